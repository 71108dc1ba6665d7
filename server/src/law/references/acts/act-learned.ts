/**
 * Names that a text itself explains: "eläintautilaki (76/2021)" and later "eläintautilain 41 §",
 * "(284/2008, jäljempänä tietojärjestelmälaki)", "(516/2004, nedan LDEK)".
 */

import { STATUTE_HEADS } from './act-words';
import { actNumber, nationalAct } from './grammar-id';
import { headOf, singularHead } from '../language/heads';
import type { Tokens } from '../language/tokens';

/** Words that introduce a short name. */
export const INTRODUCES: ReadonlySet<string> = new Set(
  'jäljempänä jälj myöhemmin myöh jatkossa nedan hädanefter hereinafter hereafter herein'.split(' '),
);
export const QUOTES: ReadonlySet<string> = new Set(['"', '”', '“', '„', '»', '«', "'", '’', '‘']);
/** … and the marks of emphasis of texts that were marked up. */
export const QUOTES_AND_MARKUP: ReadonlySet<string> = new Set([...QUOTES, '*', '_']);
const SHORTEST_PREFIX = 3;
export const ABBREVIATION = /^(?=.{2,10}$)\p{Lu}[\p{Lu}\p{Ll}]*\p{Lu}$/u;

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
    const plain = singularHead(head.head);
    return head.prefix.length >= SHORTEST_PREFIX && STATUTE_HEADS.has(plain) ? head.prefix + plain : '';
  }
  return ABBREVIATION.test(token.raw) ? token.raw : '';
}

/** Index of the word after an introducing word at `i`, the point of its abbreviation and the quotation mark. */
export function introduced(tokens: Tokens, i: number): number {
  const next = tokens.sign(i + 1) === '.' ? i + 2 : i + 1;
  return QUOTES.has(tokens.sign(next)) ? next + 1 : next;
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

/** The key under which a short name is noted that counts without a provision too. */
export function certain(key: string): string {
  return `!${key}`;
}

/** The key under which a short name is noted that counts with a provision only. */
export function tentative(key: string): string {
  return `?${key}`;
}

/**
 * The act that a text has given a name. The "s" that joins a Swedish compound comes and goes: "kattprodukts-" and
 * "kattproduktlagen".
 *
 * @param learned what the text has taught.
 * @param key of the name.
 */
export function learnedBy(learned: ReadonlyMap<string, string>, key: string): string | undefined {
  const joined = /[^s]@lag$/.test(key) ? key.replace('@', 's@') : key.replace(/(?<=.{4})s@lag$/, '@lag');
  return learned.get(key) ?? learned.get(tentative(key)) ?? (joined === key ? undefined : learned.get(joined));
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
export function numberBefore(tokens: Tokens, i: number): string | undefined {
  const dated = actNumber(tokens, i - 7);
  const number = dated?.next === i ? dated : actNumber(tokens, i - 3);
  return number?.next === i ? nationalAct(number)?.act : undefined;
}
