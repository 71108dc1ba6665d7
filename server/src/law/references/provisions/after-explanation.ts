/**
 * Points that go on from an article after words in parentheses that explain the one before: "artikel 6.1 b (avtal), c (rättslig
 * förpliktelse)", "Article 6(1)(b) (contract) and (f)", "6 artiklan kohdat 1b (sopimus) ja kohta 1c".
 */

import { furtherTail, numberAndLetters } from './grammar-article-tail';
import type { Tail } from './grammar-article-points';
import { hasArticles } from '../acts/act-words';
import { oneSection } from './grammar-section-tail';
import type { Provision } from './grammar-provision';
import type { Target } from '../target';
import { findPoints } from './grammar-points';
import type { NamedParagraph } from '../binding/remembered';
import type { Tokens } from '../language/tokens';
import { AND, isQuantity, separator } from '../language/words';

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

/**
 * "Articles 15 (access), 16 (rectification) and 17": the next article or section of a list each of whose members is explained.
 *
 * @param tokens the text.
 * @param from index after the mention before.
 * @param i index of the number.
 * @param last the place that was named in that mention.
 * @returns the provision, or undefined.
 */
export function numberAfterExplanation(
  tokens: Tokens,
  from: number,
  i: number,
  last: Target | undefined,
): Provision | undefined {
  if (last?.part !== 'provision' || i - from > LONGEST_EXPLANATION || !follows(tokens, from, i)) return undefined;
  const article = hasArticles(last.act);
  const section = article ? undefined : oneSection(tokens, i);
  const number = section?.number ?? (article ? String(tokens.number(i)) : '');
  const next = section?.next ?? i + 1;
  if (Number.parseInt(number, 10) <= Number.parseInt(last.number ?? '', 10) || !endsMember(tokens, i, next))
    return undefined;
  const places = [{ number, path: [], ...(last.chapter === undefined ? {} : { chapter: last.chapter }) }];
  return { kind: article ? 'article' : 'section', places, next, flags: [], needsAct: false };
}

const SHORTEST_WORD = 3;

/** The member has an explanation of its own, or it is the last one and its clause ends. */
function endsMember(tokens: Tokens, i: number, next: number): boolean {
  const explained = tokens.sign(next) === '(' && tokens.gap(next) === 1;
  if (explained)
    return tokens.word(next + 1).length >= SHORTEST_WORD && !isQuantity(tokens, afterBracket(tokens, next));
  const token = tokens.at(next);
  const ends = token === undefined || token.kind === 'break' || /^[.;)]$/.test(token.norm);
  return ends && AND.has(tokens.word(i - 1)) && tokens.digits(next + 1) === '';
}

/** Index after the parenthesis that opens at `i`. */
function afterBracket(tokens: Tokens, i: number): number {
  let at = i;
  while (at < i + LONGEST_EXPLANATION && tokens.sign(at) !== ')') at += 1;
  return at + 1;
}

/** Whether nothing but an explanation in parentheses and a separator stand between. */
function follows(tokens: Tokens, from: number, i: number): boolean {
  if (tokens.sign(from) !== '(') return false;
  let at = from + 1;
  while (at < i && tokens.sign(at) !== ')' && tokens.sign(at) !== '(' && tokens.at(at)?.kind !== 'break') at += 1;
  return at > from + 1 && tokens.sign(at) === ')' && separator(tokens, at + 1) === i;
}
