/**
 * The year after the name of an act: "Church Act of 1993", "dataskyddslagen från 2018", "dagvårdslagen av år 1973",
 * "rahankeräyslaki vuodelta 2006". Where it is not that of the act of this name in force, an earlier act is meant.
 */

import { EARLIER } from '../tables/earlier-acts';
import { actNumber, dateAt, nationalAct } from './grammar-id';
import { actById } from './lexicon';
import type { ActEntry } from '../tables/acts';
import { yearOfAct } from '../target';
import type { Tokens } from '../language/tokens';

/** What the year after a name says. */
export interface OfYear {
  /** The act of this name and year; undefined where none is known. */
  readonly entry: ActEntry | undefined;
  /** Index after the year, and after a comma and a number of the same year that follow. */
  readonly next: number;
}

const OF = /^(?:of|från|av|vuodelta)$/;
/** What goes on after a year that begins a time. */
const THROUGH = /^(?:to|till|until|and|och|ja)$/;
const YEAR = /^(?:the|year|år)$/;
const LATEST = 2;

/**
 * Reads the year after a name.
 *
 * @param tokens the text.
 * @param i index right after the name.
 * @param entry the act of the name.
 * @returns undefined where no year stands there, or only the number tells more.
 */
export function ofYear(tokens: Tokens, i: number, entry: ActEntry): OfYear | undefined {
  if (!OF.test(tokens.word(i)) || !entry.id.startsWith('fi:') || tokens.gap(i) === 2) return undefined;
  let at = i + 1;
  for (let step = 0; step < LATEST && YEAR.test(tokens.word(at)); step += 1) at += 1;
  const day = dateAt(tokens, at);
  const year = day?.year ?? tokens.digits(at);
  const end = day?.next ?? at + 1;
  if (!/^(?:1[89]|20)\d\d$/.test(year) || tokens.sign(end) === '/' || tokens.sign(end) === '-') return undefined;
  if (THROUGH.test(tokens.word(end)) && tokens.digits(end + 1) !== '') return undefined;
  const comma = tokens.sign(end) === ',' ? end + 1 : end;
  // "… Act of 1987, number 380"
  const number = actNumber(tokens, comma);
  const bare = number === undefined ? serialAt(tokens, comma) : -1;
  if (bare >= 0) return { entry: { id: `fi:${tokens.digits(bare)}/${year}`, names: [] }, next: bare + 1 };
  const numbered = number === undefined ? undefined : nationalAct(number);
  if (number !== undefined && numbered?.act.endsWith(`/${year}`) === true)
    return { entry: { id: numbered.act, names: [] }, next: number.next };
  return { entry: actOfYear(entry, Number(year)), next: end };
}

/** An act is also named by the year in which it came into force. */
function actOfYear(entry: ActEntry, year: number): ActEntry | undefined {
  const own = yearOfAct(entry.id);
  if (year === own || year === own + 1) return entry;
  const id = EARLIER.get(entry.id)?.acts.find((one) => [year, year - 1].includes(yearOfAct(one)));
  return id === undefined ? undefined : (actById(id) ?? { id, names: [] });
}

/** "number 380", "nr 380" without a year: index of the digits, or -1. */
function serialAt(tokens: Tokens, i: number): number {
  if (!/^(?:number|nummer|numero|no|nr|nro)$/.test(tokens.word(i))) return -1;
  const at = tokens.sign(i + 1) === '.' ? i + 2 : i + 1;
  return tokens.number(at) > 0 && tokens.sign(at + 1) !== '/' ? at : -1;
}
