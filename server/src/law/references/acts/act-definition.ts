/**
 * The short names that a text gives an act in parentheses, however it words it: "(jäljempänä ”kissalaki”)", "(the “CSA” or
 * “Act”)", "(1/2000, hereinafter referred to as the Cat Act)", "(1/2000; jatkossa kissalaki)", "(kissalaki)".
 */

import { actByName } from './act-by-name';
import { ABBREVIATION, INTRODUCES, QUOTES, certain, learnableKey, tentative } from './act-learned';
import { headOf } from '../language/heads';
import { abbreviated, findName } from './lexicon';
import { namesNoAct } from './title-compound';
import type { Tokens } from '../language/tokens';

/** What stands between the number of an act and the end of the parenthesis, or an act and its provision. */
export interface Definition {
  /** Of the names, as in the map of {@link ActContext.learned}. */
  readonly keys: readonly string[];
  /** A name is introduced as such ("hereinafter"), or quoted. */
  readonly introduced: boolean;
  /** It is a name in words, and no abbreviation, which may as well say whose the act is. */
  readonly worded: boolean;
  /** The parenthesis ends after it. */
  readonly closed: boolean;
  /** Index after it, and after the parenthesis that it closes. */
  readonly next: number;
}

const MOST_PARTS = 4;
const LONGEST_INTRODUCTION = 8;
const LONGEST_NAME = 9;
const LONGEST_HISTORY = 9;

const FURTHER_INTRODUCES =
  /^(?:jäljemp|tästedes|ned|now|short|later|henceforth|henceforward|hereunder|eteenpäin|vastedes|fortsättningsvis|fortsättningen|följande|härefter|kallad|kallat|kallas|called|kutsutaan|ns|nk|sk|abbreviated|lyhennettynä|lyhenne|förkortat|förkortad)$/;
const AROUND =
  /^(?:the|a|an|as|to|in|referred|also|it|is|and|known|so|tästä|tämän|lyh|lyhyesti|eli|dvs|alltså|e|även|myös|nedan|i|det|den|s|k|n|niin|sanottu|sanotun|så|nimellä|nimeltään|under|name|of|from|here|on)$/;
const SANOTTU = /^(?:sanottu|sanotun)$/;
const OR = /^(?:or|eli|tai|eller|och|and|ja|dvs|alltså|siis)$/;
/** "eli", "i.e.": what follows is the same. */
const SAME = /^(?:eli|dvs|alltså|siis|e|)$/;
/** "formerly the Cat Code", "previous title was …", "tidigare 1/1990": what the act was, and is no more. */
const HISTORY = /^(?:formerly|previously|previous|former|earlier|tidigare|förr|aiemmin|aikaisemmin|entinen|ent)$/;
/** Abbreviations in parentheses that say whose an act is, where it stands, or no more than what it is. */
const NO_SHORT_NAME =
  /^(?:EU|EY|EG|EC|UK|US|USA|ETA|EES|EEA|FI|SV|SWE|FFS|SFS|FINLEX|HE|RP|EUT|EUVL|OJ|STM|SHM|VM|FM|OKM|UKM|TEM|ANM|LVM|KM|MMM|JSM|YM|MM|SM|IM|OM|JM|UM|VNA|VNa)$/;
const GDPR = /^(?:GDPR|EUGDPR)$/;

/**
 * Reads short names to the end of their parenthesis.
 *
 * @param tokens the text.
 * @param i index right after the parenthesis, or after the number of the act in it.
 * @param act its target, where it is known.
 * @returns undefined where anything else stands there.
 */
