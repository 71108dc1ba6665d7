import type { Language } from '../../language';
import type { Topic } from '../topics';
import type { Line } from './lines';
import { LONGEST_HEADING, matchHeading, type HeadingMatch } from './match-heading';
import { isSentence } from './sentence';
import { standsOver } from './standing';

/** A heading found among the lines of a notice. */
export interface FoundHeading {
  /** As the source writes it, with its number. */
  readonly text: string;
  readonly line: number;
  /** Empty where the vocabulary knows none of its words. */
  readonly topics: readonly Topic[];
  readonly confidence: number;
  /** The whole number of a numbered heading of the first order. */
  readonly number: number | undefined;
  readonly level: number | undefined;
  /** What stands on its own line after it, as lines of its section. */
  readonly rest: readonly Line[];
  /** The index of the first line that is not part of it. */
  readonly end: number;
}

/** What is known where a line is looked at. */
export interface HeadingContext {
  readonly language: Language;
  /** The number of the numbered heading before; 0 where there is none. */
  readonly lastNumber: number;
  /** The topics of the section that the line would otherwise belong to. */
  readonly topics: readonly Topic[];
  /** True where that section has no lines yet. */
  readonly isEmpty: boolean;
  /** True once a section with a known heading has begun. */
  readonly isInBody: boolean;
}

/** Most lines that one heading is broken over. */
const MOST_LINES = 8;
/** A line longer than this is a heading only where the source says so. */
const LONGEST_UNMARKED = 130;
/** Longest words before a colon that may be a heading with its text on the same line. */
const LONGEST_RUN_IN = 110;

/** The heading that begins at a line, or undefined where the line is text. */
export function headingAt(lines: readonly Line[], at: number, context: HeadingContext): FoundHeading | undefined {
  const line = lines[at];
  if (!line) return undefined;
  if (line.cells.length > 0) return rowHeading(line, at, context);
  return (
    explicitHeading(line, at, context) ??
    numberAlone(lines, at, context) ??
    runIn(line, at, context) ??
    runInBare(line, at, context) ??
    wholeLines(lines, at, context) ??
    unknownAlone(lines, at, context)
  );
}

/** A heading that the vocabulary does not know, told by what stands under it. */
function unknownAlone(lines: readonly Line[], at: number, context: HeadingContext): FoundHeading | undefined {
  const line = lines[at];
  const isOfPerson = context.topics.some((topic) => PEOPLE.has(topic));
  if (!line || !context.isInBody || (isOfPerson && context.isEmpty)) return undefined;
  if (TITLE.test(line.text) || !standsOver(lines, at, context.topics, isOfPerson, context.language)) return undefined;
  return found(line, line.text, { topics: [], coverage: 0, isGeneric: false }, at + 1);
}

/** A heading by the source's own word; one of no known topic still parts the text. */
function explicitHeading(line: Line, at: number, context: HeadingContext): FoundHeading | undefined {
  if (line.kind !== 'heading') return undefined;
  const run = runIn(line, at, context);
  if (run) return run;
  return found(line, bare(line.text), matchHeading(bare(line.text), context.language), at + 1);
}

/** A row of a form table: the heading in the first cell, the text in the others. */
function rowHeading(line: Line, at: number, { language }: HeadingContext): FoundHeading | undefined {
  const match = matchHeading(bare(line.text), language);
  if (match.topics.length === 0 || match.coverage < 0.6) return undefined;
  const rest = line.cells.flatMap((cell) =>
    cell
      .split('\n')
      .map((text, index) => ({ ...line, text: text.trim(), cells: [], marker: undefined, begins: index === 0 })),
  );
  return { ...found(line, bare(line.text), match, at + 1), rest: rest.filter(({ text }) => text !== '') };
}

