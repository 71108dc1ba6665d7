/**
 * Names that a text gives beside an act and that are part of its mention: a gloss in another language ("Act on Cats
 * (Laki kissoista 1/2000)", "Laki kissoista 1/2000 [act on cats]"), and short names that mean this act from there on,
 * whatever the tables have under that name ("(nedan klientlagen)").
 */

import { actByName } from './act-by-name';
import { certain, learnableKey } from './act-learned';
import { numberedAct } from './act-numbered';
import type { ActContext, ActHit } from './act-words';
import { hasArticles, lastHead } from './act-words';
import { findName } from './lexicon';
import { actOfTitle } from '../target';
import type { Tokens } from '../language/tokens';

/** Words that say in what language a gloss is. */
const LANGUAGE =
  /^(?:in|på|finnish|finska|suomeksi|swedish|svenska|ruotsiksi|engl|english|engelska|englanniksi|fi|sv|fin|swe)$/;
const LONGEST_LABEL = 3;

/** A gloss that stands in parentheses or brackets after a title. */
export interface Gloss {
  /** Its act where a number or the tables tell it, else its title. */
  readonly act: string;
  /** It says more than a title does: a number, or a name that the tables have. */
  readonly certain: boolean;
  readonly next: number;
}

/**
 * Reads the title in another language after the name of an act.
 *
 * @param tokens the text.
 * @param name where the name begins, and the index of the opening parenthesis or bracket after it.
 * @returns the gloss, or undefined where something else, or more, stands there.
 */
export function glossAt(tokens: Tokens, name: Pick<ActHit, 'first' | 'next'>): Gloss | undefined {
  const i = name.next;
  if (tokens.sign(i) !== '(') return undefined;
  let at = i + 1;
  for (let step = 0; step < LONGEST_LABEL && LANGUAGE.test(tokens.word(at)); step += 1) at += 1;
  if (at > i + 1 && (tokens.sign(at) === ':' || tokens.sign(at) === '.')) at += 1;
  const hit = glossed(tokens, at);
  if (hit?.act === undefined || hit.next <= at || tokens.sign(hit.next) !== ')') return undefined;
  if (isNordic(tokens, name.first, i) === isNordic(tokens, at, hit.next)) return undefined;
  return { act: hit.act, certain: hit.certain, next: hit.next + 1 };
}

function glossed(tokens: Tokens, at: number): { act: string; certain: boolean; next: number } | undefined {
  const numbered = numberedAct(tokens, at);
  if (numbered?.act !== undefined && !numbered.open) return { act: numbered.act, certain: true, next: numbered.next };
  const name = findName(tokens, at);
  if (name !== undefined && name.entry !== 'none') return { act: name.entry.id, certain: true, next: name.next };
  const small = inSmallLetters(tokens, at);
  if (small !== undefined) return small;
  for (let head = at; head < at + LONGEST_TITLE && tokens.word(head) !== ''; head += 1) {
    const title = actByName(tokens, head);
    if (title?.act !== undefined && title.first === at) return { act: title.act, certain: false, next: title.next };
  }
  return undefined;
}

const LONGEST_TITLE = 8;
const LONGEST_ENGLISH = 20;

/** "[act on Otter Ferries]": in a gloss the title needs no capital and no article to be one. */
function inSmallLetters(tokens: Tokens, i: number): { act: string; certain: boolean; next: number } | undefined {
  if (tokens.word(i) !== 'act' || tokens.word(i + 1) !== 'on') return undefined;
  const words = ['Act'];
  let at = i + 1;
  while (at < i + LONGEST_ENGLISH && tokens.word(at) !== '') {
    words.push(tokens.at(at)?.raw ?? '');
    at += 1;
  }
  return { act: actOfTitle(words), certain: false, next: at };
}

/** Whether a title has a Finnish or Swedish head ("laki", "-lagen"); English ones have none. */
function isNordic(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (lastHead(tokens, at + 1).startsWith('@')) return true;
  return false;
}

/**
 * An act by a short name that the text itself has defined, where the tables have another act under that name.
 *
 * @param tokens the text.
 * @param i index of the word.
 * @param context what the text has taught so far.
 */
export function definedAct(tokens: Tokens, i: number, context: ActContext): ActHit | undefined {
  if (context.learned.size === 0) return undefined;
  const key = learnableKey(tokens, i);
  const act = key === '' ? undefined : context.learned.get(certain(key));
  if (act === undefined || tokens.sign(i + 1) === '(') return undefined;
  const known = findName(tokens, i);
  if (known === undefined || known.entry === 'none' || known.next !== i + 1) return undefined;
  if (known.entry.id === act || hasArticles(known.entry.id)) return undefined;
  return { act, weak: false, first: i, next: i + 1, open: false, outer: i + 1, flags: [] };
}
