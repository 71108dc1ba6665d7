/** What the grammars of articles, sections, recitals and chapters produce. */

import type { ReferenceFlag } from '../acts/act-words';

/** One place in an act. */
export interface Place {
  readonly chapter?: string;
  /** Article, section, recital or chapter. */
  readonly number: string;
  readonly through?: string;
  /** The first of `path` stood after a point ("3.4 §"): with an act that counts its sections in each chapter, chapter and section. */
  readonly dotted?: true;
  /** Paragraph and point, or moment, item and point. */
  readonly path: readonly string[];
}

export type ProvisionKind = 'article' | 'section' | 'recital' | 'chapter';

/** A provision in a text: one or more places of one kind. */
export interface Provision {
  readonly kind: ProvisionKind;
  readonly places: readonly Place[];
  readonly next: number;
  /** The same without the last member that has a word or sign of its own ("10 §" of "10 §, 51 §"). */
  readonly before?: Provision;
  readonly flags: readonly ReferenceFlag[];
  /** No reference unless an act is named beside it ("Section 4", "2 luku"). */
  readonly needsAct: boolean;
}

/** Number of the last article of the General Data Protection Regulation. */
export const LAST_ARTICLE = 99;
/** Of numbers without a word lower ones are rather those of headings, even with letters. */
export const LEAST_BARE = 5;

/** Longest list or expanded range; longer ones are no legal reference. */
export const LONGEST_LIST = 40;

const A = 0x61;

/**
 * Numbers from one to another, both included.
 *
 * @returns the numbers, or just the ends when the range makes no sense.
 */
export function numbersBetween(from: number, to: number): string[] {
  if (to <= from || to - from >= LONGEST_LIST) return [String(from), String(to)];
  return Array.from({ length: to - from + 1 }, (_, step) => String(from + step));
}

/** Letters from one to another, both included. */
export function lettersBetween(from: string, to: string): string[] {
  const first = from.charCodeAt(0);
  const last = to.charCodeAt(0);
  if (last <= first || first < A) return [from, to];
  return Array.from({ length: last - first + 1 }, (_, step) => String.fromCharCode(first + step));
}
