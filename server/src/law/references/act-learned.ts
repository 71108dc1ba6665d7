/**
 * Names that a text itself explains: "eläintautilaki (76/2021)" and later "eläintautilain 41 §",
 * "(284/2008, jäljempänä tietojärjestelmälaki)", "(516/2004, nedan LDEK)".
 */

import { STATUTE_HEADS } from './act-words';
import { actNumber, nationalAct } from './grammar-id';
import { headOf } from './lexicon';
import type { Tokens } from './tokens';

/** Words that introduce a short name. */
export const INTRODUCES: ReadonlySet<string> = new Set(
  'jäljempänä myöhemmin jatkossa nedan hädanefter hereinafter herein'.split(' '),
);
const QUOTES = new Set(['"', '”', '“', '„', '»', '«', "'", '’', '‘']);
const SHORTEST_PREFIX = 3;
const ABBREVIATION = /^(?=.{2,10}$)\p{Lu}[\p{Lu}\p{Ll}]*\p{Lu}$/u;

/**
 * The key of a name that can be learned: head and prefix of a compound ("eläintauti@laki"), or an abbreviation.
 *
 * @param tokens the text.
 * @param i index of the word.
 * @returns the key, or '' for a word that names nothing.
 */
export function learnableKey(tokens: Tokens, i: number): string {
  const token = tokens.at(i);
  if (token === undefined || token.kind !== 'word' || token.norm === '') return '';
  const head = headOf(token.norm);
  if (head !== undefined) {
    const plain = head.head.endsWith('+') ? head.head.slice(0, -1) : head.head;
    return head.prefix.length >= SHORTEST_PREFIX && STATUTE_HEADS.has(plain) ? head.prefix + plain : '';
  }
  return ABBREVIATION.test(token.raw) ? token.raw : '';
}

/** Index of the word after an introducing word at `i` and its quotation marks. */
export function introduced(tokens: Tokens, i: number): number {
  return QUOTES.has(tokens.sign(i + 1)) ? i + 2 : i + 1;
}

/**
 * Index after ", jäljempänä "X")" at `i`, or -1.
 *
 * @param tokens the text.
 * @param i index right after the number of an act inside parentheses.
 */
export function afterShortName(tokens: Tokens, i: number): number {
  if (tokens.sign(i) !== ',' || !INTRODUCES.has(tokens.word(i + 1))) return -1;
  let at = introduced(tokens, i + 1) + 1;
  if (QUOTES.has(tokens.sign(at))) at += 1;
  return tokens.sign(at) === ')' ? at + 1 : -1;
}

/**
 * Index after a short name and its comma right inside a parenthesis: "(stödtjänstlagen, 571/2016)".
 *
 * @param tokens the text.
 * @param i index right after the opening parenthesis.
 * @returns where the number would stand; `i` when no short name is there.
 */
export function afterLeadingName(tokens: Tokens, i: number): number {
  return tokens.sign(i + 1) === ',' && learnableKey(tokens, i) !== '' ? i + 2 : i;
}

/**
 * Learns the names that a text explains by a number.
 *
 * @param tokens the text.
 * @returns act by key of {@link learnableKey}.
 */
export function learnNames(tokens: Tokens): Map<string, string> {
  const names = new Map<string, string>();
  const learn = (key: string, act: string | undefined): void => {
    if (key !== '' && act !== undefined && !names.has(key)) names.set(key, act);
  };
  for (let i = 0; i < tokens.length; i += 1) {
    if (tokens.at(i)?.kind !== 'word') continue;
    const quoted = quotedShortName(tokens, i);
    if (quoted !== undefined) {
      const key = learnableKey(tokens, i);
      learn(key, quoted);
      learn(certain(key), quoted);
      continue;
    }
    if (INTRODUCES.has(tokens.word(i)) && tokens.sign(i - 1) === ',') {
      learn(learnableKey(tokens, introduced(tokens, i)), numberBefore(tokens, i - 1));
      continue;
    }
    if (headOf(tokens.word(i)) === undefined) continue;
    const leading = tokens.sign(i - 1) === '(' && tokens.sign(i + 1) === ',';
    const number = actNumber(tokens, leading || tokens.sign(i + 1) === '(' ? i + 2 : i + 1);
    if (number !== undefined) learn(learnableKey(tokens, i), nationalAct(number)?.act);
  }
  return names;
}

