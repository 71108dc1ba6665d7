/**
 * Acts that amend another: "lagen om ändring av katthemslagen (2/2000)", "laki kissalain 5 §:n muuttamisesta (2/2000)",
 * "kissalain muuttamisesta annettu laki (2/2000)". The whole is one mention, of the act that the number says. Without a
 * number nothing tells which of the many amendments is meant: then only the act that is amended is named.
 */

import type { ActHit } from './act-words';
import { actNumber, nationalAct } from './grammar-id';
import { headOf } from '../language/heads';
import { ANNETTU } from '../language/inflect';
import { findName } from './lexicon';
import type { Tokens } from '../language/tokens';
import { AND, CHAPTER, MOMENT } from '../language/words';

const LONGEST = 40;
/** First part of the head of acts of Åland, which have their own statute book: "landskapslag (2000:1)". */
const OF_ALAND = 'landskaps';

/**
 * The amending act whose head stands at a token, before what it amends.
 *
 * @param tokens the text.
 * @param i index of "lagen", "laki", "Act".
 * @returns the act; a hit of no act over the words that say "amendment" where no number tells which one it is.
 */
export function amendingAct(tokens: Tokens, i: number): ActHit | undefined {
  const word = tokens.word(i);
  // "we act to amend the notice": a verb
  const english = word === 'act' && (tokens.at(i)?.raw === 'Act' || /^(?:an|the)$/.test(tokens.word(i - 1)));
  if (english || word === 'decree')
    return beforeAmended(tokens, i, afterEnglish(tokens, i + 1)) ?? bringingIntoForce(tokens, i, ENGLISH_FORCE);
  const key = headOf(word);
  if (key === undefined || (key.prefix !== '' && key.prefix !== OF_ALAND)) return undefined;
  if (key.head === '@lag' || key.head === '@förordning')
    return beforeAmended(tokens, i, afterSwedish(tokens, i + 1)) ?? bringingIntoForce(tokens, i, SWEDISH_FORCE);
  return key.head === '@laki' || key.head === '@asetus' ? finnish(tokens, i) : undefined;
}

/** Index after "om ändring av", "om ändring och temporär ändring av"; or -1. */
function afterSwedish(tokens: Tokens, i: number): number {
  if (
    tokens.word(i) !== 'om' ||
    !/^(?:ändring|ändringar|ändrande|förändring|förändringar|upphävande)$/.test(tokens.word(i + 1))
  )
    return -1;
  for (let at = i + 2; at < i + 6; at += 1) if (/^(?:av|i)$/.test(tokens.word(at))) return at + 1;
  return -1;
}

/** Index after "on the amendment of", "on amending", "amending", "to amend"; or -1. */
function afterEnglish(tokens: Tokens, i: number): number {
  const on = /^(?:on|to|for)$/.test(tokens.word(i)) ? i + 1 : i;
  const at = tokens.word(on) === 'the' ? on + 1 : on;
  if (/^(?:amending|amend|changing|change|repealing)$/.test(tokens.word(at))) return at + 1;
  const of = on > i && /^(?:amendment|change)s?$/.test(tokens.word(at)) && /^(?:of|to)$/.test(tokens.word(at + 1));
  return of ? at + 2 : -1;
}

