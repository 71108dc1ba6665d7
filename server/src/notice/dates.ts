import type { Language } from '../language';
import type { Duration } from './duration';

/**
 * A date as people write it in a notice, as an ISO date or month.
 * @param written `2026-01-15`, `15.1.2026`, `2026-01` or `1/2026`
 * @returns `2026-01-15` or `2026-01`; undefined where it is no date of the calendar
 */
export function isoDate(written: string): string | undefined {
  const text = written.trim();
  const iso = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(text);
  if (iso) return valid(iso[1], iso[2], iso[3]);
  const finnish = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text);
  if (finnish) return valid(finnish[3], finnish[2], finnish[1]);
  const month = /^(\d{1,2})\/(\d{4})$/.exec(text);
  return month ? valid(month[2], month[1], undefined) : undefined;
}

function valid(year: string | undefined, month: string | undefined, day: string | undefined): string | undefined {
  const y = Number(year);
  const m = Number(month);
  if (m < 1 || m > 12 || y < 1900 || y > 2999) return undefined;
  const prefix = `${y}-${String(m).padStart(2, '0')}`;
  if (day === undefined) return prefix;
  const d = Number(day);
  const last = new Date(Date.UTC(y, m, 0)).getUTCDate();
  return d >= 1 && d <= last ? `${prefix}-${String(d).padStart(2, '0')}` : undefined;
}

const MONTHS = {
  fi: ['tammikuu', 'helmikuu', 'maaliskuu', 'huhtikuu', 'toukokuu', 'kesäkuu', 'heinäkuu', 'elokuu', 'syyskuu', 'lokakuu', 'marraskuu', 'joulukuu'],
  sv: ['januari', 'februari', 'mars', 'april', 'maj', 'juni', 'juli', 'augusti', 'september', 'oktober', 'november', 'december'],
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
} as const; // prettier-ignore

/**
 * A date as a notice prints it: `1.11.2026` in Finnish, `1 november 2026` in Swedish, `1 November 2026` in English;
 * what is no date is printed as it was written.
 */
export function writtenDate(written: string, language: Language): string {
  const iso = isoDate(written);
  if (!iso) return written;
  const [year, month, day] = iso.split('-').map(Number);
  if (language === 'fi') return day ? `${day}.${month}.${year}` : `${month}/${year}`;
  const name = MONTHS[language][(month ?? 1) - 1];
  return day ? `${day} ${name} ${year}` : `${name} ${year}`;
}

const IN_WORDS: readonly RegExp[] = [
  /^(?<day>\d{1,2})(?:\.|th|st|nd|rd|:e)?\s+(?:of\s+)?(?<month>\p{L}+?)(?:ta)?\.?,?\s+(?<year>\d{4})$/iu,
  /^(?<month>\p{L}+)\s+(?<day>\d{1,2})(?:th|st|nd|rd)?,?\s+(?<year>\d{4})$/iu,
  /^(?<month>\p{L}+?)n\s+(?<day>\d{1,2})\.?\s+päivänä?\s+(?<year>\d{4})$/iu,
  /^(?<month>\p{L}+?)(?:ssa)?\s+(?<year>\d{4})$/iu,
];

/** Numbers in orders of their own; a day first with a slash is one only where it can be no month. */
const IN_NUMBERS: readonly RegExp[] = [
  /^(?<day>\d{1,2})\.\s+(?<month>\d{1,2})\.\s*(?<year>\d{4})$/,
  /^(?<day>\d{1,2})-(?<month>\d{1,2})-(?<year>\d{4})$/,
  /^(?<day>1[3-9]|2\d|3[01])\/(?<month>\d{1,2})\/(?<year>\d{4})$/,
  /^(?<year>\d{4})[/.](?<month>\d{1,2})[/.](?<day>\d{1,2})\.?$/,
  /^(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})(?:[T ].*)?$/,
];

/**
 * The date that a text stands for which the format does not take: `15. tammikuuta 2026`, `15 januari 2026`,
 * `January 15, 2026`, `2026/1/15`.
 * @returns `2026-01-15` or `2026-01`; undefined where it could be more than one day, or none
 */
export function dateMeant(written: string): string | undefined {
  const text = written.trim();
  for (const pattern of [...IN_WORDS, ...IN_NUMBERS]) {
    const { day, month, year } = pattern.exec(text)?.groups ?? {};
    const number = month && (/^\d/.test(month) ? Number(month) : monthNumber(month));
    if (number) return valid(year, String(number), day);
  }
  return undefined;
}

function monthNumber(name: string): number | undefined {
  const word = name.toLowerCase();
  for (const names of Object.values(MONTHS)) {
    const index = names.findIndex((month) => month.toLowerCase() === word);
    if (index >= 0) return index + 1;
  }
  return undefined;
}

/**
 * The day on which a length of time ends, counted from a day: the day of the same number in the month it ends in, or that
 * month's last (Act 150/1930, section 3).
 * @param day ISO date
 */
export function dayAfter(day: string, { years, months, days }: Duration): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const total = (year + years) * 12 + (month - 1) + months;
  const last = new Date(Date.UTC(Math.floor(total / 12), (total % 12) + 1, 0)).getUTCDate();
  const end = new Date(Date.UTC(Math.floor(total / 12), total % 12, Math.min(date, last) + days));
  return end.toISOString().slice(0, 10);
}
