/** Sections with another sign where "§" should be: "Henkilötietolaki $19", "(523/1999) 10 ja 24 $", "(523/1999) 10 ja 24&". */

import { OF_LAW, numbers, unsigned } from './lost-sign';
import type { Provision } from './grammar-provision';
import type { Tokens } from '../language/tokens';

/**
 * Reads sections with the key beside that of "§", or the sign that looks like it.
 *
 * @param tokens the text.
 * @param i index right after the name of an act.
 */
export function misreadSign(tokens: Tokens, i: number): Provision | undefined {
  const first = tokens.sign(i) === '$' ? i + 1 : i;
  const { places, next } = numbers(tokens, first);
  if (places.length === 0 || tokens.gap(i) !== 1) return undefined;
  if (first > i) return tokens.gap(first) === 0 ? unsigned('section', places, next) : undefined;
  return tokens.sign(next) === '$' || isAmpersand(tokens, next) ? unsigned('section', places, next + 1) : undefined;
}

/** "10 ja 24&", "10 & mukaan"; in "10 & 24 §" and "10 & kissalaki" it is an "and". */
function isAmpersand(tokens: Tokens, i: number): boolean {
  const ends = tokens.endsLine(i + 1) || /^[.,;)]$/.test(tokens.sign(i + 1)) || OF_LAW.test(tokens.word(i + 1));
  const touches = tokens.gap(i) === 0 && tokens.gap(i + 1) > 0 && tokens.digits(i + 1) === '';
  return tokens.at(i)?.raw === '&' && (touches || ends);
}
