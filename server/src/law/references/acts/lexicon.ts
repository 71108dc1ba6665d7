/**
 * Names of acts, looked up word by word. Inflected heads are reduced to a key ("tietosuojalaissa" →
 * `tietosuoja@laki`), so that the table holds base forms only.
 */

import { afterInnerBracket, afterIssuer } from './act-words';
import { brokenName } from './broken-name';
import { splits } from '../language/glued';
import { headOf, plainHead } from '../language/heads';
import { ANNETTU } from '../language/inflect';
import { withUmlauts } from '../language/umlauts';
import { NOT_ACTS } from '../tables/acts';
import { ALL_ACTS, ALL_ROWS, BY_ID, actById } from '../tables/act-tables';
import type { ActEntry } from '../tables/acts';
import { NameSlips, furtherWord } from './name-slips';
import { concerned, englishVariants, otherNumber, spelled } from './name-variants';
import type { Tokens } from '../language/tokens';

export { actById } from '../tables/act-tables';

/** A tree of names, word by word. */
interface Node {
  readonly next: Map<string, Node>;
  entry?: ActEntry | 'none';
}

/** A word that English names have or leave out: "Act on the Openness of the Activities of the Government". */
const ARTICLE = 'the';
/** "potilaan asemaa koskeva laki", in every case. */
const CONCERNING_IN_FINNISH = 'koskeva';

const ROOT: Node = build();

/** Names of acts that a text itself gives by their numbers. */
export class Names {
  readonly root: Node = { next: new Map() };

  /**
   * Adds a name in any inflection of its head.
   *
   * @param name in lower case.
   * @param act its target.
   */
  add(name: string, act: string): void {
    insertName(this.root, name, actById(act) ?? { id: act, names: [] });
  }
}

function insert(root: Node, words: readonly string[], entry: ActEntry | 'none'): void {
  let node = root;
  for (const word of words) {
    let next = node.next.get(word);
    if (next === undefined) {
      next = { next: new Map() };
      node.next.set(word, next);
    }
    node = next;
  }
  node.entry ??= entry;
}

/** Keys of one word of a name: its head key where it is a head (also the plural), else the word. */
function keysOf(word: string, plural: boolean): string[] {
  const key = plainHead(word);
  if (key === undefined) return [word];
  const base = key.prefix + key.head;
  return plural && (key.head === '@laki' || key.head === '@kaari') ? [base, `${base}+`] : [base];
}

/** The words of a name without articles, its number apart ("NIS2"), and "health care" in one word. */
function plainWords(words: readonly string[]): string[] {
  return words
    .filter((word, at) => at === 0 || word !== ARTICLE)
    .flatMap((word) => /^(\p{L}+)(\d)$/u.exec(word)?.slice(1) ?? [word])
    .flatMap((word, at, all) => {
      if (word === 'health' && all[at + 1] === 'care') return ['healthcare'];
      return word === 'care' && all[at - 1] === 'health' ? [] : [word];
    });
}

function insertName(root: Node, name: string, entry: ActEntry | 'none'): void {
  const plural = entry === 'none' || entry.singularOnly !== true;
  const words = plainWords(name.replaceAll(',', '').split(/[ -]+/).map(spelled));
  const first = words[0] ?? '';
  const last = words.at(-1) ?? '';
  if (words.length > 1 && plainHead(first)?.prefix === '') {
    for (const key of keysOf(first, plural)) insert(root, [key, ...words.slice(1)], entry);
    // "laki x:stä" is also "x:stä annettu laki"
    const head = plainHead(first)?.head ?? first;
    if (head === '@laki' || head === '@asetus')
      for (const form of ANNETTU) insert(root, [...words.slice(1), form, head], entry);
    // … and "x:ää koskeva laki"
    const matter = head === '@laki' || head === '@asetus' ? concerned(words.slice(1)) : undefined;
    if (matter !== undefined) insert(root, [...matter, CONCERNING_IN_FINNISH, head], entry);
    return;
  }
  for (const key of keysOf(last, plural)) insert(root, [...words.slice(0, -1), key], entry);
  // "dataskyddslagen avseende brottmål": the head of the name is its first word
  if (words.length > 1 && plainHead(last) === undefined)
    for (const key of plainHead(first) === undefined ? [] : keysOf(first, plural))
      insert(root, [key, ...words.slice(1)], entry);
  // "työelämäntietosuojalaki" in one word
  if (words.length === 2 && !name.includes('-') && plainHead(last) !== undefined)
    for (const key of keysOf(words.join(''), plural)) insert(root, [key], entry);
  // "tietosuoja-asetus" is often written without its hyphen.
  const parts = name.split(' ').at(-1)?.split('-') ?? [];
  if (parts.length > 1 && (parts[0]?.length ?? 0) > 3) {
    for (const key of keysOf(parts.join(''), plural))
      insert(root, [...words.slice(0, words.length - parts.length), key], entry);
  }
}

