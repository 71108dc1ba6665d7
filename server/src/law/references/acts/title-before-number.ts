/**
 * Finnish titles before the head that has the number: "kissojen pidosta annetun lain (1/2000)", "kissarekisteristä 15 päivänä
 * syyskuuta 1989 annetun lain (1/1989)", "kissojen suojelusta kuljetuksen aikana annetun neuvoston asetuksen (EY) N:o 1/2005".
 */

import { INSTITUTIONS } from './act-words';
import type { ActHit } from './act-words';
import { ELATIVE, FINNISH_AND, GENITIVE, NO_MATTER, attribute, isFirstPart, isHanging } from './title-words';
import { ANNETTU } from '../language/inflect';
import type { Tokens } from '../language/tokens';

/**
 * An act with the title that stands before it.
 *
 * @param tokens the text.
 * @param hit an act, as read from its head or from the last word of its title.
 */
export function withTitleBefore(tokens: Tokens, hit: ActHit): ActHit {
  const head = beforeIssuer(tokens, hit.first);
  const given = ANNETTU.includes(tokens.word(head - 1));
  const shortened = ELATIVE.test(tokens.word(hit.first)) && ANNETTU.includes(tokens.word(hit.first + 1));
  if (!(given || shortened) || !hasNumber(tokens, hit)) return hit;
  const first = titleStart(tokens, given ? beforeDate(tokens, head - 2) : hit.first);
  return first < 0 ? hit : { ...hit, first: Math.min(first, hit.first) };
}

function hasNumber(tokens: Tokens, { first, next }: ActHit): boolean {
  for (let at = first; at < next; at += 1) if (tokens.digits(at) !== '') return true;
  return false;
}

const ISSUER = /^(?:valtioneuvoston|.*ministeriön)$/;

/** "annetun valtioneuvoston asetuksen": index of the first word of who gave it, or `i`. */
function beforeIssuer(tokens: Tokens, i: number): number {
  let at = i;
  while (ISSUER.test(tokens.word(at - 1)) || INSTITUTIONS.has(tokens.word(at - 1))) at -= 1;
  return at;
}

/** "15 päivänä syyskuuta 1989 annetun": index before the day, or `i`. */
function beforeDate(tokens: Tokens, i: number): number {
  const day = tokens.digits(i).length === 4 && tokens.word(i - 1).endsWith('kuuta') && tokens.word(i - 2) === 'päivänä';
  return day && tokens.digits(i - 3) !== '' ? i - 4 : i;
}

const LONGEST = 16;
/** Genitives of the sentence: "edellä mainitun kissojen pidosta annetun lain". */
const POINTING =
  /^(?:mainitun|kyseisen|saman|tämän|sen|jonka|joiden|niiden|näiden|meidän|muun|muiden|voimassa|olevan)$/;

/** Where a title begins whose last word stands at an index; -1 where none does. */
function titleStart(tokens: Tokens, last: number): number {
  let first = -1;
  let matter = false;
  for (let at = last; at > last - LONGEST; at -= 1) {
    if (at < last && tokens.gap(at + 1) === 2 && tokens.at(at)?.kind !== 'word') break;
    const word = tokens.word(at);
    if (isHanging(tokens, at) || isFirstPart(tokens, at)) {
      if (first >= 0) first = at;
    } else if (attribute(tokens, at)) {
      if (NO_MATTER.test(word) || POINTING.test(word)) break;
      const elative = ELATIVE.test(word);
      // "tiedoista kissojen pidosta annetun lain": before a genitive it is one of the sentence
      if (elative && matter && !ELATIVE.test(tokens.word(at + 1)) && !FINNISH_AND.test(tokens.word(at + 1))) break;
      matter ||= elative;
      if (matter && (elative || GENITIVE.test(word))) first = at;
    } else if (tokens.sign(at) !== '-' && !FINNISH_AND.test(word)) break;
  }
  return first;
}
