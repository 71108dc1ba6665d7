/**
 * Acts whose name an earlier one had: in a text of 2016 the Church Act is that of 1993, and so it is where the text gives its
 * number. Told for the text as a whole, after all its references are found.
 */

import { EARLIER } from './act-of-year';
import { dateAt } from './grammar-id';
import type { Mention } from './one-mention';
import { formatTarget, parseTarget } from './target';
import type { Tokens } from './tokens';

/** A day of birth or the day of an old act says nothing of the text. */
const EARLIEST = 2005;

/**
 * Puts the act of its own time in the place of one that the text cannot mean yet.
 *
 * @param tokens the text.
 * @param mentions as found, acts by name meaning those in force.
 */
export function atTime(tokens: Tokens, mentions: readonly Mention[]): readonly Mention[] {
  const acts = new Set(mentions.flatMap((mention) => mention.targets.map((target) => parseTarget(target)?.act ?? '')));
  const former = new Map<string, string>();
  let numbers: ReadonlySet<string> | undefined;
  let year: number | undefined;
  for (const act of acts) {
    const earlier = EARLIER.get(act);
    if (earlier === undefined) continue;
    if (numbers === undefined) {
      numbers = numbersIn(tokens);
      year = lastYear(tokens);
    }
    if (numbers.has(act)) continue;
    const meant = earlier.find((one) => acts.has(one)) ?? inForce(act, earlier, year);
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

/** The earlier act that was the latest of its name in a year. */
function inForce(act: string, earlier: readonly string[], year: number | undefined): string | undefined {
  if (year === undefined || year >= yearOf(act)) return undefined;
  return earlier.find((one) => yearOf(one) <= year);
}

const yearOf = (act: string): number => Number(act.slice(-4));

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

/** The last year among the days that a text has ("päivitetty 9.5.2016"); undefined where it has none. */
function lastYear(tokens: Tokens): number | undefined {
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
