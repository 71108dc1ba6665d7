/** Acts that a text names only as having changed another one: "sådan den lyder i lag 1000/2015", "as amended by Act 1000/2015". */

import type { ActHit } from '../acts/act-words';
import { headOf } from '../language/heads';
import type { Tokens } from '../language/tokens';

const AMENDED =
  /^(?:amended|ändrad|ändrat|ändrats|ändrades|ändrar|lyder|muutettu|muutettuna|muutettiin|muuttanut|muutos|sellaisena|sellaisina|upphävts|kumottu|repealed)$/;
const BARE_HEAD = /^(?:acts?|law|decree|l)$/;
const LONGEST_BETWEEN = 8;

/**
 * Whether an act is named by nothing but its number, as one that amends another: what is cited bare after it is not its own.
 *
 * @param tokens the text.
 * @param hit the act.
 */
export function amendsAnother(tokens: Tokens, hit: ActHit): boolean {
  const word = tokens.word(hit.first);
  if (headOf(word)?.prefix !== '' && !BARE_HEAD.test(word)) return false;
  // "laki kissoista (1000/2015)" has a title between its head and its number
  if (tokens.digits(hit.first + 1) === '') return false;
  for (let at = hit.first - 1; at > hit.first - LONGEST_BETWEEN; at -= 1) {
    const token = tokens.at(at);
    if (token === undefined || token.kind === 'break' || token.norm === '.') return false;
    if (AMENDED.test(token.norm)) return true;
  }
  return false;
}