/** A short name that a text gives an act in parentheses. */
export interface ShortName {
  /** As in the map of {@link learnNames}. */
  readonly keys: readonly string[];
  /** Index after the parenthesis. */
  readonly next: number;
}

const AROUND_SHORT = new Set(
  'the a eli referred to as called lyh lyhenne lyhennettynä lyhyesti kallad kallat kallas förkortad förkortat även myös'.split(
    ' ',
  ),
);
const LONGEST_INTRODUCTION = 6;
const LONGEST_SHORT_NAME = 6;
/** Abbreviations in parentheses that say whose an act is, or no more than what it is. */
const NO_SHORT_NAME = new Set(['EU', 'EY', 'EG', 'EC', 'UK', 'US', 'USA', 'ETA', 'EES', 'EEA', 'GDPR', 'EUGDPR']);

/**
 * Reads "(MRL)", "(jäljempänä ”MRL”)", "(nedan KL)", "(the “XYZ”)", "(“Working Life Act”)".
 *
 * @param tokens the text.
 * @param i index of the opening parenthesis, right after an act.
 */
export function shortNameAt(tokens: Tokens, i: number): ShortName | undefined {
  let at = i + 1;
  let introduced = false;
  for (let step = 0; step < LONGEST_INTRODUCTION; step += 1) {
    if (INTRODUCES.has(tokens.word(at)) || QUOTES.has(tokens.sign(at))) introduced = true;
    else if (!AROUND_SHORT.has(tokens.word(at)) && tokens.sign(at) !== ',' && tokens.sign(at) !== ':') break;
    at += 1;
  }
  const end = endOfName(tokens, at);
  const after = QUOTES.has(tokens.sign(end)) ? end + 1 : end;
  if (tokens.sign(after) !== ')') return undefined;
  const keys = keysOf(tokens, at, end, introduced);
  return keys.length === 0 ? undefined : { keys, next: after + 1 };
}

function endOfName(tokens: Tokens, from: number): number {
  let at = from;
  while (at < from + LONGEST_SHORT_NAME && tokens.word(at) !== '') at += 1;
  return at;
}

function keysOf(tokens: Tokens, from: number, to: number, introduced: boolean): string[] {
  const raw = tokens.at(from)?.raw ?? '';
  if (to === from || NO_SHORT_NAME.has(raw)) return [];
  if (to > from + 1)
    return introduced && /^(?:Act|Decree)$/.test(tokens.at(to - 1)?.raw ?? '') ? [titleKey(tokens, from, to)] : [];
  const key = learnableKey(tokens, from);
  if (introduced) return key === '' ? [] : [key, certain(key)];
  // The parenthesis may as well hold the name of the body the act is about: it counts with a provision only.
  return ABBREVIATION.test(raw) ? [tentative(key)] : [];
}

/** The key of a short name in several words: "Working Life Act". */
export function titleKey(tokens: Tokens, from: number, to: number): string {
  const words: string[] = [];
  for (let at = from; at < to; at += 1) words.push(tokens.word(at));
  return `#${words.join(' ')}`;
}

/** The key under which a short name is noted that counts with a provision only. */
export function tentative(key: string): string {
  return `?${key}`;
}

/** The key under which a short name is noted that counts without a provision too. */
export function certain(key: string): string {
  return `!${key}`;
}

/** The act of "… Act (308/2006) (“MaRaL”)", "… Act (308/2006, “MaRaL”)" at the short name. */
export function quotedShortName(tokens: Tokens, i: number): string | undefined {
  if (!QUOTES.has(tokens.sign(i - 1)) || !QUOTES.has(tokens.sign(i + 1)) || tokens.sign(i + 2) !== ')')
    return undefined;
  if (!ABBREVIATION.test(tokens.at(i)?.raw ?? '')) return undefined;
  const sign = tokens.sign(i - 2);
  if (sign === ',') return numberBefore(tokens, i - 2);
  return sign === '(' ? numberBefore(tokens, tokens.sign(i - 3) === ')' ? i - 3 : i - 2) : undefined;
}

/** The act whose number ends right before an index: "523/1999", "22.4.1999/523". */
function numberBefore(tokens: Tokens, i: number): string | undefined {
  const dated = actNumber(tokens, i - 7);
  const number = dated?.next === i ? dated : actNumber(tokens, i - 3);
  return number?.next === i ? nationalAct(number)?.act : undefined;
}
