/** Which words can begin a provision: most words of a text cannot, and no grammar needs to be asked about them. */

import { isRoman } from './chapter-number';
import {
  ALAKOHTA,
  ARTICLE,
  CHAPTER,
  ENGLISH_SECTION,
  ITEM,
  KOHTA_FORMS,
  MOMENT,
  PARAGRAPH,
  POINT,
  RECITAL,
  SECTION,
  SHORT_SECTION,
  WRONG_ARTICLE,
} from '../language/words';
import { ordinal } from '../language/ordinals';
import { SAME } from '../binding/same-place';
import type { Tokens } from '../language/tokens';

const BEGINNINGS: ReadonlySet<string> = new Set(
  [
    ...[ARTICLE, WRONG_ARTICLE, KOHTA_FORMS, PARAGRAPH, MOMENT, POINT, ALAKOHTA, ITEM],
    ...[SECTION, SHORT_SECTION, ENGLISH_SECTION, CHAPTER, RECITAL, SAME],
  ].flatMap((words) => [...words]),
);

/**
 * Whether a provision, or a part of one named before, may begin at a token.
 *
 * @param tokens the text.
 * @param i index of the token.
 * @returns false only where none can.
 */
export function mayBeginProvision(tokens: Tokens, i: number): boolean {
  const word = tokens.word(i);
  if (word.length < 2 || BEGINNINGS.has(word) || ordinal(word) > 0 || word.startsWith('johdan')) return true;
  if (isRoman(tokens.at(i)?.raw ?? '')) return true;
  // "ala-kohta", "Sub-paragraph 5", a unit divided at the end of a line; "ala kohta".
  return word === 'ala' || (tokens.sign(i + 1) === '-' && tokens.gap(i + 1) === 0);
}
