/** Two sections or articles with a stroke for "and": "10/24 §", "13/14 artiklan", "Sections 10/24"; it looks like the number of an act. */

import { ARTICLE, ENGLISH_SECTION, SECTION, unit } from '../language/words';
import type { Tokens } from '../language/tokens';

const WORDS = [ARTICLE, SECTION, ENGLISH_SECTION];
/** A number of four digits is a year. */
const HIGHEST = 999;

/**
 * Whether two numbers with a stroke between them are those of provisions: the sign or word for them stands right after, or
 * a word right before.
 *
 * @param tokens the text.
 * @param i index of the first number.
 */
export function isStrokeList(tokens: Tokens, i: number): boolean {
  const [first, second] = [tokens.number(i), tokens.number(i + 2)];
  if (first === 0 || second <= first || second > HIGHEST || tokens.sign(i + 1) !== '/') return false;
  if (tokens.sign(i + 3) === '§' || WORDS.some((words) => unit(tokens, i + 3, words) >= 0)) return true;
  const word = tokens.sign(i - 1) === '.' ? i - 2 : i - 1;
  return WORDS.some((words) => unit(tokens, word, words) === i);
}