function build(): Node {
  const root: Node = { next: new Map() };
  for (const name of NOT_ACTS) insertName(root, name, 'none');
  for (const entry of ALL_ACTS) for (const name of entry.names) insertName(root, name, entry);
  for (const entry of ALL_ROWS) for (const name of entry.names) insertName(root, name, BY_ID.get(entry.id) ?? entry);
  // A name that a table has for another act comes first.
  for (const entry of [...ALL_ACTS, ...ALL_ROWS])
    for (const name of entry.names)
      for (const variant of englishVariants(name)) insertName(root, variant, BY_ID.get(entry.id) ?? entry);
  return root;
}

/** An act name found in a text. `entry` is 'none' for a name that must not be taken for a known act. */
export interface NameHit {
  readonly entry: ActEntry | 'none';
  /** Index after the name. */
  readonly next: number;
}

/** The states reached by a word, as it stands and as an inflected head. */
function follow(states: readonly Node[], word: string): Node[] {
  const key = headOf(word);
  const headKey = key === undefined ? word : key.prefix + key.head;
  const reached: Node[] = [];
  for (const state of states) {
    const plain = state.next.get(word);
    if (plain !== undefined) reached.push(plain);
    const head = headKey === word ? undefined : state.next.get(headKey);
    if (head !== undefined) reached.push(head);
  }
  return reached;
}

const SLIPS = new NameSlips(ROOT.next.keys());

/** The states reached by a mistyped word: a compound that is a name, the first word of a longer one, or a further word. */
function followSlip(states: readonly Node[], word: string, first: boolean): Node[] {
  if (first) {
    const compound = SLIPS.compound(word, headOf(word));
    if (compound !== undefined) return follow(states, compound);
    return SLIPS.firsts(word).flatMap((meant) => ({ next: ROOT.next.get(meant)?.next ?? new Map<string, Node>() }));
  }
  for (const state of states) {
    const key = furtherWord(word, headOf(word), state.next.keys());
    if (key !== undefined) return follow([state], key);
  }
  return [];
}

/** The states reached by a word written without its dots and rings: "jatelaki", "lagen om bostadsrattsbostader". */
function followUndotted(states: readonly Node[], word: string): Node[] {
  const head = headOf(word);
  for (const state of states)
    for (const written of head === undefined ? [word] : [head.prefix + head.head, word]) {
      const next = state.next.get(withUmlauts(written, state.next) ?? '');
      if (next !== undefined) return [next];
    }
  return [];
}

/** Heads that begin a title: "lagenom", "lakilasten". */
const FIRST_HEAD = /^(?:la(?:ki|in|kia|issa|ista|kiin|gens?)|asetu(?:s|ksen|sta)|förordning(?:en)?)$/;

/** The states reached by a word that is two of a name: "dataprotection", "lagenom", "onthe". */
function followGlued(states: readonly Node[], word: string): Node[] {
  const begins = states[0] === ROOT;
  for (const [one, other] of splits(word)) {
    const isArticle = !begins && one === ARTICLE;
    const first = begins && !FIRST_HEAD.test(one) ? plainStates(one) : isArticle ? [...states] : follow(states, one);
    if (first.length === 0) continue;
    const second = other === ARTICLE && !begins ? first : follow(first, other);
    if (second.length > 0) return second;
  }
  return [];
}

function plainStates(word: string): Node[] {
  const node = ROOT.next.get(word);
  return node === undefined ? [] : [node];
}

