/** Slips of the pen in the number of an act that its title tells: "(523/19999)", "(52371999)", "(523\1999)", "(532/1999)", "(523/1998)", "53/99". */

import { EARLIER } from '../tables/earlier-acts';
import { QUOTES } from './act-learned';
import { actNumber, nationalAct } from './grammar-id';
import { abbreviated } from './lexicon';
import { isNear } from '../language/nearby';
import type { Tokens } from '../language/tokens';

/** A mistyped number: the index after it, and whether the parenthesis before it is still open there. */
export interface SlippedNumber {
  /** The act that is meant. */
  readonly act: string;
  readonly next: number;
  readonly open: boolean;
  /** What is written is no number of that act, only near it. */
  readonly mistyped: boolean;
}

/** No year has had more acts: a higher number has a digit too many. */
const MOST_IN_YEAR = 2200;
/** Numbers and signs of the longest slip: "523 // 1999". */
const LONGEST = 4;
const WITHIN = /^[/\\|.:-]$/;

/**
 * The number of a known act with a slip in it. A number that differs by more than one is read as it stands.
 *
 * @param tokens the text.
 * @param i index after the title.
 * @param act target of the act that the title tells.
 */
export function slippedNumber(tokens: Tokens, i: number, act: string): SlippedNumber | undefined {
  const enclosed = tokens.sign(i) === '(';
  const mark = enclosed && tokens.word(i + 1) === 'eu' ? 1 : 0;
  const from = enclosed ? i + 1 + mark : i;
  const { text, next } = written(tokens, from, enclosed);
  const right = actNumber(tokens, from);
  if (numbersOf(act).includes(text) || (right !== undefined && nationalAct(right)?.act === act)) return undefined;
  const closed = enclosed && tokens.sign(next) === ')';
  if (text === '' || !(enclosed ? closed || /^[,;]$/.test(tokens.sign(next)) : text.includes('/'))) return undefined;
  // "(523)": the year left out
  const serial = closed && text.length > 2 && act === `fi:${text}/${act.slice(-YEAR)}`;
  const unlikely = !isPlausible(tokens, from) || isAnothers(tokens, from, act);
  const meant = serial ? act : unlikely ? actOfNumber(text, act) : undefined;
  if (meant === undefined) return undefined;
  const mistyped = !numbersOf(meant).includes(text);
  const named = closed || !enclosed ? -1 : afterShortName(tokens, next, meant);
  if (named >= 0) return { act: meant, next: named, open: false, mistyped };
  return { act: meant, next: closed ? next + 1 : next, open: enclosed && !closed, mistyped };
}

/** "(2016/879; ”GDPR”)": index after the parenthesis in which the short name of the act follows its number, or -1. */
function afterShortName(tokens: Tokens, i: number, act: string): number {
  if (!/^[,;]$/.test(tokens.sign(i))) return -1;
  const quoted = QUOTES.has(tokens.sign(i + 1)) ? 1 : 0;
  const name = i + 1 + quoted;
  const own = act === 'gdpr' ? tokens.word(name) === 'gdpr' : abbreviated(tokens.at(name)?.raw ?? '')?.id === act;
  const end = name + 1 + quoted;
  return own && tokens.sign(end) === ')' ? end + 1 : -1;
}

const YEAR = 4;

/** The act of a name whose number is one slip away from what is written; its first digit may be the wrong one, too. */
function actOfNumber(written: string, act: string): string | undefined {
  return actsOfName(act).find((one) =>
    numbersOf(one).some((number) => isNear(`/${written}`, `/${number}`) || isOfOtherYear(written, number)),
  );
}

/** "(523/2010)" for 523/1999: the serial number is that of the act, which by chance hardly any other act under its name has. */
function isOfOtherYear(written: string, number: string): boolean {
  const [serial = '', year = ''] = written.split('/');
  return year.length === YEAR && number.startsWith(`${serial}/`);
}

/** An act, and those that had its name before. */
function actsOfName(act: string): string[] {
  return [act, ...(EARLIER.get(act)?.acts ?? [])];
}

/** The digits and signs at an index, as one word; outside parentheses only those that touch. */
function written(tokens: Tokens, from: number, enclosed: boolean): { text: string; next: number } {
  let text = '';
  let at = from;
  // "(523,1999)"
  const comma = enclosed && tokens.sign(from + 1) === ',' && tokens.digits(from + 2).length === YEAR ? from + 1 : -1;
  while (
    at < from + LONGEST &&
    (tokens.digits(at) !== '' || at === comma || (text !== '' && WITHIN.test(tokens.sign(at))))
  ) {
    if (!enclosed && text !== '' && tokens.gap(at) > 0) break;
    // "2016/679/EU", "2016/679.", "53/99. 10 §": no number ends in a sign
    const ends = tokens.digits(at + 1) === '' ? !WITHIN.test(tokens.sign(at + 1)) : !enclosed && tokens.gap(at + 1) > 0;
    if (tokens.digits(at) === '' && ends) break;
    text += tokens.digits(at) || tokens.sign(at);
    at += 1;
  }
  return { text, next: at };
}

/** The ways in which the number of an act is written. */
function numbersOf(act: string): string[] {
  if (act === 'gdpr') return ['2016/679', '679/2016'];
  if (!act.startsWith('fi:')) return [];
  const number = act.slice('fi:'.length);
  return number.includes('/19') ? [number, number.replace('/19', '/')] : [number];
}

/** "lagen om … (43/1998)" for 443/1998: no act that ever had this name has the number that is written. */
function isAnothers(tokens: Tokens, i: number, named: string): boolean {
  const number = actNumber(tokens, i);
  const act = number === undefined || number.dated ? undefined : nationalAct(number)?.act;
  return act !== undefined && !actsOfName(named).includes(act);
}

function isPlausible(tokens: Tokens, i: number): boolean {
  const number = actNumber(tokens, i);
  if (number === undefined) return false;
  const act = nationalAct(number)?.act;
  return act === undefined ? number.second.length === 2 : Number(/^fi:(\d+)/.exec(act)?.[1]) <= MOST_IN_YEAR;
}
