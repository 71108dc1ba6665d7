/** The points of a paragraph of an article, and the subparagraphs and sentences before them that no target can hold. */

import { afterPoint, alakohta, separator, unit } from '../language/words';
import { ordinal } from '../language/ordinals';
import { HIGHEST_PARAGRAPH, cleanNumber, numberList, paragraphUnit } from './grammar-paragraph';
import type { Reading } from './grammar-paragraph';
import { findPoints } from './grammar-points';
import type { PointPlace, Points } from './grammar-points';
import { LONGEST_LIST } from './grammar-provision';
import type { Tokens } from '../language/tokens';

export interface Tail {
  readonly paths: readonly (readonly string[])[];
  readonly next: number;
}

/** "ensimmäisen alakohdan", "första stycket", "first subparagraph" say nothing a target can hold: skipped. */
export function skipSubparagraph(tokens: Tokens, i: number, reading: Reading): number {
  const at = tokens.sign(i) === ',' ? i + 1 : i;
  if (/^(?:sentence|mening|virke)/.test(tokens.word(at)) && tokens.number(at + 1) > 0) return at + 2;
  if (SENTENCE.test(tokens.word(at))) {
    // "Art. 6 para. 1 s. 1 lit. f", "Subpara. 1 lit. f"
    const number = tokens.sign(at + 1) === '.' ? at + 2 : at + 1;
    const points = findPoints(tokens, number + 1, { afterParagraph: true, english: reading.english });
    const lettered = points?.worded === true || (points !== undefined && tokens.sign(points.next - 1) === ')');
    return tokens.number(number) > 0 && lettered ? number + 1 : i;
  }
  const counted = afterCountedSubparagraph(tokens, at);
  if (counted >= 0) return counted;
  if (ordinal(tokens.word(at)) === 0) return i;
  const sub = alakohta(tokens, at + 1);
  if (sub >= 0) return sub;
  const english = unit(tokens, at + 1, SUBPARAGRAPH);
  if (english >= 0) return english;
  return paragraphUnit(tokens, at + 1, reading) >= 0 ? paragraphUnit(tokens, at + 1, reading) : i;
}

/** "6 artiklan 1 kohdan 1 alakohdan b alakohta": index after a subparagraph counted in figures before a point with its letter, or -1. */
function afterCountedSubparagraph(tokens: Tokens, i: number): number {
  const sub = tokens.number(i) > 0 ? alakohta(tokens, afterPoint(tokens, i + 1)) : -1;
  if (sub < 0) return -1;
  return findPoints(tokens, sub, { afterParagraph: true, english: false })?.worded === true ? sub : -1;
}

const SENTENCE = /^(?:s|alt|uabs|subpara|subpar|subparagraph)$/;
const SUBPARAGRAPH: ReadonlySet<string> = new Set([
  'subparagraph',
  'indent',
  'strecksatsen',
  'luetelmakohdan',
  'luetelmakohta',
  'sentence',
  'meningen',
  'virke',
  'virkkeen',
]);

/** Paths of a paragraph with the points that follow it. */
export function withPoints(tokens: Tokens, i: number, numbers: readonly string[], reading: Reading, depth = 0): Tail {
  const at = afterColon(tokens, skipSubparagraph(tokens, i, reading));
  const place: PointPlace = { afterParagraph: true, english: reading.english };
  const last = numbers.at(-1) ?? '';
  const before = numbers.slice(0, -1).map((number) => [number]);
  let points = findPoints(tokens, at, place) ?? pointsAfterColon(tokens, at, place);
  if (points === undefined)
    return numberedPoint(tokens, at, last) ?? { paths: numbers.map((number) => [number]), next: at };
  const paths: string[][] = [...before, ...points.letters.map((letter) => [last, letter])];
  let next = points.next;
  // "… a alakohta ja f alakohta"
  for (let step = depth; step < LONGEST_LIST; step += 1) {
    const after = separator(tokens, next);
    if (after < 0) break;
    points = findPoints(tokens, after, place);
    if (points === undefined || !(points.worded || tokens.sign(after) === '(')) break;
    paths.push(...points.letters.map((letter) => [last, letter]));
    next = points.next;
  }
  return { paths, next };
}

/** "4 artiklan 1 kohdan 2 alakohta": the points of definitions have numbers. */
function numberedPoint(tokens: Tokens, i: number, paragraph: string): Tail | undefined {
  const value = cleanNumber(tokens, i, HIGHEST_PARAGRAPH);
  const next = value === 0 ? -1 : alakohta(tokens, afterPoint(tokens, i + 1));
  return next < 0 ? undefined : { paths: [[paragraph, String(value)]], next };
}

/**
 * "4 artiklan 11 alakohta", "4 artiklan 1 ja 2 alakohta": the numbered points of an article that has no paragraphs. With a letter after
 * it the number is that of a paragraph: "6 artiklan 1 alakohdan b alakohta".
 */
export function pointsOfArticle(tokens: Tokens, i: number, reading: Reading): Tail | undefined {
  const list = numberList(tokens, i);
  const next = list === undefined ? -1 : alakohta(tokens, tokens.sign(list.next) === '-' ? list.next + 1 : list.next);
  return list === undefined || next < 0 ? undefined : withPoints(tokens, next, list.numbers, reading);
}

/** "artikel 6.1:c": index after a colon that touches a letter on one side and the paragraph on the other, or `i`. */
function afterColon(tokens: Tokens, i: number): number {
  const touches = tokens.sign(i) === ':' && tokens.gap(i) === 0 && tokens.gap(i + 1) === 0;
  return touches && /^[b-k]$/.test(tokens.word(i + 1)) ? i + 1 : i;
}

/** "6 artikla, 1. kappale: b, c ja f": one letter alone after a colon would begin a list of the text. */
function pointsAfterColon(tokens: Tokens, i: number, place: PointPlace): Points | undefined {
  if (tokens.sign(i) !== ':' || tokens.gap(i + 1) !== 1) return undefined;
  const points = findPoints(tokens, i + 1, place);
  return points !== undefined && (points.worded || points.letters.length > 1) ? points : undefined;
}
