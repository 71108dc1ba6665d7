import { isLanguage, type Section } from '../../notice';

/** True for a text per language: one thing said several times, not several things. */
export function isPerLanguage(section: Section): boolean {
  return section.keys.length > 0 && section.keys.every(isLanguage);
}

/** A section's own keys and items, one level down; a text per language has none. */
export function partsOf(section: Section): readonly Section[] {
  if (isPerLanguage(section)) return [];
  return section.keys.length > 0 ? section.keys.map((key) => section.get(key)) : section.items;
}

/** A section and everything below it, in file order. */
export function* everythingIn(section: Section): Generator<Section> {
  yield section;
  for (const part of partsOf(section)) yield* everythingIn(part);
}

/** The key that a section stands under: of an item of a list, the list's. */
export function keyOf({ path }: Section): string {
  return path.findLast((step) => typeof step === 'string') ?? '';
}
