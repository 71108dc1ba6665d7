/** The first of two acts that share their head: the "patient-" of "patient- och klientlagen", "arkisto- ja museolaissa". */

import type { ActHit } from './act-words';
import { headOf, singularHead } from '../language/heads';
import { compound, findName } from './lexicon';
import { Tokens, tokenize } from '../language/tokens';
import { AND } from '../language/words';

/** "bokföringslagarna": of several acts only after a first part. */
const SWEDISH_PLURAL = /^(.{3,})lagarnas?$/;

/** The last of two acts that share a Swedish plural: the "bokföringslagarna" of "dataskydds- och bokföringslagarna". */
export function lastOfPlural(tokens: Tokens, i: number): ActHit | undefined {
  const plural = SWEDISH_PLURAL.exec(tokens.word(i))?.[1];
  if (plural === undefined || !AND.has(tokens.word(i - 1)) || tokens.sign(i - 2) !== '-') return undefined;
  const entry = compound(`${plural}@lag`);
  if (entry === undefined) return undefined;
  return { act: entry.id, weak: false, first: i, next: i + 1, open: false, outer: i + 1, flags: [] };
}

/** Heads of an act and of the decree given under it. */
export const WITH_DECREE: ReadonlyMap<string, string> = new Map([
  ['@laki', '@asetus'],
  ['@lag', '@förordning'],
]);

/** "Laki ja asetus terveydenhuollon ammattihenkilöistä": the act whose title the decree after it has; that is read as its own. */
export function actBesideDecree(tokens: Tokens, i: number): ActHit | undefined {
  const [act, after] = [headOf(tokens.word(i)), AND.has(tokens.word(i + 1)) ? headOf(tokens.word(i + 2)) : undefined];
  if (act?.prefix !== '' || after?.prefix !== '' || after.head !== WITH_DECREE.get(act.head)) return undefined;
  const second = findName(tokens, i + 2);
  if (second === undefined) return actAndDecree(tokens, i);
  if (second.entry === 'none' || second.next > i + LONGEST_PLURAL) return undefined;
  const words = [tokens.word(i)];
  for (let at = i + 3; at < second.next; at += 1) words.push(tokens.at(at)?.raw ?? '');
  const title = new Tokens(tokenize(words.join(' ')));
  const first = findName(title, 0);
  if (first === undefined || first.entry === 'none' || first.next !== title.length) return undefined;
  return { act: first.entry.id, weak: false, first: i, next: i + 1, open: false, outer: i + 1, flags: [] };
}

/** "Laki ja asetus potilaan asemasta ja oikeuksista": of the decree nothing is known, the act is meant first. */
function actAndDecree(tokens: Tokens, i: number): ActHit | undefined {
  const words = [tokens.word(i)];
  for (let at = i + 3; at < i + LONGEST_PLURAL && tokens.gap(at) < 2; at += 1) words.push(tokens.at(at)?.raw ?? '');
  const name = findName(new Tokens(tokenize(words.join(' '))), 0);
  if (name === undefined || name.entry === 'none' || name.next === 1) return undefined;
  const next = i + 2 + name.next;
  return { act: name.entry.id, weak: false, first: i, next, open: false, outer: next, flags: [] };
}

const LONGEST_PLURAL = 14;
const LONGEST_TITLE = 6;

/**
 * An act of a list whose head comes once and in the plural: "the Electricity Market and Data Protection Acts". Each must
 * be known by its name with "Act"; the last takes the head with it.
 *
 * @param tokens the text.
 * @param i index of the first word of the name.
 */
