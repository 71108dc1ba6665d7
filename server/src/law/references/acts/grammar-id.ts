/**
 * Numbers of acts: "523/1999", "523/99", "22.4.1999/523", "1998:204", "(EU) 2016/679", "95/46/EY",
 * "(EY) N:o 1/2005". What the two numbers mean depends on the kind of act they stand beside.
 */

import { headOf } from '../language/heads';
import { KNOWN_EU_NUMBERS } from '../tables/acts-eu';
import { isStrokeList } from '../provisions/stroke-list';
import type { Tokens } from '../language/tokens';

/** A number of an act as written. */
export interface ActNumber {
  readonly first: string;
  readonly second: string;
  readonly separator: '/' | ':';
  /** The number carries "EU", "EY", "EG", "EC" … */
  readonly european: boolean;
  /** The first part was a whole date (22.4.1999/523): certainly a Finnish act. */
  readonly dated: boolean;
  /** Another sign stands for the stroke ("523-1999"): a number of an act only beside the name of one. */
  readonly slipped?: true;
  readonly next: number;
}

const EUROPEAN = new Set(['eu', 'ey', 'eg', 'ec', 'ety', 'eec', 'eeg', 'euratom', 'yos', 'ue']);
const LABELS = new Set('nro no nr numero nummer number stm fi sdk säädk ss sfs ffs finlex l'.split(' '));

/** A number no higher than this, before a year, may be that of a month: "12/2010". */
export const MONTHS = 12;

const OLDEST_YEAR = 1734;
const LATEST_YEAR = 2049;

function isYear(digits: string): boolean {
  if (digits.length !== 4) return false;
  const year = Number(digits);
  return year >= OLDEST_YEAR && year <= LATEST_YEAR;
}

/** Index after "(EU)", "EU", "(EY)", "N:o", "No", "nro", "FI" …, and whether a European mark was among them. */
function labels(tokens: Tokens, i: number): { next: number; european: boolean } {
  let at = i;
  let european = false;
  for (let step = 0; step < 4; step += 1) {
    const bracket = tokens.sign(at) === '(' && tokens.sign(at + 2) === ')' ? 1 : 0;
    const word = tokens.word(at + bracket);
    const collection = afterCollection(tokens, at);
    if (collection > at) {
      at = collection;
    } else if (EUROPEAN.has(word)) {
      european = true;
      at += bracket === 1 ? 3 : 1;
      // "asetus EU) 2016/679": the bracket before it was lost
      if (bracket === 0 && tokens.sign(at) === ')' && !tokens.closes(at) && tokens.digits(at + 1) !== '') at += 1;
      // "asetus EU/2016/679"
      if (tokens.sign(at) === '/' && tokens.gap(at + 1) === 0) at += 1;
    } else if (bracket === 0 && (LABELS.has(word) || isDecreeMark(tokens, at))) {
      at += 1;
      if (tokens.sign(at) === '.' || tokens.sign(at) === ':') at += 1;
    } else if (word === 'n' && tokens.sign(at + 1) === ':' && tokens.word(at + 2) === 'o') {
      at += 3;
    } else if (word === 'n' && tokens.at(at)?.suffix === 'o') {
      at += 1;
    } else {
      break;
    }
  }
  return { next: at, european };
}

const OWN_STATE = /^(?:finnish|suomen|finlands)$/;
const COLLECTION = /^(?:statutes?|säädöskokoelma|säädöskokoelman|författningssamling)$/;

/** "Finnish Statute No. 1/2000", "Suomen säädöskokoelma 1/2000": index after the name of the collection, or `i`. */
function afterCollection(tokens: Tokens, i: number): number {
  const at = OWN_STATE.test(tokens.word(i)) ? i + 1 : i;
  if (!COLLECTION.test(tokens.word(at))) return i;
  return tokens.word(at + 1) === 'of' && tokens.word(at + 2) === 'finland' ? at + 3 : at + 1;
}

/** The "A" of "(A293/2014)": asetus. */
function isDecreeMark(tokens: Tokens, i: number): boolean {
  return tokens.at(i)?.raw === 'A' && tokens.sign(i - 1) === '(' && tokens.digits(i + 1) !== '';
}

const MONTH =
  /^(?:jan|feb|mar|apr|ma[ijy]|jun|jul|aug|sep|o[kc]t|nov|de[sc]|tammi|helmi|maalis|huhti|touko|kesä|heinä|elo|syys|loka|marras|joulu)/;

/**
 * Reads "d.m.yyyy", "d month yyyy" or "month d, yyyy".
 *
 * @param tokens the text.
 * @param i index of the day.
 * @returns the year and the index after it, or undefined.
 */
