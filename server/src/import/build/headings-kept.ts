import { shapeAt } from '../../notice';
import type { FoundHeading } from '../recognise/found-heading';
import type { Topic } from '../topics';

/** A heading that the vocabulary knows less of than this says something that its key does not. */
const WELL_KNOWN = 0.85;

/** Topics whose headings name a thing: the service that counts visits. */
const NAMING: ReadonlySet<Topic> = new Set(['evästeet/analytiikka']);

/** True where a heading's words must stand in the notice, since its key alone does not say them. */
export function saysMoreThanKey(heading: FoundHeading): boolean {
  return heading.confidence < WELL_KNOWN || heading.topics.some((topic) => NAMING.has(topic));
}

/** True where the format has room for a heading of its own at a topic. */
export function hasHeading(topic: Topic): boolean {
  return shapeAt(formatPath(topic))?.keys.includes('otsikko') === true;
}

/** A topic as a path of the format, in the first register. */
export function formatPath(topic: Topic): (string | number)[] {
  const [first = '', ...rest] = topic.split('/');
  return first === 'rekisterit' ? [first, 0, ...rest] : [first, ...rest];
}
