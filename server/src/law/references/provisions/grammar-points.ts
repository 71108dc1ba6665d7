/** Points: the letters at the end of a reference ("f alakohta", "(f)", "led b och f", "a–c", "f)"). */

import {
  AND,
  CHAPTER,
  CLAUSE,
  ENGLISH_SECTION,
  KOHTA_FORMS,
  MOMENT,
  PARAGRAPH,
  POINT,
  SECTION,
  alakohta,
  rangeSign,
  separator,
  unit,
} from '../language/words';
import { lettersBetween, LONGEST_LIST } from './grammar-provision';
import type { Tokens } from '../language/tokens';

/** Points found, and the index after them. */
export interface Points {
  readonly letters: readonly string[];
  readonly next: number;
  /** A word such as "alakohta" or "led" stands with them. */
  readonly worded: boolean;
}

/** Where the letters stand decides how much is taken for a letter. */
export interface PointPlace {
  /** A paragraph stands before: "1 f". */
  readonly afterParagraph: boolean;
  /** The reference is worded in English ("Article"), where "a" is also a word. */
  readonly english: boolean;
}

const OF = new Set(['of', 'i', 'in', 'gdpr']);
const LETTER = /^[a-zåäö]$/;
const USUAL_LETTER = /^[a-k]$/;

/** A single letter word at `i`, or ''. */
function letterAt(tokens: Tokens, i: number): string {
  const word = tokens.word(i);
  return word.length === 1 && LETTER.test(word) ? word : '';
}

/** Index after a word for a point ("alakohta", "-kohta", "led"), or -1. */
export function pointUnit(tokens: Tokens, i: number): number {
  const at = tokens.sign(i) === '-' || strayPoint(tokens, i) ? i + 1 : i;
  const sub = alakohta(tokens, at);
  if (sub >= 0) return sub;
  const kohta = unit(tokens, at, KOHTA_FORMS);
  if (kohta >= 0) return kohta;
  return unit(tokens, at, POINT);
}

/** "1. kohdan d. alakohta": the letter is counted like the numbers before it. */
function strayPoint(tokens: Tokens, i: number): boolean {
  return tokens.sign(i) === '.' && tokens.gap(i) === 0 && tokens.gap(i + 1) === 1 && alakohta(tokens, i + 1) >= 0;
}

/** Index after a word that a letter makes a point: "subsection e", "paragraph (b)", "mom. c", and those of {@link pointUnit}; or -1. */
function letteredUnit(tokens: Tokens, i: number): number {
  const point = pointUnit(tokens, i);
  if (point >= 0) return point;
  // "Article 6(1) sub f"
  if (tokens.word(i) === 'sub' && oneLetter(tokens, i + 1) !== undefined) return i + 1;
  const word = Math.max(
    ...[PARAGRAPH, MOMENT, SECTION, ENGLISH_SECTION, CHAPTER, CLAUSE].map((words) => unit(tokens, i, words)),
  );
  return word >= 0 && oneLetter(tokens, word) !== undefined ? word : -1;
}

interface Letter {
  readonly letter: string;
  readonly next: number;
  readonly bracketed: boolean;
}

/** "(f)", "f)", "f", ".f", "-f" at `i`. */
function oneLetter(tokens: Tokens, i: number): Letter | undefined {
  if (tokens.sign(i) === '(') {
    const inner = letterAt(tokens, i + 1);
    return inner !== '' && tokens.sign(i + 2) === ')' ? { letter: inner, next: i + 3, bracketed: true } : undefined;
  }
  const letter = letterAt(tokens, i);
  if (letter === '') return undefined;
  const bracket = tokens.sign(i + 1) === ')' && tokens.gap(i + 1) === 0;
  const closed =
    bracket && (!tokens.closes(i + 1) || alakohta(tokens, tokens.sign(i + 2) === '-' ? i + 3 : i + 2) >= 0) ? 1 : 0;
  return { letter, next: i + 1 + closed, bracketed: closed === 1 };
}

/** "(a–c)", "(a, b and f)": several letters in one pair of parentheses. */
function bracketedLetters(tokens: Tokens, i: number): { letters: string[]; next: number } | undefined {
  const first = tokens.sign(i) === '(' ? letterAt(tokens, i + 1) : '';
  if (first === '') return undefined;
  const letters = [first];
  let at = i + 2;
  for (let step = 0; step < LONGEST_LIST; step += 1) {
    if (tokens.sign(at) === ')') return letters.length > 1 ? { letters, next: at + 1 } : undefined;
    const range = rangeSign(tokens, at);
    const after = range < 0 ? separator(tokens, at) : range;
    const letter = after < 0 ? '' : letterAt(tokens, after);
    if (letter === '') return undefined;
    letters.push(...(range < 0 ? [letter] : lettersBetween(letters.at(-1) ?? '', letter).slice(1)));
    at = after + 1;
  }
  return undefined;
}

