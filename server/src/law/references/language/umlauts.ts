/**
 * Words written without their dots and rings, as on a keyboard that has none: "pykalan", "dataskyddsforordningen",
 * "jaljempana". The grammar's own words are read in any text, those of a name only where they go on it (`withUmlauts`).
 */

import { PYKALA, finnishForms } from './inflect';

const DOTTED: ReadonlyMap<string, string> = new Map([
  ['ä', 'a'],
  ['ö', 'o'],
  ['å', 'a'],
]);

/**
 * A word without the dots and rings of its letters.
 *
 * @param word in lower case.
 */
export function folded(word: string): string {
  return /[äöå]/.test(word) ? word.replace(/[äöå]/g, (letter) => DOTTED.get(letter) ?? letter) : word;
}

/** Words that mean nothing else without their dots. */
const OWN: ReadonlyMap<string, string> = new Map(
  [
    ...finnishForms(PYKALA),
    ...'jäljempänä säädetyn säädetty allmän allmänna rådets statsrådets europaparlamentets hälso'.split(' '),
  ].map((word) => [folded(word), word]),
);
/** Danes and Norwegians write it so. */
const FORORDNING = /(?<!beskyttelses|vern)forordning(?=(?:en)?s?$)/;

/**
 * A word of the grammar with its dots and rings; the word itself where it has them or is none.
 *
 * @param word in lower case.
 */
export function dotted(word: string): string {
  return OWN.get(word) ?? word.replace(FORORDNING, 'förordning');
}

/** The keys of a table without their dots, by table: built when the first word without them is asked for. */
const FOLDED = new WeakMap<ReadonlyMap<string, unknown>, ReadonlyMap<string, string>>();

/**
 * The key of a table that a word is without its dots and rings.
 *
 * @param word in lower case.
 * @param table what may stand there, by words with their dots.
 * @returns undefined where there is none.
 */
export function withUmlauts(word: string, table: ReadonlyMap<string, unknown>): string | undefined {
  let keys = FOLDED.get(table);
  if (keys === undefined) {
    keys = new Map([...table.keys()].map((key) => [folded(key), key]));
    FOLDED.set(table, keys);
  }
  const key = keys.get(folded(word));
  return key === word ? undefined : key;
}
