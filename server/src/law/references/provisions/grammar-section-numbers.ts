/** Numbers of the parts of sections, with their words or in parentheses: "1 ja 2 momentin", "(1–4, 7)", "kohta 5". */

import {
  ITEM,
  KOHTA_FORMS,
  MOMENT,
  SECTION,
  afterOrdinalEnding,
  afterPoint,
  alakohta,
  rangeSign,
  separator,
  unit,
} from '../language/words';
import { ordinal, ordinals } from '../language/ordinals';
import { LONGEST_LIST, numbersBetween } from './grammar-provision';
import type { Tokens } from '../language/tokens';

export const HIGHEST_MOMENT = 30;
export const HIGHEST_ITEM = 60;

export interface Numbers {
  readonly numbers: string[];
  readonly next: number;
}

export function numberAt(tokens: Tokens, i: number, highest: number): number {
  const value = tokens.number(i);
  return value <= highest ? value : 0;
}

/** "Pykälän 1 momentin mukaan", "paragrafens 1 mom.": the genitive of a section, before a part of it. */
export const OWN_SECTION = /^(?:pykälän|paragrafens)$/;

/** Index after one or more "§" signs, with their case ending, or -1. */
export function signs(tokens: Tokens, i: number): number {
  let at = i;
  while (tokens.sign(at) === '§' && at < i + 3) at += 1;
  return at === i ? -1 : at;
}

/** Index after "§", "§§", "pykälän", "paragraf", or -1. */
export function sectionUnit(tokens: Tokens, i: number): number {
  const sign = signs(tokens, tokens.sign(i) === '-' ? i + 1 : i);
  return sign >= 0 ? sign : unit(tokens, i, SECTION);
}

/** Numbers with separators and ranges before or after a word for a moment or an item. */
export function numberList(tokens: Tokens, i: number, highest: number, word = false): Numbers | undefined {
  const numbers: string[] = [];
  let at = i;
  let end = i;
  for (let step = 0; step < LONGEST_LIST; step += 1) {
    const bracket = tokens.sign(at) === '(' && tokens.sign(at + 2) === ')' ? 1 : 0;
    const value = numberAt(tokens, at + bracket, highest);
    if (value === 0) break;
    numbers.push(String(value));
    at = afterOrdinalEnding(tokens, at + 1 + 2 * bracket);
    // "1 mom 2) ja 5) kohtaan"
    if (bracket === 0 && tokens.sign(at) === ')' && !tokens.closes(at)) at += 1;
    end = at;
    const range = rangeSign(tokens, at);
    const through = range < 0 ? 0 : numberAt(tokens, range, highest);
    if (through > 0) {
      numbers.push(...numbersBetween(value, through).slice(1));
      at = range + 1;
      end = at;
    }
    const dot = afterPoint(tokens, at);
    const after = separator(tokens, dot);
    if (after < 0 || (numberAt(tokens, after, highest) === 0 && tokens.sign(after) !== '(')) break;
    // "punkt 5 och 13 §": the last number is that of a further section.
    if (word && sectionUnit(tokens, after + 1) >= 0) break;
    // "mom 1, 4 punkten": the last number is that of an item
    if (word && tokens.sign(after - 1) === ',' && itemUnit(tokens)(after + 1) >= 0) break;
    at = after;
  }
  return numbers.length === 0 ? undefined : { numbers, next: end };
}

/** Numbers with a word ("1 momentin", "momentti 1", "ensimmäisen momentin"), or undefined. */
export function worded(tokens: Tokens, i: number, words: (at: number) => number, highest: number): Numbers | undefined {
  if (ordinal(tokens.word(i)) > 0) {
    const ranked = ordinals(tokens, i);
    const after = words(ranked.next);
    return after < 0 ? undefined : { numbers: ranked.numbers, next: after };
  }
  // "l mom.": the letter that scanners read for the figure
  const misread = tokens.at(i)?.raw === 'l' ? words(i + 1) : -1;
  if (misread >= 0) return { numbers: ['1'], next: misread };
  const before = numberList(tokens, i, highest);
  if (before !== undefined) {
    const dot = afterPoint(tokens, before.next);
    const after = words(tokens.sign(dot) === '-' ? dot + 1 : dot);
    if (after >= 0) return { numbers: before.numbers, next: after };
  }
  const word = words(i);
  if (word < 0) return undefined;
  const list = numberList(tokens, word, highest, true);
  if (list === undefined || sectionUnit(tokens, list.next) >= 0) return undefined;
  return list;
}

