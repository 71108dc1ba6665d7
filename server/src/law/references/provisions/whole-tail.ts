/** What follows the number of an article down to a point of a paragraph: "GDPR 6 paragraph 1 point b", "GDPR 6, 1(b)". */

import type { Tail } from './grammar-article-points';
import { numberAndLetters, tail } from './grammar-article-tail';
import type { Reading } from './grammar-paragraph';
import type { Tokens } from '../language/tokens';

/**
 * Reads paragraph and points of an article that only the name of its regulation makes one.
 *
 * @param tokens the text.
 * @param i index right after the number of the article.
 * @returns the tail if each of its paths has both, else undefined.
 */
export function wholeTail(tokens: Tokens, i: number, reading: Reading): Tail | undefined {
  const found = tail(tokens, i, reading) ?? smallerAfter(tokens, i, tokens.number(i - 1), reading);
  return found?.paths.every((path) => path.length === 2) === true ? found : undefined;
}

/** "6 artikeln, 1. a)": after a comma a number smaller than that of the article with its letter. */
export function smallerAfter(tokens: Tokens, i: number, article: number, reading: Reading): Tail | undefined {
  const smaller = tokens.sign(i) === ',' && tokens.number(i + 1) < article;
  return smaller ? numberAndLetters(tokens, i + 1, reading) : undefined;
}
