import { isoDate } from '../../notice';
import type { Topic } from '../topics';

/** A date or version of the notice with the words around it. */
export interface DateStatement {
  readonly key: Topic;
  /** As the notice file writes it: the source's form where the format has it. */
  readonly value: string;
  /** The words that the key stands for: of a date all of the statement, of a version what stands beside it. */
  readonly label: string;
  readonly statement: string;
}

const MONTHS = [
  'tammi|januari|january|jan', 'helmi|februari|february|feb', 'maalis|mars|march|mar', 'huhti|april|apr', 'touko|maj|may',
  'kesä|juni|june|jun', 'heinä|juli|july|jul', 'elo|augusti|august|aug', 'syys|september|sep', 'loka|oktober|october|oct',
  'marras|november|nov', 'joulu|december|dec',
]; // prettier-ignore
const NUMERIC = /(?<![\d.])(\d{1,2}\.\s?\d{1,2}\.\s?\d{4}|\d{4}-\d{2}-\d{2}|\d{1,2}\/\d{4})(?![\d/])/u;
const NAMED = new RegExp(
  `(?<!\\d)(?:(\\d{1,2})\\.?\\s)?(?:${MONTHS.map((names) => `(${names})`).join('|')})(?:kuu(?:n|ta)?)?\\.?(?:\\s(\\d{1,2}),)?\\s(\\d{4})(?!\\d)`,
  'iu',
);

const KINDS: readonly (readonly [Topic, RegExp])[] = [
  ['versio', /^versio(?:n(?:umero)?)?(?!\p{L})|^version(?!\p{L})/iu],
  ['päivitetty', /päivit|muutettu|muutos|muok[ak]|uppdater|ändrad|updated|modified|revised|last (?:update|change)/iu],
  ['tarkastettu', /tarkast|tarkist|hyväksytty|granskad|godkänd|reviewed|approved/iu],
  ['laadittu', /laadit|laatimi|laadin|päivä(?:ys|määrä)|pvm|julkaistu|upprätt|uppgjor|utarbet|datum|drafted|drawn up|prepared|created|effective|published|^date/iu],
]; // prettier-ignore

/** Most words of a statement whose only matter is a date. */
const MOST_WORDS = 9;

/**
 * The date that a short statement tells: 'Päivitetty 25.5.2018', 'Seloste on laadittu 17.1.2021.', 'Versio 04/2021'; undefined
 * for anything that says more.
 */
export function dateStatement(statement: string): DateStatement | undefined {
  const words = statement.trim().replace(/[.;]$/u, '');
  if (words.split(/\s+/u).length > MOST_WORDS) return undefined;
  const version = /^(versio(?:numero)?|version)\s*:?\s*([\d./-]{1,12}\p{L}?)$/iu.exec(words);
  if (version) return { key: 'versio', value: version[2] ?? '', label: version[1] ?? '', statement: words };
  const date = dateIn(words);
  if (!date) return undefined;
  const rest = `${words.slice(0, date.start)} ${words.slice(date.end)}`.replace(/\s+/gu, ' ').trim();
  const kind = KINDS.slice(1).find(([, pattern]) => pattern.test(rest));
  return kind && !/\d/u.test(rest) ? { key: kind[0], value: date.value, label: words, statement: words } : undefined;
}

function dateIn(words: string): { value: string; start: number; end: number } | undefined {
  const numeric = NUMERIC.exec(words);
  if (numeric) {
    const value = numeric[1]?.replace(/\s/gu, '') ?? '';
    return isoDate(value) ? { value, start: numeric.index, end: numeric.index + numeric[0].length } : undefined;
  }
  const named = NAMED.exec(words);
  if (!named) return undefined;
  const month = named.slice(2, 14).findIndex((name) => name !== undefined) + 1;
  const day = named[1] ?? named[14];
  const iso = `${named[15] ?? ''}-${String(month).padStart(2, '0')}${day === undefined ? '' : `-${day.padStart(2, '0')}`}`;
  return isoDate(iso) ? { value: iso, start: named.index, end: named.index + named[0].length } : undefined;
}