/** A word as the tables have it: "&" is "and", "Law on …" is "Act on …", "the Accounting Law" is the Act. */
function wordOfName(tokens: Tokens, at: number, first: number): string {
  const word = tokens.word(at);
  if (word === '' && at === first) return '';
  if (word === '') return tokens.sign(at) === '&' ? 'and' : tokens.digits(at);
  if (at === first + 1 && CONCERNING.test(word)) return 'on';
  if (at > first && /^koskeva(?:n|a|ssa|sta|an|lla|na)?$/.test(word)) return CONCERNING_IN_FINNISH;
  // "lagen för grundläggande utbildning", "lagen gällande integritetsskydd i arbetslivet"
  if (at === first + 1 && ON_IN_SWEDISH.test(word) && /^(?:lag(?:ens?)?|förordningen)$/.test(tokens.word(first)))
    return 'om';
  if (word === 'health' && tokens.word(at + 1) === 'care') return 'healthcare';
  if (word !== 'law' || (tokens.at(at)?.raw !== 'Law' && !ofFinland(tokens, at))) return word;
  const owned = at > first && OWNED.test(tokens.word(first - 1));
  return owned || ABOUT.test(tokens.word(at + 1)) ? 'act' : word;
}

/** "the Finnish law on associations": one act; law on employment and the like is a field of the law. */
function ofFinland(tokens: Tokens, i: number): boolean {
  const finnish = tokens.word(i - 1) === 'finnish' && ABOUT.test(tokens.word(i + 1));
  return finnish && !/^(?:the|data|personal|privacy|employment|labou?r|tax|taxation)$/.test(tokens.word(i + 2));
}

/** "lagen om förhindrandet av …" and "om förhindrande av …": Swedish nouns of action with and without their article. */
function otherForms(word: string): string[] {
  if (word.length < SHORTEST_NOUN) return [];
  if (/(?:ande|ende)t$/.test(word)) return [word.slice(0, -1)];
  if (/(?:ingen|ionen)$/.test(word)) return [word.slice(0, -2)];
  if (/(?:ande|ende)$/.test(word)) return [`${word}t`];
  return /(?:ing|ion)$/.test(word) ? [`${word}en`] : [];
}

const SHORTEST_NOUN = 7;

