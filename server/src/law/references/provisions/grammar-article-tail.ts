/** What follows the number of an article: paragraphs and points in all their written forms. */

import {
  AND,
  CLAUSE,
  ENGLISH_SECTION,
  KOHTA_FORMS,
  PARAGRAPH,
  SECTION,
  afterPoint,
  separator,
  unit,
} from '../language/words';
import {
  HIGHEST_PARAGRAPH,
  cleanNumber,
  followedByArticle,
  numberList,
  paragraphUnit,
  paragraphsBefore,
} from './grammar-paragraph';
import type { Reading } from './grammar-paragraph';
import { findPoints, pointUnit } from './grammar-points';
import { pointsOfArticle, skipSubparagraph, withPoints } from './grammar-article-points';
import type { Tail } from './grammar-article-points';
import { LONGEST_LIST } from './grammar-provision';
import { enclosedParagraphs, throughParagraphs } from './paragraph-range';
import type { Tokens } from '../language/tokens';

/** "6-1-f", "6-1f", all of it in one word. */
function hyphenated(tokens: Tokens, i: number): Tail | undefined {
  const value = cleanNumber(tokens, i + 1, HIGHEST_PARAGRAPH);
  const last = tokens.sign(i + 2) === '-' ? i + 3 : i + 2;
  const letter = tokens.word(last);
  for (let at = i; at <= last; at += 1) if (tokens.gap(at) > 0) return undefined;
  // "13-14a" is a range
  const smaller = last === i + 3 || value < tokens.number(i - 1);
  return value > 0 && smaller && /^[a-k]$/.test(letter)
    ? { paths: [[String(value), letter]], next: last + 1 }
    : undefined;
}

/** Articles 6 and 9 are cited together too: a stroke before a number of this size parts two articles. */
const HIGHEST_AFTER_STROKE = 5;

/** "6/1", "6/1/e", "9/2 j": after a stroke a number smaller than that of the article is its paragraph ("6/9" are two). */
function afterStroke(tokens: Tokens, i: number, reading: Reading): Tail | undefined {
  const value = cleanNumber(tokens, i + 1, HIGHEST_AFTER_STROKE);
  if (tokens.sign(i) !== '/' || value === 0 || value >= tokens.number(i - 1)) return undefined;
  if (tokens.gap(i) > 0 || tokens.gap(i + 1) > 0) return undefined;
  const lettered = tokens.sign(i + 2) === '/' && tokens.word(i + 3).length === 1 && tokens.gap(i + 3) === 0;
  return withPoints(tokens, lettered ? i + 3 : i + 2, [String(value)], reading);
}

/** Index after the sign that joins a paragraph with its point: "(1).f", "(1)-f", "(1)/(f)"; or `i`. */
function afterJoint(tokens: Tokens, i: number): number {
  if (!/^[./-]$/.test(tokens.sign(i)) || tokens.gap(i) > 0 || tokens.gap(i + 1) > 0) return i;
  const bracket = tokens.sign(i + 1) === '(' ? 1 : 0;
  return tokens.word(i + 1 + bracket).length === 1 ? i + 1 : i;
}

/** ".1", "(1)", "(1)(f)", ".1.f", "/1", "(f)" that touch or follow the number of the article. */
export function attached(tokens: Tokens, i: number, reading: Reading): Tail | undefined {
  const found = onePart(tokens, i, reading) ?? enclosedParagraphs(tokens, i);
  return found === undefined ? undefined : throughParagraphs(tokens, i, found);
}

