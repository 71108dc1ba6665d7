/**
 * Articles: "6 artiklan 1 kohdan f alakohta", "artikla 6.1(f)", "artiklat 15–22", "GDPR 6, 9, 16 art.",
 * "artikel 6.1 b", "Article 6(1), point (f)", "points (b) and (f) of Article 6(1)".
 */

import {
  KOHTA_FORMS,
  PARAGRAPH,
  afterPoint,
  alakohta,
  isQuantity,
  rangeSign,
  separator,
  separatorAfterPoint,
  unit,
} from '../language/words';
import { ordinal, ordinals, rankAt } from '../language/ordinals';
import { namesBody } from './article-of-body';
import { isCount } from './counts';
import { findPoints, pointUnit } from './grammar-points';
import { attached, tail } from './grammar-article-tail';
import {
  HIGHEST_PARAGRAPH,
  articleUnit,
  cleanNumber,
  followedByArticle,
  isTail,
  numberList,
  paragraphUnit,
  paragraphsBefore,
} from './grammar-paragraph';
import type { Reading } from './grammar-paragraph';
import { LONGEST_LIST } from './grammar-provision';
import type { Place, Provision } from './grammar-provision';
import { wholeRange } from './whole-range';
import { smallerAfter, wholeTail } from './whole-tail';
import type { Tokens } from '../language/tokens';

const HIGHEST_ARTICLE = 999;

interface Item {
  readonly places: readonly Place[];
  readonly next: number;
  /** Told by its rank: "the third article", which may be one of anything. */
  readonly ranked?: true;
}

/** One article of a list after the word "artikla", with all that belongs to it. */
function item(tokens: Tokens, i: number, reading: Reading): Item | undefined {
  const bracket = tokens.sign(i) === '(' && tokens.sign(i + 2) === ')' ? 1 : 0;
  const value = cleanNumber(tokens, i + bracket, HIGHEST_ARTICLE);
  if (value === 0) return undefined;
  const at = i + 1 + 2 * bracket;
  if (ownsNumber(tokens, at, reading)) return undefined;
  const numbered = threeNumbers(tokens, at);
  if (numbered !== undefined) return { places: [{ number: String(value), path: numbered }], next: at + 4 };
  if (
    tokens.sign(at) === '.' &&
    tokens.gap(at) === 0 &&
    tokens.gap(at + 1) === 0 &&
    tokens.digits(at + 1) !== '' &&
    attached(tokens, at, reading) === undefined
  )
    return undefined;
  const range = rangeSign(tokens, at);
  const end = range < 0 ? 0 : cleanNumber(tokens, range, HIGHEST_ARTICLE);
  if (end > value) return { places: [{ number: String(value), through: String(end), path: [] }], next: range + 1 };
  const found = tail(tokens, at, reading);
  if (found === undefined) return { places: [{ number: String(value), path: [] }], next: afterFollowing(tokens, at) };
  return { places: found.paths.map((path) => ({ number: String(value), path })), next: found.next };
}

/** The ".1.2" of "artikel 6.1.2 i lagen": moment and item of what is in truth a section. */
function threeNumbers(tokens: Tokens, i: number): readonly string[] | undefined {
  for (let at = i; at < i + 4; at += 1) if (tokens.gap(at) > 0) return undefined;
  const [first, second] = [tokens.number(i + 1), tokens.number(i + 3)];
  const dotted = tokens.sign(i) === '.' && tokens.sign(i + 2) === '.' && first > 0 && second > 0;
  const named = /^(?:of|i)$/.test(tokens.word(i + 4)) && first <= HIGHEST_PARAGRAPH && second <= HIGHEST_PARAGRAPH;
  return dotted && named ? [String(first), String(second)] : undefined;
}

