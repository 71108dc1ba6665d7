/** Articles that are cited with the sign of a section: "GDPR 6 § 1a", "dataskyddsförordningen §6.1.b". */

import { tail } from './grammar-article-tail';
import { cleanNumber } from './grammar-paragraph';
import type { Provision } from './grammar-provision';
import { signs } from './grammar-section-numbers';
import { LAST_ARTICLE } from './grammar-provision';
import type { Tokens } from '../language/tokens';

/**
 * Reads such an article with its paragraph and points.
 *
 * @param tokens the text.
 * @param i index of the sign or of the number, right after the name of a regulation.
 * @returns the provision, of the kind "section" as it is written; undefined without a paragraph or point.
 */
export function signForArticle(tokens: Tokens, i: number): Provision | undefined {
  const first = signs(tokens, i);
  const at = first < 0 ? i : first;
  const value = cleanNumber(tokens, at, LAST_ARTICLE);
  const next = first < 0 ? signs(tokens, i + 1) : at + 1;
  const found = value === 0 || next < 0 ? undefined : tail(tokens, next, { english: tokens.english, flags: new Set() });
  if (found === undefined) return undefined;
  const places = found.paths.map((path) => ({ number: String(value), path }));
  return { kind: 'section', places, next: found.next, flags: [], needsAct: false };
}
