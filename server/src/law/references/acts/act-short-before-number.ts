/** A short name and the number together in the parenthesis after a title: "(kissalaki, 1/2000)", "(the Cat Act 1/2000)". */

import { nameInParenthesis } from './act-definition';
import { actNumber, nationalAct } from './grammar-id';
import type { Tokens } from '../language/tokens';

/** What such a parenthesis tells. */
export interface ShortBeforeNumber {
  readonly act: string;
  /** Of the name, as in the map of what a text teaches. */
  readonly keys: readonly string[];
  /** Index after the parenthesis. */
  readonly next: number;
}

/**
 * Reads the parenthesis.
 *
 * @param tokens the text.
 * @param i its index, right after a title that no table has.
 */
export function shortBeforeNumber(tokens: Tokens, i: number): ShortBeforeNumber | undefined {
  const name = tokens.sign(i) === '(' ? nameInParenthesis(tokens, i + 1) : undefined;
  if (name === undefined) return undefined;
  const at = /^[,;:]$/.test(tokens.sign(name.next)) ? name.next + 1 : name.next;
  const number = actNumber(tokens, at);
  const numbered = number === undefined ? undefined : nationalAct(number);
  if (number === undefined || numbered === undefined || tokens.sign(number.next) !== ')') return undefined;
  return { act: numbered.act, keys: name.keys, next: number.next + 1 };
}