/** Index after "ff." or "et seq.", which no target can hold. */
function afterFollowing(tokens: Tokens, i: number): number {
  if (tokens.word(i) === 'ff') return afterPoint(tokens, i + 1);
  if (tokens.word(i) === 'and' && tokens.word(i + 1) === 'following') return i + 2;
  return tokens.word(i) === 'et' && /^seq/.test(tokens.word(i + 1)) ? afterPoint(tokens, i + 2) : i;
}

/** "mainitun artiklan 1 kohdan f alakohta": the number is that of the paragraph, the article stands elsewhere. */
function ownsNumber(tokens: Tokens, i: number, reading: Reading): boolean {
  const word = tokens.gap(i) === 1 && !KOHTA_FORMS.has(tokens.word(i)) ? -1 : paragraphUnit(tokens, i, reading);
  if (word < 0 || numberList(tokens, word) !== undefined) return false;
  const points = findPoints(tokens, word, { afterParagraph: true, english: false });
  return points === undefined || alakohta(tokens, points.next - 1) >= 0;
}

/** "artikla 6 …", "artiklat 13, 14 ja 15–22", "Articles 6(1)(f) and 9(2)(h)". */
function unitFirst(tokens: Tokens, i: number, reading: Reading): Item | undefined {
  const start = articleUnit(tokens, i, reading);
  if (start < 0) return undefined;
  const label = tokens.sign(start) === ':' && tokens.gap(start) === 0 && tokens.digits(start + 1) !== '';
  const first = item(tokens, label ? start + 1 : start, reading);
  if (first === undefined) return undefined;
  // "Article: 6(1)(c)" in a form; with no part after it "Artikel: 6" may count goods
  if (label && first.places.some(({ path }) => path.length === 0)) {
    if (!/^articles?$/.test(tokens.word(i))) return undefined;
    reading.numbered = true;
  }
  const places = [...first.places];
  let next = first.next;
  let pointed = false;
  for (let step = 0; step < LONGEST_LIST; step += 1) {
    const after = separatorAfterPoint(tokens, next);
    if (after < 0) break;
    pointed = tokens.sign(next) === '.';
    const own = step === 0 ? ownParagraph(tokens, after, first, reading) : undefined;
    if (own !== undefined) return own;
    const more = item(tokens, after, reading);
    if (more === undefined || !endsItem(tokens, more, after)) break;
    places.push(...more.places);
    next = more.next;
  }
  // "artiklarna 15., 16. och 17. i förordningen": the last of them has its point, too
  if (pointed && OF.has(tokens.word(next + 1)) && !tokens.isCapital(next + 1)) next = afterPoint(tokens, next);
  return { places, next };
}

/** "Article 6, 1 c": a smaller number with a letter is a paragraph of the article, no further article. */
function ownParagraph(tokens: Tokens, i: number, first: Item, reading: Reading): Item | undefined {
  const [place, second] = first.places;
  if (place === undefined || second !== undefined || place.path.length > 0 || place.through !== undefined)
    return undefined;
  const found = smallerAfter(tokens, i - 1, Number.parseInt(place.number, 10), reading);
  return found === undefined
    ? undefined
    : { places: found.paths.map((path) => ({ ...place, path })), next: found.next };
}

/** Whether a further number of "artiklat 13, 14" is an article: no quantity, no other unit, no act number after it. */
function endsItem(tokens: Tokens, more: Item, at: number): boolean {
  if (more.next > at + 1) return !followedByArticle(tokens, more.next);
  const word = tokens.word(more.next);
  if (followedByArticle(tokens, more.next) || tokens.sign(more.next) === '%') return false;
  if (word !== '' && (isQuantity(tokens, more.next) || word === 'kap' || word === 'luvun' || word === 'luku'))
    return false;
  return !(tokens.sign(more.next) === '/' && tokens.digits(more.next + 1) !== '');
}