export function definitionAt(tokens: Tokens, i: number, act: string | undefined): Definition | undefined {
  const keys: string[] = [];
  let introduced = false;
  let worded = false;
  let at = i;
  // Index after the last name that is not merely joined to one: what "and" joins in an open parenthesis may be another act.
  let sure = i;
  for (let part = 0; part < MOST_PARTS; part += 1) {
    const from = afterJoint(tokens, at);
    const inside = part === 0 && tokens.sign(i - 1) === '(';
    // right after the parenthesis "or" and "and" rather begin another act
    if (from === at ? !inside : inside && !SAME.test(tokens.word(from - 1))) break;
    const history = afterHistory(tokens, from);
    if (history > from) {
      at = history;
      sure = at;
    } else {
      const start = afterIntroduction(tokens, from);
      const joined = part > 0 && introduced && OR.test(tokens.word(from - 1));
      const given = nameAt(tokens, start.next, start.introduced || joined || isAlone(tokens, from), act);
      if (given === undefined) break;
      keys.push(...given.keys);
      introduced ||= given.introduced;
      worded ||= given.worded;
      at = given.next;
      if (!joined) sure = at;
    }
    if (tokens.sign(at) === ')' && (keys.length > 0 || introduced || history > from))
      return { keys, introduced, worded, closed: true, next: at + 1 };
  }
  return introduced ? { keys, introduced, worded, closed: false, next: sure } : undefined;
}

/** "(1/2000, or the Cat Act)", "(1/2000, KSL)": a name in other words, or letters that may mean another act elsewhere. */
function isAlone(tokens: Tokens, i: number): boolean {
  if (/^(?:or|eli)$/.test(tokens.word(i - 1)) && tokens.sign(i - 2) === ',') return true;
  const last = tokens.sign(i - 1) === ',' && tokens.digits(i - 2) !== '' && tokens.sign(i + 1) === ')';
  return last && ABBREVIATION.test(tokens.at(i)?.raw ?? '');
}

/**
 * A name, introduced or not, that begins a parenthesis.
 *
 * @param tokens the text.
 * @param i index right after the parenthesis.
 * @returns its keys and the index after it.
 */
export function nameInParenthesis(tokens: Tokens, i: number): Pick<Definition, 'keys' | 'next'> | undefined {
  return nameAt(tokens, afterIntroduction(tokens, i).next, true, undefined);
}

/** Words of the longest short name outside parentheses. */
const LONGEST_OUTSIDE = 5;

/**
 * The keys of a short name outside parentheses: ", nedan klientlagen", "eli kissalaki", ", hereinafter referred to as the
 * “Cat Act”".
 *
 * @param tokens the text.
 * @param i index right after the act.
 * @param act its target.
 */
export function keysOutside(tokens: Tokens, i: number, act: string): readonly string[] {
  const start = tokens.sign(i) === ',' ? i + 1 : i;
  const { next, introduced } = afterIntroduction(tokens, start);
  const same = SAME_OUTSIDE.test(tokens.word(start)) && (tokens.word(start) !== 'i' || tokens.word(start + 2) === 'e');
  if (next === start || (!introduced && !same)) return [];
  if (QUOTES.has(tokens.sign(next))) return nameAt(tokens, next, true, act)?.keys ?? [];
  for (let head = next; head < next + LONGEST_OUTSIDE; head += 1) {
    const title = actByName(tokens, head);
    if (title?.act !== undefined && title.first === next && title.next > next + 1) return [title.act];
  }
  const key = learnableKey(tokens, next);
  // "…, ns. sateenvarjolaki": what kind of act it is
  const kind = !INTRODUCES.has(tokens.word(start)) && namesNoAct(tokens.word(next));
  return key === '' || kind ? [] : [key, certain(key)];
}

const SAME_OUTSIDE = /^(?:eli|dvs|alltså|i)$/;

/** Index after what joins the names: a comma, "or", "eli", "i.e."; `i` where nothing does. */
function afterJoint(tokens: Tokens, i: number): number {
  let at = /^[,;/:-]$/.test(tokens.sign(i)) ? i + 1 : i;
  if (OR.test(tokens.word(at))) at += 1;
  return tokens.word(at) === 'i' && tokens.sign(at + 1) === '.' && tokens.word(at + 2) === 'e' ? at + 4 : at;
}

/** Index after a former name or number, or `i`. */
function afterHistory(tokens: Tokens, i: number): number {
  if (!HISTORY.test(tokens.word(i))) return i;
  for (let at = i + 1; at < i + LONGEST_HISTORY; at += 1) {
    if (/^[),;]$/.test(tokens.sign(at))) return at;
    if (tokens.word(at) === '' && tokens.digits(at) === '' && tokens.sign(at) !== '/' && !QUOTES.has(tokens.sign(at)))
      return i;
  }
  return i;
}

