/**
 * Two acts whose numbers share one pair of parentheses: "katthemslagen och katthemsförordningen (710/1982, 607/1983)".
 * The first number is that of the first act, the second that of the second.
 */

import { STATUTE_HEADS } from './act-words';
import type { PairedAct } from './act-words';
import { actNumber, nationalAct } from './grammar-id';
import type { NumberedAct } from './grammar-id';
import { WITH_DECREE } from './act-coordinated';
import { headOf, singularHead } from '../language/heads';
import { findName } from './lexicon';
import type { Tokens } from '../language/tokens';
import { AND, separator } from '../language/words';

/** Longest name of an act, in tokens. */
const LONGEST_NAME = 20;

/** Where a name ends, and the act of the lexicon that bears it, if one does. */
interface Named {
  readonly first: number;
  readonly known: string | undefined;
}

/**
 * Finds the pairs of a text.
 *
 * @param tokens the text.
 * @returns the acts by the index of the first token of their names.
 */
export function pairedActs(tokens: Tokens): ReadonlyMap<number, PairedAct> {
  const acts = new Map<number, PairedAct>();
  for (let i = 0; i < tokens.length; i += 1) {
    for (const [first, act] of actWithDecree(tokens, i)) acts.set(first, act);
    const numbers = tokens.sign(i) === '(' ? twoNumbers(tokens, i + 1) : undefined;
    const second = numbers === undefined ? undefined : nameBefore(tokens, i);
    const end = second === undefined ? i : beforeSeparator(tokens, second.first);
    const first =
      second === undefined || end === second.first ? undefined : (nameBefore(tokens, end) ?? headBefore(tokens, end));
    if (numbers === undefined || second === undefined || first === undefined) continue;
    const [one, two] = numbers.acts;
    // "tietosuojalaki ja arkistolaki (831/1994, 689/1999)": the second number is that of an amendment.
    if (second.known === one.act && first.known !== one.act) continue;
    acts.set(first.first, { ...one, next: end });
    acts.set(second.first, { ...two, next: numbers.next });
  }
  return acts;
}

/** "Laki ja asetus kissamaksuista (1/2000)": the number is that of the act where the tables know the decree by another one. */
function actWithDecree(tokens: Tokens, i: number): readonly (readonly [number, PairedAct])[] {
  const number = tokens.sign(i) === '(' ? actNumber(tokens, i + 1) : undefined;
  const act = number === undefined || tokens.sign(number.next) !== ')' ? undefined : nationalAct(number);
  const decree = act === undefined ? undefined : nameBefore(tokens, i);
  if (number === undefined || act === undefined || decree?.known === undefined || decree.known === act.act) return [];
  const [first, second] = [decree.first - 2, decree.first].map((at) => headOf(tokens.word(at)));
  const both = first?.prefix === '' && second?.prefix === '' && WITH_DECREE.get(first.head) === second.head;
  if (!both || !AND.has(tokens.word(decree.first - 1))) return [];
  return [
    [decree.first - 2, { ...act, next: decree.first - 1 }],
    [decree.first, { act: decree.known, swapped: false, next: number.next + 1 }],
  ];
}

interface TwoNumbers {
  readonly acts: readonly [NumberedAct, NumberedAct];
  readonly next: number;
}

/** "710/1982, 607/1983)", "710/1982 och 607/1983)". */
function twoNumbers(tokens: Tokens, i: number): TwoNumbers | undefined {
  const one = actNumber(tokens, i);
  const at = one === undefined ? -1 : separator(tokens, one.next);
  const two = at < 0 ? undefined : actNumber(tokens, at);
  if (one === undefined || two === undefined || tokens.sign(two.next) !== ')') return undefined;
  const acts = [nationalAct(one), nationalAct(two)] as const;
  return acts[0] === undefined || acts[1] === undefined ? undefined : { acts: [acts[0], acts[1]], next: two.next + 1 };
}

/** The name of an act that ends right before an index: the longest of the lexicon, or one compound word. */
function nameBefore(tokens: Tokens, end: number): Named | undefined {
  let named: Named | undefined;
  for (let at = end - 1; at >= 0 && at > end - LONGEST_NAME; at -= 1) {
    const token = tokens.at(at);
    if (token === undefined || token.kind === 'break' || token.norm === '.' || token.norm === '(') break;
    const name = findName(tokens, at);
    if (name?.next === end && name.entry !== 'none') named = { first: at, known: name.entry.id };
  }
  return named ?? compoundBefore(tokens, end) ?? titleBefore(tokens, end);
}

/** "Decree on Client Fees in Health Care", "förordning om katthem": a title that no table has. */
function titleBefore(tokens: Tokens, end: number): Named | undefined {
  for (let at = end - 1; at > end - LONGEST_NAME && (tokens.word(at) !== '' || tokens.sign(at) === '-'); at -= 1) {
    if (!/^(?:om|on)$/.test(tokens.word(at + 1))) continue;
    if (/^(?:act|decree)$/.test(tokens.word(at)) || headOf(tokens.word(at))?.prefix === '')
      return { first: at, known: undefined };
  }
  return undefined;
}

/** The "lag" of "lag och förordning om katthem (1/2000, 2/2000)": it shares the title of the second act. */
function headBefore(tokens: Tokens, end: number): Named | undefined {
  const head = headOf(tokens.word(end - 1));
  const bare = head?.prefix === '' || /^(?:act|law|decree)$/.test(tokens.word(end - 1));
  const shared = /^(?:om|on)$/.test(tokens.word(end + 2)) || /^(?:om|on)$/.test(tokens.word(end + 3));
  const finnish = head?.head === '@laki' && AND.has(tokens.word(end));
  return bare && (shared || finnish) ? { first: end - 1, known: undefined } : undefined;
}

/** "katthemsförordning", "koira-asetus": a head with something before it. */
function compoundBefore(tokens: Tokens, end: number): Named | undefined {
  const hyphen = tokens.sign(end - 2) === '-' && tokens.gap(end - 1) === 0 && tokens.gap(end - 2) === 0;
  const key = headOf(tokens.word(end - 1));
  const head = key === undefined ? undefined : singularHead(key.head);
  if (key === undefined || head === undefined || !STATUTE_HEADS.has(head)) return undefined;
  if (hyphen) return tokens.word(end - 3) === '' ? undefined : { first: end - 3, known: undefined };
  return key.prefix.length < 3 ? undefined : { first: end - 1, known: undefined };
}

/** Index before the comma or conjunction that stands before a name; the name itself when none does. */
function beforeSeparator(tokens: Tokens, first: number): number {
  const end = tokens.word(first - 1) === 'the' ? first - 1 : first;
  for (const length of [2, 1]) if (separator(tokens, end - length) === end) return end - length;
  return first;
}
