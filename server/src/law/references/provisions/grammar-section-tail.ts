/** Numbers of sections and what follows them: moments, items, points. */

import { headOf } from '../language/heads';
import { ENGLISH_SECTION, ITEM, KOHTA_FORMS, MOMENT, rangeSign, separator, unit } from '../language/words';
import { findPoints } from './grammar-points';
import { LONGEST_LIST } from './grammar-provision';
import {
  OF,
  HIGHEST_ITEM,
  HIGHEST_MOMENT,
  bracketed,
  bracketedLetter,
  bracketedLetters,
  inBrackets,
  itemUnit,
  momentUnit,
  numberAt,
  numberList,
  sectionUnit,
  worded,
} from './grammar-section-numbers';
import type { Numbers } from './grammar-section-numbers';
import { isStrokeList } from './stroke-list';
import type { Tokens } from '../language/tokens';

const HIGHEST_SECTION = 999;

/** A single letter that belongs to a section number: "2c", "2 c §". */
function sectionLetter(tokens: Tokens, i: number): string {
  const word = tokens.word(i);
  if (word.length !== 1 || !/^[a-zåäö]$/.test(word)) return '';
  if (tokens.gap(i) === 0) return word;
  // "10 o. 24 §": the Swedish "och"
  if (word === 'o' && separator(tokens, i) >= 0) return '';
  const after = i + 1;
  if (sectionUnit(tokens, after) >= 0) return word;
  if (word === 'i' || word === 'å') return '';
  if (tokens.word(after) === 'of' || endsNumber(tokens, after)) return word;
  return separator(tokens, after) >= 0 || rangeSign(tokens, after) >= 0 ? word : '';
}

/**
 * "(…, section 24 b)", "section 24 b.", "Section 24 b (1)": the letter stands before the end of its clause; in "5 a)" a
 * list begins.
 */
function endsNumber(tokens: Tokens, i: number): boolean {
  const sign = tokens.sign(i);
  if (sign === ')') return tokens.closes(i);
  if (sign === '(') return tokens.digits(i + 1) !== '' && tokens.sign(i + 2) === ')';
  return tokens.at(i) === undefined || tokens.at(i)?.kind === 'break' || sign === '.' || sign === ';' || sign === ':';
}

export interface Section {
  readonly chapter?: string;
  readonly number: string;
  readonly moment?: string;
  /** An item of the moment. */
  readonly item?: string;
  readonly next: number;
}

/** The parts that are written with the number of a section: the "1" of "29.1 §". */
export function pathOf({ moment, item }: Section): string[] {
  return [moment, item].filter((part) => part !== undefined);
}

/** One section number: "10", "2 c", "29.1" (section and moment), "29.1.2 §" (with an item), "2:10" (chapter and section). */
export function oneSection(tokens: Tokens, i: number): Section | undefined {
  const value = numberAt(tokens, i, HIGHEST_SECTION);
  if (value === 0) return undefined;
  // "1O §": a capital letter typed for the nought
  if (tokens.at(i + 1)?.raw === 'O' && tokens.gap(i + 1) === 0) return { number: `${value}0`, next: i + 2 };
  // "24 .1 §": only the sign right behind it tells that nothing ends at the point
  const spaced = tokens.gap(i + 1) === 1 && tokens.sign(i + 1) === '.' && sectionUnit(tokens, i + 3) >= 0;
  const touches = (tokens.gap(i + 1) === 0 || spaced) && tokens.gap(i + 2) === 0;
  const sign = tokens.sign(i + 1);
  if (sign === ':' && touches && numberAt(tokens, i + 2, HIGHEST_SECTION) > 0) {
    const letter = sectionLetter(tokens, i + 3);
    return { chapter: String(value), number: tokens.number(i + 2) + letter, next: i + 3 + (letter === '' ? 0 : 1) };
  }
  if (sign === '.' && touches && tokens.digits(i + 2) !== '') {
    const moment = numberAt(tokens, i + 2, HIGHEST_MOMENT);
    if (moment === 0) return undefined;
    const third = tokens.sign(i + 3) === '.' && tokens.gap(i + 3) === 0 && tokens.digits(i + 4) !== '';
    if (!third) return { number: String(value), moment: String(moment), next: i + 3 };
    // "8.1.5 §", "§ 8.1.5": with its sign no date, and no number of a heading
    const signed =
      sectionUnit(tokens, i + 5) >= 0 || tokens.sign(i - 1) === '§' || ENGLISH_SECTION.has(tokens.word(i - 1));
    const item = tokens.gap(i + 4) === 0 && signed ? numberAt(tokens, i + 4, HIGHEST_ITEM) : 0;
    return item === 0 ? undefined : { number: String(value), moment: String(moment), item: String(item), next: i + 5 };
  }
  if (sign === '/' && touches && tokens.digits(i + 2).length > 1 && !isStrokeList(tokens, i)) return undefined;
  // "Sections 14 and 14(a)": the letter of the section itself in parentheses
  const enclosed = tokens.gap(i + 1) === 0 ? bracketedLetter(tokens, i + 1) : '';
  const goesOn = separator(tokens, i + 4) >= 0 && tokens.sign(separator(tokens, i + 4)) === '(';
  if (enclosed !== '' && !goesOn) return { number: value + enclosed, next: i + 4 };
  const letter = sectionLetter(tokens, i + 1);
  return { number: value + letter, next: i + 1 + (letter === '' ? 0 : 1) };
}

