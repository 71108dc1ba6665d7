/** Case endings that a colon, an apostrophe or a slip parts from what they belong to: "GDPR:n", "EU’s", "8 §:n", "8 § :n". */

import { wordEnd, isLetter } from './characters';
import { GLUED_ENDING } from './glued';

const APOSTROPHES = new Set([0x27, 0x2019, 0xb4, 0x60]);

const ENDINGS = new Set(
  (
    'n a ä aa ää t ta tä ssa ssä sta stä an än en in on un een iin hin seen lla llä lta ltä lle ksi na nä tta ttä ' +
    'ien iden jen ia iä issa issä ista istä ihin illa illä ssään kin kaan s ns en na aan ään e'
  ).split(' '),
);

/** End of a case ending that begins with a colon or an apostrophe at `at`, or `at` when there is none. */
export function suffixEnd(text: string, at: number, afterWord: boolean): number {
  const code = text.charCodeAt(at);
  const apostrophe = APOSTROPHES.has(code);
  if (code !== 0x3a && !(apostrophe && afterWord)) return at;
  GLUED_ENDING.lastIndex = at;
  if (afterWord && GLUED_ENDING.test(text)) return GLUED_ENDING.lastIndex;
  const end = Math.min(wordEnd(text, at + 1), at + 8);
  if (end === at + 1 || (end < text.length && isLetter(text.charCodeAt(end)))) return at;
  return ENDINGS.has(text.slice(at + 1, end).toLowerCase()) ? end : at;
}

/** "the 17th article", "May 1st", "2016/679's Article 15"; a Swedish "1st." is an item. */
const NUMBER_ENDING = /(?:['’´`]s|nd|rd|th|(?<=1)st(?!\.))(?![\p{L}\d])/uy;

/** What touches a number and belongs to it: a case ending after a colon, an English ordinal or possessive. */
export function numberEnding(text: string, end: number): { after: number; suffix: string } {
  const after = suffixEnd(text, end, false);
  if (after > end) return { after, suffix: text.slice(end + 1, after) };
  NUMBER_ENDING.lastIndex = end;
  const found = NUMBER_ENDING.exec(text)?.[0] ?? '';
  return { after: end + found.length, suffix: found.replace(/^['’´`]/, '') };
}

const SHORT_NAME = /^\p{Lu}{2,5}$/u;
/** A lower-case word goes on after it: "EU: s 5" is a page. */
const APART = /(?: :|: | : )(n|s|ssa|sta|ta)(?=\s\p{Ll})/uy;
const GENITIVE_APART = / (s)(?=\s\p{Ll}{3})/uy;

/** "EU: s", "EU :n", "EU s": a case ending that a space parts from a short name in capitals. */
export function endingApart(text: string, at: number, raw: string): { end: number; suffix: string } | undefined {
  if (!SHORT_NAME.test(raw)) return undefined;
  for (const pattern of raw === 'EU' ? [APART, GENITIVE_APART] : [APART]) {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found !== null) return { end: pattern.lastIndex, suffix: found[1] ?? '' };
  }
  return undefined;
}

/** What people put for the colon before the ending of the sign, or nothing: "8 §n", "8 § :n", "8 §: n", "8 §.:n", "8 §’n". */
const SIGN_ENDING =
  /(?: ?: ?|[.;'’´`-]:?)?(n|t|s|ien|iden|iin|iä|ssä|ssa|stä|sta|ään|ää|llä|ltä|lle|issä|istä)(?![\p{L}\d])/uy;

/** "§. i lagen", "§., 12 §", "§.10", "§.)", "§. JA", "§. – 12 §": no sentence ends at a point that goes on so. */
const STRAY_POINT = /\.(?=[^\S\n\r]*(?:[\p{Ll}\d,;)]|(?:JA|OCH|AND) |[-–] ?\d))/uy;

/**
 * The sign "§" with its case ending.
 *
 * @param text the text.
 * @param at index of the sign.
 * @returns where it ends, its ending, and where the text goes on: after a stray point ("10 §., 24 §").
 */
export function sectionSign(text: string, at: number): { end: number; suffix: string; next: number } {
  const after = suffixEnd(text, at + 1, false);
  if (after > at + 1) return { end: after, suffix: text.slice(at + 2, after), next: after };
  SIGN_ENDING.lastIndex = at + 1;
  const suffix = SIGN_ENDING.exec(text)?.[1];
  if (suffix !== undefined) return { end: SIGN_ENDING.lastIndex, suffix, next: SIGN_ENDING.lastIndex };
  STRAY_POINT.lastIndex = at + 1;
  return { end: after, suffix: '', next: STRAY_POINT.test(text) ? at + 2 : after };
}