/** Letters joined by commas, conjunctions, ranges; hanging hyphens ("a- ja c-kohta") belong to them. */
function letterList(tokens: Tokens, i: number, place: PointPlace): { letters: string[]; next: number } | undefined {
  const first = oneLetter(tokens, i);
  if (first === undefined) return bracketedLetters(tokens, i);
  const letters = [first.letter];
  let next = first.next;
  for (let step = 0; step < LONGEST_LIST; step += 1) {
    const range = rangeSign(tokens, next);
    const end = range < 0 ? undefined : oneLetter(tokens, range);
    if (end !== undefined && (tokens.sign(next) === '-' || end.bracketed || !place.english)) {
      letters.push(
        ...lettersBetween(first.letter === letters.at(-1) ? first.letter : (letters.at(-1) ?? ''), end.letter).slice(1),
      );
      next = end.next;
      continue;
    }
    const row = first.bracketed ? nextInRow(tokens, letters.at(-1) ?? '', next) : undefined;
    if (row !== undefined) {
      letters.push(row.letter);
      next = row.next;
      continue;
    }
    const hanging = tokens.sign(next) === '-' && tokens.gap(next) === 0 ? next + 1 : next;
    const after = separator(tokens, hanging);
    const more = after < 0 ? undefined : oneLetter(tokens, after);
    if (more === undefined || !continues(tokens, more, after, place, first.bracketed)) break;
    letters.push(more.letter);
    next = more.next;
  }
  return { letters, next: first.bracketed ? afterRoman(tokens, next) : next };
}

/** Index after the "(i)" of "Article 3(1)(a)(i)", the part of a point that no target can hold. */
function afterRoman(tokens: Tokens, i: number): number {
  const enclosed = tokens.sign(i) === '(' && tokens.gap(i) === 0 && tokens.sign(i + 2) === ')';
  return enclosed && /^(?:i{1,3}|iv|vi{0,3})$/.test(tokens.word(i + 1)) ? i + 3 : i;
}

/**
 * The "(c)" of "6(1)(b)(c)", "(b) (c) of the GDPR", the "b)" of "a)b)": a later letter in parentheses of its own; an "(i)" is rather the first
 * subpoint of the one before, and "(c) your" the next item of a list.
 */
function nextInRow(tokens: Tokens, last: string, i: number): Letter | undefined {
  const more = tokens.sign(i) === '(' || tokens.gap(i) === 0 ? oneLetter(tokens, i) : undefined;
  if (more?.bracketed !== true || more.letter <= last || (more.letter === 'i' && last !== 'h')) return undefined;
  const apart = tokens.gap(i) === 1 && (tokens.sign(more.next) === '(' || endsReference(tokens, more.next));
  return tokens.gap(i) === 0 || apart ? more : undefined;
}

/** Whether a further letter of a list is a point and no word ("b and a contract", "1 f, i samband med"). */
function continues(tokens: Tokens, more: Letter, at: number, place: PointPlace, bracketed: boolean): boolean {
  if (more.bracketed) return tokens.sign(at) === '(' || pointUnit(tokens, more.next) >= 0 || bracketed;
  if (bracketed && tokens.sign(at) !== '(' && pointUnit(tokens, more.next) < 0) return false;
  return !isWordLetter(tokens, more.letter, more.next, place);
}

function isWordLetter(tokens: Tokens, letter: string, next: number, place: PointPlace): boolean {
  // 'artikel 9.2 i i GDPR': of two the first is the point
  if (letter === 'i' || letter === 'å') return pointUnit(tokens, next) < 0 && tokens.word(next) !== letter;
  if (letter === 'a' && place.english)
    return (
      tokens.word(next) !== '' &&
      separator(tokens, next) < 0 &&
      pointUnit(tokens, next) < 0 &&
      !NO_NOUN.has(tokens.word(next)) &&
      !namesGdpr(tokens, next)
    );
  return false;
}

/** Words that no indefinite article stands before: after them the "a" of "Article 6.1 a under the GDPR" is a letter. */
const NO_NOUN = new Set([...OF, ...['under', 'the', 'pursuant', 'according', 'is', 'applies', 'shall', 'which', 'as']]);

/** "the GDPR", "EU General Data Protection Regulation". */
function namesGdpr(tokens: Tokens, i: number): boolean {
  let at = i;
  while (at < i + 2 && /^(?:the|eu)$/.test(tokens.word(at))) at += 1;
  return tokens.word(at) === 'gdpr' || (tokens.word(at) === 'general' && tokens.word(at + 1) === 'data');
}