/** A number on a line of its own, its heading on the next. */
function numberAlone(lines: readonly Line[], at: number, context: HeadingContext): FoundHeading | undefined {
  const [line, next] = [lines[at], lines[at + 1]];
  if (!line || line.text !== '' || line.marker === undefined || !next || next.text === '') return undefined;
  const number = wholeNumber(line.marker);
  if (next.marker !== undefined || next.kind !== 'text' || next.cells.length > 0) {
    const heading = headingAt(lines, at + 1, context);
    return heading && { ...heading, text: `${line.marker} ${heading.text}`, line: line.line, number };
  }
  // looked at as if the number stood before it
  const from = Math.max(0, at - 1);
  const near = [...lines.slice(from, at), { ...next, marker: line.marker, begins: true }];
  const shift = near.length - 1;
  near.push(...lines.slice(at + 2, at + 2 + MOST_LINES));
  const heading = runIn(near[shift] ?? next, shift, context) ?? wholeLines(near, shift, context);
  return heading && { ...heading, line: line.line, end: heading.end - shift + at + 1 };
}

/** One line, or several that together are a heading: the longest that the vocabulary knows well enough. */
function wholeLines(lines: readonly Line[], at: number, context: HeadingContext): FoundHeading | undefined {
  const first = lines[at];
  if (!first || first.text === '') return undefined;
  let best: FoundHeading | undefined;
  let text = '';
  for (let end = at; end < Math.min(lines.length, at + MOST_LINES); end++) {
    const line = lines[end];
    if (!line || (end > at && !goesOn(text, line))) break;
    text = text === '' ? line.text : `${text} ${line.text}`;
    if (text.length > LONGEST_HEADING || (end === at && text.length > LONGEST_UNMARKED)) break;
    if (isSentence(text, context.language)) break;
    const next = lines[end + 1];
    if (!mayEndHeading(text, next)) continue;
    const match = matchHeading(bare(text), context.language);
    if (isHeading(first, text, match, lines[at - 1], next, context)) best = found(first, text, match, end + 1);
  }
  return best;
}

/** True where a line can go on with a heading: in a small letter, after a joining word, or in capitals as the heading is. */
function goesOn(heading: string, line: Line): boolean {
  if (line.begins || line.kind !== 'text' || line.marker !== undefined || line.cells.length > 0) return false;
  if (/[@\d]/u.test(line.text)) return false;
  return /^\p{Ll}/u.test(line.text) || JOINS.test(heading) || (shouts(heading) && shouts(line.text));
}

/** A word or hyphen that something must follow. */
const JOINS = /(?:^|\s)(?:ja|tai|sekä|eli|och|eller|samt|and|or|of|the|för|av|till)$|[-,]$/iu;

function shouts(text: string): boolean {
  return /\p{Lu}{3}/u.test(text) && !/\p{Ll}/u.test(text);
}

