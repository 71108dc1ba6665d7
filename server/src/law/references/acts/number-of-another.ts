/** A number beside the name of an act that is quite another act's, or that of an act which amends it: then the name tells which is meant. */

import { PERSONAL_DATA_ACT } from './act-words';
import { actById } from './lexicon';
import type { ActEntry } from '../tables/acts';
import { EARLIER } from '../tables/earlier-acts';
import { yearOfAct } from '../target';

/**
 * Acts that people take for one another, or that took each other's place under another name: there the number tells which is meant.
 *
 * source: general knowledge, not read in Finlex for this list (certainty B). checked: 2026-11-27
 */
const FAMILIES: readonly ReadonlySet<string>[] = [
  // data protection
  new Set(['gdpr', PERSONAL_DATA_ACT, 'fi:1050/2018', 'fi:471/1987']),
  // privacy of electronic communications
  new Set(['fi:917/2014', 'fi:516/2004', 'fi:565/1999', 'fi:393/2003', 'fi:458/2002']),
  // health care by municipalities
  new Set(['fi:1326/2010', 'fi:66/1972', 'fi:1062/1989', 'fi:612/2021']),
  // client data in social welfare and health care
  new Set(['fi:703/2023', 'fi:784/2021', 'fi:159/2007', 'fi:254/2015']),
  // vocational education
  new Set(['fi:531/2017', 'fi:630/1998', 'fi:631/1998']),
];

/**
 * "erikoissairaanhoitolaki (785/1992)": whether the number is that of quite another act, taken from the line above or below, or of one
 * that amends the act.
 *
 * @param act the act of the number.
 * @param named the act of the name.
 */
export function isOfAnother(act: string, { id, names, sealed }: ActEntry): boolean {
  if (sealed === true || act === id || actById(id) === undefined) return false;
  if (!act.startsWith('fi:') || !id.startsWith('fi:')) return false;
  const other = actById(act);
  if (other === undefined) return isAmendment(act, id, names);
  const kin = EARLIER.get(id)?.acts.includes(act) === true || EARLIER.get(act)?.acts.includes(id) === true;
  const family = FAMILIES.some((acts) => acts.has(act) && acts.has(id));
  return !kin && !family && !other.names.some((name) => names.includes(name));
}

/** Acts of a later year may be new ones that bear the name by now. */
const LATEST_KNOWN = 2022;

/**
 * "perusopetuslaki (238/1998)", "kuluttajansuojalaki 393/2014": a number in no table, of the year of the act or a later one: it was
 * mistyped, or is that of an act that amends it. Decrees of one everyday name follow one another too often for that.
 */
function isAmendment(act: string, present: string, names: readonly string[]): boolean {
  const year = yearOfAct(act);
  const statute = names.some((name) => /(?:laki|lag|kaari|balk|act)$/.test(name));
  return statute && year >= yearOfAct(present) && year <= LATEST_KNOWN;
}
