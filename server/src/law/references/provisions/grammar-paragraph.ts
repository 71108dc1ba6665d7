/** Words and numbers of articles and of their paragraphs: "artikla", "1 ja 2 kohdan", "paragraph 1". */

import {
  ARTICLE,
  KOHTA_FORMS,
  MOMENT,
  PARAGRAPH,
  WRONG_ARTICLE,
  afterNumberSign,
  afterOrdinalEnding,
  afterPoint,
  rangeSign,
  separator,
  unit,
} from '../language/words';
import { ordinal, ordinals } from '../language/ordinals';
import { LONGEST_LIST, numbersBetween } from './grammar-provision';
import type { ReferenceFlag } from '../acts/act-words';
import type { Tokens } from '../language/tokens';

export const HIGHEST_PARAGRAPH = 40;

/** State of one reading: what has been noticed on the way. */
export interface Reading {
  english: boolean;
  /** "artikel nr 6": in Swedish and Finnish this may be goods in a catalogue. */
  numbered?: boolean;
  readonly flags: Set<ReferenceFlag>;
}

/** A number that can be an article or paragraph, or 0: no part of a date, a case number or a decimal. */
export function cleanNumber(tokens: Tokens, i: number, highest: number): number {
  const value = tokens.number(i);
  if (value === 0 || value > highest) return 0;
  const after = tokens.sign(i + 1);
  if (
    tokens.gap(i + 1) === 0 &&
    (after === '/' || after === ':') &&
    tokens.digits(i + 2) !== '' &&
    tokens.digits(i + 2).length > 2
  )
    return 0;
  return value;
}

/** Whether the number at `i` is the tail of a longer number ("523/1999", "1.6"). */
export function isTail(tokens: Tokens, i: number): boolean {
  if (tokens.gap(i) > 0) return false;
  const before = tokens.sign(i - 1);
  return (before === '/' || before === '.' || before === ':' || before === '-') && tokens.digits(i - 2) !== '';
}

/** Index after a word for a paragraph of an article, or -1; notes a "momentti". */
export function paragraphUnit(tokens: Tokens, i: number, reading: Reading): number {
  const kohta = unit(tokens, i, KOHTA_FORMS);
  if (kohta >= 0) return kohta;
  const moment = unit(tokens, i, MOMENT);
  if (moment >= 0) {
    if (/^mom/.test(tokens.word(i))) reading.flags.add('moment-of-article');
    return moment;
  }
  const paragraph = unit(tokens, i, PARAGRAPH);
  return paragraph < 0 && SLIPS.has(tokens.word(i)) && tokens.number(i + 1) > 0 ? i + 1 : paragraph;
}

const SHORTEST_SLIP = 4;

/** "khdan", "kohdna", "punk": words for a paragraph with a letter left out or two that changed places, before a number. */
const SLIPS: ReadonlySet<string> = slips(['kohta', 'kohdan', 'kohdat', 'kohdassa', 'punkt', 'punkten', 'paragraph']);

function slips(words: readonly string[]): ReadonlySet<string> {
  const all = words.flatMap((word) =>
    Array.from(word).flatMap((letter, at) => [
      word.slice(0, at) + word.slice(at + 1),
      word.slice(0, at) + word.slice(at + 1, at + 2) + letter + word.slice(at + 2),
    ]),
  );
  return new Set(all.filter((word) => word.length >= SHORTEST_SLIP));
}

/** "1", "1.", "1 ja 2", "1–3", "(1)", "ensimmäisen" before a word for a paragraph. */
export function paragraphsBefore(
  tokens: Tokens,
  i: number,
  reading: Reading,
): { numbers: string[]; next: number } | undefined {
  if (ordinal(tokens.word(i)) > 0) {
    const { numbers, next } = ordinals(tokens, i);
    const after = paragraphUnit(tokens, next, reading);
    return after < 0 ? undefined : { numbers, next: after };
  }
  const list = numberList(tokens, i);
  if (list === undefined) return undefined;
  const after = paragraphUnit(tokens, tokens.sign(list.next) === '-' ? list.next + 1 : list.next, reading);
  return after < 0 ? undefined : { numbers: list.numbers, next: after };
}

/** Paragraph numbers with separators and ranges. */
export function numberList(tokens: Tokens, i: number): { numbers: string[]; next: number } | undefined {
  const numbers: string[] = [];
  let at = i;
  for (let step = 0; step < LONGEST_LIST; step += 1) {
    const bracket = tokens.sign(at) === '(' && tokens.sign(at + 2) === ')' ? 1 : 0;
    const value = cleanNumber(tokens, at + bracket, HIGHEST_PARAGRAPH);
    if (value === 0) return numbers.length === 0 ? undefined : { numbers, next: at };
    numbers.push(String(value));
    at = afterOrdinalEnding(tokens, at + 1 + 2 * bracket);
    if (bracket === 0 && tokens.sign(at) === '.' && tokens.gap(at) === 0 && tokens.digits(at + 1) === '') at += 1;
    const range = rangeSign(tokens, at);
    const end = range < 0 ? 0 : cleanNumber(tokens, range, HIGHEST_PARAGRAPH);
    if (end > 0) {
      numbers.push(...numbersBetween(value, end).slice(1));
      at = afterPoint(tokens, range + 1);
    }
    const after = separator(tokens, at);
    if (after < 0 || (cleanNumber(tokens, after, HIGHEST_PARAGRAPH) === 0 && tokens.sign(after) !== '(')) break;
    // "mom. 1 och 32 § …": the last number is that of a section
    if (tokens.sign(after + 1) === '§') break;
    at = after;
  }
  return numbers.length === 0 ? undefined : { numbers, next: at };
}

/** Whether the number before is that of an article or a section. */
export function followedByArticle(tokens: Tokens, i: number): boolean {
  return articleUnit(tokens, i, { english: false, flags: new Set() }) >= 0 || tokens.sign(i) === '§';
}

/** Index after the word "artikla" in any form, or -1. */
export function articleUnit(tokens: Tokens, i: number, reading: Reading): number {
  const plain = unit(tokens, i, ARTICLE);
  if (plain >= 0) {
    const at = afterNumberSign(tokens, plain);
    if (tokens.word(i).startsWith('article')) reading.english = true;
    else if (at > plain) reading.numbered = true;
    return at;
  }
  if (WRONG_ARTICLE.has(tokens.word(i))) {
    reading.flags.add('wrong-word');
    return i + 1;
  }
  return -1;
}
