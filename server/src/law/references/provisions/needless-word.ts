/** Sections whose word and sign say the same twice: "section of 10 §", "paragraph 10 § of the …", "kohta 10 §". */

import type { Tokens } from '../language/tokens';
import { ENGLISH_SECTION } from '../language/words';

/** "avsnitt 10 och 24 §", "section of 10 §", "kohta 10 §": index after a word that the sign says once more, or `i`. */
export function afterNeedlessWord(tokens: Tokens, i: number): number {
  const word = tokens.word(i);
  if (tokens.word(i + 1) === 'of' && (ENGLISH_SECTION.has(word) || NEEDLESS.test(word))) return i + 2;
  return NEEDLESS.test(word) ? i + 1 : i;
}

const NEEDLESS = /^(?:avsnitt|paragraphs?|kohdat?|kohta|kohdan|kohtien|punkt(?:en|er|erna)?)$/;

/** "section 10 § of the …", "paragraf 10 § i …": index after the sign that says the word once more, or `i`. */
export function afterNeedlessSign(tokens: Tokens, i: number): number {
  const last = tokens.digits(i + 1) === '' || tokens.gap(i + 1) === 2;
  return tokens.sign(i) === '§' && last ? i + 1 : i;
}