export function dateAt(tokens: Tokens, i: number): { year: string; next: number } | undefined {
  if (MONTH.test(tokens.word(i))) return monthFirst(tokens, i);
  if (tokens.digits(i).length > 2 || tokens.digits(i) === '') return undefined;
  const month = tokens.sign(i + 1) === '.' ? i + 2 : i + 1;
  if (MONTH.test(tokens.word(month)))
    return isYear(tokens.digits(month + 1)) ? { year: tokens.digits(month + 1), next: month + 2 } : undefined;
  if (tokens.sign(i + 1) !== '.') return undefined;
  if (tokens.digits(i + 2).length > 2 || tokens.digits(i + 2) === '' || tokens.sign(i + 3) !== '.') return undefined;
  const year = tokens.digits(i + 4);
  return isYear(year) ? { year, next: i + 5 } : undefined;
}

/** "April 22, 1999", "December 5th 2018". */
function monthFirst(tokens: Tokens, i: number): { year: string; next: number } | undefined {
  const day = tokens.digits(i + 1);
  const at = tokens.sign(i + 2) === ',' ? i + 3 : i + 2;
  const year = tokens.digits(at);
  const parted = at > i + 2 || tokens.at(i + 1)?.suffix !== '';
  const whole = day !== '' && day.length < 3 && parted && isYear(year);
  return whole ? { year, next: at + 1 } : undefined;
}

/** "5 December 2018, No. 1050": index of the number after its label, or -1. */
function afterNo(tokens: Tokens, i: number): number {
  const at = tokens.sign(i) === ',' ? i + 1 : i;
  if (!/^(?:no|nr|nro|number|nummer|numero)$/.test(tokens.word(at))) return -1;
  return tokens.sign(at + 1) === '.' ? at + 2 : at + 1;
}

const OF_YEAR = /^(?:of|from|från|av|vuodelta|vuonna)$/;
const AROUND_YEAR = /^(?:the|year|år|finska|finlands|författningssamling|författningssamlingen)$/;
const LONGEST_AROUND = 4;

/**
 * "555 of 1998", "nr 555 av år 1998", "no 555 of 17 June 1998", "numero 555 vuodelta 1998", "555 i finska
 * författningssamlingen 1998": a number whose year comes in words. With no label before it, one digit is not enough.
 */
function ofYear(
  tokens: Tokens,
  i: number,
  labelled: boolean,
): { first: string; second: string; next: number } | undefined {
  const first = tokens.digits(i);
  if (first.length < (labelled ? 1 : 2) || first.length > 4) return undefined;
  const collection = tokens.word(i + 1) === 'i' && /^f/.test(tokens.word(i + 2));
  if (!collection && !OF_YEAR.test(tokens.word(i + 1))) return undefined;
  let at = i + 2;
  while (at < i + 2 + LONGEST_AROUND && AROUND_YEAR.test(tokens.word(at))) at += 1;
  const day = dateAt(tokens, at);
  if (day !== undefined) return { first, second: day.year, next: day.next };
  const year = tokens.digits(at);
  const plain = isYear(year) && tokens.sign(at + 1) !== '/' && tokens.gap(at) === 1;
  return plain ? { first, second: year, next: at + 1 } : undefined;
}

/**
 * Reads the number of an act.
 *
 * @param tokens the text.
 * @param i where the number, or a label before it, would begin.
 * @returns the number, or undefined.
 */
export function actNumber(tokens: Tokens, i: number): ActNumber | undefined {
  const label = labels(tokens, i);
  const enclosed = label.european ? inOwnBrackets(tokens, label.next) : undefined;
  if (enclosed !== undefined) return enclosed;
  const day = dateAt(tokens, label.next);
  if (day !== undefined) {
    const dashed = dashAfterDay(tokens, day.next);
    const serial = tokens.sign(day.next) === '/' || dashed ? day.next + 1 : afterNo(tokens, day.next);
    const second = tokens.digits(serial);
    if (second === '' || second.length > 4) return undefined;
    const slip = dashed ? { slipped: true as const } : {};
    return {
      first: day.year,
      second,
      separator: '/',
      european: label.european,
      dated: true,
      ...slip,
      next: serial + 1,
    };
  }
  const worded = ofYear(tokens, label.next, label.next > i);
  if (worded !== undefined && (label.next > i || worded.first.length > 2))
    return { ...worded, separator: '/', european: label.european, dated: false };
  const first = tokens.digits(label.next);
  const sign = tokens.sign(label.next + 1);
  const dash = sign === '/' ? beforeShortYear(tokens, label.next + 2) : 0;
  const second = tokens.digits(label.next + 2 + dash);
  if (first === '' || first.length > 4 || second === '' || second.length > 4) return undefined;
  if (sign !== '/' && sign !== ':') return otherSign(tokens, label.next, label.european);
  // "(1999: 1078)": the number of a Swedish act
  const swedish = tokens.sign(i - 1) === '(' && isYear(first) && tokens.sign(label.next + 3) === ')';
  if (sign === ':' && (tokens.gap(label.next + 1) > 0 || (tokens.gap(label.next + 2) > 0 && !swedish)))
    return undefined;
  let next = label.next + 3 + dash;
  // A third number makes it a case or register number (2061/420/13), save that of a section ("785/1992/13 §").
  const third = tokens.sign(next) === '/' && tokens.gap(next) === 0 && tokens.digits(next + 1) !== '';
  if (third && tokens.sign(next + 2) !== '§') return undefined;
  if (label.next === i && isStrokeList(tokens, i)) return undefined;
  let european = label.european;
  if (tokens.sign(next) === '/' && EUROPEAN.has(tokens.word(next + 1))) {
    european = true;
    next += 2;
  }
  return { first, second, separator: sign, european, dated: false, next };
}

