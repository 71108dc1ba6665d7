import type { Language } from '../../language';
import type { Topic } from '../topics';
import { bare, found, TITLE } from './found-heading';
import { isSetApart, traitsOf, type HeadingAt } from './habit';
import { likelyTopics } from './likely-topics';
import type { Line } from './lines';
import { isDetailLabel, splitRunIn } from './run-in';
import { placeOf, textOfLines } from './section-features';
import { isSentence } from './sentence';

/**
 * A notice whose headings are all in words of its own: lines that look alike and that, each with the text under it, are likely
 * about topics of their own show how the notice writes its headings, though no word of them is known.
 */

/** How likely about a topic a section must be to count, and how great a share of the sections. */
interface Proof {
  readonly likely: number;
  readonly share: number;
}
/** Lines that look like the rest of the text are proved by their topics alone, others by their look too. */
const PLAIN: Proof = { likely: 0.6, share: 0.4 };
const SET_APART: Proof = { likely: 0.5, share: 0.3 };
const SHARED: Proof = { likely: 0.6, share: 0.4 };
/** So many different topics must lines that look alike be about. */
const LEAST_TOPICS = 3;
/** Lines that are set apart stand each over a text that is not: so great a share of them at least. */
const MOST_OVER_TEXT = 0.8;
/** Longest line that may be such a heading, in UTF-16 units; its words; the text under it that is read, and the least of it. */
const LONGEST = 80;
const MOST_WORDS = 12;
const LONGEST_TEXT = 1_500;
const MOST_LINES = 30;
const SHORTEST_TEXT = 20;
/** What heads no section of its own. */
const NO_SECTION: ReadonlySet<Topic> = new Set(['muut-kohdat', 'johdanto', 'edustaja']);

/** Forms in which a heading and its text share a line or a row. */
export type SharedForm = 'run-in' | 'row';

/** The headings of the look that most of a notice's topics have; none where no look has several. */
export function likelyHeadings(lines: readonly Line[], language: Language): readonly HeadingAt[] {
  const looks = new Map<string, number[]>();
  for (const [at, line] of lines.entries()) {
    if (!isFit(line, language)) continue;
    const traits = traitsOf(lines, at);
    if (!isSetApart(traits) && !isBetween(lines, at)) continue;
    const look = [...traits].join(' ');
    const known = looks.get(look);
    if (known) known.push(at);
    else looks.set(look, [at]);
  }
  let best: readonly HeadingAt[] = [];
  let most = LEAST_TOPICS - 1;
  for (const places of looks.values()) {
    const sections = places.map((at, index) => ({
      heading: lines[at]?.text ?? '',
      text: textBetween(lines, at + 1, places[index + 1] ?? lines.length),
    }));
    const apart = places.some((at) => isSetApart(traitsOf(lines, at)));
    if (apart && !standOverText(lines, places)) continue;
    const { topics, distinct } = judged(sections, language, apart ? SET_APART : PLAIN);
    if (distinct <= most) continue;
    most = distinct;
    best = places.flatMap((at, index) => {
      const [line, topic] = [lines[at], topics[index]];
      if (!line || topic === undefined) return [];
      return [{ at, heading: found(line, line.text, { topics: [topic], coverage: 1, isGeneric: false }, at + 1) }];
    });
  }
  return best;
}

/** The forms in which headings in unknown words share a line or a row with their text. */
export function sharedForms(lines: readonly Line[], language: Language): ReadonlySet<SharedForm> {
  const runIns = lines.flatMap((line) => {
    const split = line.kind === 'text' && line.cells.length === 0 ? splitRunIn(line.text) : undefined;
    return split && !split.isDash && !isDetailLabel(split.head) ? [{ heading: split.head, text: split.rest }] : [];
  });
  const rows = lines.flatMap(({ text, cells }) =>
    cells.length === 1 && !isDetailLabel(text) ? [{ heading: text, text: cells[0] ?? '' }] : [],
  );
  const forms = new Set<SharedForm>();
  if (judged(runIns, language, SHARED).distinct > LEAST_TOPICS) forms.add('run-in');
  if (judged(rows, language, SHARED).distinct > LEAST_TOPICS) forms.add('row');
  return forms;
}

/** What each of some would-be sections is likely about, and how many different topics that is: 0 where most are about none. */
function judged(
  sections: readonly { heading: string; text: string }[],
  language: Language,
  { likely, share }: Proof,
): { topics: readonly (Topic | undefined)[]; distinct: number } {
  const topics = sections.map(({ heading, text }, at) => {
    if (text.length < SHORTEST_TEXT) return undefined;
    const seen = { heading: bare(heading), text, before: undefined, place: placeOf(at, sections.length) };
    const [first] = likelyTopics(seen, language);
    return first && first.likelihood >= likely && !NO_SECTION.has(first.topic) ? first.topic : undefined;
  });
  const sure = topics.filter((topic) => topic !== undefined);
  return { topics, distinct: sure.length < sections.length * share ? 0 : new Set(sure).size };
}

/** True for a line after the end of a sentence, a list or a table and over running text: nothing else sets it apart. */
function isBetween(lines: readonly Line[], at: number): boolean {
  const [before, next] = [lines[at - 1], lines[at + 1]];
  if (!before || !next || next.cells.length > 0) return false;
  const isAfterEnd = before.kind === 'item' || before.cells.length > 0 || /[.!?)]["”’]?$/u.test(before.text);
  return isAfterEnd && (next.text.length > LONGEST || /[.!?:]$/u.test(next.text));
}

/** True where lines of one look alternate with text of another. */
function standOverText(lines: readonly Line[], places: readonly number[]): boolean {
  const among = new Set(places);
  const over = places.filter((at) => lines[at + 1] !== undefined && !among.has(at + 1));
  return over.length >= places.length * MOST_OVER_TEXT;
}

function textBetween(lines: readonly Line[], from: number, to: number): string {
  return textOfLines(lines.slice(from, Math.min(to, from + MOST_LINES))).slice(0, LONGEST_TEXT);
}

/** True for a line that may be a heading by its form alone. */
function isFit({ text, cells }: Line, language: Language): boolean {
  if (cells.length > 0 || text.length > LONGEST || text.split(/\s+/u).length > MOST_WORDS) return false;
  if (!/^["“”’'(]?[\p{Lu}\d]/u.test(text) || /[.;,…]$|@|\d{4}|https?:|www\./u.test(text)) return false;
  return !TITLE.test(text) && !isSentence(text, language);
}
