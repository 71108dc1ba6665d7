/** Compound names of acts that were written in two words: "data- skyddsförordningen", "Henkilötieto lain", "arkiv förordningen". */

import type { ActEntry } from '../tables/acts';
import { headOf } from '../language/heads';
import type { Tokens } from '../language/tokens';

const SHORTEST_FIRST = 4;
/** In the singular: "asetukset" are settings, and "lakeja" those of a kind. */
const HEADS: ReadonlySet<string> = new Set(['@laki', '@lag', '@asetus', '@förordning']);

/**
 * A compound name in two words, where the second is no name by itself.
 *
 * @param tokens the text.
 * @param i index of the first of them.
 * @param compound the act of a compound name, by its prefix and head.
 * @returns the act and the index after its name.
 */
export function brokenName(
  tokens: Tokens,
  i: number,
  compound: (key: string) => ActEntry | undefined,
): { readonly entry: ActEntry; readonly next: number } | undefined {
  const hyphen = tokens.sign(i + 1) === '-' && tokens.gap(i + 1) === 0;
  const last = hyphen ? i + 2 : i + 1;
  const [first, second] = [tokens.word(i), tokens.word(last)];
  if (tokens.gap(last) !== 1 || first.length < SHORTEST_FIRST) return undefined;
  const own = headOf(second);
  if (own === undefined || !HEADS.has(own.head)) return undefined;
  // "arkisto- lakia": one of several; "dataskydds lag" may be a team
  if (own.prefix === '' && (hyphen || second === 'lag')) return undefined;
  const whole = headOf(first + second);
  const entry = whole === undefined ? undefined : compound(whole.prefix + whole.head);
  return entry === undefined || compound(own.prefix + own.head) !== undefined ? undefined : { entry, next: last + 1 };
}
