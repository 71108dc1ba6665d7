/**
 * The number of an act after the provision: "Associations Act, section 11 (503/1989)", "yhdistyslain 11 §, 503/1989". It may tell
 * which act of the name is meant: "kuntalain 50 § (365/1995)".
 */

import { MONTHS, actNumber, euAct, nationalAct } from '../acts/grammar-id';
import { actById } from '../acts/lexicon';
import { EARLIER } from '../tables/earlier-acts';
import { titleOfAct, yearOfAct } from '../target';
import type { NamedAfter } from './named-after';
import type { Provision } from '../provisions/grammar-provision';
import type { Tokens } from '../language/tokens';

/**
 * Reads such a number.
 *
 * @param tokens the text.
 * @param act target of the name before the provision.
 * @param provision its end is where the number or its parenthesis would begin.
 * @returns undefined for the number of anything else.
 */
export function numberAfterProvision(tokens: Tokens, act: string, provision: Provision): NamedAfter | undefined {
  const at = tokens.sign(provision.next) === ',' ? provision.next + 1 : provision.next;
  const bracket = tokens.sign(at) === '(' ? 1 : 0;
  const number = tokens.gap(at) === 1 ? actNumber(tokens, at + bracket) : undefined;
  if (number === undefined || (bracket === 1 && tokens.sign(number.next) !== ')')) return undefined;
  const end = number.next + bracket;
  const national = nationalAct(number)?.act;
  const own = [national, euAct(number, 'R')?.act, euAct(number, 'L')?.act].includes(act);
  if (own) return { act, target: act, end, flags: [] };
  if (bracket === 0 || national === undefined) return undefined;
  const earlier = EARLIER.get(act)?.acts.includes(national) === true;
  // a title of which nothing but the number tells more
  const titled = provision.kind === 'section' && titleOfAct(act) !== undefined && actById(national) !== undefined;
  if (isAmendment(act, national)) return { act, target: act, end, flags: [] };
  return earlier || titled ? { act: national, target: national, end, flags: [] } : undefined;
}

/** "rikoslain 38 luvun 9 § (1051/2018)": a later act that no table has, by which the section has its present words. */
function isAmendment(act: string, number: string): boolean {
  const known = Number(number.split(/[:/]/)[1]) > MONTHS && act.startsWith('fi:') && actById(act) !== undefined;
  return known && actById(number) === undefined && yearOfAct(number) > yearOfAct(act);
}
