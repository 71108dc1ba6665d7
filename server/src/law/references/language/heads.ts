/** The heads of act names ("-laki", "-asetus", "-lagen"), found in inflected words. */

import {
  ASETUS,
  DIREKTIIVI,
  JARJESTYS,
  KAARI,
  KOODEKSI,
  LAKI,
  PAATOS,
  SAADOS,
  SAANNOSTO,
  SAANTO,
  finnishPlural,
  finnishSingular,
  swedishForms,
} from './inflect';
import type { FinnishNoun } from './inflect';

/** Heads of act names; the value of a form is its key, `+` marking the plural. */
const HEADS: ReadonlyMap<string, string> = heads();

function heads(): Map<string, string> {
  const map = new Map<string, string>();
  const finnish: [string, FinnishNoun][] = [
    ['@laki', LAKI],
    ['@kaari', KAARI],
    ['@asetus', ASETUS],
    ['@päätös', PAATOS],
    ['@säädös', SAADOS],
    ['@järjestys', JARJESTYS],
    ['@sääntö', SAANTO],
    ['@säännöstö', SAANNOSTO],
    ['@direktiivi', DIREKTIIVI],
    ['@koodeksi', KOODEKSI],
  ];
  for (const [key, noun] of finnish) {
    for (const form of finnishPlural(noun)) map.set(form, `${key}+`);
    for (const form of finnishSingular(noun)) map.set(form, key);
  }
  const swedish: [string, string, string][] = [
    ['@lag', 'lag', 'lagen'],
    ['@balk', 'balk', 'balken'],
    ['@förordning', 'förordning', 'förordningen'],
    ['@direktiv', 'direktiv', 'direktivet'],
    ['@beslut', 'beslut', 'beslutet'],
    ['@kodex', 'kodex', 'kodexen'],
  ];
  for (const [key, base, definite] of swedish) for (const form of swedishForms(base, definite)) map.set(form, key);
  return map;
}

const SHORTEST_HEAD = 3;
const LONGEST_HEAD = 14;

/** A word reduced to prefix and head. */
export interface HeadKey {
  readonly prefix: string;
  /** `@laki`, `@asetus` …; with `+` in the plural. */
  readonly head: string;
}

/**
 * Reduces an inflected word to its head.
 *
 * @param word in lower case.
 * @returns prefix and head, or undefined when the word ends in no head of an act name.
 */
export function headOf(word: string): HeadKey | undefined {
  if (HEAD_OF.has(word)) return HEAD_OF.get(word);
  if (HEAD_OF.size >= MOST_WORDS) HEAD_OF.clear();
  const found = readHead(word);
  HEAD_OF.set(word, found);
  return found;
}

/** Every word is asked for several times, and texts repeat their words: answers are kept, up to a limit. */
const HEAD_OF = new Map<string, HeadKey | undefined>();
const MOST_WORDS = 20_000;

function readHead(word: string): HeadKey | undefined {
  const found = plainHead(word);
  if (found !== undefined || word.length < 6) return found;
  // "tietosuojalakimme"
  const clitic = /(?:kin|kaan|kään)$|(?<=la(?:ki|kia|issa|ista|kiin?))(?:mme|nne|nsa)$/.exec(word);
  return clitic === null ? undefined : plainHead(word.slice(0, clitic.index));
}

/** A head without its mark of the plural. */
export function singularHead(head: string): string {
  return head.endsWith('+') ? head.slice(0, -1) : head;
}

/**
 * Swedish words in -lag that are no laws ("kreditinstitutslagen" and "beslutslagen" are), and Finnish people: "kuntalaista",
 * "oppilaissa", "potilaista"; orders of things: "lukujärjestys 40/2023".
 */
const NO_LAW =
  /^(?:kunta|lukio|yliopisto)laista$|(?:oppi|poti|soti|koke)la(?:in|issa|ista)$|(?:förslag|vederlag|nederlag|nedslag|genomslag|anslag|inslag|beslag|avslag|(?<![tl])utslag|uppslag|underlag|bolag|förlag)(?:et|ets|s|en|ens)?$|^(?:luku|pöytä|aakkos|paremmuus|suuruus|tärkeys|kiireellisyys|saapumis|ilmoittautumis|istuma|esiintymis|lähtö|aika)järjesty/;

/**
 * The first part of a Finnish compound ends as Finnish words do and has no letters that they lack: "explain", "villain",
 * "chamberlain" and "souvlaki" are no acts.
 */
const FINNISH_PART = /^[^cqxå]*[aeiouyäönstrg]$/;

/** The head of a word that has no clitic; see {@link headOf}. */
export function plainHead(word: string): HeadKey | undefined {
  if (NO_LAW.test(word)) return undefined;
  for (let size = Math.min(LONGEST_HEAD, word.length); size >= SHORTEST_HEAD; size -= 1) {
    const head = HEADS.get(word.slice(word.length - size));
    if (head === undefined) continue;
    const prefix = word.slice(0, word.length - size);
    return prefix === '' || !head.startsWith('@laki') || FINNISH_PART.test(prefix) ? { prefix, head } : undefined;
  }
  return undefined;
}