/**
 * Index after a word for a moment; "stycket" is what Sweden calls it: "10 § andra stycket", "m." is one where an item
 * follows: "8 § 1 m. 5 k.".
 */
/** Words between a section and what it is of, or a part and its section. */
export const OF: ReadonlySet<string> = new Set(['of', 'i', 'in']);

export function momentUnit(tokens: Tokens): (at: number) => number {
  return (at) => {
    const word = Math.max(unit(tokens, at, MOMENT), unit(tokens, at, STYCKE));
    if (word >= 0 || tokens.word(at) !== 'm') return word;
    const item = afterPoint(tokens, at + 1);
    return tokens.number(item) > 0 && itemUnit(tokens)(item + 1) >= 0 ? item : -1;
  };
}

const STYCKE: ReadonlySet<string> = new Set(['stycke', 'stycket']);

export function itemUnit(tokens: Tokens): (at: number) => number {
  return (at) => {
    const sub = alakohta(tokens, at);
    if (sub >= 0) return sub;
    const kohta = unit(tokens, at, KOHTA_FORMS);
    return kohta >= 0 ? kohta : unit(tokens, at, ITEM);
  };
}

/** "(2)", "(2)–(4)", "(1), (2) and (4)", "(1–4, 7)", or undefined. */
export function bracketed(tokens: Tokens, i: number): Numbers | undefined {
  const inner = tokens.sign(i) === '(' ? numberList(tokens, i + 1, HIGHEST_ITEM) : undefined;
  if (inner !== undefined && inner.numbers.length > 1 && tokens.sign(inner.next) === ')')
    return { numbers: inner.numbers, next: inner.next + 1 };
  const numbers: string[] = [];
  let at = i;
  let next = i;
  for (let step = 0; step < LONGEST_LIST; step += 1) {
    const value = inBrackets(tokens, at);
    if (value === 0) break;
    const range = rangeSign(tokens, at + 3);
    const through = range < 0 ? 0 : inBrackets(tokens, range);
    numbers.push(...(through > value ? numbersBetween(value, through) : [String(value)]));
    next = (through > value ? range : at) + 3;
    at = separator(tokens, next);
    if (at < 0) break;
  }
  return numbers.length === 0 ? undefined : { numbers, next };
}

/** The number in parentheses at `i`, or 0. */
export function inBrackets(tokens: Tokens, i: number): number {
  return tokens.sign(i) === '(' && tokens.sign(i + 2) === ')' ? numberAt(tokens, i + 1, HIGHEST_ITEM) : 0;
}

/** The "b" of "(b)" that touches what is before it ("6 (1) (b)": that is in parentheses too), or ''. */
export function bracketedLetter(tokens: Tokens, i: number): string {
  const close = tokens.gap(i) === 0 || (tokens.gap(i) === 1 && tokens.sign(i - 1) === ')');
  const enclosed = close && tokens.sign(i) === '(' && tokens.sign(i + 2) === ')';
  const letter = enclosed ? tokens.word(i + 1) : '';
  return /^[a-zåäö]$/.test(letter) ? letter : '';
}

/** "(b)", "(a) and (b)". */
export function bracketedLetters(tokens: Tokens, i: number): Numbers | undefined {
  const numbers = [bracketedLetter(tokens, i)];
  if (numbers[0] === '') return undefined;
  let next = i + 3;
  for (let step = 0; step < LONGEST_LIST; step += 1) {
    const after = separator(tokens, next);
    const letter =
      after < 0 || tokens.sign(after + 2) !== ')' || tokens.sign(after) !== '(' ? '' : tokens.word(after + 1);
    if (!/^[a-zåäö]$/.test(letter)) break;
    numbers.push(letter);
    next = after + 3;
  }
  return { numbers, next };
}
