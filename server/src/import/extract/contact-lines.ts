import type { Line } from '../recognise/lines';
import { BUSINESS_ID } from './kinds';

/** Most lines of an organisation's details, and the longest of them in UTF-16 units. */
const MOST_LINES = 8;
const LONGEST = 70;

/** A postal code and its town. */
const TOWN = /(?<!\d)\d{5}\s+\p{Lu}\p{Ll}/u;

/** The lines around a business ID, or else around a postal address, under no heading: who the controller is; none where they say anything in sentences. */
export function contactLines(lines: readonly Line[]): readonly Line[] {
  const withId = lines.findIndex(({ text, kind }) => kind === 'text' && BUSINESS_ID.test(text));
  const at = withId >= 0 ? withId : lines.findIndex(({ text, kind }) => kind === 'text' && TOWN.test(text));
  if (at < 0) return [];
  let start = at;
  while (start > 0 && lines[start]?.begins === false) start--;
  let end = at + 1;
  while (end < lines.length && lines[end]?.begins === false) end++;
  const found = lines.slice(start, end);
  const isPlain = found.every(
    ({ text, kind }) => kind === 'text' && text.length <= LONGEST && !/[.!?]\s+\p{Lu}\p{Ll}+\s/u.test(text),
  );
  return isPlain && found.length <= MOST_LINES ? found : [];
}