/** "6 artiklan 1 kohdan f alakohta", "13 ja 14 artikla", "15–22 artiklassa", "6(1)(f) artikla". */
function numberFirst(tokens: Tokens, i: number, reading: Reading): Item | undefined {
  if (isTail(tokens, i)) return undefined;
  const places: Place[] = [];
  let at = i;
  for (let step = 0; step < LONGEST_LIST; step += 1) {
    const value = cleanNumber(tokens, at, HIGHEST_ARTICLE);
    if (value === 0) return undefined;
    at += 1;
    const lettered = /^[a-z]$/.test(tokens.word(at)) ? articleUnit(tokens, at + 1, reading) : -1;
    if (lettered >= 0) {
      // "77 b artiklan 1 kohdan"
      places.push({ number: value + tokens.word(at), path: [] });
      return finishNumberFirst(tokens, lettered, places, reading);
    }
    // "13.–14. artikla"
    if (tokens.sign(at) === '.' && tokens.gap(at) === 0 && tokens.sign(at + 1) === '-' && tokens.gap(at + 1) === 0)
      at += 1;
    const range = rangeSign(tokens, at);
    const end = range < 0 ? 0 : cleanNumber(tokens, range, HIGHEST_ARTICLE);
    const close = end > value ? undefined : attached(tokens, at, reading);
    if (end > value) {
      places.push({ number: String(value), through: String(end), path: [] });
      at = range + 1;
    } else if (close !== undefined) {
      places.push(...close.paths.map((path) => ({ number: String(value), path })));
      at = close.next;
    } else {
      places.push({ number: String(value), path: [] });
    }
    if (tokens.sign(at) === '.' && tokens.gap(at) === 0) at += 1;
    if (tokens.sign(at) === ':' && tokens.gap(at) === 0) return undefined;
    const word = articleUnit(tokens, tokens.sign(at) === '-' ? at + 1 : at, reading);
    if (word >= 0) {
      if (headingNumber(tokens, at, i) || (places.length === 1 && isCount(tokens, i, at))) return undefined;
      return finishNumberFirst(tokens, word, places, reading);
    }
    const after = separator(tokens, at);
    if (after < 0) return undefined;
    at = after;
  }
  return undefined;
}

/** "5. Artikla 6": the number is that of a heading. */
function headingNumber(tokens: Tokens, word: number, first: number): boolean {
  if (word - first > 2) return false;
  const token = tokens.at(word);
  if (token === undefined || token.raw.charAt(0) === token.norm.charAt(0)) return false;
  // "6. ARTIKLAN 1 C) KOHTAAN": in capitals the article has its paragraph after it as elsewhere
  const letter = tokens.word(word + 2);
  if (token.raw === 'ARTIKLAN' && (letter.length === 1 || KOHTA_FORMS.has(letter))) return false;
  return tokens.sign(word - 1) === '.' && tokens.number(word + 1) > 0;
}

function finishNumberFirst(tokens: Tokens, next: number, places: Place[], reading: Reading): Item {
  const last = places.at(-1);
  if (last === undefined || last.through !== undefined || last.path.length > 1) return { places, next };
  if (last.path.length === 1) {
    const points = findPoints(tokens, next, { afterParagraph: true, english: reading.english });
    if (points === undefined) return { places, next };
    const whole = points.letters.map((letter) => ({ ...last, path: [...last.path, letter] }));
    return { places: [...places.slice(0, -1), ...whole], next: points.next };
  }
  const found = tail(tokens, next, reading) ?? smallerAfter(tokens, next, Number.parseInt(last.number, 10), reading);
  if (found === undefined) return { places, next };
  return { places: [...places.slice(0, -1), ...found.paths.map((path) => ({ ...last, path }))], next: found.next };
}

const OF = new Set(['of', 'i', 'in', 'under', 'the', 'och']);

