/**
 * Acts whose title an earlier one had, in a text that is older than they are: in a notice of 2016 the decree on patient
 * documents is that of 2009.
 */

import { dateAt } from './grammar-id';
import type { Tokens } from './tokens';

/**
 * The former act of the same title, by the act in force; both are named without their numbers.
 *
 * source: general knowledge, not read in Finlex for this table (certainty B). checked: 2026-11-26
 */
const FORMER: ReadonlyMap<string, { readonly act: string; readonly until: number }> = new Map([
  ['fi:94/2022', { act: 'fi:298/2009', until: 2022 }],
  ['fi:784/2021', { act: 'fi:159/2007', until: 2021 }],
]);

/** A day of birth or the day of an old act says nothing of the text. */
const EARLIEST = 2005;

/**
 * The last year among the days that a text has ("päivitetty 9.5.2016"); undefined where it has none.
 *
 * @param tokens the text.
 */
export function lastYear(tokens: Tokens): number | undefined {
  let last: number | undefined;
  for (let i = 0; i < tokens.length; i += 1) {
    const day = tokens.digits(i) === '' ? undefined : dateAt(tokens, i);
    // "22.4.1999/523": the day of an act
    if (day === undefined || tokens.sign(day.next) === '/') continue;
    const year = Number(day.year);
    if (year >= EARLIEST) last = Math.max(last ?? year, year);
  }
  return last;
}

/**
 * The act that a title meant when a text was written.
 *
 * @param act by its title, as it is in force.
 * @param year see {@link lastYear}.
 */
export function atTime(act: string, year: number | undefined): string {
  const former = FORMER.get(act);
  return former !== undefined && year !== undefined && year < former.until ? former.act : act;
}
