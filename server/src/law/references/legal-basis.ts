/** The legal bases of Articles 6 and 9 of the GDPR, which forms name by their numbers alone: "samtycke, 6.1 a". */

import type { Place } from './grammar-provision';
import type { Tokens } from './tokens';

/** What a basis is called, right before its number. */
const BASIS =
  /^(?:samtycke|avtal|förpliktelse|intresse|intressen|suostumus|sopimus|velvoite|etu|tehtävä|laki|consent|contract|obligation|interest|interests|task)$/;

/**
 * Whether a place is that of a legal basis: "6(1)(a)", "9(2)(j)".
 *
 * @param place an article with its parts.
 */
export function isLegalBasis(place: Place): boolean {
  const [paragraph, letter, more] = place.path;
  if (letter === undefined || more !== undefined) return false;
  if (place.number === '6') return paragraph === '1' && /^[a-f]$/.test(letter);
  return place.number === '9' && paragraph === '2' && /^[a-j]$/.test(letter);
}

/**
 * Whether the word for a basis stands right before a number: "samtycke, 6.1 a", "sopimus: 6.1 b".
 *
 * @param tokens the text.
 * @param i index of the number.
 */
export function afterBasis(tokens: Tokens, i: number): boolean {
  const sign = /^[,:(-]$/.test(tokens.sign(i - 1)) ? 2 : 1;
  return tokens.gap(i) < 2 && BASIS.test(tokens.word(i - sign));
}