function onePart(tokens: Tokens, i: number, reading: Reading): Tail | undefined {
  if (
    tokens.sign(i) === '.' &&
    tokens.gap(i) === 0 &&
    (tokens.gap(i + 1) === 0 || tokens.gap(i + 1) === 1) &&
    tokens.number(i + 1) > 0
  ) {
    const value = cleanNumber(tokens, i + 1, HIGHEST_PARAGRAPH);
    if (
      value === 0 ||
      (tokens.gap(i + 1) === 1 &&
        findPoints(tokens, i + 2, { afterParagraph: true, english: reading.english }) === undefined)
    )
      return undefined;
    const dotted = tokens.sign(i + 2) === '.' && tokens.gap(i + 2) === 0;
    if (dotted && tokens.gap(i + 3) === 0 && tokens.digits(i + 3) !== '') return undefined;
    // "6.1.f", "6.1. f", "6.1.(f)"
    const lettered = tokens.word(i + 3).length === 1 || (tokens.sign(i + 3) === '(' && tokens.gap(i + 3) === 0);
    const at = dotted && lettered ? i + 3 : i + 2;
    return withPoints(
      tokens,
      tokens.sign(at) === '-' && tokens.word(at + 1).length === 1 ? at + 1 : at,
      [String(value)],
      reading,
    );
  }
  // "artikla 6.f"
  if (tokens.sign(i) === '.' && tokens.gap(i) === 0 && tokens.gap(i + 1) === 0 && /^[a-k]$/.test(tokens.word(i + 1))) {
    const ends = tokens.sign(i + 2) !== '.' || tokens.gap(i + 3) > 0;
    return ends ? { paths: [[tokens.word(i + 1)]], next: i + 2 } : undefined;
  }
  if (tokens.sign(i) === '(' && tokens.word(i + 2).length === 1 && tokens.gap(i + 2) === 0) {
    // "6 (1f)"
    const inner = numberAndLetters(tokens, i + 1, reading);
    return inner !== undefined && tokens.sign(inner.next) === ')'
      ? { paths: inner.paths, next: inner.next + 1 }
      : undefined;
  }
  if (tokens.sign(i) === ':' && tokens.gap(i) === 0 && tokens.gap(i + 1) === 0) {
    // "artikla 6:1 c"
    const value = cleanNumber(tokens, i + 1, HIGHEST_PARAGRAPH);
    const found = value === 0 ? undefined : withPoints(tokens, i + 2, [String(value)], reading);
    return found?.paths.every((path) => path.length === 2) === true ? found : undefined;
  }
  if (tokens.sign(i) === '-') return hyphenated(tokens, i);
  if (tokens.sign(i) === '/') return afterStroke(tokens, i, reading);
  if (tokens.sign(i) === '(' && tokens.sign(i + 2) === ')') {
    const value = tokens.number(i + 1);
    if (value > 0 && value <= HIGHEST_PARAGRAPH) {
      const item = tokens.sign(i + 3) === '(' && tokens.sign(i + 5) === ')' ? tokens.number(i + 4) : 0;
      if (item > 0 && item <= HIGHEST_PARAGRAPH) return { paths: [[String(value), String(item)]], next: i + 6 };
      return withPoints(tokens, afterJoint(tokens, i + 3), [String(value)], reading);
    }
  }
  return undefined;
}

/**
 * The "/1/c" of "Article 6/1/c", the "/1 c" of "artikla 6/1 c": a smaller number after a slash is that of a paragraph, where
 * a list of articles would go up.
 */
export function slashed(tokens: Tokens, i: number, reading: Reading): Tail | undefined {
  if (tokens.sign(i) !== '/' || tokens.gap(i) > 0 || tokens.gap(i + 1) > 0) return undefined;
  const value = cleanNumber(tokens, i + 1, HIGHEST_PARAGRAPH);
  if (value === 0 || value >= tokens.number(i - 1)) return undefined;
  const again = tokens.sign(i + 2) === '/' && tokens.gap(i + 2) === 0 ? 1 : 0;
  // "6/1/2000"
  if (again === 1 && tokens.digits(i + 3) !== '') return undefined;
  return withPoints(tokens, i + 2 + again, [String(value)], reading);
}

