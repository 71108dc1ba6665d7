/**
 * Provisions with no word of their own, that go on from one named before: "(3:17)" after "3 kap. 15 §", "89(1)" after an
 * article, "ja 24:n mukainen" after "10 §:n".
 */

import { findBareArticle } from '../provisions/grammar-article';
import { findChapterSection } from '../provisions/grammar-chapter-section';
import { LAST_ARTICLE, LEAST_BARE } from '../provisions/grammar-provision';
import type { Place, Provision } from '../provisions/grammar-provision';
import { furtherBeforeEnding } from '../provisions/lost-sign';
import type { Tokens } from '../language/tokens';

/** A provision named before. */
export interface Named {
  readonly act: string;
  readonly place: Place;
  /** Index of its first token. */
  readonly at: number;
}

/** What the paragraph has named before a token. */
export interface Before {
  /** Its last section. */
  readonly section: Named | undefined;
  /** That section stands in the same sentence. */
  readonly inSentence: boolean;
  /** The act of an article here, where the paragraph has named an article or the sentence its act. */
  readonly article: string | undefined;
}

/**
 * Reads a provision that goes on from what was named before.
 *
 * @param tokens the text.
 * @param i where it would begin.
 * @param before what was named.
 */
export function continuedProvision(
  tokens: Tokens,
  i: number,
  before: Before,
): { readonly provision: Provision; readonly act: string } | undefined {
  const article = before.article === 'gdpr' ? articleInBrackets(tokens, i) : undefined;
  if (article !== undefined) return { provision: article, act: 'gdpr' };
  const { section } = before;
  if (section === undefined) return undefined;
  const provision =
    enclosedSection(tokens, i, section.place.chapter) ??
    (before.inSentence ? furtherBeforeEnding(tokens, i) : undefined);
  return provision === undefined ? undefined : { provision, act: section.act };
}

const BEFORE_LONE = /^(?:under|in|with|of|and|or|per|mukaan|ja|tai|sekä|enligt|och|eller|i)$/;

/**
 * "89(1)" without a word or an act: a paragraph in parentheses right after the number.
 *
 * @param tokens the text.
 * @param i index of the number.
 */
function articleInBrackets(tokens: Tokens, i: number): Provision | undefined {
  // "(12(3))", "(12 (5) b)": alone in parentheses of their own
  const enclosed = tokens.sign(i - 1) === '(' && tokens.gap(i) === 0;
  const touches = enclosed || tokens.gap(i + 1) === 0;
  const closed = tokens.sign(i + 1) === '(' && touches && tokens.number(i + 2) > 0;
  if (!closed || tokens.sign(i + 3) !== ')' || tokens.number(i) < LEAST_BARE || tokens.number(i) > LAST_ARTICLE)
    return undefined;
  if (!enclosed && !BEFORE_LONE.test(tokens.word(i - 1))) return undefined;
  const found = findBareArticle(tokens, i, true);
  return found === undefined || !enclosed || /^[),;]$/.test(tokens.sign(found.next)) ? found : undefined;
}

/** "(3:17)": alone in parentheses, of the chapter that was named with a section. */
function enclosedSection(tokens: Tokens, i: number, chapter: string | undefined): Provision | undefined {
  const enclosed = tokens.sign(i - 1) === '(' && tokens.sign(i + 3) === ')';
  if (!enclosed || chapter === undefined) return undefined;
  const provision = findChapterSection(tokens, i);
  return provision?.places[0]?.chapter === chapter ? provision : undefined;
}