/** "points (b) and (f) of Article 6(1)", "led f i artikel 6.1", "paragraph 1 of Article 6". */
function pointFirst(tokens: Tokens, i: number, reading: Reading): Item | undefined {
  const rankFirst = ordinal(tokens.word(i)) > 0 && unit(tokens, i + 1, PARAGRAPH) >= 0;
  if (rankFirst) return paragraphOf(tokens, i, reading);
  if (pointUnit(tokens, i) < 0 && unit(tokens, i, PARAGRAPH) < 0) return undefined;
  let at = i;
  let letters: readonly string[] = [];
  let numbers: readonly string[] = [];
  for (let step = 0; step < 3; step += 1) {
    const points = findPoints(tokens, at, { afterParagraph: false, english: true });
    if (points?.worded === true && points.next > at + 1) {
      letters = points.letters;
      at = points.next;
    } else {
      const word = Math.max(unit(tokens, at, PARAGRAPH), pointUnit(tokens, at));
      const list = word < 0 ? undefined : numberList(tokens, word);
      if (list === undefined) break;
      numbers = list.numbers;
      at = list.next;
      // "paragraph 1(f) of Article 6"
      const own = letters.length > 0 ? undefined : findPoints(tokens, at, { afterParagraph: true, english: true });
      if (own !== undefined && (tokens.gap(at) === 0 || /^(?:of|i)$/.test(tokens.word(own.next)))) {
        letters = own.letters;
        at = own.next;
      }
    }
    if (tokens.word(at) !== 'of' && tokens.word(at) !== 'i' && tokens.word(at) !== 'in' && tokens.sign(at) !== ',')
      return undefined;
    at += 1;
    while (OF.has(tokens.word(at))) at += 1;
    // "point (a) of the first subparagraph of Article 6(1)", "point (f) of the first paragraph of Article 6"
    const rank = ordinal(tokens.word(at));
    if (rank > 0 && /^(?:sub)?paragraph|^stycket$/.test(tokens.word(at + 1)) && OF.has(tokens.word(at + 2))) {
      if (numbers.length === 0 && tokens.word(at + 1) !== 'subparagraph') numbers = [String(rank)];
      at += 3;
    }
    while (OF.has(tokens.word(at))) at += 1;
    const article = unitFirst(tokens, at, reading);
    if (article !== undefined) return { places: prepend(article.places, numbers, letters), next: article.next };
  }
  return undefined;
}

/** "the first paragraph of Article 6", "första stycket i artikel 6". */
function paragraphOf(tokens: Tokens, i: number, reading: Reading): Item | undefined {
  const paragraphs = paragraphsBefore(tokens, i, reading);
  if (paragraphs === undefined || !/^(?:of|i)$/.test(tokens.word(paragraphs.next))) return undefined;
  const article = unitFirst(tokens, paragraphs.next + 1, reading);
  return article === undefined
    ? undefined
    : { places: prepend(article.places, paragraphs.numbers, []), next: article.next };
}

function prepend(places: readonly Place[], numbers: readonly string[], letters: readonly string[]): Place[] {
  return places.flatMap((place) => {
    const withNumbers =
      numbers.length === 0 || place.path.length > 0 ? [place] : numbers.map((number) => ({ ...place, path: [number] }));
    if (letters.length === 0) return withNumbers;
    return withNumbers.flatMap((one) => letters.map((letter) => ({ ...one, path: [...one.path, letter] })));
  });
}

/**
 * Reads articles.
 *
 * @param tokens the text.
 * @param i where the reference would begin.
 * @returns the provision, or undefined.
 */
