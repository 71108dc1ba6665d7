/** Sections whose sign "§" was lost, as texts taken from PDF files have them: only right after the name of an act. */

import { chapterBefore } from './chapter-before';
import { tail as sectionTail } from './grammar-section-tail';
import { LONGEST_LIST } from './grammar-provision';
import type { Place, Provision } from './grammar-provision';
import { letteredAfter, ofAct } from './lettered-sections';
import type { Tokens } from '../language/tokens';
import { AND, MOMENT, isQuantity, rangeSign, separator } from '../language/words';
import { headOf } from '../language/heads';

/**
 * Sections without a sign: "Henkilötietolaki (523/1999) 10 ja 24" at the end of a line, "julkisuuslain 24 :n 1 momentin".
 *
 * @param tokens the text.
 * @param i index right after the name of an act.
 */
export function lostSign(tokens: Tokens, i: number): Provision | undefined {
  const found =
    lostInChapter(tokens, i) ??
    lostBeforeMoment(tokens, i) ??
    lostBeforeEnding(tokens, i) ??
    endingOfNumber(tokens, i) ??
    lostBeforeSpace(tokens, i) ??
    lettered(tokens, i) ??
    afterShortName(tokens, i) ??
    lastInBrackets(tokens, i);
  if (found !== undefined) return found;
  const alone = aloneAtEnd(tokens, i);
  if (alone !== undefined) return alone;
  return seriesAtEnd(tokens, i);
}

/** "(523/1999) 10 ja 24", "(523/1999) 8, 10, ja 24" where the line ends: sections. */
function seriesAtEnd(tokens: Tokens, i: number): Provision | undefined {
  const { places, next } = numbers(tokens, i);
  if (tokens.sign(i - 1) !== ')' || tokens.gap(i) === 2 || !AND.has(tokens.word(next - 2))) return undefined;
  const ascending = places.every(({ number }, at) => at === 0 || Number(number) > Number(places[at - 1]?.number));
  // The line ends here, or ran on into the next label of the form: "10 och 24 Upprättad:".
  const label = /^\p{Lu}\p{Ll}/u.test(tokens.at(next)?.raw ?? '') && !isQuantity(tokens, next);
  const ends = tokens.endsLine(next) || label || OF_LAW.test(tokens.word(next));
  return places.length > 1 && ascending && ends ? unsigned('section', places, next) : undefined;
}

/** A provision that its act alone makes one. */
export function unsigned(kind: 'article' | 'section', places: readonly Place[], next: number): Provision {
  return { kind, places, next, flags: [], needsAct: true };
}

function place(number: number): Place {
  return { number: String(number), path: [] };
}

/** "10 ja 24 mukainen rekisteriseloste": words that make the numbers before them those of provisions. */
export const OF_LAW = /^(?:mukai|mukaan$|nojalla$|perusteella$)/;

/**
 * "10 § och 24", "10§ ja 24 mukainen": index after a section whose sign was left out after one that has it, or -1.
 *
 * @param tokens the text.
 * @param i index after the sections that have their signs.
 * @param last number of the last of them.
 */
export function afterUnsigned(tokens: Tokens, i: number, last: string): number {
  const number = AND.has(tokens.word(i)) && tokens.gap(i + 1) > 0 ? tokens.number(i + 1) : 0;
  if (number <= Number.parseInt(last, 10) || number > 999) return -1;
  const after = tokens.at(i + 2);
  if (after === undefined || after.kind === 'break' || after.gap === 2) return i + 2;
  // "10 § ja⏎11. Tietojen luovutus": the number of a heading
  if (tokens.gap(i + 1) === 2 && after.norm === '.') return -1;
  // a date, a decimal or a number of another kind goes on after its sign
  if (after.kind === 'sign') return /^[.,;)]$/.test(after.norm) && tokens.digits(i + 3) === '' ? i + 2 : -1;
  const act = after.norm === 'i' && ofAct(tokens, i + 2);
  const next = AND.has(after.norm) && tokens.digits(i + 3) === '' && tokens.word(i + 3).length > 1;
  return act || next || OF_LAW.test(after.norm) ? i + 2 : -1;
}

