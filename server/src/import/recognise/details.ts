import { BUSINESS_ID } from '../extract/kinds';
import type { Topic } from '../topics';
import type { Line } from './lines';

/** Longest line of somebody's details, in UTF-16 units, and the most lines of them. */
const LONGEST = 90;
const MOST_LINES = 12;
/** An address of e-mail, a number to call, or a postal code with its town. */
const DETAIL = /\S@\S|\(at\)|(?:\+\d{1,3}|(?<!\d)0)[\d\s()-]{6,}|(?<!\d)\d{5}\s+\p{Lu}/u;
/** A sentence ends and another begins. */
const PROSE = /\p{Ll}[.!?]\s+\p{Lu}\p{Ll}+\s+\p{Ll}/u;

/**
 * Whose details lines under a heading in unknown words are, where they are nothing else: the controller's, or the contact's where
 * the controller is told already.
 */
export function detailsOf(lines: readonly Line[], announced: ReadonlySet<Topic>): Topic | undefined {
  if (lines.length === 0 || lines.length > MOST_LINES) return undefined;
  const isPlain = lines.every(({ text }) => text.length <= LONGEST && !PROSE.test(text));
  if (!isPlain || !lines.some(({ text }) => DETAIL.test(text) || BUSINESS_ID.test(text))) return undefined;
  if (!announced.has('rekisterinpitäjä')) return 'rekisterinpitäjä';
  return announced.has('yhteyshenkilö') ? undefined : 'yhteyshenkilö';
}
