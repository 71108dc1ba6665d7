/**
 * The year after the name of an act: "Church Act of 1993", "dataskyddslagen från 2018", "dagvårdslagen av år 1973",
 * "rahankeräyslaki vuodelta 2006". Where it is not that of the act of this name in force, an earlier act is meant.
 */

import { actNumber, dateAt, nationalAct } from './grammar-id';
import { actById } from './lexicon';
import type { ActEntry } from './acts';
import type { Tokens } from './tokens';

/**
 * Earlier acts of the same name, the latest first, by the act in force: each of them is told by its year.
 *
 * source: general knowledge, not read in Finlex for this table (certainty B). checked: 2026-11-26
 */
export const EARLIER: ReadonlyMap<string, readonly string[]> = new Map([
  ['fi:652/2023', ['fi:1054/1993']],
  ['fi:675/2023', ['fi:380/1987']],
  ['fi:863/2019', ['fi:255/2006']],
  ['fi:872/2019', ['fi:605/1996']],
  ['fi:714/2018', ['fi:629/1998']],
  ['fi:531/2017', ['fi:630/1998']],
  ['fi:444/2017', ['fi:503/2008']],
  ['fi:1397/2016', ['fi:348/2007']],
  ['fi:1102/2017', ['fi:1143/1994']],
  ['fi:1492/2016', ['fi:904/1998']],
  ['fi:314/2019', ['fi:729/1992']],
  ['fi:1333/2021', ['fi:334/2007']],
  ['fi:738/2002', ['fi:299/1958']],
  ['fi:55/2001', ['fi:320/1970']],
  ['fi:162/2005', ['fi:272/1973']],
  ['fi:624/2006', ['fi:734/1978']],
  ['fi:1599/2009', ['fi:809/1991']],
  ['fi:421/2013', ['fi:1488/2001']],
  ['fi:487/2015', ['fi:109/1930']],
  ['fi:1141/2015', ['fi:459/2007']],
  ['fi:646/2011', ['fi:1072/1993']],
  ['fi:1301/2014', ['fi:710/1982']],
  ['fi:417/2007', ['fi:683/1983']],
  ['fi:1325/2014', ['fi:21/2004']],
  ['fi:410/2015', ['fi:365/1995']],
  ['fi:301/2004', ['fi:378/1991']],
  ['fi:1336/1997', ['fi:655/1973']],
  ['fi:746/2012', ['fi:495/1989']],
  ['fi:703/2023', ['fi:784/2021', 'fi:159/2007']],
  ['fi:784/2021', ['fi:159/2007']],
  ['fi:94/2022', ['fi:298/2009', 'fi:99/2001']],
  ['fi:9/2023', ['fi:1096/1996']],
  ['fi:681/2023', ['fi:1386/2010', 'fi:493/1999']],
  ['fi:618/2021', ['fi:1704/2009']],
  ['fi:872/2011', ['fi:493/1995']],
  ['fi:616/2019', ['fi:761/2003']],
  ['fi:540/2018', ['fi:36/1973']],
  ['fi:379/2011', ['fi:468/2003']],
  ['fi:1224/2004', ['fi:364/1963']],
  ['fi:1290/2002', ['fi:602/1984']],
  ['fi:568/2007', ['fi:347/1956']],
  ['fi:1383/2001', ['fi:743/1978']],
  ['fi:610/2014', ['fi:121/2007', 'fi:1607/1993']],
  ['fi:657/2023', ['fi:1055/1993']],
  ['fi:82/2021', ['fi:1090/2002']],
  ['fi:729/2018', ['fi:267/1981']],
  ['fi:558/2009', ['fi:645/1997']],
  ['fi:932/2014', ['fi:351/2003']],
]);

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
  const own = Number(entry.id.slice(-4));
  if (year === own || year === own + 1) return entry;
  const id = EARLIER.get(entry.id)?.find((one) => [year, year - 1].includes(Number(one.slice(-4))));
  return id === undefined ? undefined : (actById(id) ?? { id, names: [] });
}

/** "number 380", "nr 380" without a year: index of the digits, or -1. */
function serialAt(tokens: Tokens, i: number): number {
  if (!/^(?:number|nummer|numero|no|nr|nro)$/.test(tokens.word(i))) return -1;
  const at = tokens.sign(i + 1) === '.' ? i + 2 : i + 1;
  return tokens.number(at) > 0 && tokens.sign(at + 1) !== '/' ? at : -1;
}
