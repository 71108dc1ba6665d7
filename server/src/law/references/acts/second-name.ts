/** The second name of the Regulation beside its first: "tietosuoja-asetus / GDPR", "GDPR-tietosuojalaki". */

import type { ActEntry } from '../tables/acts';
import { QUOTES_AND_MARKUP } from './act-learned';
import { CONFUSED, DIRECTIVE } from './act-misnomer';
import { BEFORE, GENERAL, lastHead } from './act-words';
import type { NumberedAct } from './grammar-id';
import { abbreviated, findName } from './lexicon';
import type { Tokens } from '../language/tokens';

const PROVISION = /^(?:\d+|§|art|artikl\p{L}*|artikel|article)$/u;

/** Acts people call the GDPR by, the GDPR itself among them. */
const NAMED_GDPR = new Set(['gdpr', DIRECTIVE]);

/**
 * Reads the second name: "dataskyddsförordningen GDPR", "tietosuoja-asetus eli GDPR".
 *
 * @param tokens the text.
 * @param i index after the first name.
 * @param entry the act of the first name.
 */
export function secondName(tokens: Tokens, i: number, entry: ActEntry): (NumberedAct & { next: number }) | undefined {
  // "tietosuoja-asetuksen 2016/679, GDPR 13 artikla", "kissalain, KSL 5 §": the abbreviation alone before the provision
  const apart = tokens.sign(i) === ',' && tokens.sign(i - 1) !== ')';
  const short = apart ? abbreviated(tokens.at(i + 1)?.raw ?? '') : undefined;
  const own = short?.id === entry.id || (entry.id === 'gdpr' && tokens.word(i + 1) === 'gdpr');
  if (apart && own && PROVISION.test(tokens.at(i + 2)?.norm ?? ''))
    return { act: entry.id, swapped: false, next: i + 2 };
  if (entry.id === 'gdpr' && tokens.word(i - 1) === 'gdpr') return misnomer(tokens, i);
  if (!NAMED_GDPR.has(entry.id) || tokens.word(i - 1) === 'gdpr') return undefined;
  // "… Regulation, GDPR)": after a comma only where the parenthesis ends.
  const comma = tokens.sign(i) === ',' && tokens.word(i + 1) === 'gdpr' && /^[()]$/.test(tokens.sign(i + 2));
  const other = tokens.sign(i) === ',' ? inOtherLanguage(tokens, i + 1, lastHead(tokens, i)) : -1;
  if (other >= 0) return { act: 'gdpr', swapped: false, next: other };
  const joined = comma || tokens.sign(i) === '-' || tokens.sign(i) === '/' || tokens.word(i) === 'eli';
  const quoted = QUOTES_AND_MARKUP.has(tokens.sign(joined ? i + 1 : i)) ? 1 : 0;
  const at = (joined ? i + 1 : i) + quoted;
  if (tokens.word(at) !== 'gdpr' || tokens.gap(at) === 2) return undefined;
  const closed = quoted === 1 && QUOTES_AND_MARKUP.has(tokens.sign(at + 1)) ? 1 : 0;
  return { act: 'gdpr', swapped: false, next: at + 1 + closed };
}

/** "GDPR-tietosuojalaki": what the abbreviation is said to be short for. */
function misnomer(tokens: Tokens, i: number): (NumberedAct & { next: number }) | undefined {
  if (tokens.sign(i) !== '-' || tokens.gap(i) > 0 || tokens.gap(i + 1) > 0) return undefined;
  const name = findName(tokens, i + 1);
  const meant =
    name !== undefined && name.entry !== 'none' && (CONFUSED.has(name.entry.id) || name.entry.id === 'gdpr');
  return meant ? { act: 'gdpr', swapped: false, next: name.next } : undefined;
}

/** "allmänna dataskyddsförordning, General Data Protection Regulation": index after the name in another language, or -1. */
function inOtherLanguage(tokens: Tokens, i: number, head: string): number {
  let at = i;
  while (at < i + 3 && (BEFORE.has(tokens.word(at)) || GENERAL.test(tokens.word(at)))) at += 1;
  const name = findName(tokens, at);
  if (name === undefined || name.entry === 'none' || name.entry.id !== 'gdpr' || tokens.gap(i) === 2) return -1;
  const own = lastHead(tokens, name.next);
  return own !== 'gdpr' && head !== 'gdpr' && head !== '' && own.startsWith('@') !== head.startsWith('@')
    ? name.next
    : -1;
}
