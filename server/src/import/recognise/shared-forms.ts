import type { Language } from '../../language';
import type { Topic } from '../topics';
import { bare } from './found-heading';
import { likelyTopics } from './likely-topics';
import type { Line } from './lines';
import { isDetailLabel, splitRunIn } from './run-in';
import { placeOf } from './section-features';

/** Forms in which a heading and its text share a line or a row. */
export type SharedForm = 'run-in' | 'row';

interface Shared {
  readonly heading: string;
  readonly text: string;
}

/** How likely about a topic what stands beside a would-be heading must be, and for how great a share of them. */
const LIKELY = 0.6;
const SHARE = 0.4;
/** They must be about so many different topics. */
const LEAST_TOPICS = 4;
/** A shorter text, in UTF-16 units, is about nothing. */
const SHORTEST = 20;
/** What heads no section of its own. */
const NO_SECTION: ReadonlySet<Topic> = new Set(['muut-kohdat', 'johdanto', 'edustaja']);

/**
 * The forms in which a notice's headings share a line or a row with their text, whatever words they are in: those whose texts
 * are likely about topics of their own.
 */
export function sharedForms(lines: readonly Line[], language: Language): ReadonlySet<SharedForm> {
  const runIns = lines.flatMap((line) => {
    const split = line.kind === 'text' && line.cells.length === 0 ? splitRunIn(line.text) : undefined;
    return split && !split.isDash && !isDetailLabel(split.head) ? [{ heading: split.head, text: split.rest }] : [];
  });
  const rows = lines.flatMap(({ text, cells }) =>
    cells.length === 1 && !isDetailLabel(text) ? [{ heading: text, text: cells[0] ?? '' }] : [],
  );
  const forms = new Set<SharedForm>();
  if (tellTopics(runIns, language)) forms.add('run-in');
  if (tellTopics(rows, language)) forms.add('row');
  return forms;
}

/** True where enough of the texts are likely about a topic, and about different ones. */
function tellTopics(sections: readonly Shared[], language: Language): boolean {
  if (sections.length < LEAST_TOPICS) return false;
  const topics = sections.flatMap(({ heading, text }, at) => {
    if (text.length < SHORTEST) return [];
    const seen = { heading: bare(heading), text, before: undefined, place: placeOf(at, sections.length) };
    const [first] = likelyTopics(seen, language);
    return first && first.likelihood >= LIKELY && !NO_SECTION.has(first.topic) ? [first.topic] : [];
  });
  return topics.length >= sections.length * SHARE && new Set(topics).size >= LEAST_TOPICS;
}