/** A heading ends before a new beginning, never in the middle of a sentence. */
function mayEndHeading(text: string, next: Line | undefined): boolean {
  if (/[,;(]$/u.test(text) || (/\.$/u.test(text) && !/\d\.$/u.test(text) && text.split(/\s+/u).length > 9))
    return false;
  if (JOINS.test(text)) return false;
  return (
    !next ||
    next.begins ||
    next.kind !== 'text' ||
    next.marker !== undefined ||
    !/^\p{Ll}/u.test(next.text) ||
    /[@\d]/u.test(next.text)
  );
}

function isHeading(
  first: Line,
  text: string,
  match: HeadingMatch,
  before: Line | undefined,
  next: Line | undefined,
  { lastNumber, topics, isEmpty }: HeadingContext,
): boolean {
  const words = text.split(/\s+/u).length;
  const number = wholeNumber(first.marker);
  const inSeries = number !== undefined && number === lastNumber + 1;
  const known = match.topics.length > 0;
  if (/^\p{Ll}/u.test(text)) return false;
  // a number in a list of a notice whose headings have none
  const isNext = number !== undefined && wholeNumber(before?.marker) === number - 1;
  if (number !== undefined && number > 1 && lastNumber === 0 && (isNext || match.coverage < 0.8)) return false;
  // what names the topic of the section once more leads in to what follows, or parts the section: it is text
  // (but a person or an organisation may be told in two sections: 'Rekisterinpitäjä', 'Rekisterinpitäjän yhteystiedot')
  const isMore = !isEmpty && match.topics.every((topic) => PEOPLE.has(topic)) && !/:$/u.test(text);
  if (known && !inSeries && !isMore && topics.length <= match.topics.length && isWithin(match.topics, topics))
    return false;
  if (match.isGeneric && number === undefined && topics.some((topic) => PEOPLE.has(topic))) return false;
  if (TITLE.test(text) && !match.topics.includes('muutokset')) return false;
  if (isEmpty && match.topics.every((topic) => topics.some((own) => ANSWERS[own]?.includes(topic)))) return false;
  if (!known) return inSeries && number > 1 && words <= 14 && !/[.:;,]$/u.test(text);
  if (first.kind === 'item') return isItemHeading(first, match.coverage, words, before, next);
  if (/\.$/u.test(text) && match.coverage < 0.95) return false;
  if (inSeries || (number !== undefined && lastNumber > 0 && number <= 30 && words <= 14))
    return match.coverage >= 0.45;
  if (first.marker !== undefined && lastNumber > 0) return match.coverage >= 0.7;
  if (first.emphasised || shouts(text)) return match.coverage >= 0.5;
  // 'Seuran tietosuojavastaava:' with a name under it
  if (/:$/u.test(text) && words <= 4 && !match.isGeneric && match.topics.every((topic) => PEOPLE.has(topic)))
    return match.coverage >= 0.4;
  if (first.begins || !before) return match.coverage >= (next?.begins || !next ? 0.7 : 0.8);
  // in the middle of lines: a short line after the end of a sentence, known word for word
  if (match.coverage < 0.9 || words > 12) return false;
  // details of a person end without a stop
  const isAfterDetails = topics.some((topic) => PEOPLE.has(topic)) && !/[,;-]$/u.test(before.text);
  return isAfterDetails || /[.!?:]$|^.{0,60}$/u.test(before.text);
}

/** An item that no other of its list stands beside is a heading that the source's list style numbers. */
function isItemHeading(
  { marker, emphasised }: Line,
  coverage: number,
  words: number,
  before: Line | undefined,
  next: Line | undefined,
): boolean {
  if (!next || words > 10 || coverage < (emphasised ? 0.7 : 0.85)) return false;
  if (emphasised && !next.emphasised) return true;
  if (next.kind !== 'item' && before?.kind !== 'item') return true;
  // the bullets of the section before, and those of its own, are items of other lists
  const number = wholeNumber(marker);
  const isOther = (line: Line | undefined): boolean => line?.kind !== 'item' || wholeNumber(line.marker) === undefined;
  return number !== undefined && isOther(before) && isOther(next);
}

/** 'Rekisterin nimi: Asiakasrekisteri': a heading and its text on one line. */
function runIn(line: Line, at: number, { language, topics }: HeadingContext): FoundHeading | undefined {
  const split = /^(.{3,110}?)(?::\s+|:(?=\p{Lu}|\d)|\s[–—-]\s)(?=\S)/u.exec(line.text);
  const head = split?.[1];
  if (!split || head === undefined || head.length > LONGEST_RUN_IN || /[.;!?]\s/u.test(head)) return undefined;
  const match = matchHeading(bare(head), language);
  const isPerson = match.topics[0] === 'tietosuojavastaava';
  const isSet = isPerson || line.marker !== undefined || line.kind === 'heading';
  const wanted = isSet ? 0.6 : line.kind === 'item' ? 0.95 : 0.85;
  const dash = !split[0].includes(':');
  if (match.topics.length === 0 || match.coverage < (dash ? Math.max(wanted, 0.95) : wanted)) return undefined;
  if (/^\p{Ll}/u.test(head)) return undefined;
  if (line.marker === undefined && isWithin(match.topics, topics)) return undefined;
  // a label of a contact or of a list: 'Yhteystiedot: …' of the controller, 'Henkilötiedot: …' among the sources
  if (match.isGeneric && topics.some((topic) => PEOPLE.has(topic))) return undefined;
  if (!/\s/u.test(head) && match.topics[0] === 'rekisterit/tietosisältö' && topics.length > 0) return undefined;
  const text = line.text.slice(split[0].length).trim();
  // what stands after the mark is a heading too: 'Rekisteröidyn oikeudet: tarkastusoikeus'
  const after = matchHeading(bare(text), language);
  if (after.topics.length > 0 && after.coverage >= 0.9 && !dash) return undefined;
  const rest: Line = { ...line, kind: 'text', marker: undefined, text, begins: true };
  return { ...found(line, line.text.slice(0, split[0].trimEnd().length), match, at + 1), rest: [rest] };
}

/** Who is who, and what the register is called, with the name after it and nothing between. */
const BARE =
  /^(?:rekisterinpitäjän?(?: yhteystiedot)?|rekisterin nimi|(?:rekisterin )?yhteyshenkilö|tietosuojavastaavan?(?: yhteystiedot)?|registeransvarig|personuppgiftsansvarig|registrets namn|kontaktperson|dataskyddsombud|(?:data )?controller|name of (?:the )?register|contact person|data protection officer)\s+/iu;
/** Longest line that is a heading with its name, in UTF-16 units. */
const LONGEST_BARE = 120;

/** 'Rekisterinpitäjä Kuusikko ry': a page whose markup was lost. */
function runInBare(
  line: Line,
  at: number,
  { language, topics, isEmpty, lastNumber }: HeadingContext,
): FoundHeading | undefined {
  const words = BARE.exec(line.text)?.[0];
  if (words === undefined || line.kind !== 'text' || line.marker !== undefined || !line.begins || lastNumber > 0)
    return undefined;
  if (line.text.length > LONGEST_BARE || /[.!?:]$/u.test(line.text) || isSentence(line.text, language))
    return undefined;
  const match = matchHeading(words.trim(), language);
  if (
    match.topics.length === 0 ||
    (isEmpty && topics.some((topic) => PEOPLE.has(topic)) && PEOPLE.has(match.topics[0] ?? '')) ||
    isWithin(match.topics, topics)
  )
    return undefined;
  const name = line.text.slice(words.length);
  if (!/^\p{Lu}/u.test(name) || matchHeading(name, language).topics.length > 0) return undefined;
  const rest: Line = { ...line, text: name };
  return { ...found(line, words.trim(), match, at + 1), rest: [rest] };
}

/** What a notice is called, which is no section of it. */
const TITLE =
  /(?:tietosuoja|tietoturva|rekisteri)(?:seloste|ilmoitu)(?!en|ksen)|(?:dataskydds|register)beskrivning|dataskyddsmeddelande|integritetspolicy|privacy (?:policy|notice|statement)|file description/iu;

const PEOPLE: ReadonlySet<Topic> = new Set([
  'rekisterinpitäjä',
  'yhteyshenkilö',
  'vastuuhenkilö',
  'tietosuojavastaava',
]);

/** Words that answer a heading right under it, though elsewhere they would be headings: 'Oikeusperuste', 'Suostumus'. */
const ANSWERS: Readonly<Record<Topic, readonly Topic[]>> = {
  'rekisterit/oikeusperusteet': ['rekisterit/suostumus', 'rekisterit/oikeutettu-etu'],
  'rekisterit/muoto': ['rekisterit/suojaus/manuaalinen', 'rekisterit/suojaus/sähköinen'],
  yhteyshenkilö: ['tietosuojavastaava', 'vastuuhenkilö'],
  'rekisterit/vastaanottajat': ['rekisterinpitäjä'],
};

/** True where each of some topics is one of a section's. */
function isWithin(topics: readonly Topic[], section: readonly Topic[]): boolean {
  return section.length > 0 && topics.every((topic) => section.includes(topic));
}

function found(line: Line, text: string, match: HeadingMatch, end: number): FoundHeading {
  return {
    text:
      line.marker === undefined || (line.kind === 'item' && /^[^\p{L}\p{N}]+$/u.test(line.marker))
        ? text
        : `${line.marker} ${text}`,
    line: line.line,
    topics: match.topics,
    confidence: match.topics.length === 0 ? 0 : Math.round(match.coverage * 100) / 100,
    number: wholeNumber(line.marker),
    level: line.level,
    rest: [],
    end,
  };
}

/** A heading without its closing mark. */
function bare(text: string): string {
  return text.replace(/\s*[:?.!]+$/u, '');
}

function wholeNumber(marker: string | undefined): number | undefined {
  const digits = /^\(?(\d{1,2})[.):]?$/u.exec(marker ?? '')?.[1];
  return digits === undefined ? undefined : Number(digits);
}
