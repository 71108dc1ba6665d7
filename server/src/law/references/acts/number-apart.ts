/**
 * The number of an act that something stands between and its name: a sign of the sentence ("kissalaki! (1/2000)",
 * "kissalagen / 1/2000") or the day on which it was given ("kissalagen av den 1 maj 2000 (1/2000)").
 */

import { actNumber, dateAt, euAct, nationalAct } from './grammar-id';
import type { Tokens } from '../language/tokens';

const SIGN = /^[.,:;!?…/-]$/;
const MOST_SIGNS = 3;
const GIVEN = /^(?:av|of|from|från|den|the|dated|given|issued|passed|daterad|utfärdad|annettu)$/;
const MOST_WORDS = 3;

/**
 * Where the number of an act, or its parenthesis, begins after what stands between.
 *
 * @param tokens the text.
 * @param i index after the name.
 * @param act target of the name: the number must be its own.
 * @returns the index, or `i` when no such number stands there.
 */
export function numberApart(tokens: Tokens, i: number, act: string): number {
  let at = i;
  while (at < i + MOST_SIGNS && SIGN.test(tokens.sign(at))) at += 1;
  if (isOwn(tokens, at, act)) return at;
  at = afterDay(tokens, at);
  return at > i && isOwn(tokens, at, act) ? at : i;
}

/** Whether the number of an act, or its parenthesis, begins here. */
function isOwn(tokens: Tokens, i: number, act: string): boolean {
  const number = tokens.gap(i) === 2 ? undefined : actNumber(tokens, tokens.sign(i) === '(' ? i + 1 : i);
  return number !== undefined && [nationalAct(number), euAct(number, 'R')].some((one) => one?.act === act);
}

/** Index after "av den 22 april 1999", "dated 5 December 2018", or `i`. */
function afterDay(tokens: Tokens, i: number): number {
  let at = i;
  while (at < i + MOST_WORDS && GIVEN.test(tokens.word(at))) at += 1;
  return dateAt(tokens, at)?.next ?? i;
}
