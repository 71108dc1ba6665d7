/** Short names that a text gives an act in parentheses: "(MRL)", "(jäljempänä ”MRL”)", "(the “Working Life Act”)". */

import { TITLE_HEAD, definitionAt, keysOutside } from './act-definition';
import type { Definition } from './act-definition';
import { QUOTES } from './act-learned';
import { namedInNextSentence } from './act-named-later';
import { actNumber } from './grammar-id';
import { headOf } from '../language/heads';
import type { Tokens } from '../language/tokens';

/**
 * Reads "(MRL)", "(jäljempänä ”MRL”)", "(1/2000, nedan KL)", "(the “XYZ”)", "(“Working Life Act”)".
 *
 * @param tokens the text.
 * @param i index of the opening parenthesis, right after an act.
 * @param act its target.
 */
export function shortNameAt(tokens: Tokens, i: number, act: string): Definition | undefined {
  return definitionAt(tokens, actNumber(tokens, i + 1)?.next ?? i + 1, act);
}

const LONGEST_SHORT_NAME = 6;

function endOfName(tokens: Tokens, from: number): number {
  let at = from;
  while (at < from + LONGEST_SHORT_NAME && tokens.word(at) !== '') at += 1;
  return at;
}

/**
 * Index after a short name in quotation marks right after the number of an act, without parentheses of its own:
 * "… Act (785/1992) “Patient Act”", "Act 785/1992, “the Patient Act”"; -1 where something else stands there.
 *
 * @param tokens the text.
 * @param i index right after the act.
 */
export function quotedTitle(tokens: Tokens, i: number): number {
  const numbered = tokens.sign(i - 1) === ')' || tokens.digits(i - 1) !== '';
  const quote = tokens.sign(i) === ',' ? i + 1 : i;
  if (!numbered || !QUOTES.has(tokens.sign(quote)) || tokens.gap(quote) !== 1 || tokens.gap(quote + 1) > 0) return -1;
  const end = endOfName(tokens, quote + 1);
  const head = tokens.word(end - 1);
  const title = end > quote + 1 && (TITLE_HEAD.test(head) || headOf(head) !== undefined);
  return title && QUOTES.has(tokens.sign(end)) && tokens.gap(end) === 0 ? end + 1 : -1;
}

/**
 * Learns the short names that stand beside an act: from there on they mean it.
 *
 * @param tokens the text.
 * @param act its target.
 * @param from where its name begins.
 * @param to the index after it.
 * @param learned what the text has taught so far; gets the new names.
 */
export function learnShort(tokens: Tokens, act: string, from: number, to: number, learned: Map<string, string>): void {
  // "… Directive (Directive (EU) 2019/1937) (the “WB Directive”)": the parenthesis after that of the number.
  const last = tokens.sign(to) === ')' ? to + 1 : to;
  const learn = (keys: readonly string[], sure: boolean): void => {
    for (const key of keys) if (sure || !learned.has(key)) learned.set(key, act);
  };
  for (let at = from; at <= last; at += 1) {
    const given = tokens.sign(at) === '(' ? shortNameAt(tokens, at, act) : undefined;
    if (given !== undefined) learn(given.keys, given.introduced || given.worded);
  }
  learn(keysOutside(tokens, to, act), false);
  learn(namedInNextSentence(tokens, to), true);
}