/** "22.4.1999-523": a dash for the stroke before a number of three digits or more, which is no day or month of a span of days. */
function dashAfterDay(tokens: Tokens, i: number): boolean {
  if (tokens.sign(i) !== '-' || tokens.gap(i) > 0 || tokens.gap(i + 1) > 0) return false;
  const serial = tokens.digits(i + 1);
  return serial.length > 2 && !isYear(serial) && !goesOn(tokens, i + 2);
}

/** "523/-99": one hyphen stands for the century. */
function beforeShortYear(tokens: Tokens, i: number): 0 | 1 {
  return tokens.sign(i) === '-' && tokens.gap(i + 1) === 0 && tokens.digits(i + 1).length === 2 ? 1 : 0;
}

/** The "(2018/843)" of "direktiivin (EU) (2018/843)". */
function inOwnBrackets(tokens: Tokens, i: number): ActNumber | undefined {
  if (tokens.sign(i) !== '(' || tokens.sign(i - 1) !== ')' || tokens.digits(i + 1) === '') return undefined;
  const number = actNumber(tokens, i + 1);
  if (number === undefined || number.dated || tokens.sign(number.next) !== ')') return undefined;
  return { ...number, european: true, next: number.next + 1 };
}

/**
 * "523-1999", "523.1999", "2016-679": a number whose stroke is another sign; no date, month ("12.2010") or span of years has as
 * many digits.
 */
function otherSign(tokens: Tokens, i: number, european: boolean): ActNumber | undefined {
  const [first, second, next] = [tokens.digits(i), tokens.digits(i + 2), i + 3];
  const glued = tokens.gap(i + 1) === 0 && tokens.gap(i + 2) === 0;
  const inside = tokens.gap(i) === 0 && /^[-.:/]$/.test(tokens.sign(i - 1));
  const further = goesOn(tokens, next);
  if (!/^[-.]$/.test(tokens.sign(i + 1)) || !glued || inside || further || isYear(first) === isYear(second))
    return undefined;
  const serial = isYear(first) ? second : first;
  // three digits after a year are no part of a date
  if (serial.length < (isYear(first) ? 3 : 2) || serial.startsWith('0') || Number(serial) <= MONTHS) return undefined;
  return { first, second, separator: '/', european, dated: false, slipped: true, next };
}

/** Whether digits follow with no space between, as in dates and register numbers, or after the sign of a section. */
function goesOn(tokens: Tokens, i: number): boolean {
  if (tokens.gap(i) > 0 || tokens.digits(i + 1) === '') return false;
  return tokens.sign(i) === '§' || (/^[-.:/]$/.test(tokens.sign(i)) && tokens.gap(i + 1) === 0);
}

/** What a number of parliamentary papers has after it: "14/2018 vp". */
const PAPER = /^(?:vp|rd|rp)$/;

/**
 * ", 1290/2002", " – 1290/2002", "/1290/2002": a number after a sign that is neither a month and year, nor that of a name after
 * it, nor of a paper.
 *
 * @param tokens the text.
 * @param i index of the sign.
 */
export function numberAfterSign(tokens: Tokens, i: number): ActNumber | undefined {
  const stroke = tokens.sign(i) === '/' && tokens.gap(i + 1) === 0;
  const apart = tokens.sign(i) === ',' || (tokens.sign(i) === '-' && tokens.gap(i) === 1);
  if (!(stroke || (apart && tokens.gap(i + 1) === 1)) || tokens.digits(i + 1) === '') return undefined;
  const number = actNumber(tokens, i + 1);
  if (number?.separator !== '/') return undefined;
  const { first, second } = number;
  // "kissalaki, 2017/2018": a school year
  const serial = isYear(second) ? first : second;
  if (isYear(first) === isYear(second) || Number(serial) <= MONTHS || (isYear(first) && second.length < 3))
    return undefined;
  const word = tokens.gap(number.next) < 2 ? tokens.word(number.next) : '';
  const another = tokens.isCapital(number.next) || PAPER.test(word) || headOf(word) !== undefined;
  return word !== '' && another ? undefined : number;
}

