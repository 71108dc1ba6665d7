/**
 * Sections of national acts: "10 ja 24 §", "29 §:n 1 momentin 2 kohdan", "2 c §", "29.1 §", "2:10 §",
 * "2 luvun 10 §", "§§ 200–203", "pykälä 205", "Section 4(1)", "Chapter 2, Section 10", "2 kap. 10 §".
 */

import {
  ENGLISH_SECTION,
  MOMENT,
  SECTION,
  SHORT_SECTION,
  afterNumberSign,
  rangeSign,
  separator,
  separatorAfterPoint,
  unit,
} from '../language/words';
import { afterSentence, ordinals, rankAt } from '../language/ordinals';
import { oneSection, pathOf, tail } from './grammar-section-tail';
import { OF, OWN_SECTION, HIGHEST_MOMENT, itemUnit, numberAt, sectionUnit, signs } from './grammar-section-numbers';
import { endsItem, signedLast } from './grammar-section-last';
import type { Section, Tail } from './grammar-section-tail';
import { chapterBefore } from './chapter-before';
import type { Chapter } from './chapter-before';
import { isCount } from './counts';
import { LONGEST_LIST } from './grammar-provision';
import { gluedLetter, letteredAfter } from './lettered-sections';
import { afterUnsigned } from './lost-sign';
import { partsFirst } from './section-parts-first';
import type { SectionRead } from './section-parts-first';
import { afterNeedlessSign, afterNeedlessWord } from './needless-word';
import type { Place, Provision } from './grammar-provision';
import { wholeRange } from './whole-range';
import type { Tokens } from '../language/tokens';

interface Item {
  readonly places: readonly Place[];
  readonly next: number;
}

/** A section as a place: in its own chapter, or in the one named before it. */
export function place(section: Section, chapter: string | undefined, path: readonly string[], through?: string): Place {
  const within = section.chapter ?? chapter;
  return {
    number: section.number,
    path,
    ...(within === undefined ? {} : { chapter: within }),
    ...(within === undefined && section.moment !== undefined ? { dotted: true } : {}),
    ...(through === undefined ? {} : { through }),
  };
}

/** "10 ja 24 §", "10 §:n 1 momentin", "200–203 §", "2:10 §". */
function numberFirst(tokens: Tokens, i: number, chapter: string | undefined): Item | undefined {
  const before = tokens.sign(i - 1);
  // "785/1992/13 §": the section behind the number of its act
  const third = before === '/' && tokens.sign(i - 3) === '/' && tokens.digits(i - 4) !== '';
  if (tokens.gap(i) === 0 && /^[/.:-]$/.test(before) && tokens.digits(i - 2) !== '' && !third) return undefined;
  const sections: { section: Section; through?: string }[] = [];
  let at = i;
  for (let step = 0; step < LONGEST_LIST; step += 1) {
    const section = oneSection(tokens, at);
    if (section === undefined) return undefined;
    at = section.next;
    // "2.–3. §"
    if (tokens.sign(at) === '.' && tokens.gap(at) === 0 && rangeSign(tokens, at + 1) >= 0 && tokens.gap(at + 1) === 0)
      at += 1;
    const range = rangeSign(tokens, at);
    const signed = signedLast(tokens, i, range, section, chapter);
    if (signed !== undefined)
      return finish(tokens, signed.next, [...sections, { section, through: signed.number }], chapter);
    const end = range < 0 ? undefined : (oneSection(tokens, range) ?? letterOf(tokens, range, section.number));
    if (end !== undefined && end.moment === undefined && section.moment === undefined) {
      sections.push({ section, through: end.number });
      at = end.next;
    } else {
      sections.push({ section });
    }
    if (
      tokens.sign(at) === '.' &&
      tokens.gap(at) === 0 &&
      (sectionUnit(tokens, at + 1) >= 0 || separator(tokens, at + 1) >= 0)
    )
      at += 1;
    const word = sectionUnit(tokens, at);
    if (word >= 0) {
      if (section.item !== undefined && isOfMinutes(tokens, at)) return undefined;
      return sections.length === 1 && isCount(tokens, i, at) ? undefined : finish(tokens, word, sections, chapter);
    }
    const after = separator(tokens, at);
    const last = signedLast(tokens, i, after, section, chapter);
    if (last !== undefined) return finish(tokens, last.next, [...sections, { section: last }], chapter);
    if (after < 0) return undefined;
    at = after;
  }
  return undefined;
}

