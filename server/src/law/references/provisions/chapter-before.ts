/** The chapter right before a section: "2 luvun 10 §", "luku 2, 10 §", "2 kap. 10 §", "Chapter 2, Section 10", "toisen luvun 10 §". */

import { actNumber } from '../acts/grammar-id';
import { chapterLetter, chapterNumber } from './chapter-number';
import { numberAt } from './grammar-section-numbers';
import { rankAt } from '../language/ordinals';
import type { Tokens } from '../language/tokens';
import { CHAPTER, afterNumberSign, afterPoint, unit } from '../language/words';

/** Index after a comma or the number of an amendment in parentheses: "47 luvun (217/2018) 1 §". */
function afterAmendment(tokens: Tokens, i: number): number {
  if (tokens.sign(i) === ',') return i + 1;
  const number = tokens.sign(i) === '(' ? actNumber(tokens, i + 1) : undefined;
  return number !== undefined && tokens.sign(number.next) === ')' ? number.next + 1 : i;
}

/** The number of a chapter with its letter, and the index of what follows it. */
export interface Chapter {
  readonly chapter: string;
  readonly next: number;
}

/**
 * Reads a chapter.
 *
 * @param tokens the text.
 * @param i where it would begin.
 */
export function chapterBefore(tokens: Tokens, i: number): Chapter | undefined {
  const value = numberAt(tokens, i, 99);
  if (value > 0) {
    const glued = chapterLetter(tokens, i + 1);
    const apart = glued.letter === '' && tokens.word(i + 1).length === 1 && tokens.word(i + 1) !== 'i';
    const letter = apart ? tokens.word(i + 1) : glued.letter;
    const word = unit(tokens, afterPoint(tokens, apart ? i + 2 : glued.next), CHAPTER);
    return word < 0 ? undefined : { chapter: value + letter, next: afterAmendment(tokens, word) };
  }
  // "toisen luvun 10 §"
  const rank = rankAt(tokens, i);
  const ranked = rank === 0 ? -1 : unit(tokens, i + 1, CHAPTER);
  if (ranked >= 0) return { chapter: String(rank), next: ranked };
  const named = unit(tokens, i, CHAPTER);
  const word = named < 0 ? named : afterNumberSign(tokens, named);
  const number = word < 0 ? 0 : chapterNumber(tokens, word);
  if (number === 0) return undefined;
  const { letter, next } = chapterLetter(tokens, word + 1);
  return { chapter: number + letter, next: tokens.sign(next) === ',' ? next + 1 : next };
}
