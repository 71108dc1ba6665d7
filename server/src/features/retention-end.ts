import { dayAfter, durationsIn, isoDate, parseDuration, type Duration } from '../notice';

/** When a retention period ends, as far as the notice's words are certain of it. */
export interface RetentionEnd {
  /** ISO date. */
  readonly end: string;
  /** The day it is counted from (ISO date); for a period counted from the end of a year, the last day of that year. */
  readonly start: string;
  /** True where the words name no day but the end of whichever calendar year. */
  readonly anyYear: boolean;
}

/** The end of a calendar year, and of no other: the financial year has its own, and 'kahden vuoden päättymisestä' is a length. */
const END_OF_YEAR =
  /(?<!\p{L})(?:kalenterivuoden|(?:sen|kunkin|kyseisen) vuoden) (?:lopusta|loputtua|päättymisestä|päätyttyä|(?:lopun|päättymisen) jälkeen)(?!\p{L})|(?:utgången|slutet) av (?:det |varje )?kalenderår(?:et)?(?!\p{L})|kalenderårets (?:utgång|slut)(?!\p{L})|end of (?:the|each|that) (?:calendar )?year(?!\p{L})/iu;

/** More than one moment is possible. */
const ALTERNATIVES =
  /(?<!\p{L})(?:tai|taikka|joko|aikaisintaan|viimeistään|eller|antingen|tidigast|senast|or|either|earliest|latest)(?!\p{L})/iu;

/**
 * The end of a period of one whole length of time, counted from a named day, or from the end of the calendar year, for which the
 * current one stands.
 * @param period how long: nothing but a length of time ('6 vuotta')
 * @param start from when
 * @param asOf ISO date, whose year is taken as an example
 * @returns undefined wherever the words leave a doubt
 */
export function retentionEnd(period: string, start: string, asOf: string): RetentionEnd | undefined {
  const duration = wholeDuration(period);
  if (!duration) return undefined;
  const day = isoDate(start);
  if (day !== undefined)
    return day.length === 10 ? { start: day, end: dayAfter(day, duration), anyYear: false } : undefined;
  if (!END_OF_YEAR.test(start.replace(/\s+/g, ' ')) || ALTERNATIVES.test(start)) return undefined;
  const lastDay = `${asOf.slice(0, 4)}-12-31`;
  return { start: lastDay, end: dayAfter(lastDay, duration), anyYear: true };
}

/** A length of time with nothing beside it: 'vähintään 6 vuotta' and '5–7 vuotta' are not certain. */
function wholeDuration(period: string): Duration | undefined {
  const text = period.trim();
  if (/^P\d/.test(text)) return parseDuration(text);
  const [only, another] = durationsIn(text);
  return only && !another && only.start === 0 && only.end === text.length ? only.duration : undefined;
}
