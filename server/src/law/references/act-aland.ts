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
  const english = ENGLISH.test(word) && tokens.word(i + 1) === 'act';
  if (!english && !HEAD.test(word)) return undefined;
  const head = english ? i + 1 : i;
  for (let at = head + 1; at < head + LONGEST_TITLE; at += 1) {
    const found = numbered(tokens, i, at);
    if (found !== undefined) return found;
    if (tokens.word(at) === '' && tokens.sign(at) !== '-' && tokens.sign(at) !== ',') return undefined;
  }
  return undefined;
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
