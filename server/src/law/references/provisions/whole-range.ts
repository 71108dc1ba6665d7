/** Ranges each end of which has its own word: "22 § – 23 §", "Article 15 to Article 22", "15 artiklasta 22 artiklaan". */

import { rangeSign } from '../language/words';
import type { Place } from './grammar-provision';
import type { Tokens } from '../language/tokens';

interface Item {
  readonly places: readonly Place[];
  readonly next: number;
}

/**
 * The range that begins at the place read last.
 *
 * @param tokens the text.
 * @param first the item read last, and where it begins.
 * @param read reads one item with its word.
 * @returns the place from one end to the other, or undefined.
 */
export function wholeRange(
  tokens: Tokens,
  { places, next, start }: Item & { readonly start: number },
  read: (at: number) => Item | undefined,
): { readonly place: Place; readonly next: number } | undefined {
  const first = places.at(-1);
  if (first === undefined || !isPlain(first) || tokens.gap(next) === 2) return undefined;
  const sign = rangeSign(tokens, next);
  if (sign < 0 && !inCase(tokens, start, next, FROM)) return undefined;
  // "artiklasta 15 aina artiklaan 22"
  const from = sign >= 0 ? sign : tokens.word(next) === 'aina' ? next + 1 : next;
  const found = read(from);
  const [last, second] = found?.places ?? [];
  if (found === undefined || last === undefined || second !== undefined || !isPlain(last)) return undefined;
  if (sign < 0 && !inCase(tokens, from, found.next, TO)) return undefined;
  const ascends = Number.parseInt(last.number, 10) > Number.parseInt(first.number, 10);
  return ascends ? { place: { ...first, through: last.number }, next: found.next } : undefined;
}

function isPlain(place: Place): boolean {
  return place.path.length === 0 && place.through === undefined;
}

/** Finnish tells the ends of a range by their cases. */
const FROM = /(?:sta|stä)$/;
const TO = /(?:aan|ään|ihin|een)$/;

function inCase(tokens: Tokens, from: number, to: number, ending: RegExp): boolean {
  for (let at = from; at < to; at += 1)
    if (ending.test(tokens.word(at)) || ending.test(tokens.at(at)?.suffix ?? '')) return true;
  return false;
}