/** The "c" of "25 a–c §". */
function letterOf(tokens: Tokens, i: number, first: string): Section | undefined {
  const letter = tokens.word(i);
  if (!/^[a-zåäö]$/.test(letter) || !/[a-zåäö]$/.test(first) || sectionUnit(tokens, i + 1) < 0) return undefined;
  return { number: first.slice(0, -1) + letter, next: i + 1 };
}

function finish(
  tokens: Tokens,
  next: number,
  sections: readonly { section: Section; through?: string }[],
  chapter: string | undefined,
): Item {
  const places = sections.map(({ section, through }) => place(section, chapter, pathOf(section), through));
  const last = sections.at(-1);
  if (last === undefined || last.through !== undefined) return { places, next };
  const found = last.section.item === undefined ? tail(tokens, next, last.section.moment) : undefined;
  if (found === undefined) return { places, next };
  return {
    places: [...places.slice(0, -1), ...found.paths.map((path) => place(last.section, chapter, path))],
    next: found.next,
  };
}

/** "§ 10", "§§ 200–203", "pykälä 205", "Section 4(1)": the sign or word comes first. */
function unitFirst(tokens: Tokens, start: number, chapter: string | undefined): Item | undefined {
  const places: Place[] = [];
  let at = start;
  let next = -1;
  for (let step = 0; step < LONGEST_LIST; step += 1) {
    const section = oneSection(tokens, at);
    if (section === undefined || (step > 0 && (!endsItem(tokens, section.next) || isYears(tokens, section)))) break;
    const range = rangeSign(tokens, section.next);
    const signed = range < 0 ? -1 : signs(tokens, range);
    const end =
      range < 0
        ? undefined
        : (oneSection(tokens, Math.max(signed, range)) ?? gluedLetter(tokens, range, section.number));
    if (end !== undefined) {
      places.push(place(section, chapter, [], end.number));
      next = end.next;
    } else {
      const further = section.item === undefined ? tail(tokens, section.next, section.moment) : undefined;
      const found = further ?? momentSign(tokens, start, section.next);
      if (found === undefined) places.push(place(section, chapter, pathOf(section)));
      else places.push(...found.paths.map((path) => place(section, chapter, path)));
      next = found?.next ?? section.next;
    }
    const after = separatorAfterPoint(tokens, next);
    if (after < 0) break;
    at = signs(tokens, after) >= 0 ? signs(tokens, after) : after;
  }
  return next < 0 ? undefined : { places, next };
}

/** "5.2.25 § 12", "12.6.2018 § 45": the sign stands between the day of a meeting and what it decided. */
function isOfMinutes(tokens: Tokens, sign: number): boolean {
  if (tokens.sign(sign) !== '§' || tokens.digits(sign + 1) === '') return false;
  return (
    tokens.sign(sign - 2) === '.' && tokens.sign(sign - 4) === '.' && /^(?:\d\d|\d{4})$/.test(tokens.digits(sign - 1))
  );
}

/** "§ 5 eli 13 v": years, no section with a letter. */
function isYears(tokens: Tokens, { number, next }: Section): boolean {
  return number.endsWith('v') && tokens.gap(next - 1) === 1;
}

/** "Section: 12 of the …": index after the colon of a label, or `i`. */
function afterLabel(tokens: Tokens, i: number): number {
  return tokens.sign(i) === ':' && tokens.gap(i) === 0 && tokens.digits(i + 1) !== '' ? i + 1 : i;
}

/** "Section 32 c § 1 of the …": after the word the sign stands for a moment. */
function momentSign(tokens: Tokens, start: number, i: number): Tail | undefined {
  if (!ENGLISH_SECTION.has(tokens.word(start - 1)) || tokens.sign(i) !== '§') return undefined;
  const moment = numberAt(tokens, i + 1, HIGHEST_MOMENT);
  return moment === 0 ? undefined : { paths: [[String(moment)]], next: i + 2 };
}

