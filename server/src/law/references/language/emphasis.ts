/** Marks of emphasis of Markdown ("**Henkilötietolain** 10 §", "__GDPR__ art. 6"): they say nothing of what they stand around. */

import { isInWord, isSpace } from './characters';

const STAR = 0x2a;
const LOW_LINE = 0x5f;
const LONGEST_MARK = 3;

/**
 * Index after a mark of emphasis.
 *
 * @param text any text.
 * @param at index of a character that is no space.
 * @returns `at` where no mark begins: at the bullet of a list, within "tietosuoja_asetus".
 */
export function afterEmphasis(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code !== STAR && code !== LOW_LINE) return at;
  let end = at;
  while (end <= at + LONGEST_MARK && text.charCodeAt(end) === code) end += 1;
  if (end - at > LONGEST_MARK) return at;
  const bullet = isSpace(text.charCodeAt(end)) && isLineStart(text, at);
  const inside = code === LOW_LINE && isInWord(text, at - 1) && isInWord(text, end);
  return bullet || inside ? at : end;
}

function isLineStart(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  return Number.isNaN(before) || isSpace(before);
}
