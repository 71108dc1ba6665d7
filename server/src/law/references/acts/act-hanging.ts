/**
 * Heads that take their first part from the act before them: the "-asetus" of "kirjanpitolaki ja -asetus", the
 * "-förordningen" of "bokföringslagen (1336/1997) och -förordningen (1339/1997)", the "Decree" of "Accounting Act and Decree".
 */

import { identified } from './act-identity';
import type { ActHit } from './act-words';
import { headOf, singularHead } from '../language/heads';
import { compound, findName } from './lexicon';
import { actOfTitle } from '../target';
import { Tokens, tokenize } from '../language/tokens';
import { AND } from '../language/words';

const SHORTEST_PART = 3;
const LONGEST_NUMBER = 9;
const BASES: ReadonlyMap<string, string> = new Map([
  ['@laki', 'laki'],
  ['@asetus', 'asetus'],
  ['@direktiivi', 'direktiivi'],
  ['@lag', 'lag'],
  ['@förordning', 'förordning'],
  ['@direktiv', 'direktiv'],
]);

/**
 * The act of a head with a hyphen before it.
 *
 * @param tokens the text.
 * @param i index of the hyphen, or of the English word.
 */
export function hangingAct(tokens: Tokens, i: number): ActHit | undefined {
  if (tokens.at(i)?.raw === 'Decree') return englishDecree(tokens, i);
  // "kissalain ja - asetuksen", but "kissalaki ja⏎- asetus" is a list
  const apart = tokens.gap(i + 1) > 0 && (tokens.gap(i) === 2 || tokens.gap(i + 1) === 2);
  if (tokens.sign(i) !== '-' || tokens.gap(i) === 0 || apart || !AND.has(tokens.word(i - 1))) return undefined;
  const key = headOf(tokens.word(i + 1));
  const head = key?.prefix === '' ? singularHead(key.head) : '';
  const base = BASES.get(head);
  const order = ORDER.test(tokens.word(i + 1));
  const part = base === undefined && !order ? '' : partOf(tokens, beforeNumber(tokens, i - 2));
  if (part.length < SHORTEST_PART) return undefined;
  if (base === undefined) return named(tokens, part + tokens.word(i + 1), i, i + 2);
  // "kissa-asetus": a hyphen stands between two equal vowels
  const title = part.endsWith(base.charAt(0)) && /^[aeiouyäö]/.test(base) ? `${part}-${base}` : part + base;
  const entry = compound(part + head) ?? { id: actOfTitle([title]), names: [] };
  return identified(tokens, entry, head, i, i + 2);
}

/** "-järjestys", "-ordningen": with a first part only those of the Church are acts. */
const ORDER = /^(?:järjesty\p{L}+|ordning(?:en|ens)?)$/u;

/** An act that the tables have by a name. */
function named(tokens: Tokens, name: string, first: number, next: number): ActHit | undefined {
  const words = new Tokens(tokenize(name));
  const found = findName(words, 0);
  if (found === undefined || found.entry === 'none' || found.next !== words.length) return undefined;
  return identified(tokens, found.entry, '', first, next);
}

const LONGEST_TITLE = 6;

/** The "Decree" of "the Accounting Act and Decree". */
function englishDecree(tokens: Tokens, i: number): ActHit | undefined {
  const act = beforeNumber(tokens, i - 2);
  if (!AND.has(tokens.word(i - 1)) || tokens.at(act)?.raw !== 'Act') return undefined;
  let title = 'Decree';
  for (let at = act - 1; at > act - LONGEST_TITLE && tokens.isCapital(at); at -= 1) {
    title = `${tokens.at(at)?.raw ?? ''} ${title}`;
    const hit = named(tokens, title, i, i + 1);
    if (hit !== undefined) return hit;
  }
  return undefined;
}

/** Index of the word before the number in parentheses that ends at `i`, or `i`. */
function beforeNumber(tokens: Tokens, i: number): number {
  if (tokens.sign(i) !== ')') return i;
  for (let at = i - 1; at > i - LONGEST_NUMBER; at -= 1) if (tokens.sign(at) === '(') return at - 1;
  return i;
}

/** The first part of the compound name of a statute: "kirjanpito", also that of "tietosuoja-asetus". */
function partOf(tokens: Tokens, i: number): string {
  const key = headOf(tokens.word(i));
  if (key === undefined || !BASES.has(singularHead(key.head))) return '';
  if (key.prefix !== '') return key.prefix;
  return tokens.sign(i - 1) === '-' && tokens.gap(i) === 0 && tokens.gap(i - 1) === 0 ? tokens.word(i - 2) : '';
}
