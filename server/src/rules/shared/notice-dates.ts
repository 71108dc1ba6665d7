import { isoDate } from '../../notice';
import type { RuleView } from '../view';

/** What a rule that asks for the notice's dates must declare. */
export const DATE_SECTIONS = ['laadittu', 'päivitetty', 'tarkastettu'] as const;

export type DateKey = (typeof DATE_SECTIONS)[number];

export interface NoticeDate {
  readonly key: DateKey;
  /** ISO date, or a month. */
  readonly date: string;
  readonly written: string;
}

/** A date of the notice; undefined where it is missing or no date. */
export function noticeDate(view: RuleView, key: DateKey): NoticeDate | undefined {
  const written = view.section(key).text;
  const date = written === undefined ? undefined : isoDate(written);
  return written === undefined || date === undefined ? undefined : { key, date, written: written.trim() };
}

/** True where one date is earlier than another; a month is earlier than no day of its own. */
export function isEarlier(one: string, other: string): boolean {
  const precision = Math.min(one.length, other.length);
  return one.slice(0, precision) < other.slice(0, precision);
}
