/** The legal bases of Articles 6 and 9 of the GDPR, which forms name by their numbers alone: "samtycke, 6.1 a". */

import { findPoints } from '../provisions/grammar-points';
import type { Place } from '../provisions/grammar-provision';
import type { Tokens } from '../language/tokens';

/** The letters of the bases in Article 6(1), and of consent in Article 9(2), by what they are called right before their numbers. */
const LETTERS: readonly (readonly [RegExp, string])[] = [
  [/^(?:samtycket?|suostumu(?:s|ksen|kseen)|consent)$/, 'a'],
  [/^(?:avtal(?:et)?|sopimu(?:s|ksen|kseen)|contract)$/, 'b'],
  [/^(?:förpliktelsen?|velvoit(?:e|teen|teeseen)|obligations?)$/, 'c'],
  [/^(?:tehtävä|uppgift|task)$/, 'e'],
  [/^(?:intressen?|etu|edun|etuun|interests?)$/, 'def'],
];

/**
 * Whether a place is that of a legal basis: "6(1)(a)", "9(2)(j)".
 *
 * @param place an article with its parts.
 */
export function isLegalBasis(place: Place): boolean {
  const [paragraph, letter, more] = place.path;
  if (letter === undefined || more !== undefined) return false;
  if (place.number === '6') return paragraph === '1' && /^[a-f]$/.test(letter);
  return place.number === '9' && paragraph === '2' && /^[a-j]$/.test(letter);
}

/**
 * Whether the word for its basis stands right before a place: "samtycke, 6.1 a", "sopimus: 6.1 b".
 *
 * @param tokens the text.
 * @param i index of the number.
 * @param place a legal basis.
 */
export function afterBasis(tokens: Tokens, i: number, place: Place | undefined): boolean {
  const sign = /^[,:(-]$/.test(tokens.sign(i - 1)) ? 2 : 1;
  return tokens.gap(i) < 2 && lettersAfter(tokens, i - sign).includes(place?.path[1] ?? '-');
}

function lettersAfter(tokens: Tokens, word: number): string {
  return LETTERS.find(([name]) => name.test(tokens.word(word)))?.[1] ?? '';
}

/** A point of Article 6(1) told by its letter behind what the basis is called. */
export interface NamedBasis {
  readonly letter: string;
  readonly next: number;
  /** The word for a point is there: "sopimus (b alakohta)". */
  readonly worded: boolean;
}

/**
 * "GDPR 6 artikla: suostumus (a), sopimus (b alakohta)": the letter of a basis in parentheses behind what it is called.
 *
 * @param tokens the text.
 * @param i index of the opening parenthesis.
 * @returns undefined where the letter is not that of the basis named before it.
 */
export function letterOfBasis(tokens: Tokens, i: number): NamedBasis | undefined {
  if (tokens.sign(i) !== '(') return undefined;
  const plain = tokens.word(i + 1).length === 1 && tokens.sign(i + 2) === ')';
  const points = plain ? undefined : findPoints(tokens, i + 1, { afterParagraph: true, english: true });
  const worded = points?.worded === true && points.letters.length === 1 && tokens.sign(points.next) === ')';
  const letter = plain ? tokens.word(i + 1) : worded ? (points.letters[0] ?? '') : '';
  if (letter === '' || !lettersAfter(tokens, i - 1).includes(letter)) return undefined;
  return { letter, next: plain ? i + 3 : (points?.next ?? i) + 1, worded };
}
