/**
 * Slips of the pen in the long words of the names in the tables: "varhaiskavatuslaki", "bokföringsslagen", "perusopetuslian",
 * "tietosuoja-asetuken", "Tax Assesment Procedure Act". Asked only where nothing else is found.
 */

import { ASETUS, LAKI, finnishSingular, swedishForms } from '../language/inflect';
import { Nearby, firstTurned, hasItsEnd, hasLettersAstray, isNear } from '../language/nearby';
import { headOf } from '../language/heads';
import type { HeadKey } from '../language/heads';

/** Shorter words are too often other words … */
const SHORTEST = 8;
/** … but for those with letters lost, written twice or turned about: "Alchol Act", "Serivce". */
const SHORTEST_ASTRAY = 6;
/** Shortest first part of a compound: "jätelaki". */
const SHORTEST_PART = 4;
const LONGEST = 40;
const SHORTEST_HEAD = 3;

/** Forms of the heads, by which a mistyped ending is told. */
const HEAD_FORMS: ReadonlyMap<string, string> = new Map([
  ...finnishSingular(LAKI).map((form) => [form, '@laki'] as const),
  ...finnishSingular(ASETUS).map((form) => [form, '@asetus'] as const),
  ...swedishForms('lag', 'lagen').map((form) => [form, '@lag'] as const),
  ...swedishForms('förordning', 'förordningen').map((form) => [form, '@förordning'] as const),
]);
/** Words of their own, or their beginnings, that differ by a letter from such a form: a kind, a loan, a ship, a store, a team. */
const OWN_WORDS =
  /^(?:ll|laj|lain[aeo]|laiv|lait|laid|laat|las|lau|lav|lakk[aeou]|lak[ao]|lah|lap|lant|luku|lu[vk]|lik|lin.|loki|lagr|lager|lagar|laget|lagd|lagt|lagga|lägg|lång|slag|väki|mäki|tuki|laps|asett(?!u[ks])|asetel|aset(?:el|ukset|uksia|uksi[ln]|usten|uksil)|asema)/;
const LONGEST_ENDING = 15;
/** Who wears a cap, or when: "metsästyslakki" is no "metsästyslaki". */
const WITH_CAP = /^(?:metsästys|rajavartio|ulkoilu|liikunta|pelastus|.*turvallisuus|virkamies)$/;

/**
 * The heads that a mistyped ending can have been meant to be.
 *
 * @param ending of a word, without what stands before its head.
 * @param isSlip whether an ending is a slip of a form.
 */
function slippedHeads(ending: string, isSlip = isNear): Set<string> {
  const heads = new Set<string>();
  if (ending.length < SHORTEST_HEAD || ending.length > LONGEST_ENDING || OWN_WORDS.test(ending)) return heads;
  for (const [form, head] of HEAD_FORMS) {
    // the first letter may be lost, or stand second: "henkilötietoaki", "henkilötietoalki"
    const lost = form.slice(1) === ending;
    const swapped = firstTurned(ending) === form;
    if (form.length > SHORTEST_HEAD && (lost || swapped || isSlip(ending, form))) heads.add(head);
  }
  return heads;
}

/** After so long a first part hardly any word follows but the head … */
const LONG_PART = 10;
/** … or lands, women, bands, "only" glued to it: "tietosuojamaissa". */
const OWN_AFTER_LONG = /^(?:[mnk]ai|[vs]ain$)/;

/** "henkilötietonaki", "tietosuojarain": the first letter may be the wrong one, too. */
function isNearHead(ending: string, form: string): boolean {
  if (isNear(ending, form)) return true;
  const wrong = HEAD_FORMS.get(form) === '@laki' && ending.length > SHORTEST_HEAD && ending.slice(1) === form.slice(1);
  return wrong && !OWN_AFTER_LONG.test(ending);
}

/**
 * Endings of other words after a short first part: places in -la, loans in -li, "arkistolla". Of three letters only those
 * are left with which no word ends: "kuntalki", "kuntaaki", "kuntaain".
 */
const OWN_ENDINGS = /^(?:l[ai](?:ssa|sta|lla|lta|lle|ksi|na)|lakk.*|lakin|lage|(?!(?:lki|aki|ain)$).{1,3})$/;

/** "kuntallain", "arkivlgen", "jätealki": heads with letters lost, written twice or turned about, after a short first part. */
function headsAstray(ending: string): Set<string> {
  const once = ending.startsWith('ll') ? HEAD_FORMS.get(ending.slice(1)) : undefined;
  if (once !== undefined) return new Set([once]);
  return OWN_ENDINGS.test(ending) ? new Set() : slippedHeads(ending, hasLettersAstray);
}

/** Shorter heads are too near to other words. */
const SHORTEST_SLIPPED = 7;

/**
 * The head that a mistyped word alone was meant to be: "asestuksella", "förodning".
 *
 * @param word in lower case; no head as it stands.
 */
export function slippedHead(word: string): string | undefined {
  if (word.length < SHORTEST_SLIPPED) return undefined;
  const [head, other] = [...slippedHeads(word)];
  return other === undefined ? head : undefined;
}

/** Letters at the end of a word among which two may have changed places over the seam of a compound. */
const NEAR_SEAM = 7;

/** A word with two neighbouring letters of its end turned about, in each way. */
function turned(word: string): string[] {
  const words: string[] = [];
  for (let at = Math.max(1, word.length - NEAR_SEAM); at < word.length - 1; at += 1)
    words.push(word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2));
  return words;
}

