/** "saman pykälän 2 momentissa", "mainitun artiklan 1 kohdan": a part of the section or article named before. */

import type { Provision } from '../provisions/grammar-provision';
import { tail as articleTail } from '../provisions/grammar-article-tail';
import { articleUnit } from '../provisions/grammar-paragraph';
import { tail as sectionTail } from '../provisions/grammar-section-tail';
import { OWN_SECTION, sectionUnit } from '../provisions/grammar-section-numbers';
import type { Tokens } from '../language/tokens';

/** Words that point to a place named before. */
export const SAME: ReadonlySet<string> = new Set(
  'saman samassa samasta mainitun kyseisen samma nämnda same said'.split(' '),
);

/** A part of a place named before. */
export interface SamePlace {
  readonly kind: 'article' | 'section';
  /** Paths below the number; one empty path when only the place itself is meant. */
  readonly paths: readonly (readonly string[])[];
  /** Where the words of the part begin. */
  readonly first: number;
  readonly next: number;
}

/**
 * Reads a part of a place named before.
 *
 * @param tokens the text.
 * @param i index of the word "saman".
 * @returns the part, or undefined when no part is named.
 */
export function findSamePlace(tokens: Tokens, i: number): SamePlace | undefined {
  const moment = bareMoment(tokens, i);
  if (moment !== undefined) return moment;
  const own = OWN_SECTION.test(tokens.word(i)) && tokens.digits(i - 1) === '' && tokens.sign(i - 1) !== '§';
  if (!own && !SAME.has(tokens.word(i))) return undefined;
  const first = own ? i : i + 1;
  const section = sectionUnit(tokens, first);
  if (section >= 0) {
    const found = sectionTail(tokens, section, undefined);
    return found === undefined ? undefined : { kind: 'section', paths: found.paths, first, next: found.next };
  }
  if (own) return undefined;
  const reading = { english: false, flags: new Set<never>() };
  const article = articleUnit(tokens, i + 1, reading);
  if (article < 0) return undefined;
  const found = articleTail(tokens, article, reading);
  return found === undefined ? undefined : { kind: 'article', paths: found.paths, first: i + 1, next: found.next };
}

/** "1 momentissa tarkoitettu": in a case, since "uusi 1 momentti" is proposed for the law. */
const MOMENT_IN_CASE = /^moment(?:in|issa|ista|tiin|tia|illa|ille|ien|eissa|teihin)$/;
const SWEDISH_MOMENT = /^mom(?:ent(?:et)?)?$/;

/** "Den beskrivning som avses i 1 mom.": a moment with no section beside it is one of the section named last. */
function bareMoment(tokens: Tokens, i: number): SamePlace | undefined {
  const found = tokens.number(i) > 0 && tokens.gap(i) > 0 ? sectionTail(tokens, i, undefined) : undefined;
  if (found === undefined || found.paths.some((path) => path.length === 0)) return undefined;
  const unit = tokens.word(i + 1) === '' ? tokens.word(i + 2) : tokens.word(i + 1);
  const swedish = SWEDISH_MOMENT.test(unit) && /^(?:i|enligt|av)$/.test(tokens.word(i - 1));
  if (!swedish && !(MOMENT_IN_CASE.test(unit) && tokens.word(i - 1) !== '')) return undefined;
  return { kind: 'section', paths: found.paths, first: i, next: found.next };
}

const SAME_CHAPTER = /^(?:saman|samassa|mainitun|kyseisen|samma|nämnda|same|said|that)$/;
const CHAPTER_BEFORE = /^(?:luvun|kapitels)$/;
const CHAPTER_AFTER = /^(?:kapitel|kapitlet|chapter)$/;

/**
 * Where a section ends whose chapter was named before: "Section 3 of the said Chapter", "3 § i samma kapitel", "saman luvun
 * 3 §".
 *
 * @param tokens the text.
 * @param provision a section read at `i`.
 * @param i where it begins.
 * @returns the index after it, or -1 where no such chapter is meant.
 */
export function afterSameChapter(tokens: Tokens, provision: Provision, i: number): number {
  const at = provision.next;
  if (provision.kind !== 'section') return -1;
  if (CHAPTER_BEFORE.test(tokens.word(i - 1)) && SAME_CHAPTER.test(tokens.word(i - 2))) return at;
  if (!/^(?:of|i)$/.test(tokens.word(at))) return -1;
  const same = tokens.word(at + 1) === 'the' ? at + 2 : at + 1;
  return SAME_CHAPTER.test(tokens.word(same)) && CHAPTER_AFTER.test(tokens.word(same + 1)) ? same + 2 : -1;
}
