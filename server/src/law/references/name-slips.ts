/**
 * Slips of the pen in the long words of the names in the tables: "varhaiskavatuslaki", "bokföringsslagen", "perusopetuslian",
 * "tietosuoja-asetuken", "Tax Assesment Procedure Act". Asked only where nothing else is found.
 */

import { ASETUS, finnishSingular, swedishForms } from './inflect';
import { Nearby, isNear } from './nearby';
import type { HeadKey } from './lexicon';

/** Shorter words are too often other words. */
const SHORTEST = 8;
const LONGEST = 40;
const SHORTEST_HEAD = 3;

/** Endings of "laki" and "asetus" as people mistype them; the longer forms are found by their letters. */
const HEAD_SLIPS: ReadonlyMap<string, string> = new Map([
  ...['lian', 'laiin', 'lakin', 'lan', 'lainn', 'lakii', 'lkai', 'alki', 'laik', 'laiki', 'lakki', 'lki', 'lakai'].map(
    (slip) => [slip, '@laki'] as const,
  ),
  ...['liassa', 'lakissa', 'laisa', 'laista', 'lakista'].map((slip) => [slip, '@laki'] as const),
  ...['aseutus', 'asestus', 'asteus', 'asetsu', 'aetus'].map((slip) => [slip, '@asetus'] as const),
  ...['lagne', 'laegn', 'laggen', 'alg', 'laagen'].map((slip) => [slip, '@lag'] as const),
]);
const HEAD_OF_LONG: ReadonlyMap<string, string> = new Map([
  ...finnishSingular(ASETUS).map((form) => [form, '@asetus'] as const),
  ...swedishForms('förordning', 'förordningen').map((form) => [form, '@förordning'] as const),
]);
const LONG_HEADS = new Nearby([...HEAD_OF_LONG.keys()].filter((form) => form.length >= SHORTEST));

/** The head that a mistyped ending was meant to be. */
function slippedHead(ending: string): string | undefined {
  const short = HEAD_SLIPS.get(ending);
  if (short !== undefined || ending.length < SHORTEST - 1) return short;
  return HEAD_OF_LONG.get(LONG_HEADS.of(ending) ?? '');
}

/** The words of the tables that a mistyped one can have been meant to be. */
export class NameSlips {
  private readonly prefixes = new Map<string, Nearby>();
  private readonly known: ReadonlySet<string>;
  private readonly firstWords: Nearby;
  private readonly firstParts: ReadonlySet<string>;

  /**
   * @param keys of the first words of all names: compounds as `prefix@head`, other words as they are.
   */
  constructor(keys: Iterable<string>) {
    const all = [...keys];
    this.known = new Set(all);
    const byHead = new Map<string, string[]>();
    for (const key of all) {
      const [prefix = '', head] = key.split('@');
      if (head === undefined || prefix.length < SHORTEST || head.endsWith('+')) continue;
      byHead.set(`@${head}`, [...(byHead.get(`@${head}`) ?? []), prefix]);
    }
    for (const [head, prefixes] of byHead) this.prefixes.set(head, new Nearby(prefixes));
    this.firstParts = new Set([...byHead.values()].flat());
    this.firstWords = new Nearby(all.filter((key) => key.length >= SHORTEST && !key.includes('@')));
  }

  /**
   * The key of a compound name that a word was meant to be.
   *
   * @param word in lower case; it begins no name as it stands.
   * @param key its head, where it has one.
   */
  compound(word: string, key: HeadKey | undefined): string | undefined {
    if (word.length > LONGEST) return undefined;
    if (key !== undefined) {
      const prefix = key.prefix.length < SHORTEST ? undefined : this.prefixes.get(key.head)?.of(key.prefix);
      return prefix === undefined ? undefined : prefix + key.head;
    }
    for (let size = SHORTEST; size <= word.length - SHORTEST_HEAD; size += 1) {
      if (!this.firstParts.has(word.slice(0, size))) continue;
      const found = word.slice(0, size) + (slippedHead(word.slice(size)) ?? '');
      if (found.length > size && this.known.has(found)) return found;
    }
    return undefined;
  }

  /** The first word of a longer name that a word was meant to be. */
  first(word: string): string | undefined {
    const found = word.length < SHORTEST || word.length > LONGEST ? undefined : this.firstWords.of(word);
    return found?.at(-1) === word.at(-1) ? found : undefined;
  }
}

/**
 * The word that a mistyped one was meant to be, among those that can go on a name.
 *
 * @param word in lower case.
 * @param isHead it ends in the head of a name as it stands.
 * @param further keys of the words that may follow.
 */
export function furtherWord(word: string, isHead: boolean, further: Iterable<string>): string | undefined {
  if (word.length < SHORTEST - 2 || word.length > LONGEST) return undefined;
  // "tietosuoja-asetukset" are settings, and no slip
  const head = isHead ? undefined : slippedHead(word);
  for (const key of further) {
    if (head !== undefined && key === head) return key;
    // "regulations", "direktivens": another ending is no slip
    if (key.length >= SHORTEST && key.at(-1) === word.at(-1) && !key.includes('@') && isNear(word, key)) return key;
  }
  return undefined;
}
