/** The directives on money laundering, told by their order: "the 5th Anti-Money Laundering Directive". */

import type { Tokens } from '../language/tokens';

const FOURTH = 'eu:32015L0849';
const ORDERED: ReadonlyMap<number, string> = new Map([
  [3, 'eu:32005L0060'],
  [4, FOURTH],
  [5, 'eu:32018L0843'],
]);
const WORDS: readonly (readonly [number, RegExp])[] = [
  [3, /^(?:third|tredje|kolma(?:s|nnen|nnessa|nnesta|nteen|tta))$/],
  [4, /^(?:fourth|fjärde|neljä(?:s|nnen|nnessä|nnestä|nteen|ttä))$/],
  [5, /^(?:fifth|femte|viide(?:s|nnen|nnessä|nnestä|nteen|ttä))$/],
  [6, /^(?:sixth|sjätte|kuude(?:s|nnen|nnessa|nnesta|nteen|tta))$/],
];

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
  const word = tokens.word(at);
  const named = WORDS.find(([, form]) => form.test(word));
  if (named !== undefined) return { act: ORDERED.get(named[0]), first: at };
  const ending = word === 'th' || word === 'rd' || tokens.sign(at) === '.' || tokens.digits(at - 1) !== '';
  const digits = ending && tokens.gap(at) === 0 ? tokens.digits(at - 1) : '';
  return digits.length === 1 ? { act: ORDERED.get(Number(digits)), first: at - 1 } : undefined;
}
