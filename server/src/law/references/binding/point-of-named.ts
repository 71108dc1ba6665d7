/** "led f i dataskyddsförordningen", "point (f) of the GDPR": a point of the article that the sentence has named, with its act. */

import type { ActContext } from '../acts/act-words';
import { findAct } from '../acts/grammar-act';
import { findPoints, pointUnit } from '../provisions/grammar-points';
import type { Tokens } from '../language/tokens';

const OF = /^(?:i|of|in)$/;
const ARTICLE = /^(?:the|den|eu)$/;
const MOST_ARTICLES = 2;

/**
 * Reads a point whose article was named before.
 *
 * @param tokens the text.
 * @param i index of the word "led", "point".
 * @param act that of the article.
 * @param context of the finders of acts.
 * @returns its letters and the index after the act; undefined where the point is another act's, or nobody's.
 */
export function pointOfNamed(
  tokens: Tokens,
  i: number,
  act: string,
  context: ActContext,
): { readonly letters: readonly string[]; readonly next: number } | undefined {
  if (pointUnit(tokens, i) < 0) return undefined;
  const points = findPoints(tokens, i, { afterParagraph: true, english: false });
  if (points?.worded !== true || !OF.test(tokens.word(points.next))) return undefined;
  let at = points.next + 1;
  while (at <= points.next + MOST_ARTICLES && ARTICLE.test(tokens.word(at))) at += 1;
  const hit = findAct(tokens, at, context);
  return hit?.act === act && !hit.weak && !hit.open ? { letters: points.letters, next: hit.next } : undefined;
}
