import type { Language } from '../../language';
import { bare, TITLE, wholeNumber } from './found-heading';
import { isShouted, type Line } from './lines';
import { matchHeading, type HeadingMatch } from './match-heading';
import { isSentence } from './sentence';

/**
 * What the learnt weights of `schemas/heading-lines.json` are weights of: how a line of a notice looks, how its neighbours and the
 * other lines of its look do, and how much of it the vocabulary knows. No word of it is among them, so that what is learnt in one
 * language holds in the others. The script that learns the weights calls this too.
 *
 * @returns for each line its features, each once; undefined for what is never a heading by itself: rows and empty lines
 */
export function lineFeatures(lines: readonly Line[], language: Language): (readonly string[] | undefined)[] {
  const notice = new Looks(lines, language);
  return lines.map((line, at) =>
    line.cells.length > 0 || line.text === ''
      ? undefined
      : [
          ...ofItself(line, at, language),
          ...ofNeighbours(lines, at),
          ...ofLook(line, notice),
          ...ofWords(lines, at, notice),
          ...ofNumber(lines, at, notice),
        ],
  );
}

/** Lengths that tell lines apart, in UTF-16 units. */
const LENGTHS: readonly number[] = [12, 25, 45, 70, 110, 200];
/** Longest line whose look is counted and whose words are looked up. */
const LONGEST_SHORT = 110;
/** A line longer than this is more likely running text. */
const LONG = 60;
/** The first lines of a notice, among which its title stands. */
const FIRST_LINES = 4;
/** How far the neighbours of a number are looked for, in lines. */
const SERIES_WITHIN = 60;

/** How a line looks and what surrounds it. */
function ofItself(line: Line, at: number, language: Language): string[] {
  const { text } = line;
  const [shape, length, end] = [shapeOf(line), lengthOf(text), endOf(text)];
  const features = [
    `shape:${shape}`,
    `length:${length}`,
    `words:${Math.min(text.split(/\s+/u).length, 14)}`,
    `end:${end}`,
    `start:${startOf(text)}`,
    `begins:${beginsAt(line, at)}|${line.kind}`,
    `shape-length:${shape}|${length}`,
    `shape-end:${shape}|${end}`,
    `sentence:${isSentence(text, language)}|${end}`,
  ];
  if (isShouted(text)) features.push('capitals');
  if (/@|https?:|www\.|\d{4}/u.test(text)) features.push('data');
  else if (/\d/u.test(text)) features.push('digit');
  if (TITLE.test(text)) features.push('title', `title:${at < FIRST_LINES}`);
  return features;
}

function ofNeighbours(lines: readonly Line[], at: number): string[] {
  const [before, line, next, second] = [lines[at - 1], lines[at], lines[at + 1], lines[at + 2]];
  if (!line) return [];
  const shape = shapeOf(line);
  const begins = beginsAt(line, at);
  const gap = `${begins}|${next?.begins ?? 'none'}`;
  return [
    `before:${shapeOf(before)}`,
    `before-end:${endBefore(before)}`,
    `next:${shapeOf(next)}`,
    `next-text:${textOfNext(next)}`,
    `next-start:${next ? startOf(next.text) : 'none'}`,
    `gap:${gap}`,
    `second:${shapeOf(second)}`,
    `between:${shapeOf(before)}|${shape}|${shapeOf(next)}`,
    `over:${shape}|${textOfNext(next)}`,
    `after:${shape}|${endBefore(before)}|${begins}`,
    `longer:${next !== undefined && next.text.length > line.text.length * 1.5}|${(next?.text.length ?? 0) > LONG}`,
    `same:${isAlike(before, line)}|${isAlike(line, next)}|${shape}`,
  ];
}

/** How the lines that look as this one do stand, and how many of the notice's known headings are among them. */
function ofLook(line: Line, notice: Looks): string[] {
  const { count, isOverText, share } = notice.of(line);
  const [shape, length] = [shapeOf(line), lengthOf(line.text)];
  return [
    `look:${Math.min(5, Math.floor(Math.log2(1 + count)))}|${isOverText}`,
    `known-look:${share}`,
    `known-look-over:${share}|${isOverText}`,
    `known-look-shape:${share}|${shape}|${length}`,
    `styled:${notice.styled}|${shape}`,
    `styled-length:${notice.styled}|${line.kind}|${length}`,
  ];
}

/** How much of it the vocabulary knows. */
function ofWords(lines: readonly Line[], at: number, notice: Looks): string[] {
  const line = lines[at];
  if (!line) return [];
  const match = notice.matches[at];
  const known = knownOf(match);
  const features = [
    `known:${known}`,
    `known-shape:${known}|${shapeOf(line)}|${beginsAt(line, at)}`,
    `known-length:${known}|${lengthOf(line.text)}`,
    `known-end:${known}|${endOf(line.text)}|${shapeOf(lines[at + 1])}`,
    `known-looks:${known}|${notice.of(line).share}`,
    `known-after:${known}|${endBefore(lines[at - 1])}`,
  ];
  if (match?.isGeneric) features.push('generic');
  return features;
}