export function findArticles(tokens: Tokens, i: number): Provision | undefined {
  const reading: Reading = { english: tokens.english, flags: new Set() };
  let found = oneArticle(tokens, i, reading);
  if (found === undefined || namesBody(tokens, found.next)) return undefined;
  const { ranked } = found;
  const places = [...found.places];
  let next = found.next;
  let start = i;
  let before: Provision | undefined;
  // "13 artiklan ja 14 artiklan": each with its own word.
  for (let step = 0; step < LONGEST_LIST; step += 1) {
    const range = wholeRange(tokens, { places, next, start }, (at) => oneArticle(tokens, at, reading));
    if (range !== undefined) {
      places.splice(-1, 1, range.place);
      next = range.next;
    }
    const after = separator(tokens, next);
    if (after < 0) break;
    found = oneArticle(tokens, after, reading);
    if (found === undefined) break;
    start = after;
    before = { kind: 'article', places: [...places], next, flags: [...reading.flags], needsAct: false };
    places.push(...found.places);
    next = found.next;
  }
  const shorter = before === undefined ? {} : { before };
  const needsAct = reading.numbered === true || ranked === true;
  return { kind: 'article', places, next, ...shorter, flags: [...reading.flags], needsAct };
}

/** "sixth article", "sjätte och sjunde artikeln", "kuudes artikla". */
function ordinalFirst(tokens: Tokens, i: number, reading: Reading): Item | undefined {
  const { numbers, next } = ordinals(tokens, i);
  const word = articleUnit(tokens, next, reading);
  const places = numbers.map((number) => ({ number, path: [] }));
  const found = word < 0 ? undefined : finishNumberFirst(tokens, word, places, reading);
  return found === undefined ? undefined : { ...found, ranked: true };
}

function oneArticle(tokens: Tokens, i: number, reading: Reading): Item | undefined {
  if (rankAt(tokens, i) > 0) return ordinalFirst(tokens, i, reading) ?? pointFirst(tokens, i, reading);
  if (tokens.number(i) > 0) return numberFirst(tokens, i, reading);
  return unitFirst(tokens, i, reading) ?? pointFirst(tokens, i, reading);
}

/**
 * Reads an article that has no word beside it: "6(1)(f)", and after the name of an act "6.1 f", "6 (1) f".
 *
 * @param tokens the text.
 * @param i where the number would stand.
 * @param named an act is named right before.
 * @returns the provision, or undefined.
 */
export function findBareArticle(tokens: Tokens, i: number, named: boolean): Provision | undefined {
  const reading: Reading = { english: tokens.english, flags: new Set() };
  if (
    isTail(tokens, i) ||
    (!named && tokens.gap(i) === 0 && tokens.sign(i - 1) !== '(' && i > 0 && tokens.sign(i - 1) !== '"')
  )
    return undefined;
  const value = cleanNumber(tokens, i, 99);
  if (value === 0) return undefined;
  const found = attached(tokens, i + 1, reading) ?? (named ? wholeTail(tokens, i + 1, reading) : undefined);
  if (found === undefined) return undefined;
  // "GDPR 6/1 e"; with no letter "GDPR 20/4" may be a day
  if (tokens.sign(i + 1) === '/' && !(named && found.paths.every((path) => path.length === 2))) return undefined;
  if (!named) {
    // "6(1)(f)" and "(6.1 f)" only: "5.1 Rekisteri" is a heading, "5(2)" a footnote.
    const bracketed = tokens.sign(i + 1) === '(' && tokens.sign(i + 4) === '(';
    const enclosed = tokens.sign(i - 1) === '(' && tokens.sign(found.next) === ')';
    const dotted = tokens.sign(i + 3) === '(' && tokens.gap(i + 3) === 0;
    if (!(bracketed || enclosed || dotted) || found.paths.some((path) => path.length < 2)) return undefined;
  }
  const places: Place[] = found.paths.map((path) => ({ number: String(value), path }));
  let next = found.next;
  for (let step = 0; step < LONGEST_LIST; step += 1) {
    const after = separator(tokens, next);
    if (after < 0) break;
    const number = cleanNumber(tokens, after, 99);
    const more = number === 0 ? undefined : attached(tokens, after + 1, reading);
    if (more === undefined) break;
    places.push(...more.paths.map((path) => ({ number: String(number), path })));
    next = more.next;
  }
  return { kind: 'article', places, next, flags: [...reading.flags], needsAct: false };
}
