/** Parts before their section, smallest first: "1 mom. i 29 §", "subsection 1 of section 29", "Sub-paragraph 5, Paragraph 1, Section 8". */

import { OF, HIGHEST_ITEM, HIGHEST_MOMENT, bracketed, itemUnit, momentUnit, worded } from './grammar-section-numbers';
import type { Place } from './grammar-provision';
import type { Tokens } from '../language/tokens';

/** Sections as read, and whether they are worded "Section …", which needs an act. */
export interface SectionRead {
  readonly places: readonly Place[];
  readonly next: number;
  readonly english: boolean;
}

type SectionAt = (tokens: Tokens, i: number) => SectionRead | undefined;

interface Part {
  readonly numbers: readonly string[];
  /** A moment for certain; else an item, or a paragraph that may be either. */
  readonly moment: boolean;
  readonly next: number;
}

/** Moment, item and sub-item: no reference names more parts. */
const MOST_PARTS = 3;

function onePart(tokens: Tokens, i: number): Part | undefined {
  const moments = worded(tokens, i, momentUnit(tokens), HIGHEST_MOMENT);
  if (moments !== undefined) return { ...moments, moment: true };
  const items = worded(tokens, i, itemUnit(tokens), HIGHEST_ITEM);
  return items === undefined ? undefined : { ...items, moment: false };
}

/**
 * Parts named before their section. A comma joins them in English only: elsewhere it parts two references.
 *
 * @param tokens the text.
 * @param i where the first part would begin.
 * @param sectionAt reads the section that they belong to.
 * @returns the section with its parts, or undefined.
 */
export function partsFirst(tokens: Tokens, i: number, sectionAt: SectionAt): SectionRead | undefined {
  const parts: Part[] = [];
  let at = i;
  let comma = false;
  while (parts.length < MOST_PARTS) {
    const part = onePart(tokens, at);
    if (part === undefined) return undefined;
    parts.unshift(part);
    at = part.next;
    // "1 mom. 5 punkten i 29 §"
    if (part.moment && onePart(tokens, at)?.moment === false) continue;
    // "subsection 1(2) of section 8"
    const item = part.moment && tokens.gap(at) === 0 ? bracketed(tokens, at) : undefined;
    if (item !== undefined) {
      parts.unshift({ ...item, moment: false });
      at = item.next;
    }
    if (tokens.sign(at) === ',') comma = true;
    else if (!OF.has(tokens.word(at))) return undefined;
    at += 1;
    const found = sectionAt(tokens, tokens.word(at) === 'the' ? at + 1 : at);
    if (found !== undefined)
      return comma && !found.english
        ? undefined
        : { places: found.places.flatMap((one) => within(one, parts)), next: found.next, english: found.english };
  }
  return undefined;
}

/** A section with the parts named before it, outermost first. */
function within(section: Place, parts: readonly Part[]): Place[] {
  let paths: (readonly string[])[] = [section.path];
  // A section of a single moment is cited without it.
  if (section.path.length === 0 && parts.length === 1 && parts[0]?.moment === false) paths = [['1']];
  // "subsection 1, paragraph 2 of section 4": the moment is the larger part wherever it stands.
  const ordered = [...parts.filter((part) => part.moment), ...parts.filter((part) => !part.moment)];
  for (const part of ordered) paths = paths.flatMap((path) => part.numbers.map((number) => [...path, number]));
  return paths.map((path) => ({ ...section, path }));
}
