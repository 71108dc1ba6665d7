/**
 * Several acts under one head in the plural: by their numbers ("lagarna 1/2000 och 2/2000", "Regulations (EU) 2015/1000,
 * Article 5, and 2015/1001, Article 6") or by their titles ("lagarna om katthem och hundhem", "kissojen pidosta ja koirien
 * pidosta annetut lait"). Each number and each title is a mention of its own; the head belongs to the one beside it.
 */

import { actOfNumber } from './act-numbered';
import { EU_KINDS, GLUE, INSTITUTIONS, STATUTE_HEADS, leftOf } from './act-words';
import type { PairedAct } from './act-words';
import { actNumber, nationalAct } from './grammar-id';
import type { ActNumber, NumberedAct } from './grammar-id';
import { headOf, singularHead } from '../language/heads';
import { findName } from './lexicon';
import { Tokens, tokenize } from '../language/tokens';
import { AND, ARTICLE, separator } from '../language/words';

/** A head in the plural, by its singular; acts of Åland are numbered in its own statute book. */
interface PluralHead {
  readonly head: string;
  readonly aland: boolean;
}

/** Heads in the plural that are words of their own; the Finnish ones are told by their forms. */
const PLURALS: ReadonlyMap<string, string> = new Map(
  [
    ['@lag', 'lagar lagars lagarna lagarnas'],
    ['@förordning', 'förordningar förordningars förordningarna förordningarnas'],
    ['@direktiv', 'direktiven direktivens'],
    ['@beslut', 'besluten beslutens'],
    ['act', 'acts'],
    ['decree', 'decrees'],
    ['regulation', 'regulations'],
    ['directive', 'directives'],
    ['decision', 'decisions'],
  ].flatMap(([head = '', forms = '']) => forms.split(' ').map((form) => [form, head] as const)),
);

function pluralHead(word: string): PluralHead | undefined {
  const aland = word.startsWith('landskapslagar');
  const head = PLURALS.get(aland ? word.slice('landskaps'.length) : word);
  if (head !== undefined) return { head, aland };
  const key = headOf(word);
  return key?.prefix === '' && key.head.endsWith('+') ? { head: singularHead(key.head), aland: false } : undefined;
}

/**
 * Finds the acts of a text that share a head in the plural.
 *
 * @param tokens the text.
 * @returns the acts by the index of the first token of each.
 */
export function severalActs(tokens: Tokens): ReadonlyMap<number, PairedAct> {
  const acts = new Map<number, PairedAct>();
  for (let i = 0; i < tokens.length; i += 1) {
    const plural = pluralHead(tokens.word(i));
    if (plural === undefined) continue;
    const listed = byNumber(tokens, i, plural) ?? titlesBefore(tokens, i, plural) ?? titlesAfter(tokens, i, plural);
    for (const [first, act] of listed ?? []) acts.set(first, act);
  }
  return acts;
}

type Listed = (readonly [number, PairedAct])[];

const MOST_ACTS = 12;
const LONGEST_PROVISION = 24;

/** "lagarna 1/2000 och 2/2000", "asetukset 2015/1000 artiklat 6 ja 8 sekä 2015/1001 artikla 5". */
function byNumber(tokens: Tokens, i: number, plural: PluralHead): Listed | undefined {
  const listed: Listed = [];
  const european = leftOf(tokens, i, (word) => INSTITUTIONS.has(word), GLUE);
  let first = european < i && european >= 0 ? european : i;
  let at = i + 1;
  while (listed.length < MOST_ACTS) {
    const bracket = listed.length === 0 && tokens.sign(at) === '(' && tokens.digits(at + 1) !== '' ? 1 : 0;
    const number = actNumber(tokens, at + bracket);
    const act = number === undefined ? undefined : numbered(number, plural, european < i);
    if (number === undefined || act === undefined) break;
    listed.push([first, { ...act, next: number.next }]);
    at = nextNumber(tokens, number.next);
    if (at < 0) break;
    first = at;
  }
  return listed.length > 1 ? listed : undefined;
}

function numbered(number: ActNumber, { head, aland }: PluralHead, european: boolean): NumberedAct | undefined {
  if (number.first.length !== 4 && number.second.length !== 4) return undefined;
  if (!aland) return actOfNumber(number, EU_KINDS.get(head), STATUTE_HEADS.has(head), european);
  const serial = Number(number.second);
  return number.first.length === 4 && serial > 0
    ? { act: `ax:${number.first}:${String(serial)}`, swapped: false }
    : undefined;
}

/** Index of the next number of the list, over the provisions of the one before it; or -1. */
function nextNumber(tokens: Tokens, from: number): number {
  for (let at = from; at < from + LONGEST_PROVISION; at += 1) {
    const next = separator(tokens, at);
    if (next > at && isActNumber(actNumber(tokens, next))) return next;
    const word = tokens.word(at);
    const part = tokens.digits(at) !== '' || ARTICLE.has(word) || AND.has(word) || /^\p{L}$/u.test(word);
    if (!part && !/^[-,§()]$/.test(tokens.sign(at))) return -1;
  }
  return -1;
}

function isActNumber(number: ActNumber | undefined): boolean {
  return number?.separator === '/' && (number.first.length === 4 || number.second.length === 4);
}

