/** The sections of the repealed Personal Data Act that the heading of every old description of a file names. */

import type { Provision } from '../provisions/grammar-provision';
import { numbers, unsigned } from '../provisions/lost-sign';
import type { Tokens } from '../language/tokens';
import { isQuantity } from '../language/words';

/** "10 ja 24 §": the description of a file and the information given of it (sections 10 and 24 of the Personal Data Act). */
export function isDescriptionOfFile({ places }: Provision): boolean {
  return places.map(({ number, path }) => [number, ...path].join('.')).join(' ') === '10 24';
}

/**
 * "Henkilötietolain 10 ja 24, …": the same two right after the name of the Act, in a text that lost the signs.
 *
 * @param tokens the text.
 * @param i index after the name.
 */
export function unsignedDescription(tokens: Tokens, i: number): Provision | undefined {
  const { places, next } = numbers(tokens, i);
  const found = unsigned('section', places, next);
  return tokens.gap(i) === 1 && isDescriptionOfFile(found) && !isQuantity(tokens, next) ? found : undefined;
}
