/**
 * Chapters that name no act, and are worded as those of the law: "lain 3 luvussa" is read with its act; here are "kap. 3 i
 * lagen", "chapter 3 of the Act", "dess 2 kap.", "säädetään 3 luvussa", "laid down in Chapter III". Any other "Chapter 3" is
 * one of the text itself.
 */

import type { ActContext } from '../acts/act-words';
import { isRoman } from '../provisions/chapter-number';
import type { Provision } from '../provisions/grammar-provision';
import { namesOtherText } from './elsewhere';
import type { Scope } from './inherit';
import { afterPointing } from './legal-section';
import { countsByChapter } from './mention';
import { backAfter } from './named-after';
import type { Tokens } from '../language/tokens';
import { AND } from '../language/words';

/** The act of a chapter, and the index after the words that point to it. */
export interface LegalChapter {
  readonly act: string;
  readonly end: number;
}

/**
 * The act of a chapter that stands alone.
 *
 * @param tokens the text.
 * @param provision the chapters, read at `i`.
 * @param i where they begin.
 * @param scope the acts named so far.
 * @param context meaning of ambiguous abbreviations.
 */
export function legalChapter(
  tokens: Tokens,
  provision: Provision,
  i: number,
  scope: Scope,
  context: ActContext,
): LegalChapter | undefined {
  const end = provision.next;
  const found = (act: string | undefined, after = end): LegalChapter | undefined =>
    act === undefined ? undefined : { act, end: after };
  const back = backAfter(tokens, provision, context);
  if (back !== undefined) return found(scope.pointedBack(back, 'chapter', i));
  const statute = afterPointing(tokens, end);
  if (statute >= 0) return found(scope.forLaw(i), statute);
  const european = afterPointing(tokens, end, EUROPEAN_HEAD);
  if (european >= 0)
    return found(
      scope.pointedBack(european === afterPointing(tokens, end, /^directive$/) ? 'L' : 'R', 'chapter', i),
      european,
    );
  // only acts of the Union count their chapters in Roman figures
  if (isRomanNumbered(tokens, i, end)) {
    if (OF_TEXT.test(tokens.word(end))) return undefined;
    if (isUnder(tokens, i, end)) return found(scope.articlesNear(i));
    return ofText(tokens, i, end) ? undefined : found(scope.articlesInParagraph(i));
  }
  // "bestämmelser i 16 kap."
  const own = OWNER.test(tokens.word(i - 1)) || (tokens.word(i - 1) === 'i' && tokens.word(i + 1) === 'kap');
  const near = own ? scope.statuteInSentence(i) : undefined;
  if (near !== undefined) return found(near);
  if (isWordedAsLaw(tokens, i, end)) return found(scope.forLaw(i));
  if (!goesOn(tokens, i, end)) return undefined;
  const named = scope.statuteInSentence(i) ?? (speaksOfLaw(tokens, i) ? scope.forLaw(i) : undefined);
  return named !== undefined && countsByChapter(named) ? found(named) : undefined;
}

/** What a chapter of the law does. */
const RULES =
  /^(?:describes|deals|concerns|contains|covers|governs|regulates|provides|koskee|sisältää|säätelee|käsittelee|gäller|innehåller|behandlar|reglerar)$/;
/** "…; chapter 3 describes how we …": a chapter of the text itself. */
const OWN = /^(?:our|we|us|your|you|this|these|me|meidän|tämän|tätä|vi|vår|våra|vårt|detta|denna)$/;
const LONGEST_CLAUSE = 12;

/** "The Cat Code acts as a basis; chapter 38 describes …": the sentence goes on with what the law has. */
function goesOn(tokens: Tokens, i: number, next: number): boolean {
  const joined = tokens.sign(i - 1) === ';' || AND.has(tokens.word(i - 1));
  if (!joined || tokens.isCapital(i) || !RULES.test(tokens.word(next))) return false;
  for (let at = next + 1; at < next + LONGEST_CLAUSE && !/^[.;]$/.test(tokens.sign(at)); at += 1)
    if (OWN.test(tokens.word(at))) return false;
  return true;
}

const LAW = /^(?:laki|laissa|lain|lagen)$/;
const LONGEST_SENTENCE = 30;

/** "Laissa säädetään kissoista; 38 luku koskee …": the sentence is about the law named before it. */
function speaksOfLaw(tokens: Tokens, i: number): boolean {
  for (let at = i - 1; at > i - LONGEST_SENTENCE && at >= 0; at -= 1) {
    if (tokens.at(at)?.kind === 'break' || tokens.sign(at) === '.') return false;
    if (LAW.test(tokens.word(at))) return true;
  }
  return false;
}

const EUROPEAN_HEAD = /^(?:regulation|directive)$/;
const OWNER = /^(?:its|dess|sen)$/;
const OF_TEXT = /^(?:of|in|i)$/;

/** "Chapter II Purpose" at the beginning of a line, "see Chapter III", "Chapter III of our handbook": chapters of the text. */
function ofText(tokens: Tokens, i: number, end: number): boolean {
  return tokens.gap(i) === 2 || i === 0 || SEE.test(tokens.word(i - 1)) || OF_TEXT.test(tokens.word(end));
}

const UNDER = /^(?:enligt|under)$/;
const ACCORDING = /^(?:mukai|mukaan$|nojalla$|perusteella$)/;

/** "Överföringar enligt kapitel V", "III luvun mukaiset oikeudet", "Rights of the data subject (Chapter III)" as a heading. */
function isUnder(tokens: Tokens, i: number, end: number): boolean {
  if (UNDER.test(tokens.word(i - 1)) || ACCORDING.test(tokens.word(end))) return true;
  if (BEFORE_ENGLISH.test(`${tokens.word(i - 2)} ${tokens.word(i - 1)}`)) return true;
  const ends = tokens.sign(end) === ')' && (tokens.at(end + 1)?.kind ?? 'break') === 'break';
  return ends && tokens.sign(i - 1) === '(' && !namesOtherText(tokens, i - 2);
}

const SEE = /^(?:see|katso|ks|se|jfr|our|this|tämän|vår)$/;

/** "Chapter III", "III luvussa": the number stands in Roman figures. */
function isRomanNumbered(tokens: Tokens, i: number, end: number): boolean {
  for (let at = i; at < end; at += 1) if (isRoman(tokens.at(at)?.raw ?? '')) return true;
  return false;
}

/** Words of the law right after a chapter: "3 luvussa säädetään", "6 luvun säännökset", "i 3 kap. föreskrivs". */
const AFTER = /^(?:sääde|säänn|mukai|nojalla$|tarkoitet|föreskriv|stadga|avse)/;
const BEFORE =
  /^(?:säädetään|säädetty|säädetyt|säädetyn|sisältyvät|sisältyy|tarkoitetaan|föreskrivs|avses|regleras|stadgas)$/;
const BEFORE_ENGLISH = /^(?:accordance with|pursuant to|down in|provided in|prescribed in)$/;

function isWordedAsLaw(tokens: Tokens, i: number, end: number): boolean {
  if (OF_TEXT.test(tokens.word(end))) return false;
  const before = tokens.word(i - 1) === 'i' ? tokens.word(i - 2) : tokens.word(i - 1);
  const numberFirst = tokens.digits(i) !== '';
  if (numberFirst && (AFTER.test(tokens.word(end)) || BEFORE.test(before))) return true;
  return BEFORE_ENGLISH.test(`${tokens.word(i - 2)} ${tokens.word(i - 1)}`);
}
