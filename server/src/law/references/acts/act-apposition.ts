/**
 * The number of an act that stands in apposition to its name: "the Secondary Use Act, i.e. Act 1000/2015", "kissalain eli lain
 * 1000/2015", "Digital Cats Act, Regulation (EU) 2015/1000", "the Cat Act, which is number 100 of the year 2015".
 */

import { numberedAct } from './act-numbered';
import type { ActHit } from './act-words';
import { MONTHS, actNumber, nationalAct } from './grammar-id';
import { titleOfAct } from '../target';
import type { Tokens } from '../language/tokens';

/** An act with the number that stands beside its name. */
export interface Apposition {
  readonly act: string;
  readonly next: number;
}

const LINK = /^(?:eli|siis|alltså|dvs|viz|namely|nämligen)$/;
/** "which is", "joka on", "that is", "det är", "som är". */
const RELATIVE = /^(?:which is|that is|joka on|det är|som är|som bär|som har)$/;

/**
 * Reads the number after a name.
 *
 * @param tokens the text.
 * @param hit the act; its name ends at `hit.next`.
 * @returns undefined where none is there, or that of another act.
 */
export function apposition(tokens: Tokens, hit: ActHit): Apposition | undefined {
  if (hit.act === undefined || hit.open || tokens.gap(hit.next) === 2) return undefined;
  const comma = tokens.sign(hit.next) === ',' || tokens.sign(hit.next) === '-' ? hit.next + 1 : hit.next;
  const linked = afterLink(tokens, comma);
  if (linked === hit.next) return undefined;
  const numbered = numberAt(tokens, linked);
  if (numbered === undefined) return undefined;
  const byTitle = titleOfAct(hit.act) !== undefined;
  const linkedToName = linked > comma && unnumbered(tokens, hit);
  // a comma alone may as well stand before the next of several acts, or before a date
  return numbered.act === hit.act || (linkedToName && (byTitle || !isMonth(tokens, linked))) ? numbered : undefined;
}

/** Index after ", i.e.", "eli", "which is"; the same index where nothing of the kind stands there. */
function afterLink(tokens: Tokens, i: number): number {
  if (LINK.test(tokens.word(i))) return tokens.sign(i + 1) === '.' ? i + 2 : i + 1;
  if (tokens.word(i) === 'i' && tokens.sign(i + 1) === '.' && tokens.word(i + 2) === 'e') return i + 4;
  return RELATIVE.test(`${tokens.word(i)} ${tokens.word(i + 1)}`) ? i + 2 : i;
}

function numberAt(tokens: Tokens, i: number): Apposition | undefined {
  const at = /^(?:the|den)$/.test(tokens.word(i)) ? i + 1 : i;
  const hit = tokens.word(at) === '' ? undefined : numberedAct(tokens, at);
  if (hit?.act !== undefined && !hit.open && hit.next > at + 1) return { act: hit.act, next: hit.next };
  const number = actNumber(tokens, at);
  const numbered = number === undefined || number.second.length < 4 ? undefined : nationalAct(number);
  return number === undefined || numbered === undefined ? undefined : { act: numbered.act, next: number.next };
}

/** "5/2018" with no word before it: a month. */
function isMonth(tokens: Tokens, i: number): boolean {
  return tokens.number(i) > 0 && tokens.number(i) <= MONTHS;
}

/** The mention has only a name so far. */
function unnumbered(tokens: Tokens, hit: ActHit): boolean {
  return tokens.digits(hit.next - 1) === '' && tokens.digits(hit.next - 2) === '';
}
