/** Slips of the pen in the long words that tell an act and the parts of one: "artilarna", "subparaagraphs", "regulaton". */

import { swedishForms } from './inflect';
import { Nearby, hasItsEnd } from './nearby';
import { ALAKOHTA, ARTICLE, ENGLISH_SECTION, MOMENT, PARAGRAPH, POINT, RECITAL, SECTION, WRONG_ARTICLE } from './words';

/** Shorter words are too often other words. */
const SHORTEST = 8;
const LONGEST = 24;
/** Beside the names of the parts: of acts, and of who gives them. */
const OTHER =
  'regulation regulations directive directives constitution constitutions constitutional parliament parliaments hereinafter';

const WORDS = [
  ...[ARTICLE, WRONG_ARTICLE, PARAGRAPH, MOMENT, POINT, ALAKOHTA, SECTION, ENGLISH_SECTION, RECITAL].flatMap(
    (forms) => [...forms],
  ),
  ...swedishForms('förordning', 'förordningen'),
  ...swedishForms('direktiv', 'direktivet'),
  ...OTHER.split(' '),
].filter((word) => word.length >= SHORTEST);
const NEAR = new Nearby(WORDS);
/** Most words of a text are told from these by how they begin. */
const BEGINNINGS: ReadonlySet<string> = new Set(WORDS.flatMap((word) => [word.slice(0, 2), word.charAt(0).repeat(2)]));

/** "GDRP", "GPDR": neighbouring letters of the abbreviation changed places; no other word is so written. */
const TURNED_GDPR = /^(?:gdrp|gpdr)$/;

/**
 * The word that a mistyped one was meant to be; the word itself where none is near.
 *
 * @param word in lower case.
 */
export function meantWord(word: string): string {
  if (TURNED_GDPR.test(word)) return 'gdpr';
  if (word.length < SHORTEST - 1 || word.length > LONGEST || !BEGINNINGS.has(word.slice(0, 2))) return word;
  const meant = NEAR.of(word);
  return meant !== undefined && hasItsEnd(word, meant) ? meant : word;
}
