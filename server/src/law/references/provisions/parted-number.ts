/** "Arkistolaki 1 1 §": the number of a section with a space between its figures, right after the name of its act. */

import type { Provision } from './grammar-provision';
import { findSections } from './grammar-section';
import type { Tokens } from '../language/tokens';

/**
 * Reads sections the first of which has a space in its number: "20 2 §, 203 §" is 202 and 203. An ascending "8 9 §" is rather
 * two sections with no comma between.
 *
 * @param tokens the text.
 * @param i index right after the name of an act that does not count its sections by chapters.
 */
export function partedNumber(tokens: Tokens, i: number): Provision | undefined {
  const [first, last] = [tokens.digits(i), tokens.digits(i + 1)];
  const parted = /^[1-9]\d?$/.test(first) && /^\d$/.test(last) && tokens.gap(i + 1) === 1;
  if (!parted || Number(last) > Number(first) || tokens.sign(i + 2) !== '§') return undefined;
  const found = findSections(tokens, i + 1);
  if (found === undefined) return undefined;
  const places = found.places.map((place) => (place.number === last ? { ...place, number: first + last } : place));
  return { ...found, places };
}
