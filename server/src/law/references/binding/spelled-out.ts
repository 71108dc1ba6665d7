/** Abbreviations that no table has, of an act that the text names before: "Rakentamislaissa … (RakL 1 §)", "kissahoitolain … KissHoitL 5 §". */

import type { ActHit } from '../acts/act-words';
import type { Mention } from './one-mention';
import type { Remembered } from './remembered';
import { headOf } from '../language/heads';
import { parseTarget, titleOfAct } from '../target';
import type { Tokens } from '../language/tokens';

/** Letters of both kinds and the L of "laki" or "lag"; its first part long enough to tell a word. */
const SHORT = /^(?:\p{Lu}\p{Ll}+)+L$/u;
const LEAST_LETTERS = 3;

/** How many mentions an abbreviation may stand behind the act it is of. */
const MOST_BEFORE = 40;

/**
 * Gives an abbreviation that no table has the act of the paragraph that it is of.
 *
 * @param tokens the text.
 * @param hit what names an act; anything but such an abbreviation stays as it is.
 * @param found what the text has named before it.
 * @param named where paragraphs begin and end.
 */
export function spelledOut(
  tokens: Tokens,
  hit: ActHit | undefined,
  found: readonly Mention[],
  named: Remembered,
): ActHit | undefined {
  if (hit === undefined || !isUnknownShort(hit)) return hit;
  const before = found.slice(-MOST_BEFORE).filter(({ first }) => named.sameParagraph(first, hit.first));
  const act = spelledOutAct(tokens, hit, before);
  return act === undefined ? hit : { ...hit, act };
}

/** Whether a hit is an abbreviation and nothing else. */
function isUnknownShort({ act, first, next }: ActHit): boolean {
  return next === first + 1 && SHORT.test(titleOfAct(act ?? '') ?? '');
}

/** The only act of those named before whose name begins with the same letters as an abbreviation. */
function spelledOutAct(tokens: Tokens, hit: ActHit, before: readonly Mention[]): string | undefined {
  const parts = (titleOfAct(hit.act ?? '') ?? '').slice(0, -1).match(/\p{Lu}\p{Ll}+/gu) ?? [];
  const [first = '', ...further] = parts.map((part) => part.toLowerCase());
  if (first.length < LEAST_LETTERS) return undefined;
  const acts = new Set<string>();
  for (const mention of before) {
    const act = parseTarget(mention.targets[0] ?? '')?.act;
    if (act === undefined || act === hit.act || !namesLaw(tokens, mention)) continue;
    for (let at = mention.first; at < mention.next; at += 1)
      if (abbreviates(first.slice(0, LEAST_LETTERS), further, tokens.word(at))) acts.add(act);
  }
  return acts.size === 1 ? [...acts][0] : undefined;
}

/** Whether a mention has the head that the "L" stands for: no "kissa-asetus". */
function namesLaw(tokens: Tokens, { first, next }: Mention): boolean {
  for (let at = first; at < next; at += 1) if (LAW.test(headOf(tokens.word(at))?.head ?? '')) return true;
  return false;
}

const LAW = /^@(?:laki|lag)/;

/** "kul", "ain" → "kulttuuriaineistolaki". */
function abbreviates(first: string, further: readonly string[], word: string): boolean {
  if (!word.startsWith(first) || word.length < first.length + LEAST_LETTERS) return false;
  let at = first.length;
  for (const part of further) {
    const found = word.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return true;
}