function afterIntroduction(tokens: Tokens, i: number): { readonly next: number; readonly introduced: boolean } {
  let at = i;
  let introduced = false;
  for (let step = 0; step < LONGEST_INTRODUCTION; step += 1) {
    const word = tokens.word(at);
    if (INTRODUCES.has(word) || FURTHER_INTRODUCES.test(word) || SANOTTU.test(word)) introduced = true;
    else if (!AROUND.test(word) && !(at > i && /^[,:.-]$/.test(tokens.sign(at)))) break;
    // "ns.", "s.k."
    introduced ||= word === 'k' && tokens.sign(at - 1) === '.';
    at += 1;
  }
  return { next: at, introduced };
}

interface Given {
  readonly keys: readonly string[];
  readonly introduced: boolean;
  readonly worded: boolean;
  readonly next: number;
}

function nameAt(tokens: Tokens, i: number, introduced: boolean, act: string | undefined): Given | undefined {
  const quoted = QUOTES.has(tokens.sign(i));
  const from = quoted ? i + 1 : i;
  const to = endOfName(tokens, from, quoted);
  const closing = QUOTES.has(tokens.sign(to)) ? to + 1 : to;
  if (to === from || (quoted && closing === to)) return undefined;
  const named = quoted || introduced;
  const keys = keysOf(tokens, from, to, named, act);
  if (keys === undefined) return undefined;
  return { keys, introduced: named, worded: isWorded(tokens, from, to), next: closing };
}

/** Index after the words of a name: to the quotation mark, or to what joins it to the next. */
function endOfName(tokens: Tokens, from: number, quoted: boolean): number {
  let at = from;
  while (at < from + LONGEST_NAME) {
    const hyphen = tokens.sign(at) === '-' && tokens.gap(at) === 0 && tokens.gap(at + 1) === 0;
    if (tokens.word(at) === '' && !(hyphen && at > from)) break;
    if (!quoted && at > from && /^(?:or|eli|tai|eller)$/.test(tokens.word(at))) break;
    at += 1;
  }
  return at;
}

/** English heads of titles. */
export const TITLE_HEAD = /^(?:act|decree|directive|regulation|code|law)$/;

function isWorded(tokens: Tokens, from: number, to: number): boolean {
  return to > from + 1 || !ABBREVIATION.test(tokens.at(from)?.raw ?? '');
}

/** What the name is known by from here on; undefined where it names nothing, or another act. */
function keysOf(
  tokens: Tokens,
  from: number,
  to: number,
  named: boolean,
  act: string | undefined,
): readonly string[] | undefined {
  const raw = tokens.at(from)?.raw ?? '';
  const known = findName(tokens, from);
  const other = known?.next === to && known.entry !== 'none' && known.entry.id !== act;
  if (to > from + 1) return longName(tokens, from, to, named, other);
  const key = learnableKey(tokens, from);
  if (GDPR.test(raw)) return act === 'gdpr' ? [] : undefined;
  if (named) return key === '' || NO_SHORT_NAME.test(raw) ? [] : [key, certain(key)];
  if (other || key === '' || NO_SHORT_NAME.test(raw)) return undefined;
  if (key.includes('@')) return [key];
  return (abbreviated(raw)?.id ?? act) === act ? [tentative(key)] : undefined;
}

const LONGEST_FREE = 4;

/** "Working Life Act", "lagen om klientuppgifter": a short name in several words is known by its own title. */
function longName(
  tokens: Tokens,
  from: number,
  to: number,
  named: boolean,
  other: boolean,
): readonly string[] | undefined {
  const hit = [to - 1, from]
    .map((head) => actByName(tokens, head))
    .find((one) => one?.first === from && one.next === to);
  if (hit?.act !== undefined) return [hit.act];
  const head = tokens.word(to - 1);
  const title = TITLE_HEAD.test(head) || headOf(head) !== undefined || headOf(tokens.word(from))?.prefix === '';
  if (!named) return undefined;
  return title || other || to - from <= LONGEST_FREE ? [] : undefined;
}