/** "ensimmäiseen pykälään", "första och andra paragrafen", "the 11th section": ordinals for the numbers. */
function ordinalSection(
  tokens: Tokens,
  i: number,
  chapter: string | undefined,
): (Item & { english: boolean }) | undefined {
  if (rankAt(tokens, i) === 0) return undefined;
  const { numbers, next } = ordinals(tokens, i);
  const english = unit(tokens, next, ENGLISH_SECTION);
  const word = Math.max(english, unit(tokens, next, SECTION));
  if (word < 0) return undefined;
  const sections = numbers.map((number) => ({ section: { number, next: word } }));
  return { ...finish(tokens, word, sections, chapter), english: english >= 0 };
}

/** The "12 section" of "2 chapter 12 section": an English number before its word, after a chapter only. */
function numberBeforeWord(tokens: Tokens, i: number, chapter: string): Item | undefined {
  const section = oneSection(tokens, i);
  const word = section === undefined ? -1 : unit(tokens, section.next, ENGLISH_SECTION);
  return section === undefined || word < 0 || tokens.digits(word) !== ''
    ? undefined
    : finish(tokens, word, [{ section }], chapter);
}

/**
 * "subsection 8 (1)", "paragraphs 10 and 24 of the …": index after the word for a smaller part that stands where the
 * section should, or -1.
 */
function partForSection(tokens: Tokens, i: number): number {
  if (!PART_FOR_SECTION.test(tokens.word(i)) || tokens.number(i + 1) === 0) return -1;
  const found = unitFirst(tokens, i + 1, undefined);
  if (found === undefined || found.places.some((one) => one.through !== undefined)) return -1;
  // "subsection 1 (2) of section 8", "paragraph 1 of that section"
  if (!OF.has(tokens.word(found.next))) return tokens.sign(i + 2) === '(' && /^sub/.test(tokens.word(i)) ? i + 1 : -1;
  const after = DETERMINER.test(tokens.word(found.next + 1)) ? found.next + 2 : found.next + 1;
  const whole = unit(tokens, after, ENGLISH_SECTION) >= 0 || tokens.sign(after) === '§' || tokens.digits(after) !== '';
  return whole || ORDER.test(tokens.word(after)) ? -1 : i + 1;
}

/**
 * "Associations Act, paragraph 11", "Personal Data Act (523/1999) clause 10": the word for a smaller part right after the name of
 * a statute.
 *
 * @param tokens the text.
 * @param i index of the word.
 */
export function sectionCalledPart(tokens: Tokens, i: number): Provision | undefined {
  const called = /^(?:paragraphs?|clauses?)$/.test(tokens.word(i)) && tokens.gap(i) === 1;
  const found = called ? unitFirst(tokens, i + 1, undefined) : undefined;
  // "paragraph 2 of section 8", "clause 5 below"
  if (found === undefined || NOT_OF_ACT.test(tokens.word(found.next))) return undefined;
  return { kind: 'section', places: found.places, next: found.next, flags: [], needsAct: true };
}

const NOT_OF_ACT = /^(?:of|in|below|above|hereof)$/;
const PART_FOR_SECTION = /^(?:subsections?|paragraphs?|clauses?)$/;
const DETERMINER = /^(?:the|that|this|said|same)$/;
/** Other parts, and acts that have none of these for sections. */
const ORDER =
  /^(?:chapters?|articles?|paragraphs?|subsections?|first|second|third|gdpr|general|eu|regulation|directive)$/;

/**
 * "pykälän 2 momentin", "pykälän 1 kohdan", "pykälän 1 momentin 2 kohdan": the number after the word for a section is that of a
 * part of it; in "pykälä 5 momentti 2" it is not.
 *
 * @param tokens the text.
 * @param i index of the number.
 */
function isNumberOfPart(tokens: Tokens, i: number): boolean {
  const genitive = OWN_SECTION.test(tokens.word(i - 1));
  const item = itemUnit(tokens);
  if (genitive && tokens.digits(i) !== '' && item(i + 1) >= 0) return true;
  const moment = unit(tokens, i + 1, MOMENT);
  if (moment < 0) return false;
  return numberAt(tokens, moment, HIGHEST_MOMENT) === 0 || (genitive && item(moment + 1) >= 0);
}

