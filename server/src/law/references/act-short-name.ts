/** Short names that a text gives an act in parentheses: "(MRL)", "(jäljempänä ”MRL”)", "(the “Working Life Act”)". */

import { actByName } from './act-by-name';
import { ABBREVIATION, INTRODUCES, QUOTES, certain, learnableKey } from './act-learned';
import { headOf } from './heads';
import type { Tokens } from './tokens';

/** A short name that a text gives an act in parentheses. */
export interface ShortName {
  /** As in the map of {@link learnNames}. */
  readonly keys: readonly string[];
  /** It stands after a word that introduces it, or in quotation marks. */
  readonly introduced: boolean;
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
  return keys.length === 0 ? undefined : { keys, introduced, next: after + 1 };
}

function endOfName(tokens: Tokens, from: number): number {
  let at = from;
  while (at < from + LONGEST_SHORT_NAME && tokens.word(at) !== '') at += 1;
  return at;
}

function keysOf(tokens: Tokens, from: number, to: number, introduced: boolean): string[] {
  const raw = tokens.at(from)?.raw ?? '';
  if (to === from || NO_SHORT_NAME.has(raw)) return [];
  if (to > from + 1) return introduced ? titleKeys(tokens, from, to) : [];
  const key = learnableKey(tokens, from);
  if (introduced) return key === '' ? [] : [key, certain(key)];
  // The parenthesis may as well hold the name of the body the act is about: it counts with a provision only.
  return ABBREVIATION.test(raw) ? [tentative(key)] : [];
}

/** "Working Life Act", "lagen om klientuppgifter": a short name in several words is known by its own title. */
function titleKeys(tokens: Tokens, from: number, to: number): string[] {
  const hit = [to - 1, from]
    .map((head) => actByName(tokens, head))
    .find((one) => one?.first === from && one.next === to);
  return hit?.act === undefined ? [] : [hit.act];
}

/** ", nedan klientlagen", ", jäljempänä kissalaki": the keys of a short name after a comma. */
function keysAfterComma(tokens: Tokens, i: number): string[] {
  if (tokens.sign(i) !== ',' || !INTRODUCES.has(tokens.word(i + 1))) return [];
  const from = QUOTES.has(tokens.sign(i + 2)) ? i + 3 : i + 2;
  const title = actByName(tokens, from);
  if (title?.act !== undefined && title.next > from + 1) return [title.act];
  const key = learnableKey(tokens, from);
  return key === '' ? [] : [key, certain(key)];
}

const TITLE_HEAD = /^(?:act|decree|directive|regulation|code|law)$/;

/**
 * Index after a short name in quotation marks right after the number of an act, without parentheses of its own:
 * "… Act (785/1992) “Patient Act”", "Act 785/1992, “the Patient Act”"; -1 where something else stands there.
 *
 * @param tokens the text.
 * @param i index right after the act.
 */
export function quotedTitle(tokens: Tokens, i: number): number {
  const numbered = tokens.sign(i - 1) === ')' || tokens.digits(i - 1) !== '';
  const quote = tokens.sign(i) === ',' ? i + 1 : i;
  if (!numbered || !QUOTES.has(tokens.sign(quote)) || tokens.gap(quote) !== 1 || tokens.gap(quote + 1) > 0) return -1;
  const end = endOfName(tokens, quote + 1);
  const head = tokens.word(end - 1);
  const title = end > quote + 1 && (TITLE_HEAD.test(head) || headOf(head) !== undefined);
  return title && QUOTES.has(tokens.sign(end)) && tokens.gap(end) === 0 ? end + 1 : -1;
}

/** The key under which a short name is noted that counts with a provision only. */
export function tentative(key: string): string {
  return `?${key}`;
}

/**
 * Learns the short names that stand beside an act: from there on they mean it.
 *
 * @param tokens the text.
 * @param act its target.
 * @param from where its name begins.
 * @param to the index after it.
 * @param learned what the text has taught so far; gets the new names.
 */
export function learnShort(tokens: Tokens, act: string, from: number, to: number, learned: Map<string, string>): void {
  // "… Directive (Directive (EU) 2019/1937) (the “WB Directive”)": the parenthesis after that of the number.
  const last = tokens.sign(to) === ')' ? to + 1 : to;
  const learn = (keys: readonly string[]): void => {
    for (const key of keys) if (!learned.has(key)) learned.set(key, act);
  };
  for (let at = from; at <= last; at += 1) if (tokens.sign(at) === '(') learn(shortNameAt(tokens, at)?.keys ?? []);
  learn(keysAfterComma(tokens, to));
}
