import type { Language } from '../language';

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