/** "1a", "1 a-kohta", "1.a", "1(b)", "1 b, c ja f": a paragraph and its letters with no word between. */
export function numberAndLetters(tokens: Tokens, i: number, reading: Reading): Tail | undefined {
  const value = cleanNumber(tokens, i, HIGHEST_PARAGRAPH);
  if (value === 0) return undefined;
  const sign = tokens.sign(i + 1);
  const skip =
    (sign === '.' && tokens.gap(i + 1) === 0) || sign === ')' || (sign === '-' && tokens.word(i + 2).length === 1)
      ? 1
      : 0;
  const points = findPoints(tokens, i + 1 + skip, { afterParagraph: true, english: reading.english });
  return points === undefined ? undefined : withPoints(tokens, i + 1 + skip, [String(value)], reading);
}

const ROMAN = ['', 'I', 'II', 'III', 'IV'];

/** "Art. 6 I lit. f", "artikel 6 I f": a paragraph in Roman figures, as German notices have it, with its letter. */
function romanParagraph(tokens: Tokens, i: number, reading: Reading): Tail | undefined {
  const value = ROMAN.indexOf(tokens.at(i)?.raw ?? '');
  if (value < 1) return undefined;
  const found = withPoints(tokens, i + 1, [String(value)], reading);
  return found.paths.every((path) => path.length === 2) ? found : undefined;
}

const LONGEST_EXPLANATION = 8;

/** "9 (special categories), paragraph 2 (h)", "6 artiklan (lainmukaisuus) 1 kohdan": the part after words that explain the article. */
function afterExplanation(tokens: Tokens, i: number, reading: Reading): Tail | undefined {
  if (tokens.sign(i) !== '(' || tokens.word(i + 1).length < SHORTEST_EXPLANATION) return undefined;
  let at = i + 1;
  while (at < i + LONGEST_EXPLANATION && tokens.word(at) !== '') at += 1;
  if (tokens.sign(at) !== ')') return undefined;
  const comma = tokens.sign(at + 1) === ',' ? at + 2 : at + 1;
  const found = tokens.gap(comma) === 1 ? furtherTail(tokens, comma, reading) : undefined;
  // after a comma a paragraph alone may be one of the text itself
  return found !== undefined && (comma === at + 1 || found.paths.some((path) => path.length === 2)) ? found : undefined;
}

const SHORTEST_EXPLANATION = 3;

/** Everything after "6 artiklan" or "artikla 6": paragraphs, points, lists of them. */
export function tail(tokens: Tokens, i: number, reading: Reading): Tail | undefined {
  const first = firstTail(tokens, i, reading);
  if (first === undefined) return undefined;
  let found = withLetterAfterComma(tokens, first);
  for (let step = 0; step < LONGEST_LIST; step += 1) {
    const joined: number = conjunction(tokens, found.next);
    const after: number = joined < 0 ? separator(tokens, afterStrayPoint(tokens, found)) : joined;
    if (after < 0) break;
    const more: Tail | undefined = furtherTail(tokens, after, reading) ?? shortAgain(tokens, after, found, reading);
    if (more === undefined) break;
    found = { paths: [...found.paths, ...more.paths], next: more.next };
  }
  return found;
}

/** "kohtien 1 a. ja 1 e": the index after a point that a letter needs none of, where the list goes on. */
function afterStrayPoint(tokens: Tokens, { paths, next }: Tail): number {
  const lettered = paths.at(-1)?.length === 2 && tokens.sign(next) === '.' && tokens.gap(next) === 0;
  return lettered && AND.has(tokens.word(next + 1)) ? next + 1 : next;
}

/** Index after the "in conjunction with" of "Article 6(1)(c) in conjunction with para. 3", or -1. */
function conjunction(tokens: Tokens, i: number): number {
  const linked = /^(?:conjunction|connection|combination)$/.test(tokens.word(i + 1));
  return linked && tokens.word(i) === 'in' && tokens.word(i + 2) === 'with' && unit(tokens, i + 3, PARAGRAPH) >= 0
    ? i + 3
    : -1;
}

