/** What pages say of a link after its text: "(linkki)", "(extern länk)", "(opens in a new tab)", "(siirryt toiseen palveluun)", "(Finlex)". */

import type { Tokens } from '../language/tokens';

const LINK = /^(?:link|länk|linkki\p{L}*|ulkoinen|extern|external|avautuu|aukeaa|siirryt|opens|öppnas|finlex|edilex)$/u;
const LONGEST = 8;

/**
 * Index after such a note.
 *
 * @param tokens the text.
 * @param i index of its parenthesis.
 * @returns the index, or -1 where no note stands there.
 */
export function afterLinkNote(tokens: Tokens, i: number): number {
  if (tokens.sign(i) !== '(') return -1;
  let told = false;
  for (let at = i + 1; at < i + LONGEST; at += 1) {
    if (tokens.sign(at) === ')') return told ? at + 1 : -1;
    if (tokens.word(at) === '') return -1;
    told ||= LINK.test(tokens.word(at));
  }
  return -1;
}
