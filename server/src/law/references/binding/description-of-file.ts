/** The sections of the repealed Personal Data Act that the heading of every old description of a file names. */

import type { Provision } from '../provisions/grammar-provision';

/** "10 ja 24 §": the description of a file and the information given of it (sections 10 and 24 of the Personal Data Act). */
export function isDescriptionOfFile({ places }: Provision): boolean {
  return places.map(({ number, path }) => [number, ...path].join('.')).join(' ') === '10 24';
}
