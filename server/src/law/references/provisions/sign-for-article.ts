/** Articles that are cited as sections are, or as smaller parts: "GDPR 6 § 1a", "dataskyddsförordningen §6.1.b", "GDPR Section 6(1)(a)". */

import { CHAPTER, CLAUSE, ENGLISH_SECTION, KOHTA_FORMS, MOMENT, PARAGRAPH, SECTION, unit } from '../language/words';
import { tail } from './grammar-article-tail';
import { cleanNumber } from './grammar-paragraph';
import type { Provision } from './grammar-provision';
import { signs } from './grammar-section-numbers';
import { LAST_ARTICLE } from './grammar-provision';
import { wholeTail } from './whole-tail';
import type { Tokens } from '../language/tokens';

const OTHER_WORDS = [SECTION, ENGLISH_SECTION, CLAUSE, PARAGRAPH, MOMENT, KOHTA_FORMS, CHAPTER];

/**
 * Reads such an article with its paragraph and points.
 *
 * @param tokens the text.
 * @param i index of the sign or word or of the number, right after the name of a regulation.
 * @returns the provision, of the kind "section" as it is written; undefined without a paragraph or point.
 */
export function signForArticle(tokens: Tokens, i: number): Provision | undefined {
  const sign = signs(tokens, i);
  const word = sign < 0 ? Math.max(...OTHER_WORDS.map((words) => unit(tokens, i, words))) : -1;
  const at = Math.max(i, sign, word);
  const value = cleanNumber(tokens, at, LAST_ARTICLE);
  const next = at > i ? at + 1 : signs(tokens, i + 1);
  if (value === 0 || next < 0) return undefined;
  // "GDPR section 4(1) of the notice": after a word only with a point
  const found = (word < 0 ? tail : wholeTail)(tokens, next, { english: tokens.english, flags: new Set() });
  if (found === undefined) return undefined;
  const places = found.paths.map((path) => ({ number: String(value), path }));
  return { kind: 'section', places, next: found.next, flags: [], needsAct: false };
}