/** "Patients' Rights Act". */
const APOSTROPHE = /^['’´`]$/;
const ON_IN_SWEDISH = /^(?:för|angående|gällande|rörande|beträffande)$/;
const CONCERNING = /^(?:concerning|regarding)$/;
const ABOUT = /^(?:on|concerning|regarding)$/;
/** Before "Data Protection Law" and the like, which without such a word are no names. */
const OWNED = /^(?:the|finnish)$/;

/** "data protection directive for the police": an article inside a name, that the tables do not have. */
const BEFORE_ARTICLE = /^(?:of|on|for|in|by)$/;

/** Words of the longest name in the tables, with room to spare. */
const LONGEST_NAME = 22;

const ANDS: readonly string[] = ['ja', 'och', 'and'];

const ENGLISH_HEAD = /^(?:act|code|decree|law)$/;

/**
 * The longest act name that begins at a token.
 *
 * @param tokens the text.
 * @param i where the name would begin.
 * @param names of the text itself; without them, those of the tables.
 * @returns the act and the index after its name.
 */
export function findName(tokens: Tokens, i: number, names?: Names): NameHit | undefined {
  let states: Node[] = [names?.root ?? ROOT];
  // "Act on the …", but not "to name the act".
  const english = /^(?:act|law|decree|directive|regulation)$/.test(tokens.word(i));
  const decree = tokens.word(i) === 'decree';
  let best: NameHit | undefined;
  let at = i;
  for (let step = 0; step < LONGEST_NAME; step += 1) {
    // "act on accidents, injuries and diseases": the tables have no commas.
    const comma = step > 0 && tokens.sign(at) === ',' && tokens.gap(at + 1) === 1;
    if (comma) at += 1;
    else if (
      step > 0 &&
      ((tokens.sign(at) === '-' && !isListMark(tokens, at)) ||
        (APOSTROPHE.test(tokens.sign(at)) && tokens.gap(at) === 0))
    )
      at += 1;
    else if (step > 0) at = afterInnerBracket(tokens, at);
    if (step === 1 && decree) at = afterIssuer(tokens, at);
    if (step > 0 && tokens.word(at) === ARTICLE && (english || BEFORE_ARTICLE.test(tokens.word(at - 1)))) at += 1;
    // "GDPR, laki kissoista", "GDPR⏎Laki kissoista": the next member of a list
    if (step === 1 && (comma || tokens.gap(at) === 2) && headOf(tokens.word(at))?.prefix === '') break;
    // "health care professionals, Act on Cats": no name has a comma before its head
    if (comma && ENGLISH_HEAD.test(tokens.word(at))) break;
    const word = spelled(wordOfName(tokens, at, i));
    if (word === '') break;
    if (word === 'healthcare' && tokens.word(at) === 'health') at += 1;
    let reached = follow(states, word);
    const broken = step === 0 && names === undefined ? brokenName(tokens, at, compound) : undefined;
    if (broken !== undefined) return broken;
    // "the Contractor's Obligations": the tables have no apostrophes.
    if (tokens.at(at)?.suffix === 's') reached.push(...follow(states, `${word}s`));
    // "… and National Law": the word itself, and no other word for "Act".
    if (reached.length === 0 && word !== tokens.word(at)) reached = follow(states, tokens.word(at));
    // "&" in a title of another language than the text's
    if (reached.length === 0 && tokens.at(at)?.raw === '&') reached = ANDS.flatMap((and) => follow(states, and));
    if (step > 0) for (const form of otherForms(word)) reached.push(...follow(states, form));
    if (reached.length === 0) for (const form of otherNumber(word)) reached.push(...follow(states, form));
    // "julkisuus-lakia", "patient-lagen": a hyphen where the name has none.
    const second = tokens.sign(at + 1) === '-' && tokens.gap(at + 1) === 0 ? tokens.word(at + 2) : '';
    if (second !== '' && follow(reached, second).length === 0) {
      const joined = follow(states, word + second);
      if (reached.length === 0 || (tokens.gap(at + 2) === 0 && joined.some(({ entry }) => entry !== undefined)))
        reached = joined;
      if (reached === joined && joined.length > 0) at += 2;
    }
    if (reached.length === 0 && names === undefined) reached = followUndotted(states, word);
    // "maankäyttö- ja rakennus laki"
    if (reached.length === 0 && step > 0 && tokens.gap(at + 1) === 1 && headOf(tokens.word(at + 1))?.prefix === '') {
      reached = follow(states, word + tokens.word(at + 1));
      if (reached.length > 0) at += 1;
    }
    if (reached.length === 0 && names === undefined) reached = followGlued(states, word);
    if (reached.length === 0 && names === undefined) reached = followSlip(states, word, step === 0);
    // "tietosuoj-asetuksen", "tietosuojaa-asetuksen"
    const apart = step === 0 && at === i && second !== '' && tokens.gap(at + 2) === 0;
    if (apart && headOf(second)?.prefix === '') {
      const meant =
        follow(reached, second).length > 0 || names !== undefined ? [] : followSlip(states, word + second, true);
      if (meant.length > 0) {
        reached = meant;
        at += 2;
      }
    }
    if (reached.length === 0) break;
    at += 1;
    for (const node of reached) if (node.entry !== undefined) best = { entry: node.entry, next: at };
    states = reached;
  }
  return tokens.word(i) === ACTON && best !== undefined && best.next < i + LONGEST_PLACE ? undefined : best;
}

/** "Acton High School" is a school in London, "Acton Job Alternation Leave" an act. */
const ACTON = 'acton';
const LONGEST_PLACE = 4;

/** "Auditing⏎- Act on Cats": a dash before the next member of a list. */
function isListMark(tokens: Tokens, i: number): boolean {
  return tokens.gap(i) === 2 && tokens.gap(i + 1) > 0;
}

const ABBREVIATIONS: ReadonlyMap<string, ActEntry> = new Map(
  [...ALL_ROWS, ...ALL_ACTS].flatMap((entry) =>
    (entry.abbreviations ?? []).map((short) => [short, BY_ID.get(entry.id) ?? entry] as const),
  ),
);

/**
 * The act of an abbreviation ("HetiL", "KPL"), as written.
 *
 * @param raw the word in its own case.
 */
export function abbreviated(raw: string): ActEntry | undefined {
  return (
    ABBREVIATIONS.get(raw) ??
    (raw.endsWith('L') && STEM_AND_L.test(raw) ? stemmed(raw.slice(0, -1).toLowerCase()) : undefined)
  );
}

/** "ArkistoL", "FöreningsL": the first part of a compound name with an L for "laki" or "lag". */
const STEM_AND_L = /^\p{Lu}\p{Ll}{3,20}L$/u;

function stemmed(stem: string): ActEntry | undefined {
  return compound(`${stem}@laki`) ?? compound(`${stem}@lag`);
}

/**
 * The act of a compound name in the tables.
 *
 * @param key prefix and head, as in {@link headOf}.
 */
export function compound(key: string): ActEntry | undefined {
  const entry = ROOT.next.get(key)?.entry;
  return entry === 'none' ? undefined : entry;
}