const LONGEST_TITLE = 16;
const GIVEN =
  /^(?:annet(?:ut|uissa|uista|uilla|uiksi)|annettu(?:jen|ja|ihin|ina)|säädet(?:yt|yissä|yistä|yillä)|säädetty(?:jen|jä|ihin))$/;

/** "kissojen pidosta (1/2000) ja koirien pidosta annetut lait": titles before their head, back to the first of them. */
function titlesBefore(tokens: Tokens, i: number, { head }: PluralHead): Listed | undefined {
  if (!GIVEN.test(tokens.word(i - 1))) return undefined;
  const listed: Listed = [];
  let next = i + 1;
  for (let end = i - 1; listed.length < MOST_ACTS;) {
    const number = numberBefore(tokens, end);
    const first = titleEndingAt(tokens, number?.first ?? end, head);
    if (first === undefined) break;
    listed.unshift([first.first, { act: number?.act ?? first.act, swapped: false, next }]);
    end = beforeSeparator(tokens, first.first);
    if (end === first.first) break;
    next = end;
  }
  return listed.length > 1 ? listed : undefined;
}

function numberBefore(tokens: Tokens, end: number): { act: string; first: number } | undefined {
  if (tokens.sign(end - 1) !== ')') return undefined;
  for (let at = end - 2; at > end - 10; at -= 1) {
    if (tokens.sign(at) !== '(') continue;
    const number = actNumber(tokens, at + 1);
    const act = number?.next === end - 1 ? nationalAct(number)?.act : undefined;
    return act === undefined ? undefined : { act, first: at };
  }
  return undefined;
}

/** The longest known title that ends at an index and begins a list or follows a member of it. */
function titleEndingAt(tokens: Tokens, end: number, head: string): { act: string; first: number } | undefined {
  let found: { act: string; first: number } | undefined;
  for (let first = end - 1; first > end - LONGEST_TITLE; first -= 1) {
    const word = tokens.word(first);
    if (word === '' && tokens.sign(first) !== '-') break;
    const act = word === '' || AND.has(word) ? undefined : knownTitle(tokens, head, first, end);
    if (act !== undefined) found = { act, first };
  }
  return found;
}

/** Index before the comma or conjunction that stands before a title; the title itself when none does. */
function beforeSeparator(tokens: Tokens, first: number): number {
  for (const length of [2, 1]) if (separator(tokens, first - length) === first) return first - length;
  return first;
}

/** "lagarna om katthem och hundhem", "lait kissojen pidosta sekä koirien pidosta", "the Acts on Cats and Dogs". */
function titlesAfter(tokens: Tokens, i: number, { head }: PluralHead): Listed | undefined {
  const about = /^(?:om|on)$/.test(tokens.word(i + 1));
  if (!about && head !== '@laki' && head !== '@asetus') return undefined;
  // "the board acts on data protection and archives": a verb
  const verb = tokens.at(i)?.raw === 'acts' && !/^(?:the|these|both|two|finnish|following)$/.test(tokens.word(i - 1));
  if (verb) return undefined;
  const listed: Listed = [];
  let first = i;
  for (let at = about ? i + 2 : i + 1; listed.length < MOST_ACTS;) {
    if (/^(?:om|on)$/.test(tokens.word(at))) at += 1;
    const title = titleFrom(tokens, at, about ? `${head} ${tokens.word(i + 1)}` : head);
    if (title === undefined) break;
    listed.push([first, { act: title.act, swapped: false, next: title.next }]);
    at = separator(tokens, title.next);
    if (at <= title.next) break;
    first = at;
  }
  return listed.length > 1 ? listed : undefined;
}

/** The longest known title that begins at an index, with its number after it. */
function titleFrom(tokens: Tokens, first: number, head: string): { act: string; next: number } | undefined {
  let found: { act: string; next: number } | undefined;
  for (let end = first + 1; end < first + LONGEST_TITLE; end += 1) {
    const word = tokens.word(end - 1);
    if (word === '' && tokens.sign(end - 1) !== '-') break;
    // "lagarna om bokföring, dataskydds- och andra principer"
    const whole = word !== '' && !AND.has(word) && !(tokens.sign(end) === '-' && tokens.gap(end) === 0);
    const act = whole ? knownTitle(tokens, head, first, end) : undefined;
    if (act !== undefined) found = { act, next: end };
  }
  if (found === undefined || tokens.sign(found.next) !== '(') return found;
  const number = actNumber(tokens, found.next + 1);
  const act = number === undefined || tokens.sign(number.next) !== ')' ? undefined : nationalAct(number)?.act;
  return number === undefined || act === undefined ? found : { act, next: number.next + 1 };
}

/** The act whose name is a head and a stretch of the text. */
function knownTitle(tokens: Tokens, head: string, from: number, to: number): string | undefined {
  const words = [head.replace('@', '')];
  for (let at = from; at < to; at += 1) words.push(tokens.at(at)?.raw ?? '');
  const title = new Tokens(tokenize(words.join(' ')));
  const name = findName(title, 0);
  return name === undefined || name.entry === 'none' || name.next !== title.length ? undefined : name.entry.id;
}