/** "(… 24 §, kohta 32)": at the very end of a parenthesis an item may follow a comma. */
function endsBracket(tokens: Tokens, i: number): boolean {
  const word = unit(tokens, i, KOHTA_FORMS);
  return word >= 0 && tokens.number(word) > 0 && tokens.closes(word + 1);
}

const THIS = /^(?:this|these|our|denna|detta|dessa|vår|vårt|våra)$/;

/** "Section 4, paragraph 3 of the …", "4 §, punkt 2": an item of the section, none of the text that cites it. */
function ownItem(tokens: Tokens, i: number): boolean {
  const word = unit(tokens, i, ITEM);
  if (word < 0 || tokens.number(word) === 0) return false;
  return !THIS.test(tokens.word(OF.has(tokens.word(word + 1)) ? word + 2 : word + 1));
}

/** The "5" of "(2 § 1 mom. 5)", "24 § (1) 25.": an item without a word at the very end of a parenthesis or a sentence. */
function lastItem(tokens: Tokens, i: number): Numbers | undefined {
  const value = numberAt(tokens, i, HIGHEST_ITEM);
  const enclosed = tokens.sign(i - 1) === ')' && inBrackets(tokens, i - 3) > 0;
  const comma = tokens.sign(i + 1) === ',' && tokens.digits(i + 2) === '' && sectionUnit(tokens, i + 2) < 0;
  const moment = isMoment(tokens, i - 1);
  const ends = endsClause(tokens, i + 1) || (moment && comma);
  const end = value > 0 && tokens.gap(i) === 1 && ends && (enclosed || moment);
  return end ? { numbers: [String(value)], next: i + 1 } : undefined;
}

/** "Section 2 Subsection 1 Section 5": with no comma before it the word for a section is meant for an item. */
function sectionForItem(tokens: Tokens, i: number): Numbers | undefined {
  const word = isMomentOf(tokens, i - 1) && tokens.gap(i) === 1 ? unit(tokens, i, ENGLISH_SECTION) : -1;
  return word < 0 ? undefined : numberList(tokens, word, HIGHEST_ITEM, true);
}

/** The number of "Subsection 1". */
function isMomentOf(tokens: Tokens, i: number): boolean {
  return tokens.digits(i) !== '' && isMoment(tokens, i - 1);
}

/** A parenthesis, a sentence or the text ends here. */
function endsClause(tokens: Tokens, i: number): boolean {
  const token = tokens.at(i);
  if (token === undefined || token.kind === 'break' || token.norm === ')') return true;
  return /^[.;]$/.test(token.norm) && token.gap === 0 && tokens.digits(i + 1) === '';
}

/** "8 § 1 mom. 2 st.": after a moment the "stycke" is meant for an item. */
function stycke(tokens: Tokens, i: number): Numbers | undefined {
  if (!isMoment(tokens, i - 1) && !isMomentOf(tokens, i - 1)) return undefined;
  return worded(tokens, i, (at) => unit(tokens, at, STYCKE), HIGHEST_ITEM);
}

