/**
 * Acts of Åland by their number in its statute book ("landskapslagen (2007:88) om katter", "ÅFS 2007:88"), by their titles
 * ("landskapslagen om katter") and by short names beside the name of Åland ("Ålands dataskyddslag"): those alone are the names
 * of acts of the State.
 */

import type { ActHit } from './act-words';
import { ALAND_SHORT_NAMES, ALAND_TITLES } from '../tables/aland-acts';
import { actNumber } from './grammar-id';
import { findName } from './lexicon';
import type { Names } from './lexicon';
import { actOfTitle } from '../target';
import { afterTitle } from './title-after-number';
import { endOfSwedish } from './title-words';
import type { Tokens } from '../language/tokens';

const HEAD = /^(?:landskapslag(?:en)?s?|landskapsförordning(?:en)?s?|maakuntala(?:ki|in|issa|ista|kia|kiin))$/;
const BEGINNING = /^[åpmla]/;
const ENGLISH = /^(?:provincial|landscape|åland)$/;
const LONGEST_TITLE = 24;

/**
 * The act of Åland that begins at a token.
 *
 * @param tokens the text.
 * @param i index of the word.
 */
export function alandAct(tokens: Tokens, i: number): ActHit | undefined {
  const word = tokens.word(i);
  if (tokens.word(i + 1) === 'för') return shortName(tokens, i, i, afterForAland);
  if (!BEGINNING.test(word)) return undefined;
  if (word === 'åfs') return numbered(tokens, i, i + 1);
  if (OWNER.test(word)) {
    const owned = shortName(tokens, i, i + 1, (_, next) => next);
    if (owned !== undefined) return owned;
  }
  const act = ENGLISH.test(word) ? actAfter(tokens, i) : -1;
  if (act < 0 && !HEAD.test(word)) return undefined;
  const head = act < 0 ? i : act;
  for (let at = head + 1; at < head + LONGEST_TITLE; at += 1) {
    const found = numbered(tokens, i, at);
    if (found !== undefined) return found;
    if (tokens.word(at) === '' && tokens.sign(at) !== '-' && tokens.sign(at) !== ',') break;
  }
  return act < 0 ? titled(tokens, i) : undefined;
}

const OWNER = /^(?:ålands|åländska|åländsk|ahvenanmaan)$/;

/** "Ålands dataskyddslag", "arkivlagen för landskapet Åland": a name of acts of the State, beside that of Åland. */
function shortName(
  tokens: Tokens,
  first: number,
  i: number,
  afterOwner: (tokens: Tokens, next: number) => number,
): ActHit | undefined {
  const name = nameAt(tokens, i, ALAND_SHORT_NAMES);
  const next = name === undefined ? -1 : afterOwner(tokens, name.next);
  if (name === undefined || next < 0) return undefined;
  const byNumber = numbered(tokens, first, next);
  return byNumber ?? { act: name.act, weak: false, first, next, open: false, outer: next, flags: [] };
}

function nameAt(tokens: Tokens, i: number, names: Names): { act: string; next: number } | undefined {
  const name = findName(tokens, i, names);
  return name === undefined || name.entry === 'none' ? undefined : { act: name.entry.id, next: name.next };
}

/** "landskapslagen om katter": a known title, or any that the article or a capital makes that of one act. */
function titled(tokens: Tokens, i: number): ActHit | undefined {
  const known = nameAt(tokens, i, ALAND_TITLES);
  if (known !== undefined) return { ...known, weak: false, first: i, open: false, outer: known.next, flags: [] };
  const one = /ens?$/.test(tokens.word(i)) || tokens.isCapital(i);
  const end = one && tokens.word(i + 1) === 'om' ? endOfSwedish(tokens, i + 2) : -1;
  if (end < 0) return undefined;
  const words = ['landskapslag'];
  for (let at = i + 1; at < end; at += 1) if (tokens.word(at) !== '') words.push(tokens.word(at));
  return { act: actOfTitle(words), weak: false, first: i, next: end, open: false, outer: end, flags: [] };
}

/** "Provincial Act", "the Åland health care act": index of the head, or -1. */
function actAfter(tokens: Tokens, i: number): number {
  for (let at = i + 1; at < i + LONGEST_ATTRIBUTE && tokens.word(at) !== ''; at += 1)
    if (tokens.word(at) === 'act') return at;
  return -1;
}

const LONGEST_ATTRIBUTE = 6;

/**
 * Whether "för (landskapet) Åland" stands after the number of an act: "offentlighetslag (2021:79) för Åland".
 *
 * @param tokens the text.
 * @param i index after the number and its parenthesis.
 * @returns the index after it, or -1.
 */
export function afterForAland(tokens: Tokens, i: number): number {
  if (tokens.word(i) !== 'för') return -1;
  const at = tokens.word(i + 1) === 'landskapet' ? i + 2 : i + 1;
  return tokens.word(at) === 'åland' ? at + 1 : -1;
}

/** "(2007:88)", "(ÅFS 2007:88)", "2007:88". */
function numbered(tokens: Tokens, first: number, i: number): ActHit | undefined {
  const bracket = tokens.sign(i) === '(' ? 1 : 0;
  const label = tokens.word(i + bracket) === 'åfs' ? 1 : 0;
  const number = actNumber(tokens, i + bracket + label);
  if (number?.first.length !== 4 || Number(number.second) === 0) return undefined;
  // "landskapslagen 2004/26", right after its head
  if (number.separator !== ':' && !(i === first + 1 && HEAD.test(tokens.word(first)))) return undefined;
  const next = bracket === 1 && tokens.sign(number.next) === ')' ? number.next + 1 : number.next;
  const open = bracket === 1 && next === number.next;
  const act = `ax:${number.first}:${String(Number(number.second))}`;
  // "landskapslagen (2007:88) om katter"
  const end = open || !HEAD.test(tokens.word(first)) ? next : afterTitle(tokens, next, act);
  return { act, weak: false, first, next: end, open, outer: open ? i : end, flags: [] };
}
