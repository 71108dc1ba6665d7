/** Words right before a provision that make it one of a contract, of bylaws, of a treaty, of an act that nobody knows. */

import type { Tokens } from './tokens';

const OTHER_TEXT =
  /(?:sääntöjen|säännöissä|säännön|ohjesäännön|säännöstön|säännöstössä|säädöksen|sopimuksen|sopimuksessa|sopimusten|ehtojen|ehdoissa|järjestyksen|kirjan|määräyksen|määräysten|ohjeen|liitteen|selosteen|pöytäkirjan|suosituksen|standardin|stadgans|konventionens|fördragets|avtalets|stadgarnas)$/;
const OTHER_WORD = new Set([
  'seut',
  'sopimus',
  'eis',
  'säännöt',
  'yhtiöjärjestys',
  'euf',
  'tfeu',
  'perusoikeuskirja',
  'ks',
]);

/** "ElinkL 5 §", "HGB § 257": an abbreviation of an act that is not known; in a line of capitals any word would be one. */
const UNKNOWN_SHORT = /^(?:\p{Lu}\p{Ll}{2,20}L|\p{Lu}{2,6})$/u;
const CAPITALS = /^\p{Lu}{2,}$/u;
/** Capitals before a section that name no act. */
const NO_SHORT = /^(?:eu|ey|eg|fi|ja|tai|och|and|or|of|sekä|ks)$/;

function unknownShort(tokens: Tokens, i: number): boolean {
  const raw = tokens.at(i)?.raw ?? '';
  if (!UNKNOWN_SHORT.test(raw) || NO_SHORT.test(tokens.word(i))) return false;
  return !CAPITALS.test(raw) || (!CAPITALS.test(tokens.at(i - 1)?.raw ?? '') && tokens.gap(i + 1) < 2);
}

/**
 * What the word before a bare provision says of its act.
 *
 * @param tokens the text.
 * @param i where the provision begins.
 * @returns 'elsewhere' when it belongs to a contract, bylaws, a treaty.
 */
export function pointsBack(tokens: Tokens, i: number): 'elsewhere' | undefined {
  const before = tokens.word(i - 1);
  if (before === '' || before === 'ks') return undefined;
  return unknownShort(tokens, i - 1) || OTHER_WORD.has(before) || OTHER_TEXT.test(before) ? 'elsewhere' : undefined;
}