/** The number after all that is amended, however long its title is; `from` is where that begins, or -1. */
function beforeAmended(tokens: Tokens, i: number, from: number): ActHit | undefined {
  if (from < 0) return undefined;
  const none = { act: undefined, weak: true, first: i, next: from, open: false, outer: from, flags: [] };
  let heads = 0;
  for (let at = from; at < from + LONGEST; at += 1) {
    const token = tokens.at(at);
    if (token === undefined || token.kind === 'break') return none;
    const number = numberAt(tokens, at, i);
    if (number !== undefined) return isOwn(tokens, from, number) ? number : none;
    const mom = token.norm === '.' && (MOMENT.has(tokens.word(at - 1)) || CHAPTER.has(tokens.word(at - 1)));
    const sign = token.kind === 'sign' && !/^[-§,’']$/.test(token.norm) && !mom;
    // "lagen om ändring av katthemslagen och lagen om hundhem (2/2000)": the number is the other act's
    if (sign || (AND.has(tokens.word(at - 1)) && heads > 0 && isHead(tokens, at))) return none;
    if (isHead(tokens, at)) heads += 1;
  }
  return none;
}

const SWEDISH_FORCE = ['om', 'införande', 'av'];
const ENGLISH_FORCE = ['on', 'the', 'implementation', 'of'];

/** "lagen om införande av lagen om katthem (3/2000)"; without its number it may be about anything that is carried out. */
function bringingIntoForce(tokens: Tokens, i: number, words: readonly string[]): ActHit | undefined {
  const from = i + 1 + words.length;
  const hit = words.every((word, n) => tokens.word(i + 1 + n) === word) ? beforeAmended(tokens, i, from) : undefined;
  return hit?.act === undefined ? undefined : hit;
}

function isHead(tokens: Tokens, i: number): boolean {
  return headOf(tokens.word(i)) !== undefined || /^(?:act|decree)$/.test(tokens.word(i));
}

/** "(2/2000)", "2/2000", with the title from `first` before it. */
function numberAt(tokens: Tokens, i: number, first: number): ActHit | undefined {
  const bracket = tokens.sign(i) === '(' ? 1 : 0;
  const number = bracket === 1 || tokens.digits(i) !== '' ? actNumber(tokens, i + bracket) : undefined;
  const ofAland = tokens.word(first).startsWith(OF_ALAND) && number?.separator === ':';
  const numbered = number === undefined || (number.second.length < 4 && !ofAland) ? undefined : nationalAct(number);
  if (number === undefined || numbered === undefined) return undefined;
  const closed = bracket === 1 && tokens.sign(number.next) === ')';
  const next = closed ? number.next + 1 : number.next;
  const open = bracket === 1 && !closed;
  const act = ofAland ? numbered.act.replace('se:', 'ax:') : numbered.act;
  return { act, weak: false, first, next, open, outer: open ? i : next, flags: [] };
}

/** "lagen om ändring av katthemslagen (1/2000)" with the number of that act itself is no amendment's number. */
function isOwn(tokens: Tokens, from: number, hit: ActHit): boolean {
  for (let at = from; at < hit.next; at += 1) {
    const name = findName(tokens, at);
    if (name !== undefined && name.entry !== 'none' && name.entry.id === hit.act) return false;
  }
  return true;
}

/** "muutoksesta", "muuttumisesta": what people write for the "muuttamisesta" of the titles. */
const AMENDMENT =
  /^(?:muuttamisesta|muuttamisista|muuttumisesta|muutoksesta|muutoksista|kumoamisesta|voimaanpanosta|väliaikaisesta)$/;
/** First parts of the heads of such acts: "kissalain voimaanpanolaki". */
const AMENDING_PREFIX = /^(?:voimaanpano|muutos|muuttamis|kumoamis)$/;

/** "laki kissojen pidosta annetun lain 5 §:n muuttamisesta (2/2000)"; without its number the head says nothing. */
function finnish(tokens: Tokens, i: number): ActHit | undefined {
  // "annetun lain muuttamisesta": the head of the act that is amended
  if (ANNETTU.includes(tokens.word(i - 1)) || tokens.gap(i + 1) === 2) return undefined;
  let elative = false;
  for (let at = i + 1; at < i + LONGEST; at += 1) {
    const word = tokens.word(at);
    const sign = tokens.sign(at);
    if (tokens.at(at) === undefined || tokens.at(at)?.kind === 'break' || (sign !== '' && !/^[-§,:]$/.test(sign)))
      break;
    if (AMENDMENT.test(word)) return ofGenitive(tokens, i, at) && !elative ? amended(tokens, i, at) : undefined;
    if (ANNETTU.includes(word)) elative = false;
    // "laki kissojen pidosta ja koiralain muuttamisesta": an act of its own is named first
    else if (/(?:sta|stä)$/.test(word)) elative = true;
    // "Laki kissoista Laki koiralain muuttamisesta": the next of a list
    else if (word === tokens.word(i)) break;
  }
  return undefined;
}

/** What is amended ends in the genitive of an act, or of a provision. */
function ofGenitive(tokens: Tokens, i: number, end: number): boolean {
  for (let at = end - 1; at > i; at -= 1)
    if (/(?:lain|kaaren|asetuksen|järjestyksen|säännön)$/.test(tokens.word(at))) return true;
  return false;
}

function amended(tokens: Tokens, i: number, end: number): ActHit {
  const last = tokens.word(end + 1) === 'muuttamisesta' ? end + 1 : end;
  const none = { act: undefined, weak: true, first: i, next: i + 1, open: false, outer: i + 1, flags: [] };
  // "laki kissalain muuttamisesta, 2/2000"
  const number = numberAt(tokens, /^[,:/-]$/.test(tokens.sign(last + 1)) ? last + 2 : last + 1, i);
  return number !== undefined && isOwn(tokens, i + 1, number) ? number : none;
}

/**
 * "kissalain 5 §:n muuttamisesta annettu laki (2/2000)", "kissalain voimaanpanolaki (3/2000)": the act that amends or brings
 * into force the one whose name has just been read.
 *
 * @param tokens the text.
 * @param hit the act that is amended.
 */
export function amendmentOf(tokens: Tokens, hit: ActHit): ActHit | undefined {
  let at = hit.next;
  while (at < hit.next + LONGEST && isProvisionPart(tokens, at)) at += 1;
  const compound = headOf(tokens.word(at));
  if (compound !== undefined && AMENDING_PREFIX.test(compound.prefix)) return numberAt(tokens, at + 1, hit.first);
  if (!AMENDMENT.test(tokens.word(at)) || !ANNETTU.includes(tokens.word(at + 1))) return undefined;
  const head = headOf(tokens.word(at + 2));
  return head?.prefix === '' ? numberAt(tokens, at + 3, hit.first) : undefined;
}

function isProvisionPart(tokens: Tokens, i: number): boolean {
  const word = tokens.word(i);
  if (word === '') return tokens.sign(i) === '§' || tokens.digits(i) !== '' || tokens.sign(i) === ',';
  return AND.has(word) || CHAPTER.has(word) || MOMENT.has(word) || /^(?:\p{Ll}|kohdan|pykälän)$/u.test(word);
}