/** "Henkilötietolaki (523/1999) 10" at the end of a line or before the next act of a row: one section. */
function aloneAtEnd(tokens: Tokens, i: number): Provision | undefined {
  const number = tokens.number(i);
  const last = tokens.endsLine(i + 1);
  const ends = last || (beforeNext(tokens, i + 1) && !isNumbering(tokens, i));
  if (tokens.sign(i - 1) !== ')' || tokens.gap(i) !== 1 || !ends || number < LEAST_ALONE || number > 999)
    return undefined;
  return unsigned('section', [place(number)], i + 1);
}

/** "… 24 Julkisuuslaki (621/1999)", "… 24 1. Rekisterin nimi": the next act of the row, or the first heading of the form, begins. */
function beforeNext(tokens: Tokens, i: number): boolean {
  const heading = tokens.number(i) === 1 && tokens.sign(i + 1) === '.' && tokens.gap(i + 1) === 0;
  if (heading) return tokens.isCapital(i + 2);
  const head = headOf(tokens.word(i))?.head ?? '';
  return tokens.isCapital(i) && /^@(?:laki|asetus|lag|förordning)$/.test(head);
}

const LONGEST_ROW = 24;

/** "4 Kuntalaki (410/2015) 5 Arkistolaki": the numbers of a list whose lines ran together. */
function isNumbering(tokens: Tokens, i: number): boolean {
  for (let at = i - 1; at > i - LONGEST_ROW && at >= 0; at -= 1)
    if (tokens.number(at) === tokens.number(i) - 1 && (at === 0 || tokens.gap(at) > 0)) return true;
  return false;
}

/** A lower number alone may be that of a page or of the next heading. */
export const LEAST_ALONE = 5;

/**
 * "(2016/679, 12–22)", "(523/1999, 10)": numbers with no word or sign at the end of the parentheses of an act.
 *
 * @param tokens the text.
 * @param i index of the first number.
 * @param kind what the provisions of the act are.
 */
export function lostInBrackets(tokens: Tokens, i: number, kind: 'article' | 'section'): Provision | undefined {
  const range = tokens.number(i) > 0 ? rangeSign(tokens, i + 1) : -1;
  const through = range < 0 ? 0 : tokens.number(range);
  const found: Numbers =
    through > tokens.number(i)
      ? { places: [{ number: String(tokens.number(i)), through: String(through), path: [] }], next: range + 1 }
      : numbers(tokens, i);
  if (found.places.length === 0 || tokens.sign(found.next) !== ')') return undefined;
  return unsigned(kind, found.places, found.next);
}

interface Numbers {
  readonly places: readonly Place[];
  readonly next: number;
}

/** The letter of a section whose sign was lost: "25 b :n", "12 a och 13". */
function letterAfter(tokens: Tokens, i: number): string {
  const lettered = /^[a-h]$/.test(tokens.word(i)) && tokens.at(i)?.suffix === '';
  // "laki 5 a) nimi": a list begins
  if (tokens.sign(i + 1) === ')' && !tokens.closes(i + 1)) return '';
  return lettered && (tokens.word(i + 1) === '' || AND.has(tokens.word(i + 1))) ? tokens.word(i) : '';
}

/** "14, 28 ja 29": numbers that can be those of sections. */
export function numbers(tokens: Tokens, i: number): Numbers {
  const places: Place[] = [];
  let at = i;
  for (let step = 0; step < LONGEST_LIST && tokens.number(at) > 0 && tokens.number(at) < 1000; step += 1) {
    const letter = letterAfter(tokens, at + 1);
    places.push({ number: tokens.number(at) + letter, path: [] });
    at += letter === '' ? 1 : 2;
    const more = separator(tokens, at);
    if (more < 0 || tokens.number(more) === 0) break;
    at = more;
  }
  return { places, next: at };
}

