/**
 * Legal references in running text: Finnish, Swedish, English, mixed as they come.
 *
 * A grammar over tokens, not a list of strings: acts by name, inflected name, abbreviation or number; articles,
 * sections, recitals and chapters with all their parts; lists and ranges; an act named once and inherited by the bare
 * reference after it. Time is linear in the length of the text.
 */

import { Finder } from './finder';
import type { FindOptions, LegalReference } from './legal-reference';

export type { ReferenceFlag } from './acts/act-words';
export type { FindOptions, LegalReference } from './legal-reference';
export { formatTarget, parseTarget, titleOfAct } from './target';
export type { Target } from './target';

/**
 * Finds the legal references of a text.
 *
 * @param text decoded prose, NFC; any spaces and dashes.
 * @param options see {@link FindOptions}.
 * @returns the references in order; they do not overlap.
 */
export function findReferences(text: string, options: FindOptions = {}): LegalReference[] {
  return new Finder(text, options).run();
}