export function actOfPlural(tokens: Tokens, i: number): ActHit | undefined {
  if (!tokens.isCapital(i) || tokens.at(i)?.raw === 'Acts') return undefined;
  let end = -1;
  let listed = false;
  for (let at = i + 1; at < i + LONGEST_PLURAL; at += 1) {
    const sign = tokens.sign(at);
    if (tokens.gap(at) === 2 && sign === '') break;
    if (tokens.at(at)?.raw === 'Acts') {
      const next = end < 0 ? at : end;
      // a single name before the head is one of a list only where one comes before it
      const inList = listed || AND.has(tokens.word(i - 1));
      return inList ? named(tokens, i, next, end < 0 ? at + 1 : next) : undefined;
    }
    const joins = AND.has(tokens.word(at)) || sign === ',';
    if (joins && end < 0 && tokens.isCapital(at + 1)) end = at;
    if (joins) listed = true;
    else if (!tokens.isCapital(at) && !/^(?:of|the|in)$/.test(tokens.word(at))) break;
  }
  return undefined;
}

/** The known act whose name is made of some words of the text and "Act". */
function named(tokens: Tokens, from: number, to: number, next: number): ActHit | undefined {
  if (to - from > LONGEST_TITLE) return undefined;
  const words: string[] = [];
  for (let at = from; at < to; at += 1) words.push(tokens.at(at)?.raw ?? '');
  const name = new Tokens(tokenize(`${words.join(' ')} Act`));
  const found = findName(name, 0);
  if (found === undefined || found.entry === 'none' || found.next !== name.length) return undefined;
  return { act: found.entry.id, weak: false, first: from, next, open: false, outer: next, flags: [] };
}

/**
 * The act of a first part whose hyphen stands for the head of a later word, however many parts stand between; that word is
 * read as an act of its own: "patient- och klientlagen", "dataskydds-, offentlighets- och arkivlagen".
 *
 * @param tokens the text.
 * @param i index of the first part.
 */
export function coordinatedAct(tokens: Tokens, i: number): ActHit | undefined {
  if (tokens.word(i) === '' || !hangs(tokens, i)) return undefined;
  const last = lastPart(tokens, i);
  const plural = SWEDISH_PLURAL.exec(tokens.word(last))?.[1];
  const head = plural === undefined ? headOf(tokens.word(last)) : { prefix: plural, head: '@lag' };
  if (head === undefined || head.prefix === '') return undefined;
  const first = compound(tokens.word(i) + singularHead(head.head));
  if (first === undefined) return undefined;
  const second = plural === undefined ? findName(tokens, last) : undefined;
  const known =
    plural === undefined
      ? second !== undefined && second.entry !== 'none' && second.next === last + 1
      : compound(`${plural}@lag`) !== undefined;
  return known || isActOfItsOwn(tokens.word(i), head.head)
    ? { act: first.id, weak: false, first: i, next: i + 2, open: false, outer: i + 2, flags: [] }
    : undefined;
}

const SHORTEST_OWN = 8;

/**
 * Whether the first part of a compound title in two parts is an act by itself: "kirjanpito- ja kissaverolain" names two acts,
 * of which one is known; the "kunta-" of "kunta- ja palvelurakennelaki" may as well be a part of one title.
 *
 * @param part the word before the hyphen.
 * @param head key of the head that both parts share.
 */
export function isActOfItsOwn(part: string, head: string): boolean {
  return part.length >= SHORTEST_OWN && compound(part + singularHead(head)) !== undefined;
}

const MOST_PARTS = 6;

/** A part with a hyphen in the air. */
function hangs(tokens: Tokens, i: number): boolean {
  if (tokens.sign(i + 1) !== '-' || tokens.gap(i + 1) > 0) return false;
  // "rikos-ja henkilötietolaki": the space is lost
  return tokens.gap(i + 2) === 1 || tokens.sign(i + 2) === ',' || AND.has(tokens.word(i + 2));
}

/** Index of the word whose head the parts of a list share, or -1. */
function lastPart(tokens: Tokens, i: number): number {
  let at = i;
  for (let step = 0; step < MOST_PARTS && hangs(tokens, at); step += 1) {
    const comma = tokens.sign(at + 2) === ',' ? at + 3 : at + 2;
    const next = AND.has(tokens.word(comma)) ? comma + 1 : comma;
    if (next === at + 2 || tokens.word(next) === '') return -1;
    at = next;
  }
  return hangs(tokens, at) ? -1 : at;
}
