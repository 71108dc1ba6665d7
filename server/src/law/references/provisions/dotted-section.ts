/** Section, moment and item by their numbers alone, beside the name of their act: "6.1.7 i dataskyddslagen", "tietosuojalaki 6.1.7". */

import { MONTHS } from '../acts/grammar-id';
import type { Provision } from './grammar-provision';
import { HIGHEST_ITEM, HIGHEST_MOMENT } from './grammar-section-numbers';
import { ofAct } from './lettered-sections';
import type { Tokens } from '../language/tokens';

const HIGHEST_SECTION = 200;
/** What stands before a day. */
const ON = /^(?:on|den|dated|from|till|until)$/;

/**
 * Reads such numbers. A heading may be numbered in the same way: an act must stand right before or after them.
 *
 * @param tokens the text.
 * @param i index of the first number.
 * @param named an act is named right before.
 * @returns the section, or undefined.
 */
export function dottedSection(tokens: Tokens, i: number, named: boolean): Provision | undefined {
  const [section, moment, item] = [tokens.number(i), tokens.number(i + 2), tokens.number(i + 4)];
  for (let at = i + 1; at < i + 5; at += 1)
    if (tokens.gap(at) > 0 || (at % 2 !== i % 2 && tokens.sign(at) !== '.')) return undefined;
  const possible = [section, moment, item].every((number) => number > 0);
  if (!possible || section > HIGHEST_SECTION || moment > HIGHEST_MOMENT || item > HIGHEST_ITEM) return undefined;
  const next = i + 5;
  const apart = i === 0 || tokens.gap(i) > 0 || tokens.sign(i - 1) === '(';
  const fits = named
    ? tokens.gap(i) === 1 && tokens.sign(i - 1) !== '-' && !goesOn(tokens, next) && !isDay(moment, item)
    : apart && !ON.test(tokens.word(i - 1)) && ofAct(tokens, next);
  const path = [String(moment), String(item)];
  return fits
    ? { kind: 'section', places: [{ number: String(section), path }], next, flags: [], needsAct: true }
    : undefined;
}

/** "tietosuojalaki 1.1.19": the day on which it came into force. */
function isDay(month: number, year: number): boolean {
  return month <= MONTHS && year >= EARLIEST && year <= LATEST;
}

/** Years in two digits since the Regulation was given. */
const [EARLIEST, LATEST] = [16, 30];

/** "6.1.7.2" and "6.1.7 Kissat" are the numbers of headings, "6.1.7-9" something else. */
function goesOn(tokens: Tokens, i: number): boolean {
  const touching = tokens.gap(i) === 0 && /^[./:-]$/.test(tokens.sign(i)) && tokens.digits(i + 1) !== '';
  return touching || tokens.isCapital(i);
}
