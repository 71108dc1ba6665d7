import type { Topic } from '../topics';
import { CONTENTS } from './contents-list';
import {
  bare,
  found,
  isWithin,
  PEOPLE,
  TITLE,
  wholeNumber,
  type FoundHeading,
  type HeadingContext,
} from './found-heading';
import { headingByHabit, isAgainstHabit } from './by-habit';
import { have } from './habit';
import type { Line } from './lines';
import { LONGEST_HEADING, matchHeading, NOTHING, type HeadingMatch } from './match-heading';
import { rowHeading } from './row-heading';
import { isOneOfLabels, runIn, runInBare, runInLead, runInNumbered } from './run-in';
import { isSentence } from './sentence';
import { isOneOfEmphasised, longAlone, standsOver } from './standing';

/** Most lines that one heading is broken over. */
const MOST_LINES = 8;
/** A line longer than this is a heading only where the source says so. */
const LONGEST_UNMARKED = 130;
/** So much of a heading is known where all but every word of it is. */
const WORD_FOR_WORD = 0.9;

/** The heading that begins at a line, or undefined where the line is text. */
export function headingAt(lines: readonly Line[], at: number, context: HeadingContext): FoundHeading | undefined {
  const line = lines[at];
  if (!line) return undefined;
  if (line.cells.length > 0) return rowHeading(lines, at, context);
  if (line.kind !== 'heading' && ACT.test(line.text)) return undefined;
  if (isOneOfEmphasised(lines, at) || isTitle(line, at, context) || isContents(line)) return undefined;
  return (
    explicitHeading(line, at, context) ??
    numberAlone(lines, at, context) ??
    (isOneOfLabels(lines, at, context) ? undefined : runIn(line, at, context)) ??
    runInLead(line, at, context) ??
    runInNumbered(lines, at, context) ??
    runInBare(line, at, context) ??
    wholeLines(lines, at, context) ??
    longAlone(lines, at, context) ??
    headingByHabit(lines, at, context) ??
    unknownAlone(lines, at, context)
  );
}

/** 'Innehåll' over a list of contents; with a number it is over what the register holds. */
function isContents({ text, marker }: Line): boolean {
  return marker === undefined && CONTENTS.test(text);
}

/** A heading that the vocabulary does not know, told by what stands under it. */
function unknownAlone(lines: readonly Line[], at: number, context: HeadingContext): FoundHeading | undefined {
  const line = lines[at];
  const isOfPerson = context.topics.some((topic) => PEOPLE.has(topic));
  if (!line || !context.isInBody || (isOfPerson && context.isEmpty)) return undefined;
  if (have(context.habit, 'numbered') && !line.emphasised) return undefined;
  if (TITLE.test(line.text) || !standsOver(lines, at, context.topics, isOfPerson, context.language)) return undefined;
  return found(line, line.text, NOTHING, at + 1);
}

/** A heading by the source's own word; one of no known topic still parts the text. */
function explicitHeading(line: Line, at: number, context: HeadingContext): FoundHeading | undefined {
  if (line.kind !== 'heading') return undefined;
  return (
    runIn(line, at, context) ?? found(line, bare(line.text), matchHeading(bare(line.text), context.language), at + 1)
  );
}

/** An Act with its number, as one of a numbered list of the Acts that are followed. */
const ACT =
  /^(?:\S+ ){0,3}\S*(?:laki|lag|asetus|förordning|act|decree)(?!\p{L})[^:]*\d{1,4}\/(?:19|20)\d{2}\)?[.;]?$/iu;

