/**
 * Acts whose name an earlier one had: in a text of 2016 the Church Act is that of 1993, and so it is where the text gives its
 * number. Told for the text as a whole, after all its references are found.
 */

import { EARLIER } from '../tables/earlier-acts';
import type { Earlier } from '../tables/earlier-acts';
import { dateAt } from '../acts/grammar-id';
import type { Mention } from './one-mention';
import { formatTarget, parseTarget, yearOfAct } from '../target';
import type { Tokens } from '../language/tokens';

/** The GDPR was given and began to apply on these days: many texts tell them, whatever their own. */
const OF_GDPR: ReadonlySet<number> = new Set([20160427, 20180525]);
/** A day of birth or the day of an old act says nothing of the text. */
const EARLIEST = 2005;

/**
 * Puts the act of its own time in the place of one that the text cannot mean yet.
 *
 * @param tokens the text.
 * @param mentions as found, acts by name meaning those in force.
 * @param older acts by whose number the text gives the name of one in force.
 */
export function atTime(
  tokens: Tokens,
  mentions: readonly Mention[],
  older: ReadonlyMap<string, string>,
): readonly Mention[] {
  const acts = new Set(mentions.flatMap((mention) => mention.targets.map((target) => parseTarget(target)?.act ?? '')));
  const former = new Map<string, string>();
  let numbers: ReadonlySet<string> | undefined;
  let day = 0;
  for (const act of acts) {
    const earlier = EARLIER.get(act);
    const named = older.get(act);
    if (earlier === undefined && named === undefined) continue;
    if (numbers === undefined) {
      numbers = numbersIn(tokens);
      day = lastDay(tokens);
    }
    if (numbers.has(act)) continue;
    const meant = named ?? earlier?.acts.find((one) => acts.has(one)) ?? inForce(earlier, day);
    if (meant !== undefined) former.set(act, meant);
  }
  if (former.size === 0) return mentions;
  return mentions.map((mention) => ({ ...mention, targets: mention.targets.map((target) => moved(target, former)) }));
}

function moved(text: string, former: ReadonlyMap<string, string>): string {
  const target = parseTarget(text);
  const act = target === undefined ? undefined : former.get(target.act);
  return target === undefined || act === undefined ? text : formatTarget({ ...target, act });
}

/** The act that had the name on a day; undefined where that is the present one. */
function inForce(earlier: Earlier | undefined, day: number): string | undefined {
  if (earlier === undefined || day === 0 || day >= earlier.from) return undefined;
  return earlier.acts.find((one) => (EARLIER.get(one)?.from ?? yearOfAct(one) * YEAR) <= day);
}

/** A year, in days as they are written here: yyyymmdd. */
const YEAR = 10_000;

/** Every number of a Finnish act in a text, as a target, in whichever order it is written. */
function numbersIn(tokens: Tokens): ReadonlySet<string> {
  const numbers = new Set<string>();
  for (let i = 0; i < tokens.length; i += 1) {
    if (tokens.sign(i) !== '/' || tokens.digits(i - 1) === '' || tokens.digits(i + 1) === '') continue;
    numbers.add(`fi:${tokens.digits(i - 1)}/${tokens.digits(i + 1)}`);
    numbers.add(`fi:${tokens.digits(i + 1)}/${tokens.digits(i - 1)}`);
  }
  return numbers;
}

/** The last of the days and months that a text has ("päivitetty 9.5.2016", "May 2016") as yyyymmdd; 0 where it has none. */
function lastDay(tokens: Tokens): number {
  let last = 0;
  for (let i = 0; i < tokens.length; i += 1) {
    const found = dayAt(tokens, i);
    if (found >= EARLIEST * YEAR && !OF_GDPR.has(found)) last = Math.max(last, found);
  }
  return last;
}

const MONTHS = [
  ...[
    /^(?:jan|tammi)/,
    /^(?:feb|helmi)/,
    /^(?:mars?$|march|maalis)/,
    /^(?:apr|huhti)/,
    /^(?:ma[jy]$|touko)/,
    /^(?:jun|kesä)/,
  ],
  ...[/^(?:jul|heinä)/, /^(?:aug|elo)/, /^(?:sep|syys)/, /^(?:o[kc]t|loka)/, /^(?:nov|marras)/, /^(?:de[sc]|joulu)/],
];

/** "9.5.2016", "9 May 2016", "May 2016", "May 9th, 2016", "2016-05-09" at a token; 0 where no day stands there. */
function dayAt(tokens: Tokens, i: number): number {
  const named = MONTHS.findIndex((month) => month.test(tokens.word(i))) + 1;
  if (named > 0) return afterMonth(tokens, i + 1, named);
  const date = tokens.digits(i) === '' ? undefined : dateAt(tokens, i);
  // "22.4.1999/523": the day of an act
  if (date !== undefined && tokens.sign(i + 1) === '.' && tokens.sign(date.next) !== '/' && tokens.digits(i + 2) !== '')
    return writtenDay(date.year, Number(tokens.digits(i + 2)), Number(tokens.digits(i)));
  const iso = tokens.digits(i).length === 4 && tokens.sign(i + 1) === '-' && tokens.sign(i + 3) === '-';
  return iso ? writtenDay(tokens.digits(i), Number(tokens.digits(i + 2)), Number(tokens.digits(i + 4))) : 0;
}

/** The year after the name of a month, and the day between them or before: the day does not matter where none is told. */
function afterMonth(tokens: Tokens, i: number, month: number): number {
  const day = tokens.digits(i).length > 2 ? 0 : tokens.number(i);
  const at = day === 0 ? i : tokens.sign(i + 1) === ',' ? i + 2 : i + 1;
  const year = tokens.digits(at);
  if (!/^(?:19|20)\d\d$/.test(year) || tokens.sign(at + 1) === '/') return 0;
  const before = tokens.number(tokens.sign(i - 2) === '.' ? i - 3 : i - 2);
  return writtenDay(year, month, Math.max(day, before > LAST_OF_MONTH ? 0 : before, 1));
}

const LAST_OF_MONTH = 31;

function writtenDay(year: string, month: number, day: number): number {
  return month > 12 || day > LAST_OF_MONTH ? 0 : Number(year) * YEAR + month * 100 + day;
}