const STYCKE: ReadonlySet<string> = new Set(['st', 'stycke', 'stycket']);

function isMoment(tokens: Tokens, i: number): boolean {
  return unit(tokens, tokens.sign(i) === '.' ? i - 1 : i, MOMENT) >= 0;
}

export interface Tail {
  readonly paths: readonly (readonly string[])[];
  readonly next: number;
}

/** Items (and their letters) of a moment. */
function itemsOf(tokens: Tokens, i: number, moments: readonly string[]): Tail {
  const last = moments.at(-1) ?? '1';
  const paths = moments.slice(0, -1).map((moment) => [moment]);
  const comma = tokens.sign(i) === ',' ? i + 1 : i;
  let items =
    worded(tokens, comma, itemUnit(tokens), HIGHEST_ITEM) ??
    bracketed(tokens, i) ??
    lastItem(tokens, i) ??
    sectionForItem(tokens, i) ??
    bareItem(tokens, i) ??
    stycke(tokens, comma) ??
    enclosedItem(tokens, i);
  // "Section 6(1)(b)": a letter in parentheses stands for the item.
  const letters = items === undefined ? bracketedLetters(tokens, i) : undefined;
  if (letters !== undefined)
    return { paths: [...paths, ...letters.numbers.map((letter) => [last, letter])], next: letters.next };
  if (items === undefined) return { paths: moments.map((moment) => [moment]), next: i };
  const found: string[][] = [...paths];
  let next = items.next;
  for (let step = 0; step < LONGEST_LIST; step += 1) {
    const points = findPoints(tokens, next, { afterParagraph: true, english: false });
    const numbers = items.numbers;
    if (points !== undefined && points.worded) {
      found.push(...numbers.slice(0, -1).map((number) => [last, number]));
      found.push(...points.letters.map((letter) => [last, numbers.at(-1) ?? '', letter]));
      next = points.next;
    } else {
      found.push(...numbers.map((number) => [last, number]));
    }
    const after = separator(tokens, next);
    if (after < 0) break;
    items = worded(tokens, after, itemUnit(tokens), HIGHEST_ITEM);
    if (items === undefined || sectionUnit(tokens, items.next) >= 0) break;
    next = items.next;
  }
  return { paths: found, next };
}

const ENGLISH_PARAGRAPH: ReadonlySet<string> = new Set([
  ...['paragraph', 'paragraphs', 'para', 'paras', 'par', 'clause', 'clauses'],
]);

/** "Section 8, paragraph 1, subparagraph 5": with a smaller part after it a paragraph is a moment, else an item. */
function paragraphAsMoment(tokens: Tokens, i: number): Numbers | undefined {
  const found = worded(tokens, i, (at) => unit(tokens, at, ENGLISH_PARAGRAPH), HIGHEST_MOMENT);
  if (found === undefined) return undefined;
  const at = tokens.sign(found.next) === ',' ? found.next + 1 : found.next;
  if (tokens.sign(at) === '(' && at === found.next) return bracketed(tokens, at) === undefined ? undefined : found;
  return unit(tokens, at, ENGLISH_PARAGRAPH) < 0 && worded(tokens, at, itemUnit(tokens), HIGHEST_ITEM) !== undefined
    ? found
    : undefined;
}

/** "10 § 2 st.", "10 § 2 st. 4 p.": where no thing is counted ("2 st. kopior"). */
function shortStycke(tokens: Tokens, i: number): Numbers | undefined {
  const next = unit(tokens, i + 1, SHORT_STYCKE);
  const value = next < 0 ? 0 : numberAt(tokens, i, HIGHEST_MOMENT);
  const word = tokens.word(next);
  const counts = word !== '' && !OF.has(word) && separator(tokens, next) < 0 && headOf(word) === undefined;
  return value === 0 || counts ? undefined : { numbers: [String(value)], next };
}

const SHORT_STYCKE: ReadonlySet<string> = new Set(['st']);

