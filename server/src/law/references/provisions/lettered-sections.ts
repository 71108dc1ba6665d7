/** Sections that their letters tell where the sign or the second number is left out: "8 § 48a - 48f", "48a–f". */

import { headOf } from '../language/heads';
import type { Section } from './grammar-section-tail';
import type { Place } from './grammar-provision';
import type { Tokens } from '../language/tokens';
import { rangeSign } from '../language/words';

/** The "f" of "sections 48a–f": with no sign behind it, it touches the dash. */
export function gluedLetter(tokens: Tokens, i: number, first: string): Section | undefined {
  const letter = tokens.word(i);
  const touches = tokens.gap(i) === 0 && tokens.gap(i - 1) === 0;
  if (!touches || !/^[a-h]$/.test(letter) || !/[a-g]$/.test(first) || letter <= first.slice(-1)) return undefined;
  return { number: first.slice(0, -1) + letter, next: i + 1 };
}

/**
 * "8 § 48a - 48f", "8 §, 48a–f", "§ 8 48a of the …": after sections with their sign the letters tell that the number is that
 * of a section, too.
 *
 * @param tokens the text.
 * @param i index after the sections that have their signs.
 * @param last number of the last of them.
 */
export function letteredAfter(tokens: Tokens, i: number, last: string): { place: Place; next: number } | undefined {
  const at = tokens.sign(i) === ',' ? i + 1 : i;
  const first = letterAfter(tokens, at);
  if (first === '' || tokens.gap(at) !== 1 || tokens.number(at) < Number.parseInt(last, 10)) return undefined;
  const number = tokens.number(at) + first;
  const range = rangeSign(tokens, at + 2);
  if (range < 0) {
    const ends = tokens.gap(at + 1) === 0 && ofAct(tokens, at + 2);
    return ends ? { place: { number, path: [] }, next: at + 2 } : undefined;
  }
  const whole = letterAfter(tokens, range);
  const letter = whole === '' ? tokens.word(range) : whole;
  if (!LETTER.test(letter)) return undefined;
  const through = (whole === '' ? tokens.number(at) : tokens.number(range)) + letter;
  return { place: { number, path: [], through }, next: range + (whole === '' ? 1 : 2) };
}

const LETTER = /^[a-h]$/;

/** The letter after the number at an index: "48a", "48 a"; or ''. */
function letterAfter(tokens: Tokens, i: number): string {
  const letter = tokens.gap(i + 1) < 2 && tokens.number(i) > 0 ? tokens.word(i + 1) : '';
  return LETTER.test(letter) ? letter : '';
}

/** Whether an act follows, whose section the number before is: "of the … Act", "i …lagen". */
export function ofAct(tokens: Tokens, i: number): boolean {
  if (tokens.word(i) === 'of') return tokens.word(i + 1) === 'the';
  return tokens.word(i) === 'i' && headOf(tokens.word(i + 1))?.head === '@lag';
}
