/** "saman pykälän 2 momentissa", "mainitun artiklan 1 kohdan": a part of the section or article named before. */

import { articleUnit, tail as articleTail } from './grammar-article-tail';
import { sectionUnit, tail as sectionTail } from './grammar-section-tail';
import type { Tokens } from './tokens';

/** Words that point to a place named before. */
export const SAME: ReadonlySet<string> = new Set(
  'saman samassa samasta mainitun kyseisen samma nämnda same said'.split(' '),
);

/** A part of a place named before. */
export interface SamePlace {
  readonly kind: 'article' | 'section';
  /** Paths below the number; one empty path when only the place itself is meant. */
  readonly paths: readonly (readonly string[])[];
  /** Where the words of the part begin. */
  readonly first: number;
  readonly next: number;
}

/**
 * Reads a part of a place named before.
 *
 * @param tokens the text.
 * @param i index of the word "saman".
 * @returns the part, or undefined when no part is named.
 */
export function findSamePlace(tokens: Tokens, i: number): SamePlace | undefined {
  if (!SAME.has(tokens.word(i))) return undefined;
  const section = sectionUnit(tokens, i + 1);
  if (section >= 0) {
    const found = sectionTail(tokens, section, undefined);
    return found === undefined ? undefined : { kind: 'section', paths: found.paths, first: i + 1, next: found.next };
  }
  const reading = { english: false, flags: new Set<never>() };
  const article = articleUnit(tokens, i + 1, reading);
  if (article < 0) return undefined;
  const found = articleTail(tokens, article, reading);
  return found === undefined ? undefined : { kind: 'article', paths: found.paths, first: i + 1, next: found.next };
}
