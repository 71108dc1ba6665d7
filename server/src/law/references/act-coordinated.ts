/** The first of two acts that share their head: the "patient-" of "patient- och klientlagen", "arkisto- ja museolaissa". */

import type { ActHit } from './act-words';
import { compound, findName, headOf } from './lexicon';
import type { Tokens } from './tokens';
import { AND } from './words';

/**
 * The act of a first part whose hyphen stands for the head of a later word; that word is read as an act of its own.
 *
 * @param tokens the text.
 * @param i index of the first part.
 */
export function coordinatedAct(tokens: Tokens, i: number): ActHit | undefined {
  const hanging = tokens.sign(i + 1) === '-' && tokens.gap(i + 1) === 0 && tokens.gap(i + 2) === 1;
  if (!hanging || tokens.word(i) === '' || !AND.has(tokens.word(i + 2))) return undefined;
  const head = headOf(tokens.word(i + 3));
  if (head === undefined || head.prefix === '') return undefined;
  const second = findName(tokens, i + 3);
  const first = compound(tokens.word(i) + head.head.replace('+', ''));
  if (first === undefined || second === undefined || second.entry === 'none' || second.next !== i + 4) return undefined;
  return { act: first.id, weak: false, first: i, next: i + 2, open: false, outer: i + 2, flags: [] };
}