/** "art. 6, 1, f GDPR", "Art. 6, par. 1, f) GDPR": the letter, too, stands after a comma. */
function afterCommas(tokens: Tokens, i: number): Tail | undefined {
  const number = Math.max(i + 1, unit(tokens, i + 1, PARAGRAPH));
  const value = cleanNumber(tokens, number, HIGHEST_PARAGRAPH);
  const letter = tokens.word(number + 2);
  if (tokens.sign(i) !== ',' || value === 0 || tokens.sign(number + 1) !== ',' || !LETTER_AFTER_COMMA.test(letter))
    return undefined;
  const next = tokens.sign(number + 3) === ')' ? number + 4 : number + 3;
  return NAMED_AFTER.test(tokens.word(next)) ? { paths: [[String(value), letter]], next } : undefined;
}

/** "artikla 6.1, f GDPR", "(art. 6.1, f)": the letter alone stands after a comma. */
function withLetterAfterComma(tokens: Tokens, found: Tail): Tail {
  const [path] = found.paths;
  const letter = tokens.word(found.next + 1);
  const next = found.next + 2;
  const alone = found.paths.length === 1 && path?.length === 1 && tokens.sign(found.next) === ',';
  if (!alone || !LETTER_AFTER_COMMA.test(letter)) return found;
  const ends = NAMED_AFTER.test(tokens.word(next)) || (tokens.sign(next) === ')' && tokens.closes(next));
  return ends || tokens.sign(next) === '(' ? { paths: [[...path, letter]], next } : found;
}

/** After a comma "i" is rather the Swedish preposition: "artikel 6.1, i GDPR". */
const LETTER_AFTER_COMMA = /^[a-hjk]$/;

/** What follows such a letter: without it "a" may be an ordinary word, or "b)" the next item of a list. */
const NAMED_AFTER = /^(?:gdpr|dsgvo|of|i)$/;

/** The "1e" of "6 artikla 1c ja 1e": a further paragraph with its letter after one of the same form. */
function shortAgain(tokens: Tokens, i: number, before: Tail, reading: Reading): Tail | undefined {
  if (before.paths.some((path) => path.length < 2)) return undefined;
  const found = numberAndLetters(tokens, i, reading);
  return found === undefined || followedByArticle(tokens, found.next) ? undefined : found;
}

/** "artikel 6. punkt c)": a stray point after the number; a part in lower case goes on after it. */
function dotBeforePart(tokens: Tokens, i: number): boolean {
  const token = tokens.at(i + 1);
  if (tokens.sign(i) !== '.' || tokens.gap(i) > 0 || token === undefined || token.gap !== 1) return false;
  // "artikla 28. 4 kohta"
  if (token.kind === 'number') return unit(tokens, i + 2, KOHTA_FORMS) >= 0;
  return token.raw === token.norm && (unit(tokens, i + 1, PARAGRAPH) >= 0 || pointUnit(tokens, i + 1) >= 0);
}

function firstTail(tokens: Tokens, i: number, reading: Reading): Tail | undefined {
  const touching =
    attached(tokens, i, reading) ??
    slashed(tokens, i, reading) ??
    afterCommas(tokens, i) ??
    afterExplanation(tokens, i, reading);
  if (touching !== undefined) return touching;
  if (tokens.sign(i) === ':' && tokens.gap(i + 1) === 1 && tokens.number(i + 1) > 0) {
    // "Article 6: 1. b)", "6 artikla: 1 kohta, b alakohta"
    const listed = numberAndLetters(tokens, i + 1, reading) ?? furtherTail(tokens, i + 1, reading);
    return listed?.paths.every((path) => path.length === 2) === true ? listed : undefined;
  }
  const at = tokens.sign(i) === ',' || dotBeforePart(tokens, i) ? i + 1 : i;
  const worded = furtherTail(tokens, at, reading) ?? pointsOfArticle(tokens, at, reading);
  if (worded !== undefined) return worded;
  if (at === i && tokens.gap(i) < 2) {
    const short = numberAndLetters(tokens, i, reading) ?? romanParagraph(tokens, i, reading);
    if (short !== undefined) return short;
  }
  if (tokens.sign(at) === '(') {
    const inner =
      furtherTail(tokens, at + 1, reading) ??
      pointsOfArticle(tokens, at + 1, reading) ??
      numberAndLetters(tokens, at + 1, reading) ??
      pair(tokens, at + 1);
    if (inner !== undefined && tokens.sign(inner.next) === ')') return { paths: inner.paths, next: inner.next + 1 };
  }
  const skipped = skipSubparagraph(tokens, at > i && tokens.sign(i) === '.' ? at : i, reading);
  const points = findPoints(tokens, skipped, { afterParagraph: false, english: reading.english });
  return points === undefined ? undefined : { paths: points.letters.map((letter) => [letter]), next: points.next };
}

