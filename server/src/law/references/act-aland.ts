/**
 * Acts of Åland by their number in its statute book: "landskapslagen (2007:88) om katter", "ÅFS 2007:88",
 * "maakuntalaki (2007:88)". Without a number they are nobody's: the names are those of acts of the State.
 */

import type { ActHit } from './act-words';
import { actNumber } from './grammar-id';
import type { Tokens } from './tokens';

const HEAD = /^(?:landskapslag(?:en)?s?|landskapsförordning(?:en)?s?|maakuntala(?:ki|in|issa|ista|kia|kiin))$/;
const BEGINNING = /^[åpml]/;
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
  if (!BEGINNING.test(word)) return undefined;
  if (word === 'åfs') return numbered(tokens, i, i + 1);
  const act = ENGLISH.test(word) ? actAfter(tokens, i) : -1;
  if (act < 0 && !HEAD.test(word)) return undefined;
  const head = act < 0 ? i : act;
  for (let at = head + 1; at < head + LONGEST_TITLE; at += 1) {
    const found = numbered(tokens, i, at);
    if (found !== undefined) return found;
    if (tokens.word(at) === '' && tokens.sign(at) !== '-' && tokens.sign(at) !== ',') return undefined;
  }
  return undefined;
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
  if (number?.separator !== ':' || number.first.length !== 4 || Number(number.second) === 0) return undefined;
  const next = bracket === 1 && tokens.sign(number.next) === ')' ? number.next + 1 : number.next;
  const open = bracket === 1 && next === number.next;
  const act = `ax:${number.first}:${String(Number(number.second))}`;
  return { act, weak: false, first, next, open, outer: open ? i : next, flags: [] };
}
