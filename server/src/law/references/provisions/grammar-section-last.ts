/** Where the last section of a list ends, and the one that alone has its sign: "10 ja § 24", "12–§ 20". */

import { oneSection } from './grammar-section-tail';
import type { Section } from './grammar-section-tail';
import { sectionUnit, signs } from './grammar-section-numbers';
import { afterNeedlessSign } from './needless-word';
import type { Tokens } from '../language/tokens';
import { ITEM, KOHTA_FORMS, isQuantity } from '../language/words';

/**
 * Whether the number before an index can be that of a section: no quantity, act number or other part follows it.
 *
 * @param tokens the text.
 * @param next index after the number.
 */
export function endsItem(tokens: Tokens, next: number): boolean {
  if (sectionUnit(tokens, next) >= 0 || tokens.sign(next) === '%') return false;
  if (tokens.sign(next) === '/' && tokens.digits(next + 1) !== '') return false;
  const word = tokens.word(next);
  return !(word !== '' && (isQuantity(tokens, next) || /^(?:art|kohd|kohta|luvu|luku|kap)/.test(word)));
}

/** Words whose number is that of another thing than a section: "sida 10 och § 24", "punkt 10 och § 24". */
const COUNTS_OTHERS =
  /^(?:sid|sivu|pages?$|s$|ss$|p$|kuva|bild|taulu|tabell|table|liite|bilaga|annex|vuo|år|kello|klo|nr|nro|no$)/;

/**
 * The last section of a list or range that alone has its sign, and that before its number: "10 ja § 24", "12–§ 20".
 *
 * @param tokens the text.
 * @param start index of the first number.
 * @param i index of the sign, -1 where nothing joins it to the number before.
 * @param before the section before it.
 * @param chapter named before the first number.
 */
export function signedLast(
  tokens: Tokens,
  start: number,
  i: number,
  before: Section,
  chapter: string | undefined,
): Section | undefined {
  const sign = i < 0 || tokens.sign(i - 1) === ',' ? -1 : signs(tokens, i);
  const last = sign < 0 ? undefined : oneSection(tokens, sign);
  if (last === undefined) return undefined;
  // "10 ja §24 §": its sign on either side
  const next = afterNeedlessSign(tokens, last.next);
  if (next === last.next && !endsItem(tokens, next)) return undefined;
  const ascends = Number.parseInt(last.number, 10) > Number.parseInt(before.number, 10);
  const word = chapter === undefined ? unitBefore(tokens, start) : '';
  return ascends && !COUNTS_OTHERS.test(word) && !ITEM.has(word) && !KOHTA_FORMS.has(word)
    ? { ...last, next }
    : undefined;
}

/** The word before an index, and before the point of its abbreviation. */
function unitBefore(tokens: Tokens, i: number): string {
  return tokens.word(tokens.sign(i - 1) === '.' ? i - 2 : i - 1);
}