/** What the notice is called, over its first section: 'Ministeriets dataskyddsbeskrivning för den registrerade'. */
function isTitle(line: Line, at: number, { isInBody, titleAt, language }: HeadingContext): boolean {
  if (line.kind !== 'heading' || line.marker !== undefined) return false;
  const match = matchHeading(bare(line.text), language);
  if (namesNotice(match)) return false;
  if (at === titleAt && !match.topics.some((topic) => PEOPLE.has(topic) || topic === 'rekisterit/nimi')) return true;
  return !isInBody && TITLE.test(line.text.replace(/ - (?=ja |och |and )/u, '- '));
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
    if (text.length > LONGEST_HEADING || (end === at && text.length > LONGEST_UNMARKED && !isNext(first, context)))
      break;
    if (isSentence(text, context.language) && !isNumberedNext(first, text, context)) break;
    const next = lines[end + 1];
    if (!mayEndHeading(text, next)) continue;
    const match = matchHeading(bare(text), context.language);
    if (
      isHeading(first, text, match, lines[at - 1], next, context) &&
      !isAgainstHabit(lines, at, end + 1, match, context)
    )
      best = found(first, text, match, end + 1);
  }
  return best;
}

/** '5. REASON TO HAVE THE REGISTER': a short line that goes on with the numbers of the headings names something, verb and all. */
function isNumberedNext(line: Line, text: string, context: HeadingContext): boolean {
  return isNext(line, context) && /^(?:\S+ ){0,7}\S*[^\s.:;,]$/u.test(text);
}

/** True for the next number of the numbered headings. */
function isNext({ marker }: Line, { lastNumber }: HeadingContext): boolean {
  const number = wholeNumber(marker);
  return number !== undefined && number > 1 && number === lastNumber + 1;
}

/** True where a line can go on with a heading: in a small letter, after a joining word, or in capitals as the heading is. */
function goesOn(heading: string, line: Line): boolean {
  if (line.begins || line.kind !== 'text' || line.marker !== undefined || line.cells.length > 0) return false;
  if (/[@\d]/u.test(line.text)) return false;
  return /^\p{Ll}/u.test(line.text) || JOINS.test(heading) || (shouts(heading) && shouts(line.text));
}

/** A word or hyphen that something must follow. */
const JOINS =
  /(?:^|\s)(?:ja|tai|sekä|eli|och|eller|samt|and|or|of|the|för|av|till|när|som|att|kun|jos|joka|jotka|when|that|if)$|[-,]$/iu;

function shouts(text: string): boolean {
  return /\p{Lu}{3}/u.test(text) && !/\p{Ll}/u.test(text);
}

