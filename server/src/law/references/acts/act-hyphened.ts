/**
 * Acts by letters and a head that a hyphen joins: "FDS-lagen", "KTR-lain 5 §", "PTL-lagen (1/2000)", "TSE-förordningen (EG) nr
 * 1/2001". The letters that the text gives a number mean that act from there on.
 */

import { actByName } from './act-by-name';
import { numberedAct } from './act-numbered';
import { IN_CAPITALS } from './act-words';
import type { ActContext, ActHit } from './act-words';
import { headOf, singularHead } from '../language/heads';
import { abbreviated } from './lexicon';
import type { Tokens } from '../language/tokens';

/** Whose law it is, and no name of one: "EU-asetus (EU) 2016/679". */
const WHOSE = /^(?:EU|EY|EG|EC|UK|US|USA|ETA|EES|GDPR)$/;

/**
 * The act whose letters stand at a token.
 *
 * @param tokens the text.
 * @param i index of the letters.
 * @param context what the text has taught; learns the letters where their number stands beside them.
 */
export function hyphenedAct(tokens: Tokens, i: number, context: ActContext): ActHit | undefined {
  const raw = tokens.at(i)?.raw ?? '';
  if (!IN_CAPITALS.test(raw) || WHOSE.test(raw) || abbreviated(raw) !== undefined) return undefined;
  const head = headOf(tokens.word(i + 2));
  const joined = tokens.sign(i + 1) === '-' && tokens.gap(i + 1) === 0 && tokens.gap(i + 2) === 0;
  if (!joined || head?.prefix !== '') return undefined;
  const key = `${raw}-${singularHead(head.head)}`;
  const numbered = numberedAct(tokens, i + 2);
  if (numbered?.act !== undefined) {
    context.learned.set(key, numbered.act);
    return { ...numbered, first: i };
  }
  const act = context.learned.get(key);
  const named = actByName(tokens, i + 2);
  return act === undefined || named === undefined ? named : { ...named, act, weak: false };
}