/** "lit. b": a word that is good for nothing but a point. */
export function isLitera(tokens: Tokens, i: number): boolean {
  return /^(?:lit|litt|litera|littera)$/.test(tokens.word(i));
}

/** "(f)" that touches the number before it. */
export function isLetteredBracket(tokens: Tokens, i: number): boolean {
  return (
    tokens.gap(i) === 0 && tokens.sign(i) === '(' && USUAL_LETTER.test(tokens.word(i + 1)) && tokens.sign(i + 2) === ')'
  );
}

/** Whether "alakohta" or "ala-kohta" stands right before an index. */
export function endsInAlakohta(tokens: Tokens, next: number): boolean {
  return alakohta(tokens, next - 1) >= 0 || alakohta(tokens, next - 2) >= 0;
}

/**
 * Reads points.
 *
 * @param tokens the text.
 * @param i where they would begin; a comma before worded points is allowed.
 * @param place what stands before.
 * @returns the points, or undefined.
 */
export function findPoints(tokens: Tokens, i: number, place: PointPlace): Points | undefined {
  const comma = tokens.sign(i) === ',' ? i + 1 : i;
  const before = letteredUnit(tokens, comma);
  if (before >= 0) {
    const list = letterList(tokens, before, place);
    const certain = isLitera(tokens, comma);
    if (list !== undefined && (certain || usable(tokens, before, list.next, list.letters, place, true)))
      return { ...list, worded: true };
  }
  const list = letterList(tokens, comma, place);
  if (list === undefined) return enclosedPoints(tokens, comma, place);
  const after = pointUnit(tokens, list.next);
  if (after >= 0) return { letters: list.letters, next: after, worded: true };
  // "Article 6(1), (c) of GDPR", "artikel 6.1, e enligt …", "6 art., 1 kohta, f."
  const word = tokens.word(list.next);
  const noun = tokens.sign(comma) !== '(' && list.letters[0] === 'a';
  const named = !noun && (OF.has(word) || word === 'enligt' || namesGdpr(tokens, list.next));
  if (comma !== i && !(place.afterParagraph && (named || lastOfSentence(tokens, comma, list.next)))) return undefined;
  return usable(tokens, comma, list.next, list.letters, place, false) ? { ...list, worded: false } : undefined;
}

/** "6 artiklan 1 kohta (c alakohta)", "Article 6(1) (point c)": worded points in parentheses. */
function enclosedPoints(tokens: Tokens, i: number, place: PointPlace): Points | undefined {
  if (tokens.sign(i) !== '(' || tokens.word(i + 1) === '') return undefined;
  const inner = findPoints(tokens, i + 1, place);
  return inner?.worded === true && tokens.sign(inner.next) === ')' ? { ...inner, next: inner.next + 1 } : undefined;
}

/** A letter with which the sentence or its parenthesis ends: no item of a list. */
function lastOfSentence(tokens: Tokens, from: number, next: number): boolean {
  const token = tokens.at(next);
  const alone = next === from + (tokens.sign(from) === '(' ? 3 : 1);
  if (!alone || tokens.gap(from) !== 1) return false;
  return token === undefined || token.kind === 'break' || (/^[.)]$/.test(token.norm) && token.gap === 0);
}

/** Nothing that an "a)" before it could introduce: the clause ends or goes on, or the act is named. */
function endsReference(tokens: Tokens, i: number): boolean {
  if (tokens.endsLine(i) || /^[.,;()]$/.test(tokens.sign(i))) return true;
  return AND.has(tokens.word(i)) || OF.has(tokens.word(i)) || tokens.word(i) === 'under' || namesGdpr(tokens, i);
}

/** Whether letters without a word after them are points. */
function usable(
  tokens: Tokens,
  i: number,
  next: number,
  letters: readonly string[],
  place: PointPlace,
  worded: boolean,
): boolean {
  if (tokens.sign(i) === '(') return true;
  const letter = letters[0] ?? '';
  const closing = tokens.sign(next - 1) === ')';
  // "15 artikla a) oikeus …" is a lettered list, "6 art. 1 a)" and "(6 art. a)" are references.
  if (closing && !worded) return (place.afterParagraph || endsReference(tokens, next)) && tokens.gap(i) < 2;
  if (worded) return letters.length > 1 || !isWordLetter(tokens, letter, i + 1, place);
  // "artikel 6.1⏎f i …": a letter on the next line that its act follows
  const line = tokens.gap(i) === 2 && !(place.afterParagraph && /^(?:i|of)$/.test(tokens.word(next)));
  if (line || !USUAL_LETTER.test(letter)) return false;
  if (tokens.gap(i) === 0) return true;
  return letters.length > 1 || !isWordLetter(tokens, letter, i + 1, place);
}
