import type { Topic } from '../topics';
import {
  bare,
  found,
  isWithin,
  isToldByName,
  PEOPLE,
  TITLE,
  wholeNumber,
  type FoundHeading,
  type HeadingContext,
} from './found-heading';
import { isShouted, type Line } from './lines';
import { LONGEST_HEADING, matchHeading, type HeadingMatch } from './match-heading';
import { isSentence } from './sentence';
import { isNext, isNextOfList, opensSeries } from './series';

/** Most lines that one heading is broken over. */
export const MOST_LINES = 8;
/** A line longer than this is a heading only where the source says so. */
const LONGEST_UNMARKED = 130;
/** So much of a heading is known where all but every word of it is. */
const WORD_FOR_WORD = 0.9;
/** A line whose look is so unlikely a heading's is none, though its words are known. */
const UNLIKELY = 0.1;

/** One line, or several that together are a heading: the longest that the vocabulary knows well enough. */
export function wholeLines(lines: readonly Line[], at: number, context: HeadingContext): FoundHeading | undefined {
  const first = lines[at];
  if (!first || first.text === '') return undefined;
  const standing = {
    opens: opensSeries(lines, at, context),
    isInList: !context.isEmpty && isNextOfList(lines, at, context),
  };
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
    const isOdd = end === at && wholeNumber(first.marker) === undefined && (context.likely[at] ?? 1) < UNLIKELY;
    if (!isOdd && isHeading(first, text, match, lines[at - 1], next, { ...context, ...standing }))
      best = found(first, text, match, end + 1);
  }
  return best;
}

/** '5. REASON TO HAVE THE REGISTER': a short line that goes on with the numbers of the headings names something, verb and all. */
function isNumberedNext(line: Line, text: string, context: HeadingContext): boolean {
  return isNext(line, context) && /^(?:\S+ ){0,7}\S*[^\s.:;,]$/u.test(text);
}

/** True where a line can go on with a heading: in a small letter, after a joining word, or in capitals as the heading is. */
function goesOn(heading: string, line: Line): boolean {
  if (line.begins || line.kind !== 'text' || line.marker !== undefined || line.cells.length > 0) return false;
  if (/[@\d]/u.test(line.text)) return false;
  return SMALL.test(line.text) || JOINS.test(heading) || (isShouted(heading) && isShouted(line.text));
}

/** A word in small letters; a name such as 'eKuusi' is none. */
const SMALL = /^\p{Ll}(?!\p{Lu})/u;

/** A word or hyphen that something must follow. */
const JOINS =
  /(?:^|\s)(?:ja|tai|sekä|eli|och|eller|samt|and|or|of|the|för|av|till|när|som|att|kun|jos|joka|jotka|when|that|if)$|[-,]$/iu;

