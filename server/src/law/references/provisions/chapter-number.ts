/** Numbers of chapters: "2", "IV", and the letter behind them: "6a", "6(a)". */

import type { Tokens } from '../language/tokens';

const HIGHEST_CHAPTER = 60;
const ROMAN = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV', 'XV'];

/**
 * Whether a word is written in Roman figures that can number a chapter.
 *
 * @param raw the word in its own case.
 */
export function isRoman(raw: string): boolean {
  return ROMAN.indexOf(raw) > 0;
}

/**
 * The Roman figures of a chapter number, as EU acts use them.
 *
 * @param number in Arabic figures.
 */
export function roman(number: string): string {
  return ROMAN[Number(number)] ?? number;
}

/** The number of a chapter in Arabic or Roman figures, or 0. */
export function chapterNumber(tokens: Tokens, i: number): number {
  const value = tokens.number(i);
  if (value > 0) return value <= HIGHEST_CHAPTER ? value : 0;
  const token = tokens.at(i);
  return token?.kind === 'word' ? Math.max(ROMAN.indexOf(token.raw), 0) : 0;
}

const LETTER = /^[a-h]$/;

/**
 * The letter that touches the number of a chapter: "6a", "6(a)".
 *
 * @param tokens the text.
 * @param i index after the figures.
 * @returns the letter, or '', and the index after it.
 */
export function chapterLetter(tokens: Tokens, i: number): { letter: string; next: number } {
  const bracket = tokens.sign(i) === '(' && tokens.sign(i + 2) === ')' ? 1 : 0;
  const letter = tokens.word(i + bracket);
  const touches = tokens.number(i - 1) > 0 && tokens.gap(i) === 0 && tokens.gap(i + bracket) === 0;
  return touches && LETTER.test(letter) ? { letter, next: i + 1 + 2 * bracket } : { letter: '', next: i };
}