/** One section reference with an optional chapter. `english`: it is worded "Section …" and needs an act. */
function oneReference(tokens: Tokens, i: number): SectionRead | undefined {
  const chapter = chapterBefore(tokens, i);
  const start = chapter?.next ?? i;
  const first = numberFirst(tokens, afterNeedlessWord(tokens, start), chapter?.chapter);
  if (first !== undefined) return { ...first, english: false };
  const turned = chapter === undefined ? undefined : numberBeforeWord(tokens, start, chapter.chapter);
  if (turned !== undefined) return { ...turned, english: true };
  const ranked = ordinalSection(tokens, start, chapter?.chapter);
  if (ranked !== undefined) return ranked;
  const sign = sectionUnit(tokens, start);
  if (sign >= 0) {
    if (isOfMinutes(tokens, start) || isNumberOfPart(tokens, sign)) return undefined;
    const found = unitFirst(tokens, afterNumberSign(tokens, sign), chapter?.chapter);
    return found === undefined ? undefined : { ...found, next: afterNeedlessSign(tokens, found.next), english: false };
  }
  const worded = Math.max(unit(tokens, start, ENGLISH_SECTION), partForSection(tokens, start));
  const english = worded < 0 && tokens.english ? unit(tokens, start, SHORT_SECTION) : worded;
  if (english < 0) return undefined;
  // "Section § 8": word and sign
  const number = Math.max(afterNumberSign(tokens, english), signs(tokens, english), afterLabel(tokens, english));
  const found = unitFirst(tokens, number, chapter?.chapter);
  return found === undefined ? undefined : { ...found, next: afterNeedlessSign(tokens, found.next), english: true };
}

/**
 * Reads sections.
 *
 * @param tokens the text.
 * @param i where the reference would begin.
 * @returns the provision, or undefined.
 */
export function findSections(tokens: Tokens, i: number): Provision | undefined {
  const first = oneReference(tokens, i) ?? partsFirst(tokens, i, oneReference);
  if (first === undefined) return undefined;
  const places = [...first.places];
  let next = first.next;
  let start = i;
  let before: Provision | undefined;
  for (let step = 0; step < LONGEST_LIST; step += 1) {
    const range = wholeRange(tokens, { places, next, start }, (at) => oneReference(tokens, at));
    if (range !== undefined) {
      places.splice(-1, 1, range.place);
      next = range.next;
    }
    const after = separator(tokens, next);
    if (after < 0) break;
    const more = oneReference(tokens, after);
    if (more === undefined) break;
    before = { kind: 'section', places: [...places], next, flags: [], needsAct: first.english };
    start = after;
    places.push(...more.places);
    next = more.next;
  }
  const shorter = before === undefined ? {} : { before };
  const last = places.at(-1);
  const lettered = first.english || last?.path.length !== 0 ? undefined : letteredAfter(tokens, next, last.number);
  const ofChapter = last?.chapter === undefined ? {} : { chapter: last.chapter };
  if (lettered !== undefined) {
    places.push({ ...ofChapter, ...lettered.place });
    next = lettered.next;
  }
  const unsigned =
    tokens.sign(next - 1) === '§' && last?.path.length === 0 ? afterUnsigned(tokens, next, last.number) : -1;
  if (unsigned >= 0) {
    places.push({ ...ofChapter, number: tokens.digits(unsigned - 1), path: [] });
    next = unsigned;
  }
  next = afterSentence(tokens, next);
  const chapter = OF.has(tokens.word(next)) ? chapterAfter(tokens, next + 1) : undefined;
  if (chapter === undefined || places.some((one) => one.chapter !== undefined))
    return { kind: 'section', places, next, ...shorter, flags: [], needsAct: first.english };
  const within = places.map((one) => ({ ...one, chapter: chapter.chapter }));
  return { kind: 'section', places: within, next: chapter.next, ...shorter, flags: [], needsAct: first.english };
}

/** "Section 10 of Chapter 2 of the …", "10 § i 2 kap. i …": the chapter after its section. */
function chapterAfter(tokens: Tokens, i: number): Chapter | undefined {
  const found = chapterBefore(tokens, i);
  if (found === undefined || tokens.sign(found.next - 1) !== ',') return found;
  return { ...found, next: found.next - 1 };
}
