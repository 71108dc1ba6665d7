import { isLanguage, type Prose } from '../../notice';

/** The key whose value a text is: of a text per language the key above, of a list's item the list's. */
export function fieldOf({ path }: Prose): string {
  return path.findLast((step) => typeof step === 'string' && !isLanguage(step))?.toString() ?? '';
}

/** True where a value is still to be filled in: the rule template-placeholder speaks of it. */
export function isUnfilled(text: string): boolean {
  return /[[\]_<>{}…]|(?<![\p{L}\p{N}])x{2,}|\.{3}/iu.test(text);
}
