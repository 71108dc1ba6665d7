/** A further chapter of the act cited before in the sentence: "Criminal Code: chapter 24 is on cats and chapter 38 on data.". */

import { hasArticles } from '../acts/act-words';
import type { Provision } from '../provisions/grammar-provision';
import { namesOtherText } from './elsewhere';
import type { Remembered } from './remembered';
import type { Tokens } from '../language/tokens';
import { AND } from '../language/words';

/**
 * The act of such a chapter.
 *
 * @param tokens the text.
 * @param provision the chapter, read at `i`.
 * @param i where it begins.
 * @param named the provisions named so far.
 */
export function ownChapter(tokens: Tokens, provision: Provision, i: number, named: Remembered): string | undefined {
  const { next } = provision;
  const goesOn = tokens.gap(i) === 1 && tokens.gap(next) === 1 && tokens.word(next) !== '';
  if (!goesOn || OF_TEXT.test(tokens.word(next)) || namesOtherText(tokens, next + 1)) return undefined;
  const last = named.near('chapter', i);
  const listed = last !== undefined && AND.has(tokens.word(i - 1)) && named.sameSentence(last.at, i);
  return listed && !hasArticles(last.act) ? last.act : undefined;
}

const OF_TEXT = /^(?:of|in|i|this|tämän|tässä|below|above|nedan|ovan|jäljempänä|edellä)$/;
