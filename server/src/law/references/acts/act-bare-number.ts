/** Acts by their number alone, with no word before it: "(EU) 2016/679", "alltså 1000/2015", "under 1000/2015, section 5". */

import { identify } from './act-identity';
import { QUOTES } from './act-learned';
import { numberFlags } from './act-words';
import type { ActHit } from './act-words';
import { MONTHS, actNumber, euAct, nationalAct } from './grammar-id';
import type { ActNumber, NumberedAct } from './grammar-id';
import { knownNumber, nameBeforeNumber } from './act-known-number';
import type { Tokens } from '../language/tokens';
import { AND } from '../language/words';

/**
 * "(EU) 2016/679", "679/2016", "95/46/EY" with no word before: only acts whose kind is certain.
 *
 * @param tokens the text.
 * @param i index of the number, or of a label before it.
 */
export function bareNumber(tokens: Tokens, i: number): ActHit | undefined {
  const token = tokens.at(i);
  if (token === undefined) return undefined;
  const enclosed = enclosedNumber(tokens, i);
  if (enclosed !== undefined) return enclosed;
  const open = token.norm === '(' && tokens.sign(i + 2) === ')';
  if (
    token.kind !== 'number' &&
    !open &&
    token.norm !== 'eu' &&
    token.norm !== 'ey' &&
    token.norm !== 'eg' &&
    token.norm !== 'ec'
  )
    return undefined;
  if (token.kind === 'number' && tokens.gap(i) === 0 && ['/', '.', ':', '-'].includes(tokens.sign(i - 1)))
    return undefined;
  const number = actNumber(tokens, i);
  if (number === undefined || number.slipped === true) return undefined;
  if (aloneInBrackets(tokens, i, number) || isAmendment(tokens, i, number) || amendsSection(tokens, i, number))
    return plainHit({ act: nationalAct(number)?.act ?? '', swapped: false }, i, number.next);
  const named = nameBeforeNumber(tokens, i, number);
  if (named !== undefined) return plainHit(named, named.first, named.next);
  const known = BILLS.has(tokens.word(i - 1)) ? undefined : knownNumber(tokens, i, number);
  if (known !== undefined) return plainHit(known, i, number.next);
  const certain =
    number.european ||
    (number.first === '2016' && number.second === '679') ||
    (number.first === '679' && number.second === '2016');
  const numbered = certain ? euAct(number, undefined) : undefined;
  if (numbered === undefined) return undefined;
  if (BILLS.has(tokens.word(i - 1))) return undefined;
  const after = identify(tokens, number.next, { id: numbered.act, names: [], sealed: true }, '');
  return { ...plainHit(numbered, i, after.next), open: after.open, outer: after.outer };
}

const PROVISION = /^(?:sections?|chapter|kap|kapitel|luku|pykälä)$/;

/** "Cat Framework (1000/2015) 13 §": whatever it is called, the number of a known act with its section behind it. */
function enclosedNumber(tokens: Tokens, i: number): ActHit | undefined {
  const number = tokens.sign(i) === '(' && tokens.word(i - 1) !== '' ? actNumber(tokens, i + 1) : undefined;
  if (number === undefined || tokens.sign(number.next) !== ')') return undefined;
  const at = number.next + 1;
  const section = tokens.digits(at) !== '' || tokens.sign(at) === '§' || PROVISION.test(tokens.word(at));
  const known = section ? knownNumber(tokens, i + 1, number) : undefined;
  return known === undefined ? undefined : plainHit(known, i, at);
}

/** "… (9.7.2020/563)": with its whole date a number in parentheses is that of a Finnish act; after a quotation it is the quoted one's. */
function aloneInBrackets(tokens: Tokens, i: number, number: ActNumber): boolean {
  const alone = tokens.sign(i - 1) === '(' && tokens.sign(number.next) === ')' && !QUOTES.has(tokens.sign(i - 2));
  return alone && number.dated && nationalAct(number) !== undefined;
}

/** "785/1992/13 §, muut 653/2000": the number of the Act by which the section before was amended. */
function amendsSection(tokens: Tokens, i: number, number: ActNumber): boolean {
  const at = tokens.sign(i - 1) === '.' ? i - 2 : i - 1;
  if (!AMENDED_BY.test(tokens.word(at)) || nationalAct(number) === undefined) return false;
  // "…, muut 3/2020": perhaps a month
  const plain = number.second.length === 4 && Number(number.first) > MONTHS;
  return plain && tokens.sign(at - 1) === ',' && tokens.sign(at - 2) === '§';
}

const AMENDED_BY = /^(?:muut|muutettu|muutos|ändr|ändrad|amended|am)$/;
const AMENDED =
  /^(?:amended|amendments?|ändringar|ändringarna|ändrad|ändrat|muutoksineen|muutokset|muutettu|muutettuna)$/;
const MOST_AMENDMENTS = 4;

/** "… as amended (908/2018) and (752/2021)": numbers of Acts that amend the one before, each in parentheses of its own. */
function isAmendment(tokens: Tokens, i: number, number: ActNumber): boolean {
  const alone = tokens.sign(i - 1) === '(' && tokens.sign(number.next) === ')' && number.second.length === 4;
  if (!alone || nationalAct(number) === undefined) return false;
  let at = i;
  for (let step = 0; step < MOST_AMENDMENTS; step += 1) {
    if (AMENDED.test(tokens.word(at - 2))) return true;
    // "(908/2018) and (": seven tokens on
    if (!AND.has(tokens.word(at - 2)) || tokens.sign(at - 3) !== ')' || tokens.sign(at - 7) !== '(') return false;
    at -= 6;
  }
  return false;
}

/**
 * An act by its number and nothing else.
 *
 * @param numbered the act.
 * @param first index of its first token.
 * @param next index after its last one.
 */
export function plainHit(numbered: NumberedAct, first: number, next: number): ActHit {
  return { act: numbered.act, weak: false, first, next, open: false, outer: next, flags: numberFlags(numbered) };
}

/** Abbreviations of bills, reports and registers whose numbers look like those of acts. */
export const BILLS: ReadonlySet<string> = new Set(
  'he ev pevl havm lavm rp rsv dnro dnr drno diaarinumero kho kko tsv'.split(' '),
);
