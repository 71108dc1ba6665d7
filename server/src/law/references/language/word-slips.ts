/** Slips of the pen in the long words that tell an act and the parts of one: "artilarna", "subparaagraphs", "regulaton". */

import { ANNETTU, swedishForms } from './inflect';
import { Nearby, hasItsEnd, hasLettersAstray } from './nearby';
import { dotted } from './umlauts';
import { ALAKOHTA, ARTICLE, ENGLISH_SECTION, MOMENT, PARAGRAPH, POINT, RECITAL, SECTION, WRONG_ARTICLE } from './words';

/** Shorter words are too often other words. */
const SHORTEST = 8;
const LONGEST = 24;
/** Beside the names of the parts: of acts, of who gives them, and of what stands before their names. */
const OTHER =
  'regulation regulations directive directives decision constitution constitutions constitutional parliament parliaments ' +
  'hereinafter according european europeiska europaparlamentets euroopan unionens allmänna koskevan koskevassa koskevasta';
/** Short, but no other words are near: "Finnsh Archives Act", "the EU Genreal Data Protection Regulation". */
const SHORT = ['finnish', 'finland', 'finlands', 'general'];
/** … but this one. */
const OWN_WORD = 'finish';

const WORDS = [
  ...[ARTICLE, WRONG_ARTICLE, PARAGRAPH, MOMENT, POINT, ALAKOHTA, SECTION, ENGLISH_SECTION, RECITAL].flatMap(
    (forms) => [...forms],
  ),
  ...swedishForms('förordning', 'förordningen'),
  ...swedishForms('direktiv', 'direktivet'),
  ...OTHER.split(' '),
]
  .filter((word) => word.length >= SHORTEST)
  .concat(SHORT);
const NEAR = new Nearby(WORDS);
/** "anneetun lain", "annteun lain": with a wrong letter it would be another form or word. */
const GIVEN = ANNETTU.filter((form) => form.startsWith('annet'));
const NEAR_GIVEN = new Nearby(GIVEN, () => 'annettu');
/** Most words of a text are told from these by how they begin. */
const BEGINNINGS: ReadonlySet<string> = new Set(
  [...WORDS, ...GIVEN].flatMap((word) => [word.slice(0, 2), word.charAt(0).repeat(2)]),
);

/** "GDRP", "GPDR": neighbouring letters of the abbreviation changed places; no other word is so written. */
const TURNED_GDPR = /^(?:gdrp|gpdr)$/;

/**
 * The word that a mistyped one was meant to be; the word itself where none is near.
 *
 * @param written in lower case.
 */
export function meantWord(written: string): string {
  const word = dotted(written);
  if (TURNED_GDPR.test(word)) return 'gdpr';
  if (word.length < SHORTEST - 2 || word === OWN_WORD || word.length > LONGEST || !BEGINNINGS.has(word.slice(0, 2)))
    return word;
  if (word.startsWith('ann')) {
    const given = NEAR_GIVEN.of(word);
    return given !== undefined && hasLettersAstray(word, given) ? given : word;
  }
  const meant = NEAR.of(word);
  return meant !== undefined && hasItsEnd(word, meant) ? meant : word;
}
