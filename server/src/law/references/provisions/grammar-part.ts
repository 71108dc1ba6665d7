/** Recitals ("johdanto-osan 47 kappale", "skäl 47", "Recital (47)") and chapters ("2 luku", "Chapter III"). */

import { isCount } from './counts';
import {
  CHAPTER,
  ENGLISH_SECTION,
  KAPPALE_FORMS,
  RECITAL,
  afterNumberSign,
  afterPoint,
  rangeSign,
  separator,
  unit,
} from '../language/words';
import { afterSentence, ordinals, rankAt } from '../language/ordinals';
import { chapterNumber, chapterLetter } from './chapter-number';
import { LONGEST_LIST } from './grammar-provision';
import type { Place, Provision } from './grammar-provision';
import type { Tokens } from '../language/tokens';

const HIGHEST_RECITAL = 400;

interface Numbers {
  readonly places: Place[];
  readonly next: number;
}

function recitalNumbers(tokens: Tokens, i: number): Numbers | undefined {
  const places: Place[] = [];
  let at = i;
  for (let step = 0; step < LONGEST_LIST; step += 1) {
    const bracket = tokens.sign(at) === '(' && tokens.sign(at + 2) === ')' ? 1 : 0;
    const value = tokens.number(at + bracket);
    if (value === 0 || value > HIGHEST_RECITAL) break;
    at += 1 + 2 * bracket;
    const range = rangeSign(tokens, at);
    const end = range < 0 ? 0 : tokens.number(range);
    if (end > value && end <= HIGHEST_RECITAL) {
      places.push({ number: String(value), through: String(end), path: [] });
      at = range + 1;
    } else {
      places.push({ number: String(value), path: [] });
    }
    const after = separator(tokens, at);
    const more = after < 0 ? 0 : tokens.number(tokens.sign(after) === '(' ? after + 1 : after);
    if (more === 0) break;
    at = after;
  }
  return places.length === 0 ? undefined : { places, next: at };
}

/** Index after "johdanto-osan", "johdannon", "johdanto-osassa", or -1. */
function preamble(tokens: Tokens, i: number): number {
  const word = tokens.word(i);
  if (/^johdanto-?osa/.test(word) || word.startsWith('johdantoosa') || word.startsWith('johdanno')) return i + 1;
  if (word !== 'johdanto') return -1;
  const at = tokens.sign(i + 1) === '-' ? i + 2 : i + 1;
  return tokens.word(at).startsWith('osa') || tokens.word(at).startsWith('osi') ? at + 1 : -1;
}

/**
 * Reads recitals.
 *
 * @param tokens the text.
 * @param i where the reference would begin.
 * @returns the provision, or undefined.
 */
export function findRecitals(tokens: Tokens, i: number): Provision | undefined {
  const found = recitals(tokens, i);
  return found === undefined
    ? undefined
    : {
        kind: 'recital',
        places: found.places,
        next: afterSentence(tokens, found.next),
        flags: [],
        // "Rec. 5" may be a recommendation
        needsAct: /^recs?$/.test(tokens.word(i)),
      };
}

function recitals(tokens: Tokens, i: number): Numbers | undefined {
  const intro = preamble(tokens, i);
  if (intro >= 0) {
    const word = unit(tokens, intro, KAPPALE_FORMS);
    if (word >= 0) return recitalNumbers(tokens, word);
    const recital = unit(tokens, intro, RECITAL);
    if (recital >= 0) return recitalNumbers(tokens, recital);
    const list = recitalNumbers(tokens, intro);
    if (list === undefined) return undefined;
    const after = unit(tokens, afterPoint(tokens, list.next), KAPPALE_FORMS);
    return after < 0 ? undefined : { places: list.places, next: after };
  }
  const word = unit(tokens, i, RECITAL);
  if (word >= 0) return recitalNumbers(tokens, afterNumberSign(tokens, word));
  if (tokens.number(i) === 0) return undefined;
  const list = recitalNumbers(tokens, i);
  if (list === undefined) return undefined;
  const after = unit(tokens, afterPoint(tokens, list.next), RECITAL);
  // "47 skäl" and "47 recitals" are counts, "47 johdantokappale" is a place.
  return after < 0 || !/(?:kappal|resitaal)/.test(tokens.word(after - 1))
    ? undefined
    : { places: list.places, next: after };
}