/** "perustuslain 10 :ssä", "annetun lain 10 ja 14 :n": sections whose sign was lost before its case ending. */
function lostBeforeEnding(tokens: Tokens, i: number): Provision | undefined {
  const { places, next: at } = numbers(tokens, i);
  const lost = tokens.sign(at) === ':' && tokens.gap(at) === 1 && tokens.gap(at + 1) === 0;
  if (places.length === 0 || !lost || !/^(?:n|ssä|stä|ään|ää)$/.test(tokens.word(at + 1))) return undefined;
  const next = at + 2;
  const last = places.at(-1);
  // "9 a :n 2 momenttiin"
  const found = last === undefined || tokens.number(next) === 0 ? undefined : sectionTail(tokens, next, undefined);
  const whole = found === undefined ? [] : found.paths.map((path) => ({ number: last?.number ?? '', path }));
  return unsigned('section', whole.length === 0 ? places : [...places.slice(0, -1), ...whole], found?.next ?? next);
}

/** "(HetiL 10 )", "potilaslain 12 ." : the sign was lost between the number and a mark that has no space before it elsewhere. */
function lostBeforeSpace(tokens: Tokens, i: number): Provision | undefined {
  const { places, next } = numbers(tokens, i);
  const lost = /^[).,;]$/.test(tokens.sign(next)) && tokens.gap(next) === 1 && tokens.gap(i) === 1;
  if (places.length === 0 || !lost || tokens.digits(next + 1) !== '') return undefined;
  return unsigned('section', places, next);
}

/** "barnskyddslagens 25 b och …", "… 48a–f": with its letter a number right after the name of an act is that of a section. */
function lettered(tokens: Tokens, i: number): Provision | undefined {
  const range = letteredAfter(tokens, i, '0');
  if (range?.place.through !== undefined) return unsigned('section', [range.place], range.next);
  const { places, next } = numbers(tokens, i);
  const sure = places.length > 0 && tokens.gap(i) === 1 && places.every(({ number }) => /[a-h]$/.test(number));
  return sure ? unsigned('section', places, next) : undefined;
}

/** "HetiL", "HTL": abbreviations that are good for nothing but citing sections. */
const SHORT_NAME = /^\p{Lu}[\p{L}]{1,8}L$/u;
const GOES_ON = /^(?:ja|sekä|että|och|samt|and)$/;

/** "HetiL 10 että …", "HTL 10 ja 24": sections right after the abbreviation of an act, where nothing counted follows. */
function afterShortName(tokens: Tokens, i: number): Provision | undefined {
  if (!SHORT_NAME.test(tokens.at(i - 1)?.raw ?? '') || tokens.gap(i) !== 1) return undefined;
  const { places, next } = numbers(tokens, i);
  if (!places.every(({ number }) => Number.parseInt(number, 10) >= LEAST_ALONE)) return undefined;
  const after = tokens.at(next)?.norm ?? '';
  const ends = tokens.endsLine(next) || /^[).;]$/.test(after);
  if (!ends && !OF_LAW.test(after) && !GOES_ON.test(after)) return undefined;
  if (tokens.digits(next + 1) !== '') return undefined;
  return places.length === 0 ? undefined : unsigned('section', places, next);
}

/** "(Henkilötietolaki 523/1999 10 ja 24)": numbers after that of an act at the end of its parentheses. */
function lastInBrackets(tokens: Tokens, i: number): Provision | undefined {
  const ofAct = tokens.digits(i - 1).length === 4 && tokens.sign(i - 2) === '/' && tokens.gap(i) === 1;
  return ofAct && tokens.number(i) >= LEAST_ALONE ? lostInBrackets(tokens, i, 'section') : undefined;
}

/** "luottotietolain (527/2007) 19:n mukaisesti": the case ending of the sign on the number itself. */
function endingOfNumber(tokens: Tokens, i: number): Provision | undefined {
  const ends = /^(?:n|ssä|ssa|ään|aan)$/.test(tokens.at(i)?.suffix ?? '') && tokens.gap(i) === 1;
  // "6:n vuoden säilytysaika", "10:n ja 12:n tunnin vuorot"
  const after = AND.has(tokens.word(i + 1)) && tokens.digits(i + 2) !== '' ? i + 3 : i + 1;
  if (!ends || isQuantity(tokens, after) || tokens.number(i) === 0 || tokens.number(i) > 999) return undefined;
  return unsigned('section', [place(tokens.number(i))], i + 1);
}

