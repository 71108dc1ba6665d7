/** Chapter and section with a colon and no sign: "2:10", "38:1–2", "20:1 och 20:3". */

import { LONGEST_LIST } from './grammar-provision';
import type { Place, Provision } from './grammar-provision';
import { place } from './grammar-section';
import { oneSection, tail } from './grammar-section-tail';
import { sectionUnit } from './grammar-section-numbers';
import type { Section } from './grammar-section-tail';
import type { Tokens } from '../language/tokens';
import { rangeSign, separator } from '../language/words';

/**
 * Reads "2:10" right after the name of an act: chapter and section without a sign.
 *
 * @param tokens the text.
 * @param i where the chapter would stand.
 * @returns the provision, or undefined.
 */
export function findChapterSection(tokens: Tokens, i: number): Provision | undefined {
  const section = oneSection(tokens, i);
  if (section?.chapter === undefined || tokens.digits(i).length > 2) return undefined;
  const range = rangeSign(tokens, section.next);
  const through = range < 0 || tokens.gap(range) > 0 ? 0 : tokens.number(range);
  if (through > Number.parseInt(section.number, 10) && tokens.sign(range + 1) !== ':')
    return {
      kind: 'section',
      places: [place(section, undefined, [], String(through))],
      next: range + 1,
      flags: [],
      needsAct: true,
    };
  const places: Place[] = [];
  let next = section.next;
  // "ÄB 20:1 och 20:3"
  for (let step = 0, one: Section | undefined = section; step < LONGEST_LIST; step += 1) {
    if (one?.chapter === undefined) break;
    const found = tail(tokens, one.next, undefined);
    for (const path of found?.paths ?? [[]]) places.push(place(one, undefined, path));
    next = found?.next ?? one.next;
    const after = separator(tokens, next);
    // after a comma "12:30" may be the hour
    const joined = tokens.sign(after - 1) !== ',' || tokens.digits(after) === one.chapter;
    if (after < 0 || !joined || tokens.digits(after).length > 2 || sectionUnit(tokens, after + 3) >= 0) break;
    one = oneSection(tokens, after);
  }
  return { kind: 'section', places, next, flags: [], needsAct: true };
}
