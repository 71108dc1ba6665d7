import data from 'seloste:vocabulary';
import { foldKey } from '../yaml';
import { LANGUAGES } from '../language';
import type { Shape } from './format';
import { keyDoc, valueDoc, type KeyDoc } from './key-docs';

type Words = Readonly<Record<string, readonly string[]>>;

/**
 * The keys that a word stands for, in the order in which they are likely to be meant: `controller`, `personuppgiftsansvarig`
 * and `Rekisterin pitäjä` are `rekisterinpitäjä`. A key's own title in any language is one of its words.
 * @param at the place the key is in, whose own keys are meant first; keys of other places come after them
 */
export function keysMeant(written: string, at: Shape | undefined): string[] {
  const word = plain(written);
  const titled = (at?.keys ?? []).filter((key) => {
    const shape = at?.child(key);
    return shape !== undefined && (isTitle(keyDoc(shape), word) || plain(shape.title) === word);
  });
  const known = standsFor(data.keys, word);
  const here = known.filter((key) => at?.keys.includes(key));
  return [...new Set([...titled, ...here, ...known])];
}

/** The listed value of a place that a word stands for: `consent` and `samtycke` are `suostumus`. */
export function valueMeant(written: string, at: Shape): string | undefined {
  const word = plain(written);
  const allowed = at.values.filter((value) => typeof value === 'string');
  const known = standsFor(data.values, word);
  return (
    allowed.find((value) => plain(value) === word || isTitle(valueDoc(at, value), word)) ??
    allowed.find((value) => known.includes(value))
  );
}

/** A word without what people write differently: capitals, marks, spaces, hyphens, a colon at its end. */
function plain(word: string): string {
  return foldKey(word).replace(/[\s_-]+|:$/g, '');
}

function isTitle(doc: KeyDoc | undefined, word: string): boolean {
  return doc !== undefined && LANGUAGES.some((language) => plain(doc.title[language]) === word);
}

const indexes = new Map<Words, ReadonlyMap<string, readonly string[]>>();

function standsFor(words: Words, word: string): readonly string[] {
  let index = indexes.get(words);
  if (!index) {
    const made = new Map<string, string[]>();
    for (const [meant, synonyms] of Object.entries(words))
      for (const synonym of synonyms) made.set(plain(synonym), [...(made.get(plain(synonym)) ?? []), meant]);
    indexes.set(words, (index = made));
  }
  return index.get(word) ?? [];
}
