import type { Language } from '../../language';
import { sentencesOf } from '../../notice';
import { isPartOf } from '../topics';
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
import { have, isDistinctive, lack, looksAlike, traitsOf, type Habit, type Trait } from './habit';
import { SHORTEST_TEXT, type Line } from './lines';
import { matchHeading, NOTHING, type HeadingMatch } from './match-heading';
import { isSentence } from './sentence';
import { mostTold } from './told';

/** Longest heading in unknown words, in UTF-16 units, where the notice has none as long. */
const LONGEST = 80;
/** The same with the number that comes next. */
const LONGEST_NUMBERED = 130;
/** Most words of a heading in unknown words. */
const MOST_WORDS = 14;
/** Headings from which it is sure that a line looks otherwise. */
const SURE = 3;
/** A heading known less than this is named by its content. */
const KNOWN = 0.45;

/** A line that looks as the notice's headings do: a heading, whatever words it is in. */
export function headingByHabit(lines: readonly Line[], at: number, context: HeadingContext): FoundHeading | undefined {
  const { habit, language, topics, isEmpty } = context;
  const line = lines[at];
  if (!line || !habit || (line.kind === 'item' && !have(habit, 'listed')) || !isFit(line, habit, language))
    return undefined;
  if (isOneOfList(lines, at, context)) return undefined;
  if (!looksAlike(traitsOf(lines, at), habit)) return undefined;
  const match = matchHeading(bare(line.text), language);
  if (!(isDistinctive(habit) ? isNumberFit(line, context) : standsApart(lines, at, match, context))) return undefined;
  // a name right under 'Rekisterinpitäjä' or 'Rekisterin nimi' is the answer
  if (isEmpty && topics.some((topic) => PEOPLE.has(topic) || topic === 'rekisterit/nimi')) return undefined;
  if (match.topics.length > 0 && isWithin(match.topics, topics)) return undefined;
  return found(line, line.text, match.coverage >= KNOWN ? match : NOTHING, at + 1);
}

/** So many numbers of a series may be missing. */
const MOST_MISSED = 2;

/** True for words that may be a heading: few, of no sentence, no address and no title. */
function isFit({ text, marker }: Line, habit: Habit, language: Language): boolean {
  if (
    text.length > Math.max(marker === undefined ? LONGEST : LONGEST_NUMBERED, habit.longest) ||
    text.split(/\s+/u).length > MOST_WORDS
  )
    return false;
  if (!/^["“”’'(]?[\p{Lu}\d]/u.test(text) || /[.;,…]$|@|\d{4}|https?:|www\./u.test(text)) return false;
  if (/:$/u.test(text) && !have(habit, 'colon')) return false;
  // capitals alone tell a heading from a sentence
  const isShouted = have(habit, 'capitals') && !/\p{Ll}/u.test(text);
  return !TITLE.test(text) && (marker !== undefined || isShouted || !isSentence(text, language));
}

/** The next number of the series, or a part of the last; a line of a notice without numbers has none. */
function isNumberFit({ marker }: Line, { habit, lastNumber }: HeadingContext): boolean {
  const number = wholeNumber(marker);
  if (number === undefined) return marker === undefined || !have(habit, 'numbered');
  // one that was no heading by its form breaks no series of headings that are set in bold too
  const most = have(habit, 'emphasised') && have(habit, 'numbered') ? MOST_MISSED : 0;
  return number > lastNumber && number <= lastNumber + 1 + most;
}

/** A line between empty lines, over a paragraph or a list, that is none of several short lines. */
function standsApart(lines: readonly Line[], at: number, { coverage }: HeadingMatch, context: HeadingContext): boolean {
  const [before, line, next] = [lines[at - 1], lines[at], lines[at + 1]];
  if (!line || line.marker !== undefined || !before || !next || next.cells.length > 0) return false;
  // where the notice has no empty lines, words that are known part it, and short lines between the end of a text and another
  const isBetween = lack(context.habit, 'gapBefore') && next.text.length > line.text.length;
  if (!line.begins && !((coverage >= KNOWN || isBetween) && /[.!?]$/u.test(before.text))) return false;
  if (/[:,]$/u.test(before.text)) return false;
  const isAfterDetails = context.topics.some((topic) => PEOPLE.has(topic) || topic === 'rekisterit/nimi');
  const isAfterText =
    context.isEmpty ||
    before.kind === 'item' ||
    isText(before) ||
    before.text.length >= SHORTEST_TEXT ||
    TITLE.test(before.text);
  if (!isAfterDetails && !isAfterText) return false;
  const isLast = at + 2 === lines.length;
  if (next.kind === 'heading' || !(isText(next) || next.kind === 'item' || isLast)) return false;
  // what tells of its own section parts it no further
  const told =
    next.kind === 'text'
      ? mostTold(
          sentencesOf(next.text).map(({ text }) => text),
          context.language,
        )
      : undefined;
  return told === undefined || !context.topics.some((own) => isPartOf(told, own));
}

/** Running text, or what leads in to a list. */
function isText({ text }: Line): boolean {
  return /[.!?:][)”"’]?$/u.test(text) ? text.split(/\s+/u).length > 3 : text.length >= SHORTEST_TEXT;
}

/**
 * True for a line that the vocabulary knows some words of and that looks otherwise than the notice's headings: it leads in to
 * what follows, or is one of several lines that do.
 */
export function isAgainstHabit(
  lines: readonly Line[],
  at: number,
  end: number,
  match: HeadingMatch,
  context: HeadingContext,
): boolean {
  const { habit, isEmpty } = context;
  const [before, line, next] = [lines[at - 1], lines[at], lines[end]];
  if (!habit || habit.count < SURE || !line || line.kind === 'heading') return false;
  const traits = traitsOf(lines, at, end);
  const number = wholeNumber(line.marker);
  if (number !== undefined && match.topics.length === 0) return isOneOfList(lines, at, context);
  if (have(habit, 'styled') && isPlain(traits)) return true;
  if (match.topics.length > 0 && match.topics.every((topic) => PEOPLE.has(topic))) return false;
  if (!have(habit, 'numbered') || number !== undefined || line.marker !== undefined)
    return leadsIn(traits, next, match, habit);
  if (match.coverage < 0.95 && !traits.has('emphasised') && !traits.has('capitals')) return true;
  const isShort = (other: Line | undefined): boolean =>
    other?.kind === 'text' && other.marker === undefined && other.begins && !isText(other);
  return !isEmpty && isShort(before) && isShort(next);
}

/** Text like any other: nothing sets it apart. */
function isPlain(traits: ReadonlySet<Trait>): boolean {
  return !(['numbered', 'styled', 'emphasised', 'capitals', 'colon'] as const).some((trait) => traits.has(trait));
}

/** '4. Tiedotteen postituslista' after '3. …' of its list, though the notice has another heading 4. */
function isOneOfList(lines: readonly Line[], at: number, { habit, isEmpty }: HeadingContext): boolean {
  const number = wholeNumber(lines[at]?.marker);
  return (
    number !== undefined &&
    wholeNumber(lines[at - 1]?.marker) === number - 1 &&
    !isEmpty &&
    habit?.numbers.has(number) === true
  );
}

/** 'Vi behandlar följande personuppgifter:' over a list, where no heading of the notice has a colon. */
function leadsIn(
  traits: ReadonlySet<string>,
  next: Line | undefined,
  { coverage }: HeadingMatch,
  habit: Habit,
): boolean {
  return traits.has('colon') && lack(habit, 'colon') && next?.kind === 'item' && coverage < 0.95;
}