/** The "1, c" of "Article 6 (1, c)". */
function pair(tokens: Tokens, i: number): Tail | undefined {
  const value = cleanNumber(tokens, i, HIGHEST_PARAGRAPH);
  const letter = tokens.word(i + 2);
  const found = value > 0 && tokens.sign(i + 1) === ',' && /^[a-k]$/.test(letter);
  return found ? { paths: [[String(value), letter]], next: i + 3 } : undefined;
}

/** A paragraph with its word: "1 kohdan f alakohta", "kohta 1 f", "(2)" of "13(1) and (2)". */
export function furtherTail(tokens: Tokens, i: number, reading: Reading): Tail | undefined {
  const before = paragraphsBefore(tokens, i, reading);
  if (before !== undefined) return withPoints(tokens, before.next, before.numbers, reading);
  const word = paragraphUnit(tokens, i, reading);
  // "section 1 e", "point 1(c)", "led 1 c": words for smaller or larger parts, a paragraph only with its letter.
  const loose = word < 0 ? looseUnit(tokens, i) : -1;
  const start = word < 0 ? loose : word;
  if (start >= 0) {
    const list = numberList(tokens, start);
    if (list === undefined || followedByArticle(tokens, list.next)) return undefined;
    const dot =
      tokens.sign(list.next) === '.' && tokens.gap(list.next) === 0 && tokens.word(list.next + 1).length === 1 ? 1 : 0;
    const found = withPoints(tokens, list.next + dot, list.numbers, reading);
    if (loose < 0 || found.paths.some((path) => path.length === 2)) return found;
    // "Article 7 Sec. 3", "Article 4 No. 7", "Article 4, point 7 of the …": right after the number of the article
    const comma = tokens.sign(i - 1) === ',' && /^(?:points?|clauses?)$/.test(tokens.word(i));
    const number = comma ? i - 2 : i - 1;
    if (tokens.number(number) === 0) return undefined;
    // "Article 6 § 1", as the Court of Human Rights cites
    const signed = reading.english && tokens.sign(i) === '§' && !namesStatute(tokens, found.next);
    return signed || NUMBERED.has(tokens.word(i)) ? found : undefined;
  }
  if (tokens.sign(i) === '(' && tokens.sign(i + 2) === ')' && tokens.number(i + 1) > 0)
    return attached(tokens, i, reading);
  return undefined;
}

/** "GDPR Article 6 § 10 Data Protection Act": a name in capitals that is not the Regulation's. */
function namesStatute(tokens: Tokens, i: number): boolean {
  return tokens.gap(i) === 1 && tokens.isCapital(i) && !/^(?:eu|gdpr|general)$/.test(tokens.word(i));
}

/** Words with which a number alone is a part of the article that stands right before. */
const NUMBERED: ReadonlySet<string> = new Set([
  'section',
  'sec',
  'no',
  'nr',
  'nro',
  'point',
  'points',
  'led',
  'leden',
  'clause',
  'alakohta',
  'alakohdan',
]);

/** Index after a word or sign that is no usual one for a paragraph: "section", "paragraf", "clause", "point", "§"; or -1. */
function looseUnit(tokens: Tokens, i: number): number {
  if (tokens.sign(i) === '§' && tokens.number(i + 1) > 0) return i + 1;
  if (/^(?:no|nr|nro)$/.test(tokens.word(i))) return afterPoint(tokens, i + 1);
  return Math.max(...[SECTION, ENGLISH_SECTION, CLAUSE].map((words) => unit(tokens, i, words)), pointUnit(tokens, i));
}
