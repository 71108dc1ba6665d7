/** The directives on money laundering, told by their order: "the 5th Anti-Money Laundering Directive". */

import { rankAt } from '../language/ordinals';
import type { Tokens } from '../language/tokens';

const FOURTH = 'eu:32015L0849';
const ORDERED: ReadonlyMap<number, string> = new Map([
  [3, 'eu:32005L0060'],
  [4, FOURTH],
  [5, 'eu:32018L0843'],
]);
/** A directive told by an ordinal; `act` is undefined where it is not known which one is meant. */
export interface Ordered {
  readonly act: string | undefined;
  readonly first: number;
}

/**
 * Reads the ordinal before the name of a directive.
 *
 * @param tokens the text.
 * @param first where the name with its attributes begins.
 * @param act the act of the name.
 */
export function ordered(tokens: Tokens, first: number, act: string): Ordered | undefined {
  if (act !== FOURTH) return undefined;
  const at = first - 1;
  const rank = rankAt(tokens, at);
  if (rank > 0) return { act: ORDERED.get(rank), first: at };
  // "5. rahanpesudirektiivi"
  const digits = tokens.sign(at) === '.' && tokens.gap(at) === 0 ? tokens.digits(at - 1) : '';
  return digits.length === 1 ? { act: ORDERED.get(Number(digits)), first: at - 1 } : undefined;
}