/** A heading ends before a new beginning, never in the middle of a sentence. */
export function mayEndHeading(text: string, next: Line | undefined): boolean {
  if (/[,;(]$/u.test(text) || (/\.$/u.test(text) && !/\d\.$/u.test(text) && text.split(/\s+/u).length > 12))
    return false;
  if (JOINS.test(text)) return false;
  return (
    !next ||
    next.begins ||
    next.kind !== 'text' ||
    next.marker !== undefined ||
    !SMALL.test(next.text) ||
    /[@\d]/u.test(next.text)
  );
}

/** What the numbers around a line tell of it. */
interface Standing {
  readonly opens: boolean;
  readonly isInList: boolean;
}

/** True for a heading of the notice itself: 'Muutokset tietosuojaselosteeseen'. */
export function namesNotice({ topics }: HeadingMatch): boolean {
  return topics.some((topic) => OF_NOTICE.has(topic));
}

function isHeading(
  first: Line,
  text: string,
  match: HeadingMatch,
  before: Line | undefined,
  next: Line | undefined,
  { lastNumber, topics, isEmpty, isInBody, opens, isInList }: HeadingContext & Standing,
): boolean {
  const words = text.split(/\s+/u).length;
  const number = wholeNumber(first.marker);
  const inSeries = number !== undefined && number === lastNumber + 1;
  const known = match.topics.length > 0;
  // a heading in small letters stands alone and is known word for word
  if (/^\p{Ll}/u.test(text) && !(match.coverage >= 0.95 && words > 1 && first.begins && next?.begins)) return false;
  // a number in a list of a notice whose headings have none
  const follows = number !== undefined && wholeNumber(before?.marker) === number - 1;
  if (number !== undefined && number > 1 && lastNumber === 0 && (follows || match.coverage < 0.8)) return false;
  // what names the topic of the section once more leads in to what follows, or parts the section: it is text
  // (but a person or an organisation may be told in two sections: 'Rekisterinpitäjä', 'Rekisterinpitäjän yhteystiedot')
  const isMore = !isEmpty && match.topics.every((topic) => PEOPLE.has(topic)) && !/:$/u.test(text);
  if (known && !inSeries && !isMore && topics.length <= match.topics.length && isWithin(match.topics, topics))
    return false;
  if (isDatum(first, match, next, topics)) return false;
  if (match.isGeneric && number === undefined && topics.some((topic) => PEOPLE.has(topic))) return false;
  if (TITLE.test(text) && !namesNotice(match)) return false;
  if (!known && opens) return words <= 14 && !/[.:;,]$/u.test(text);
  if (isEmpty && match.topics.every((topic) => topics.some((own) => ANSWERS[own]?.includes(topic)))) return false;
  if (!known) return inSeries && number > 1 && !isInList && words <= 14 && !/[.:;,]$/u.test(text);
  // a heading of a numbered series that the source took for a list of one item each
  const isOwnList =
    inSeries && number > 1 && match.coverage >= WORD_FOR_WORD && wholeNumber(next?.marker) !== number + 1;
  if (first.kind === 'item' && !isOwnList) return isItemHeading(first, match.coverage, words, before, next);
  if (/\.$/u.test(text) && match.coverage < 0.95) return false;
  if (inSeries && number > 1 && words <= 14 && !/[.:;,]$/u.test(text)) return true;
  if (inSeries || (number !== undefined && lastNumber > 0 && number <= 30 && words <= 14))
    return match.coverage >= 0.45;
  if (first.marker !== undefined && lastNumber > 0) return match.coverage >= 0.7;
  if (first.emphasised || isShouted(text)) return match.coverage >= 0.5;
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

/** Consents and identity codes among the data of a register are data, and so is 'Yhteystiedot' with '- nimi' under it. */
export function isDatum(
  { marker }: Line,
  match: HeadingMatch,
  next: Line | undefined,
  topics: readonly Topic[],
): boolean {
  if (wholeNumber(marker) !== undefined || !topics.some((topic) => OF_DATA.has(topic))) return false;
  if (match.isGeneric && next?.kind === 'item') return true;
  return match.topics.length > 0 && match.topics.every((topic) => DATA.has(topic));
}

const DATA: ReadonlySet<Topic> = new Set(['rekisterit/suostumus', 'rekisterit/henkilötunnus']);

/** A short line between paragraphs, after what is ended and in no section of names: most such lines are headings. */
function standsAlone(
  first: Line,
  text: string,
  before: Line | undefined,
  next: Line | undefined,
  topics: readonly Topic[],
): boolean {
  if (!first.begins || !next?.begins || !before || /[.,;:]$/u.test(text) || text.split(/\s+/u).length > 8) return false;
  if (topics.length === 0 || topics.some(isToldByName)) return false;
  return before.kind === 'item' || /[.!?)]["”’]?$/u.test(before.text);
}

/** An item that no other of its list stands beside is a heading that the source's list style numbers. */
function isItemHeading(
  { text, marker, emphasised }: Line,
  coverage: number,
  words: number,
  before: Line | undefined,
  next: Line | undefined,
): boolean {
  // a right told in full: 'Vastustaa käsittelyä.'
  if (!next || words > 10 || /\.$/u.test(text) || coverage < (emphasised ? 0.7 : 0.85)) return false;
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