const MOST_WORDS = 20_000;

/** The words of the tables that a mistyped one can have been meant to be. */
export class NameSlips {
  private readonly prefixes = new Map<string, Nearby>();
  private readonly known: ReadonlySet<string>;
  private readonly firstWords: Nearby;
  private readonly firstParts: ReadonlySet<string>;
  /** Texts repeat their words: answers are kept, up to a limit. */
  private readonly answers = new Map<string, string | undefined>();

  /**
   * @param keys of the first words of all names: compounds as `prefix@head`, other words as they are.
   */
  constructor(keys: Iterable<string>) {
    const all = [...keys];
    this.known = new Set(all);
    const byHead = new Map<string, string[]>();
    for (const key of all) {
      const [prefix = '', head] = key.split('@');
      if (head === undefined || prefix.length < SHORTEST_PART || head.endsWith('+')) continue;
      byHead.set(`@${head}`, [...(byHead.get(`@${head}`) ?? []), prefix]);
    }
    for (const [head, prefixes] of byHead) this.prefixes.set(head, new Nearby(prefixes));
    this.firstParts = new Set([...byHead.values()].flat());
    this.firstWords = new Nearby(all.filter((key) => key.length >= SHORTEST_ASTRAY && !key.includes('@')));
  }

  /**
   * The key of a compound name that a word was meant to be.
   *
   * @param word in lower case; it begins no name as it stands.
   * @param key its head, where it has one.
   */
  compound(word: string, key: HeadKey | undefined): string | undefined {
    if (word.length < SHORTEST - 1 || word.length > LONGEST) return undefined;
    if (this.answers.has(word)) return this.answers.get(word);
    if (this.answers.size >= MOST_WORDS) this.answers.clear();
    const found = this.readCompound(word, key);
    this.answers.set(word, found);
    return found;
  }

  private readCompound(word: string, key: HeadKey | undefined): string | undefined {
    if (key !== undefined) {
      // "arkivllag"
      const once = key.prefix.endsWith(key.head.charAt(1)) ? key.prefix.slice(0, -1) + key.head : '';
      if (this.known.has(once)) return once;
      const prefix = key.prefix.length < SHORTEST_PART ? undefined : this.prefixes.get(key.head)?.of(key.prefix);
      // "jäteelaki", but a word of three letters is too short for one of four that lost a letter
      if (prefix === undefined || prefix.length + key.prefix.length <= 2 * SHORTEST_PART) return undefined;
      const long = key.prefix.length >= SHORTEST - 1;
      return long || hasLettersAstray(key.prefix, prefix) ? prefix + key.head : undefined;
    }
    for (let size = SHORTEST_PART; size <= word.length - SHORTEST_HEAD; size += 1) {
      const [part, ending] = [word.slice(0, size), word.slice(size)];
      const exact = HEAD_FORMS.get(ending);
      // "lastensuojellaki": no Finnish word ends so, and none was told from its head
      const near = exact === undefined || part.length < SHORTEST ? undefined : this.prefixes.get(exact)?.of(part);
      if (near !== undefined) return near + (exact ?? '');
      // "kuntalaista"
      if (exact !== undefined) continue;
      if (!this.firstParts.has(part) || (ending.startsWith('lakk') && WITH_CAP.test(part))) continue;
      const heads =
        size < SHORTEST ? headsAstray(ending) : slippedHeads(ending, size < LONG_PART ? isNear : isNearHead);
      for (const head of heads) if (this.known.has(part + head)) return part + head;
    }
    for (const other of turned(word)) {
      const found = headOf(other);
      if (found !== undefined && this.known.has(found.prefix + found.head) && found.prefix.length >= SHORTEST_PART)
        return found.prefix + found.head;
    }
    return undefined;
  }

  /** The first words of longer names that a word can have been meant to be: the words after it tell which. */
  firsts(word: string): string[] {
    if (word.length < SHORTEST_ASTRAY || word.length > LONGEST) return [];
    return this.firstWords.allOf(word).filter((found) => isMeant(word, found));
  }
}

/** Whether a word that is near to one of a name is no word of its own. */
function isMeant(word: string, key: string): boolean {
  if (!hasItsEnd(word, key) || key.length < SHORTEST_ASTRAY) return false;
  return key.length >= SHORTEST || hasLettersAstray(word, key);
}

/**
 * The word that a mistyped one was meant to be, among those that can go on a name.
 *
 * @param word in lower case.
 * @param own its head, where it ends in the head of a name as it stands.
 * @param further keys of the words that may follow.
 */
export function furtherWord(word: string, own: HeadKey | undefined, further: Iterable<string>): string | undefined {
  if (word.length < SHORTEST - 2 || word.length > LONGEST) return undefined;
  // "tietosuoja-asetukset" are settings, and no slip
  // … and one letter before a head is no word: "tietosuoja-aasetuksessa"
  const heads = own === undefined || own.prefix.length === 1 ? slippedHeads(word) : new Set<string>();
  for (const key of further) {
    if (heads.has(key)) return key;
    const [prefix = '', head] = key.split('@');
    // "maankäyttö- ja rakennuuslaki"
    const sameHead = head !== undefined && own?.head === `@${head}` && prefix.length >= SHORTEST - 1;
    if (sameHead && own.prefix !== prefix && isNear(own.prefix, prefix)) return key;
    if (head === undefined && isMeant(word, key) && (isNear(word, key) || firstTurned(word) === key)) return key;
  }
  return undefined;
}
