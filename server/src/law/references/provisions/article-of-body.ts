/** "the Article 29 Working Party", "artikla 29 -työryhmä", "artikel 29-gruppen": a body named after an article is no reference. */

import type { Tokens } from '../language/tokens';

const BETWEEN = /^(?:mukai|data$|protection$|tietosuoja$|enligt$)/;
const BODY = /^(?:(?:tietosuoja)?työryhm|working$|wp$|(?:arbets|dataskydds)?grupp)/;
const MOST_BETWEEN = 2;

/**
 * Whether the words after an article make it the name of a body.
 *
 * @param tokens the text.
 * @param i index after the article.
 */
export function namesBody(tokens: Tokens, i: number): boolean {
  let at = tokens.sign(i) === '-' ? i + 1 : i;
  for (let step = 0; step < MOST_BETWEEN && BETWEEN.test(tokens.word(at)); step += 1) at += 1;
  const word = tokens.word(at);
  return BODY.test(word) && (word !== 'working' || /^(?:party|group)/.test(tokens.word(at + 1)));
}