/** A heading ends before a new beginning, never in the middle of a sentence. */
function mayEndHeading(text: string, next: Line | undefined): boolean {
  if (/[,;(]$/u.test(text) || (/\.$/u.test(text) && !/\d\.$/u.test(text) && text.split(/\s+/u).length > 12))
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

/** True for a heading of the notice itself: 'Muutokset tietosuojaselosteeseen'. */
function namesNotice({ topics }: HeadingMatch): boolean {
  return topics.some((topic) => OF_NOTICE.has(topic));
}

/** So much of a heading's words is known at least, where it goes on with the numbers of the others. */
const KNOWN_IN_SERIES = 0.5;

function isHeading(
  first: Line,
  text: string,
  match: HeadingMatch,
  before: Line | undefined,
  next: Line | undefined,
  { lastNumber, topics, isEmpty, isInBody, habit }: HeadingContext,
): boolean {
  const words = text.split(/\s+/u).length;
  const number = wholeNumber(first.marker);
  const inSeries = number !== undefined && number === lastNumber + 1;
  const known = match.topics.length > 0;
  // a heading in small letters stands alone and is known word for word
  if (/^\p{Ll}/u.test(text) && !(match.coverage >= 0.95 && words > 1 && first.begins && next?.begins)) return false;
  // a number in a list of a notice whose headings have none
  const isNext = number !== undefined && wholeNumber(before?.marker) === number - 1;
  if (number !== undefined && number > 1 && lastNumber === 0 && (isNext || match.coverage < 0.8)) return false;
  // what names the topic of the section once more leads in to what follows, or parts the section: it is text
  // (but a person or an organisation may be told in two sections: 'Rekisterinpitäjä', 'Rekisterinpitäjän yhteystiedot')
  const isMore = !isEmpty && match.topics.every((topic) => PEOPLE.has(topic)) && !/:$/u.test(text);
  if (known && !inSeries && !isMore && topics.length <= match.topics.length && isWithin(match.topics, topics))
    return false;
  // contact details over a list of data are data: 'Yhteystiedot' with '- nimi' under it
  const isAmongData = topics.some((topic) => OF_DATA.has(topic));
  if (match.isGeneric && number === undefined && isAmongData && next?.kind === 'item') return false;
  // consents among the data of a register are data
  if (number === undefined && isAmongData && match.topics.join() === 'rekisterit/suostumus') return false;
  if (match.isGeneric && number === undefined && topics.some((topic) => PEOPLE.has(topic))) return false;
  if (TITLE.test(text) && !namesNotice(match)) return false;
  if (isEmpty && match.topics.every((topic) => topics.some((own) => ANSWERS[own]?.includes(topic)))) return false;
  if (!known) return inSeries && number > 1 && words <= 14 && !/[.:;,]$/u.test(text);
  // a heading of a numbered series that the source took for a list of one item each
  const isSure = match.coverage >= (have(habit, 'numbered') ? KNOWN_IN_SERIES : WORD_FOR_WORD);
  const goesOn = inSeries && number > 1 && isSure && wholeNumber(next?.marker) !== number + 1;
  if (first.kind === 'item' && !goesOn) return isItemHeading(first, match.coverage, words, before, next);
  if (/\.$/u.test(text) && match.coverage < 0.95) return false;
  if (inSeries && number > 1 && words <= 14 && !/[.:;,]$/u.test(text)) return true;
  if (inSeries || (number !== undefined && lastNumber > 0 && number <= 30 && words <= 14))
    return match.coverage >= 0.45;
  if (first.marker !== undefined && lastNumber > 0) return match.coverage >= 0.7;
  if (first.emphasised || shouts(text)) return match.coverage >= 0.5;
  // 'Seuran tietosuojavastaava:' with a name under it
  if (/:$/u.test(text) && words <= 4 && !match.isGeneric && match.topics.every((topic) => PEOPLE.has(topic)))
    return match.coverage >= 0.4;
  if (isInBody && standsAlone(first, text, before, next, topics)) return match.coverage >= 0.45;
  if (first.begins || !before) return match.coverage >= (next?.begins || !next ? 0.7 : 0.8);
  // in the middle of lines: a short line after the end of a sentence, known word for word
  if (match.coverage < 0.9 || words > 12) return false;
  // details of a person end without a stop
  const isAfterDetails = topics.some((topic) => PEOPLE.has(topic)) && !/[,;-]$/u.test(before.text);
  return isAfterDetails || /[.!?:]$|^.{0,60}$/u.test(before.text);
}

/** A short line between paragraphs, after what is ended and in no section of names: most such lines are headings. */
function standsAlone(
  first: Line,
  text: string,
  before: Line | undefined,
  next: Line | undefined,
  topics: readonly Topic[],
): boolean {
  if (!first.begins || !next?.begins || !before || /[.,;:]$/u.test(text) || text.split(/\s+/u).length > 8) return false;
  if (topics.length === 0 || topics.some((topic) => PEOPLE.has(topic) || topic === 'rekisterit/nimi')) return false;
  return before.kind === 'item' || /[.!?)]["”’]?$/u.test(before.text);
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

/** Sections of what a register holds. */
const OF_DATA: ReadonlySet<Topic> = new Set(['rekisterit/tietosisältö', 'rekisterit/henkilötietoryhmät']);

/** What headings that name the notice itself are about: 'Scope of the privacy policy'. */
const OF_NOTICE: ReadonlySet<Topic> = new Set(['muutokset', 'johdanto', 'yhteyshenkilö']);

/** Words that answer a heading right under it, though elsewhere they would be headings: 'Oikeusperuste', 'Suostumus'. */
const ANSWERS: Readonly<Record<Topic, readonly Topic[]>> = {
  'rekisterit/oikeusperusteet': ['rekisterit/suostumus', 'rekisterit/oikeutettu-etu'],
  'rekisterit/muoto': ['rekisterit/suojaus/manuaalinen', 'rekisterit/suojaus/sähköinen'],
  yhteyshenkilö: ['tietosuojavastaava', 'vastuuhenkilö'],
  'rekisterit/vastaanottajat': ['rekisterinpitäjä'],
};