/**
 * "10 §:n mukainen seloste ja 24:n mukainen lomake": a section whose sign is left out after one named before.
 *
 * @param tokens the text.
 * @param i index of the number.
 */
export function furtherBeforeEnding(tokens: Tokens, i: number): Provision | undefined {
  const apart = tokens.sign(i + 1) === ':' && tokens.word(i + 2) === 'n' && tokens.gap(i + 2) === 0;
  const next = apart ? i + 3 : i + 1;
  const lost =
    (apart || tokens.at(i)?.suffix === 'n') && AND.has(tokens.word(i - 1)) && /^mukai/.test(tokens.word(next));
  if (!lost || tokens.number(i) === 0) return undefined;
  const places = [place(tokens.number(i))];
  return { kind: 'section', places, next, flags: [], needsAct: false };
}

/** "julkisuuslain 24 :n 1 momentin 25 kohta", "julkisuuslain 24 1 mom.", "9 a 2 momentti": a section whose sign was lost before its moment. */
function lostBeforeMoment(tokens: Tokens, i: number): Provision | undefined {
  const section = tokens.number(i);
  if (section === 0 || section > 999) return undefined;
  const letter = /^[a-h]$/.test(tokens.word(i + 1)) ? tokens.word(i + 1) : '';
  const end = letter === '' ? i + 1 : i + 2;
  const ending = tokens.sign(end) === ':' && tokens.gap(end + 1) === 0 && tokens.word(end + 1) === 'n' ? 2 : 0;
  const at = end + ending;
  if (tokens.number(at) === 0 || tokens.gap(at) !== 1) return undefined;
  const word = tokens.sign(at + 1) === '.' ? at + 2 : at + 1;
  const found = MOMENT.has(tokens.word(word)) ? sectionTail(tokens, at, undefined) : undefined;
  if (found === undefined) return undefined;
  const places = found.paths.map((path) => ({ number: String(section) + letter, path }));
  return unsigned('section', places, found.next);
}

/** "1 luvun 3 :n 1 momentin", "2 kap. 10 :n": the sign was lost behind a chapter. */
function lostInChapter(tokens: Tokens, i: number): Provision | undefined {
  const before = chapterBefore(tokens, i);
  if (before === undefined) return undefined;
  const found = lostBeforeMoment(tokens, before.next) ?? lostBeforeEnding(tokens, before.next);
  if (found === undefined) return undefined;
  return { ...found, places: found.places.map((one) => ({ ...one, chapter: before.chapter })) };
}

/** Words before a section in a sentence: "som avses i 14 i socialvårdslagen". */
const BEFORE_SECTION = /^(?:i|enligt|av|och|med|se|samt|till|från)$/;

/**
 * "avses i 14, 28 och 29 i socialvårdslagen": sections whose sign was lost before the act they are of.
 *
 * @param tokens the text.
 * @param i index of the first number.
 */
export function lostBeforeAct(tokens: Tokens, i: number): Provision | undefined {
  // "(24 och 10 i personuppgiftslagen)", and where a line begins
  const begins = i === 0 || tokens.gap(i) === 2 || tokens.sign(i - 1) === '(';
  if (!(begins || BEFORE_SECTION.test(tokens.word(i - 1))) || tokens.number(i) === 0) return undefined;
  const found = numbers(tokens, i);
  // "enligt 24 lagen om …"
  const direct = found.places.length > 0 && tokens.word(found.next) === 'lagen' && tokens.word(found.next + 1) === 'om';
  const linked = tokens.word(found.next) === 'i' && headOf(tokens.word(found.next + 1))?.head === '@lag';
  if (!direct && !linked) return undefined;
  return unsigned('section', found.places, found.next);
}