/** Where the numbers before and after its own stand. */
function ofNumber(lines: readonly Line[], at: number, notice: Looks): string[] {
  const number = wholeNumber(lines[at]?.marker);
  if (number === undefined) return [];
  const to = (wanted: number, step: 1 | -1): string => {
    for (let away = 1; away <= SERIES_WITHIN; away++)
      if (wholeNumber(lines[at + away * step]?.marker) === wanted) return away === 1 ? 'near' : 'far';
    return 'none';
  };
  const before = number === 1 ? 'first' : to(number - 1, -1);
  return [`number:${before}|${to(number + 1, 1)}`, `again:${(notice.numbers.get(number) ?? 0) > 1}`];
}

interface Look {
  count: number;
  /** How many stand over a line of another look. */
  over: number;
  /** How many the vocabulary knows. */
  known: number;
}

/** How the short lines of a notice look, counted. */
class Looks {
  readonly matches: readonly (HeadingMatch | undefined)[];
  readonly numbers = new Map<number, number>();
  /** How many lines the source itself calls headings: 0, 1, 2, or 3 for more. */
  readonly styled: number;
  readonly #looks = new Map<string, Look>();
  #known = 0;

  constructor(lines: readonly Line[], language: Language) {
    this.matches = lines.map((line) => (isShort(line) ? matchHeading(bare(line.text), language) : undefined));
    this.styled = Math.min(3, lines.filter(({ kind }) => kind === 'heading').length);
    for (const [at, line] of lines.entries()) {
      const number = wholeNumber(line.marker);
      if (number !== undefined) this.numbers.set(number, (this.numbers.get(number) ?? 0) + 1);
      if (isShort(line)) this.#count(line, lines[at + 1], this.matches[at]);
    }
  }

  #count(line: Line, next: Line | undefined, match: HeadingMatch | undefined): void {
    const key = lookOf(line);
    const look = this.#looks.get(key) ?? { count: 0, over: 0, known: 0 };
    this.#looks.set(key, look);
    look.count++;
    if (next && lookOf(next) !== key) look.over++;
    if (match && match.topics.length > 0 && match.coverage >= WELL_KNOWN) {
      look.known++;
      this.#known++;
    }
  }

  /** The lines of one look: how many; whether they stand over text; which share of the known headings is among them. */
  of(line: Line): { count: number; isOverText: string; share: string } {
    const { count, over, known } = this.#looks.get(lookOf(line)) ?? { count: 0, over: 0, known: 0 };
    const part = count === 0 ? 0 : over / count;
    const isOverText = part > 0.8 ? 'most' : part > 0.5 ? 'many' : 'few';
    const share = this.#known === 0 ? 0 : known / this.#known;
    if (this.#known < LEAST_KNOWN) return { count, isOverText, share: 'untold' };
    return { count, isOverText, share: share > 0.6 ? 'most' : share > 0.2 ? 'some' : known > 0 ? 'few' : 'none' };
  }
}

/** So much of a heading is known where the vocabulary knows it well; and fewer such headings show nothing. */
const WELL_KNOWN = 0.7;
const LEAST_KNOWN = 3;

function isShort({ text, cells }: Line): boolean {
  return cells.length === 0 && text.length > 1 && text.length <= LONGEST_SHORT;
}

/** What a line looks like, whatever it says. */
function lookOf(line: Line): string {
  return [
    line.kind,
    line.level ?? '',
    line.emphasised,
    markOf(line),
    isShouted(line.text),
    line.begins,
    /:$/u.test(line.text),
  ].join('|');
}

/** True at the beginning of a paragraph; the first line has nothing before it. */
function beginsAt({ begins }: Line, at: number): boolean {
  return begins || at === 0;
}

function isAlike(one: Line | undefined, other: Line | undefined): boolean {
  return one !== undefined && other !== undefined && lookOf(one) === lookOf(other);
}

function shapeOf(line: Line | undefined): string {
  if (!line) return 'none';
  return line.cells.length > 0 ? 'row' : `${line.kind}${line.emphasised ? '!' : ''}${markOf(line)}`;
}

/** What kind of number or bullet stands before it. */
function markOf({ marker }: Line): string {
  if (marker === undefined) return '';
  if (wholeNumber(marker) !== undefined) return '1';
  return /^\d/u.test(marker) ? '1.1' : /^\(?\p{L}/u.test(marker) ? 'a' : '-';
}

function lengthOf(text: string): number {
  const at = LENGTHS.findIndex((most) => text.length <= most);
  return at < 0 ? LENGTHS.length : at;
}

function startOf(text: string): string {
  return /^\p{Ll}/u.test(text) ? 'small' : /^\p{Lu}/u.test(text) ? 'capital' : 'other';
}

function endOf(text: string): string {
  if (/[?:]$/u.test(text)) return text.slice(-1);
  return /[.!]["”’)]?$/u.test(text) ? '.' : /[,;-]$/u.test(text) ? ',' : 'none';
}

function endBefore(line: Line | undefined): string {
  return line ? `${endOf(line.text)}${line.text.length > LONG ? 'long' : ''}` : 'nothing';
}

function textOfNext(line: Line | undefined): string {
  return line ? `${lengthOf(line.text)}${endOf(line.text)}` : 'nothing';
}

/** How much of a line the vocabulary knows: 0, then in four steps. */
function knownOf(match: HeadingMatch | undefined): number {
  if (!match || match.topics.length === 0) return 0;
  return match.coverage >= 0.95 ? 4 : match.coverage >= WELL_KNOWN ? 3 : match.coverage >= 0.45 ? 2 : 1;
}
