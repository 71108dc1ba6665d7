/**
 * Points that go on from an article after words in parentheses that explain the one before: "artikel 6.1 b (avtal), c (rättslig
 * förpliktelse)", "Article 6(1)(b) (contract) and (f)", "6 artiklan kohdat 1b (sopimus) ja kohta 1c".
 */

import { furtherTail, numberAndLetters } from './grammar-article-tail';
import type { Tail } from './grammar-article-tail';
import { findPoints } from './grammar-points';
import type { NamedParagraph } from './remembered';
import type { Tokens } from './tokens';
import { separator } from './words';

const LONGEST_EXPLANATION = 24;

/**
 * Reads such points.
 *
 * @param tokens the text.
 * @param from index after the mention before.
 * @param i where the points would begin.
 * @param paragraph the paragraph of an article that was named in that mention.
 * @returns their paths below the number of the article, or undefined.
 */
export function pointsAfterExplanation(
  tokens: Tokens,
  from: number,
  i: number,
  paragraph: NamedParagraph,
): Tail | undefined {
  if (i - from > LONGEST_EXPLANATION || !follows(tokens, from, i)) return undefined;
  const reading = { english: tokens.english, flags: new Set<never>() };
  const whole = furtherTail(tokens, i, reading) ?? numberAndLetters(tokens, i, reading);
  if (whole !== undefined) return whole.paths.every((path) => path.length === 2) ? whole : undefined;
  const points = findPoints(tokens, i, { afterParagraph: true, english: tokens.english });
  if (points === undefined) return undefined;
  // "(sopimus) ja a alakohta"; a bare letter has an explanation of its own: "(avtal), c (rättslig förpliktelse)"
  const sure = points.worded || tokens.sign(i) === '(' || tokens.sign(points.next) === '(';
  return sure ? { paths: points.letters.map((letter) => [paragraph.paragraph, letter]), next: points.next } : undefined;
}

/** Whether nothing but an explanation in parentheses and a separator stand between. */
function follows(tokens: Tokens, from: number, i: number): boolean {
  if (tokens.sign(from) !== '(') return false;
  let at = from + 1;
  while (at < i && tokens.sign(at) !== ')' && tokens.sign(at) !== '(' && tokens.at(at)?.kind !== 'break') at += 1;
  return at > from + 1 && tokens.sign(at) === ')' && separator(tokens, at + 1) === i;
}