/** "(234/29)": a year in two digits is no later than ours. */
const LATEST_SHORT_YEAR = 27;

function fullYear(digits: string): string {
  if (digits.length !== 2) return digits;
  return Number(digits) > LATEST_SHORT_YEAR ? `19${digits}` : `20${digits}`;
}

function trim(digits: string): string {
  return String(Number(digits));
}

/** An act by its number. `swapped`: year and number stand the wrong way round. */
export interface NumberedAct {
  readonly act: string;
  readonly swapped: boolean;
  /** A slip of the pen: the act is told by its title. */
  readonly mistyped?: boolean | undefined;
}

/**
 * The national act of a number.
 *
 * @param number as written beside an act.
 * @returns `fi:523/1999`, `se:1998:204`, or undefined when it cannot be one.
 */
export function nationalAct(number: ActNumber): NumberedAct | undefined {
  const { first, second } = number;
  if (number.european) return undefined;
  if (number.separator === ':') {
    return isYear(first) ? { act: `se:${first}:${trim(second)}`, swapped: false } : undefined;
  }
  if (number.dated) return Number(second) > 0 ? { act: `fi:${trim(second)}/${first}`, swapped: false } : undefined;
  const year = second.length === 4 || (second.length === 2 && !lateYear(first)) ? fullYear(second) : '';
  if (isYear(year) && Number(first) > 0) return { act: `fi:${trim(first)}/${year}`, swapped: false };
  if (isYear(first) && Number(second) > 0) return { act: `fi:${trim(second)}/${first}`, swapped: true };
  return undefined;
}

/** "2001/55": no year has had so many acts that its number could look like a year of our time. */
function lateYear(digits: string): boolean {
  return isYear(digits) && Number(digits) >= EARLIEST_SWAPPED;
}

const EARLIEST_SWAPPED = 1900;

/** Letter of the kind of an EU act in its CELEX number. */
export type EuKind = 'R' | 'L' | 'D';

/** From this year on every EU act is numbered year/number. */
const YEAR_FIRST_SINCE = 2015;

/**
 * The EU act of a number.
 *
 * @param number as written.
 * @param kind regulation, directive or decision; undefined when only the number is there.
 * @returns `gdpr`, `eu:<CELEX>`, or undefined when it cannot be told.
 */
export function euAct(number: ActNumber, kind: EuKind | undefined): NumberedAct | undefined {
  if (number.separator === ':' || number.dated) return undefined;
  const order = yearFirst(number, kind);
  if (order === undefined) return undefined;
  const [year, serial] = order.yearFirst ? [number.first, number.second] : [number.second, number.first];
  const full = fullYear(year);
  if (!isYear(full) || Number(serial) === 0) return undefined;
  const name = `${full}/${trim(serial)}`;
  if (name === '2016/679') return { act: 'gdpr', swapped: order.swapped };
  const known = KNOWN_EU_NUMBERS.get(name);
  if (kind === undefined) return known === undefined ? undefined : { act: `eu:${known}`, swapped: order.swapped };
  return { act: `eu:3${full}${kind}${trim(serial).padStart(4, '0')}`, swapped: order.swapped };
}

function yearFirst(number: ActNumber, kind: EuKind | undefined): { yearFirst: boolean; swapped: boolean } | undefined {
  const { first, second } = number;
  const firstYear = isYear(first) && Number(first) >= 1952;
  const secondYear = isYear(second) && Number(second) >= 1952;
  if (firstYear && (!secondYear || Number(first) >= YEAR_FIRST_SINCE)) return { yearFirst: true, swapped: false };
  if (secondYear) {
    const old = kind === 'R' && Number(second) < YEAR_FIRST_SINCE;
    return { yearFirst: false, swapped: !old };
  }
  // Two-digit years: directives and decisions 95/46/EY, regulations (ETY) N:o 2913/92.
  if (kind === 'R') return second.length === 2 ? { yearFirst: false, swapped: false } : undefined;
  const known = kind !== undefined && KNOWN_EU_NUMBERS.has(`${fullYear(first)}/${trim(second)}`);
  return first.length === 2 && (number.european || known) ? { yearFirst: true, swapped: false } : undefined;
}
