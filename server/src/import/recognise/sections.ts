import type { Language } from '../../language';
import { sentencesOf } from '../../notice';
import { dateStatement, type DateStatement } from '../extract/dates';
import type { Topic } from '../topics';
import { PEOPLE, type FoundHeading } from './found-heading';
import { headingAt } from './headings';
import { LIKELY, likelyLines } from './likely-lines';
import type { Line } from './lines';
import { sharedForms, type SharedForm } from './shared-forms';

/** A heading of the source with the lines under it; the first has none. */
export interface SourceSection {
  readonly heading: FoundHeading | undefined;
  readonly topics: readonly Topic[];
  readonly lines: readonly Line[];
}

/** A date or version that stands on lines of its own, wherever in the notice. */
export interface DatedLine extends DateStatement {
  readonly line: number;
}

export interface Sections {
  readonly sections: readonly SourceSection[];
  readonly dates: readonly DatedLine[];
}

/** Parts the lines of a notice at its headings; dates on lines of their own are part of no section. */
export function sectionsOf(lines: readonly Line[], language: Language): Sections {
  const sections: { heading: FoundHeading | undefined; topics: readonly Topic[]; lines: Line[] }[] = [
    { heading: undefined, topics: [], lines: [] },
  ];
  const dates: DatedLine[] = [];
  const titleAt = titleOf(lines);
  const likely = likelyLines(lines, language);
  // headings on lines of their own share none with their text
  const areOwnLines = likely.filter((each) => each >= LIKELY).length >= LEAST_OWN_LINES;
  const forms: ReadonlySet<SharedForm> = areOwnLines ? new Set() : sharedForms(lines, language);
  let lastNumber = 0;
  let isInBody = false;
  for (let at = 0; at < lines.length;) {
    const dated = datesAt(lines, at);
    if (dated) {
      dates.push(...dated.dates);
      at = dated.end;
      continue;
    }
    const current = sections[sections.length - 1];
    const heading = headingAt(lines, at, {
      language,
      lastNumber,
      topics: current?.topics ?? [],
      isEmpty: current?.lines.length === 0,
      isInBody,
      titleAt,
      forms,
      likely,
    });
    const line = lines[at];
    if (heading && line && isAnswer(heading, current)) {
      current?.lines.push({ ...line, kind: 'text' });
      at = heading.end;
    } else if (heading) {
      sections.push({ heading, topics: heading.topics, lines: [...heading.rest] });
      isInBody ||= heading.topics.length > 0;
      if (heading.number !== undefined) lastNumber = heading.number;
      at = heading.end;
    } else {
      if (line) current?.lines.push(line);
      at++;
    }
  }
  return { sections, dates };
}

/** So many headings on lines of their own show how the notice writes them. */
const LEAST_OWN_LINES = 4;

/** A name set as a heading right under 'Controller' or 'Contact person': it is the answer. */
function isAnswer({ topics, level }: FoundHeading, section: SourceSection | undefined): boolean {
  const over = section?.heading;
  if (!over || section.lines.length > 0 || topics.length > 0 || level === undefined) return false;
  return over.level !== undefined && level > over.level && over.topics.some((topic) => PEOPLE.has(topic));
}

/** The heading over all others, by its level: the first, and the only one of its level. */
function titleOf(lines: readonly Line[]): number | undefined {
  const headings = lines.flatMap(({ kind, level = 0 }, at) => (kind === 'heading' ? [{ at, level }] : []));
  const [first, ...others] = headings;
  if (first && others.length === 0 && first.at < FIRST_LINES) return first.at;
  return first && others.length >= LEAST_UNDER_TITLE && others.every(({ level }) => level > first.level)
    ? first.at
    : undefined;
}

/** The one heading that the source marks is the title where it stands among so many first lines. */
const FIRST_LINES = 3;
/** So many headings under one make it the title. */
const LEAST_UNDER_TITLE = 3;

/** A line that is nothing but dates of the notice, or a label with its date on the next line. */
function datesAt(lines: readonly Line[], at: number): { dates: DatedLine[]; end: number } | undefined {
  const [line, next] = [lines[at], lines[at + 1]];
  if (!line || line.kind === 'item' || line.marker !== undefined) return undefined;
  const words = [line.text, ...line.cells].join(' ');
  if (/\d/u.test(words)) {
    const statements = sentencesOf(words).map(({ text }) => dateStatement(text));
    const dates = statements.flatMap((statement) => (statement ? [{ ...statement, line: line.line }] : []));
    return dates.length > 0 && dates.length === statements.length ? { dates, end: at + 1 } : undefined;
  }
  if (!next || next.text.length > LONGEST_DATE || !/^\D{0,3}\d/u.test(next.text)) return undefined;
  const statement = dateStatement(`${words} ${next.text}`);
  return statement && { dates: [{ ...statement, line: line.line }], end: at + 2 };
}

/** Longest date alone on its line, in UTF-16 units. */
const LONGEST_DATE = 24;