/**
 * Reads chapters; only good beside the name of an act.
 *
 * @param tokens the text.
 * @param i where the reference would begin.
 * @returns the provision, with numbers in Arabic figures, or undefined.
 */
export function findChapters(tokens: Tokens, i: number): Provision | undefined {
  const first = oneChapter(tokens, i);
  if (first === undefined) return undefined;
  const places = [...first.places];
  let next = first.next;
  // "7 luvun tai 7 a luvun": each with its own word
  for (let step = 0; step < LONGEST_LIST; step += 1) {
    const after = separator(tokens, next);
    const more = after < 0 ? undefined : oneChapter(tokens, after);
    if (more === undefined || holdsSection(tokens, more.next)) break;
    places.push(...more.places);
    next = more.next;
  }
  return { kind: 'chapter', places, next, flags: [], needsAct: true };
}

/** "16 luku ja 25 luvun 12 §": of a further chapter only a section is meant. */
function holdsSection(tokens: Tokens, i: number): boolean {
  const at = tokens.sign(i) === ',' ? i + 1 : i;
  return tokens.digits(at) !== '' || tokens.sign(at) === '§' || ENGLISH_SECTION.has(tokens.word(at));
}

function oneChapter(tokens: Tokens, i: number): Numbers | undefined {
  const word = unit(tokens, i, CHAPTER);
  if (word >= 0) return chapterList(tokens, afterNumberSign(tokens, word));
  if (rankAt(tokens, i) > 0) return ordinalChapter(tokens, i);
  const list = chapterList(tokens, i);
  // "… in Chapter III. Chapter V …": a point after an English number ends the sentence
  const ends = list !== undefined && tokens.sign(list.next) === '.' && /^chap/.test(tokens.word(list.next + 1));
  const after = list === undefined || ends ? -1 : unit(tokens, afterPoint(tokens, list.next), CHAPTER);
  return list === undefined || after < 0 || (list.places.length === 1 && isCount(tokens, i, after - 1))
    ? undefined
    : { places: list.places, next: after };
}

/** "fjärde kapitlet", "the third chapter", "kolmas luku". */
function ordinalChapter(tokens: Tokens, i: number): Numbers | undefined {
  const { numbers, next } = ordinals(tokens, i);
  const after = unit(tokens, next, CHAPTER);
  return after < 0 ? undefined : { places: numbers.map((number) => ({ number, path: [] })), next: after };
}

/** "4 a kap.", "chapter 4 a of the …": what makes a letter part of the number. */
function endsLetter(tokens: Tokens, i: number): boolean {
  return unit(tokens, i, CHAPTER) >= 0 || tokens.word(i) === 'of';
}

function chapterList(tokens: Tokens, i: number): Numbers | undefined {
  const places: Place[] = [];
  let at = i;
  for (let step = 0; step < LONGEST_LIST; step += 1) {
    const value = chapterNumber(tokens, at);
    if (value === 0) break;
    const glued = chapterLetter(tokens, at + 1);
    at = glued.next;
    const apart = glued.letter === '' && tokens.number(at - 1) > 0 && endsLetter(tokens, at + 1);
    const letter = apart && /^[a-h]$/.test(tokens.word(at)) ? tokens.word(at) : glued.letter;
    if (apart && letter !== '') at += 1;
    const range = rangeSign(tokens, at);
    const end = range < 0 ? 0 : chapterNumber(tokens, range);
    if (end > value) {
      places.push({ number: String(value), through: String(end), path: [] });
      at = range + 1;
    } else {
      places.push({ number: value + letter, path: [] });
    }
    const after = separator(tokens, afterPoint(tokens, at));
    if (after < 0 || chapterNumber(tokens, after) === 0) break;
    at = after;
  }
  return places.length === 0 ? undefined : { places, next: at };
}