/** What follows "29 §:n", "10 § i": moments, items, points; lists of moments. */
export function tail(tokens: Tokens, i: number, moment: string | undefined): Tail | undefined {
  if (moment !== undefined) return afterDotted(tokens, i, moment);
  const at = tokens.sign(i) === ',' ? i + 1 : i;
  const moments =
    worded(tokens, tokens.word(at) === 'i' ? at + 1 : at, momentUnit(tokens), HIGHEST_MOMENT) ??
    shortStycke(tokens, at) ??
    paragraphAsMoment(tokens, at) ??
    bracketed(tokens, i) ??
    bareMoments(tokens, i);
  if (moments === undefined) {
    // A section of a single moment is cited without it: "4 §:n 2 kohta" is the second item of the first moment.
    const own = at === i || tokens.number(at) > 0 || endsBracket(tokens, at) || ownItem(tokens, at);
    const items = own ? itemsOf(tokens, at, ['1']) : undefined;
    return items === undefined || items.next === at ? enclosed(tokens, i) : items;
  }
  let found = itemsOf(tokens, moments.next, moments.numbers);
  for (let step = 0; step < LONGEST_LIST; step += 1) {
    const after = separator(tokens, found.next);
    if (after < 0) break;
    const more = worded(tokens, after, momentUnit(tokens), HIGHEST_MOMENT);
    if (more === undefined) break;
    const further = itemsOf(tokens, more.next, more.numbers);
    found = { paths: [...found.paths, ...further.paths], next: further.next };
  }
  return found;
}

/** Words that follow the whole of a reference. */
const OF_LAW = /^(?:mukai|mukaan$|nojalla$|perusteella$|edellyttä|tarkoit)/;

/** The "3" of "16 §:n 3 mukaisesti": a moment whose word was left out after the genitive of the sign. */
function bareMoments(tokens: Tokens, i: number): Numbers | undefined {
  if (tokens.sign(i - 1) !== '§' || tokens.at(i - 1)?.suffix !== 'n' || tokens.gap(i) !== 1) return undefined;
  const found = numberList(tokens, i, HIGHEST_MOMENT);
  return found !== undefined && OF_LAW.test(tokens.word(found.next)) ? found : undefined;
}

/**
 * The "7" of "24 §:n 1 momentin 7 mukaan", "24 § 1 mom. 7 i lagen": an item whose word was left out behind that of its
 * moment.
 */
function bareItem(tokens: Tokens, i: number): Numbers | undefined {
  const point = tokens.sign(i - 1) === '.' ? i - 1 : i;
  if (!MOMENT.has(tokens.word(point - 1)) || tokens.gap(i) !== 1) return undefined;
  const found = numberList(tokens, i, HIGHEST_ITEM);
  if (found === undefined) return undefined;
  const act = tokens.word(found.next) === 'i' && headOf(tokens.word(found.next + 1)) !== undefined;
  return act || OF_LAW.test(tokens.word(found.next)) ? found : undefined;
}

/** "4.1 §:n 2 kohta"; with a moment after it ("3.4 §:n 1 momentti") what the point parted is chapter and section. */
function afterDotted(tokens: Tokens, i: number, part: string): Tail {
  const moments = worded(tokens, i, momentUnit(tokens), HIGHEST_MOMENT);
  if (moments === undefined) return itemsOf(tokens, i, [part]);
  const found = itemsOf(tokens, moments.next, moments.numbers);
  return { paths: found.paths.map((path) => [part, ...path]), next: found.next };
}

/** "3 § 1 mom. (2 punkten)". */
function enclosedItem(tokens: Tokens, i: number): Numbers | undefined {
  const found = tokens.sign(i) === '(' ? worded(tokens, i + 1, itemUnit(tokens), HIGHEST_ITEM) : undefined;
  return found !== undefined && tokens.sign(found.next) === ')' ? { ...found, next: found.next + 1 } : undefined;
}

/** "29 § (1 mom. 2 kohta)". */
function enclosed(tokens: Tokens, i: number): Tail | undefined {
  if (tokens.sign(i) !== '(') return undefined;
  const moments = worded(tokens, i + 1, momentUnit(tokens), HIGHEST_MOMENT);
  const found = moments === undefined ? itemsOf(tokens, i + 1, ['1']) : itemsOf(tokens, moments.next, moments.numbers);
  return found.next > i + 1 && tokens.sign(found.next) === ')'
    ? { paths: found.paths, next: found.next + 1 }
    : undefined;
}
