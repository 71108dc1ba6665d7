/**
 * The lexer of the reference finder: words, numbers, signs and addresses, in one pass.
 *
 * Written by hand so that its time is linear on any input. Case endings written with a colon
 * ("GDPR:n", "10 §:ssä") and English possessives belong to their token; soft hyphens are ignored;
 * a word broken by a hyphen at the end of a line is one token; a blank line becomes a break that no
 * reference crosses.
 */

export type TokenKind = 'word' | 'number' | 'sign' | 'address' | 'break';

export interface Token {
  readonly kind: TokenKind;
  /** Lower case, without soft hyphens and colon endings; for signs, dashes are all `-` and strokes all `/`. */
  readonly norm: string;
  /** As `norm`, in the case of the source. */
  readonly raw: string;
  readonly start: number;
  readonly end: number;
  /** White space before: 0 none, 1 on the line, 2 with a line break. */
  readonly gap: 0 | 1 | 2;
  /** Case ending after a colon or apostrophe, or ''. */
  readonly suffix: string;
}

import { isDigit, isLetter, isSpace, isStray, wordEnd } from './characters';
import { wholeHeads } from './abbreviated-heads';
import { addressEnd, textEnd } from './addresses';
import { afterEmphasis } from './emphasis';
import { wrappedLines } from './wrapped-lines';
import { endingApart, numberEnding, sectionSign, suffixEnd } from './endings';
import { smallWord } from './glued';
import { corrected } from './spelling';
import { meantParts } from './part-slips';
import { meantWord } from './word-slips';

/** Longest word or number that can matter; longer ones get an empty `norm`. */
const LONGEST = 48;

const DASHES = new Set([0x2d, 0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2015, 0x2212]);
/** Strokes that stand for "/": that of fractions, that of division, the wide one, the one that leans the other way. */
const STROKES = new Set([0x2044, 0x2215, 0xff0f, 0x5c]);

function normal(raw: string): string {
  return raw.length > LONGEST ? '' : raw.toLowerCase();
}

function plain(text: string, start: number, end: number): string {
  const raw = text.slice(start, end);
  return raw.includes('\u00ad') ? raw.replaceAll('\u00ad', '') : raw;
}

/** What "&" is read as. */
const AMPERSAND = { fi: 'ja', sv: 'och', en: 'and' } as const;

/** Whether the "&" at an index stands between words, as "and" would: not in "R&D". */
function isAnd(text: string, at: number, gap: number): boolean {
  return text.charAt(at) === '&' && gap > 0 && isSpace(text.charCodeAt(at + 1));
}

/** A line end is one character, that of Windows the second of its two. */
function isLineEnd(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 0x0a || (code === 0x0d && text.charCodeAt(at + 1) !== 0x0a) || code === 0x2029;
}

/** Index after a space or a mark of emphasis; `at` where there is none. */
function afterSpace(text: string, at: number): number {
  return isSpace(text.charCodeAt(at)) || isStray(text, at) ? at + 1 : afterEmphasis(text, at);
}

/**
 * Divides text into tokens.
 *
 * @param text any text; offsets of the tokens are UTF-16 offsets in it.
 * @param language of the text, for what "&" stands for in it.
 * @returns the tokens in order.
 */
export function tokenize(text: string, language: keyof typeof AMPERSAND = 'en'): Token[] {
  const tokens: Token[] = [];
  const wrapped = wrappedLines(text);
  let at = 0;
  while (at < text.length) {
    let lines = 0;
    let spaced = false;
    const spaceStart = at;
    for (let next = afterSpace(text, at); next > at; next = afterSpace(text, at)) {
      if (isLineEnd(text, at) && !wrapped.has(at)) lines += 1;
      spaced ||= isSpace(text.charCodeAt(at));
      at = next;
    }
    if (at >= text.length) break;
    if (lines > 1) {
      tokens.push({ kind: 'break', norm: '\n', raw: '\n', start: spaceStart, end: spaceStart, gap: 0, suffix: '' });
    }
    const glued = at === spaceStart && isLetter(text.charCodeAt(at - 1)) && isLetter(text.charCodeAt(at));
    const gap = lines > 0 ? 2 : spaced || glued ? 1 : 0;
    const token: Token = isAnd(text, at, gap)
      ? { kind: 'word', norm: AMPERSAND[language], raw: '&', start: at, end: at + 1, gap, suffix: '' }
      : readToken(text, at, gap);
    tokens.push(token);
    at = token.raw === '§' ? sectionSign(text, at).next : token.end;
    if (token.norm === '@') at = joinAddress(tokens, text);
    joinBrokenWord(tokens);
  }
  return meantParts(wholeHeads(tokens));
}

const IN_ADDRESS = new Set(['.', '-', '_', '+']);

/** Makes one token of an e-mail address whose "@" was read last; returns where it ends. */
function joinAddress(tokens: Token[], text: string): number {
  let first = tokens.length - 1;
  const sign = tokens[first];
  if (sign === undefined) return 0;
  while (first > 0 && tokens[first]?.gap === 0) {
    const before = tokens[first - 1];
    if (before === undefined || (before.kind !== 'word' && before.kind !== 'number' && !IN_ADDRESS.has(before.norm)))
      break;
    first -= 1;
  }
  const start = tokens[first] ?? sign;
  const end = textEnd(text, sign.end);
  tokens.length = first;
  tokens.push({ kind: 'address', norm: '', raw: '', start: start.start, end, gap: start.gap, suffix: '' });
  return end;
}

function readToken(text: string, at: number, gap: 0 | 1 | 2): Token {
  const code = text.charCodeAt(at);
  const address = addressEnd(text, at);
  if (address > at) {
    const raw = text.slice(at, address);
    return { kind: 'address', norm: raw.toLowerCase(), raw, start: at, end: address, gap, suffix: '' };
  }
  if (isDigit(code)) {
    let end = at;
    while (end < text.length && isDigit(text.charCodeAt(end))) end += 1;
    const raw = text.slice(at, end);
    const { after, suffix } = numberEnding(text, end);
    return { kind: 'number', norm: normal(raw), raw, start: at, end: after, gap, suffix };
  }
  if (isLetter(code)) {
    const whole = wordEnd(text, at);
    const small = smallWord(text.slice(at, whole));
    const end = small > 0 ? at + small : whole;
    const raw = plain(text, at, end);
    const after = suffixEnd(text, end, true);
    const apart = after === end ? endingApart(text, end, raw) : undefined;
    return {
      kind: 'word',
      norm: meantWord(corrected(normal(raw))),
      raw,
      start: at,
      end: apart?.end ?? after,
      gap,
      suffix: apart?.suffix ?? text.slice(end + 1, after),
    };
  }
  const raw = text.charAt(at);
  if (raw === '§') {
    const { end, suffix } = sectionSign(text, at);
    return { kind: 'sign', norm: '§', raw, start: at, end, gap, suffix };
  }
  const norm = DASHES.has(code) ? '-' : STROKES.has(code) ? '/' : raw;
  return { kind: 'sign', norm, raw, start: at, end: at + 1, gap, suffix: '' };
}

const CONJUNCTIONS = new Set(['ja', 'tai', 'sekä', 'tahi', 'och', 'eller', 'samt', 'and', 'or']);

/** Joins "henkilötieto-⏎lain" into one word; "sosiaali-⏎ja" and "a-⏎kohta" stay apart. */
function joinBrokenWord(tokens: Token[]): void {
  const last = tokens.at(-1);
  const dash = tokens.at(-2);
  const first = tokens.at(-3);
  if (last === undefined || dash === undefined || first === undefined) return;
  if (last.kind !== 'word' || last.gap !== 2 || dash.norm !== '-' || dash.gap !== 0 || first.kind !== 'word') return;
  if (first.raw.length < 3 || first.suffix !== '' || last.raw.charAt(0) !== last.norm.charAt(0)) return;
  if (CONJUNCTIONS.has(last.norm)) return;
  const raw = first.raw + last.raw;
  tokens.length -= 3;
  tokens.push({ ...last, norm: normal(raw), raw, start: first.start, gap: first.gap });
}

const LONE_LETTER = /^\p{L}$/u;
/** "1) nimi 2) osoite": what numbers the items of a list. */
const LABEL = /^\d{1,2}$/;

/** Read access to a token list by index; every look-up outside the list answers with nothing. */
export class Tokens {
  readonly list: readonly Token[];
  /** Per token: 1 for a closing parenthesis whose opening one stands in the same paragraph. */
  private readonly closing: Uint8Array;
  /** Per token: 1 for an opening parenthesis that has its closing one in the same paragraph. */
  private readonly closed: Uint8Array;
  /** Per token: how many numbers stand in a row from here, with a comma or a conjunction between them. */
  private readonly runs: Uint32Array;

  /** The text is known to be English: a bare "a" is rather the article than a point. */
  readonly english: boolean;

  constructor(list: readonly Token[], english = false) {
    this.list = list;
    this.english = english;
    this.closing = new Uint8Array(list.length);
    this.closed = new Uint8Array(list.length);
    const open: number[] = [];
    let lettered = -1;
    for (const [i, token] of list.entries()) {
      if (token.kind === 'break') {
        open.length = 0;
        lettered = -1;
      } else if (token.norm === '(') open.push(i);
      else if (token.norm === ')') {
        const first = open.pop();
        const ofLetter = token.gap === 0 && LONE_LETTER.test(list[i - 1]?.raw ?? '') && first !== i - 2;
        if (first !== undefined) {
          this.closed[first] = 1;
          this.closing[i] = 1;
          if (ofLetter) lettered = i;
        } else if (lettered >= 0 && !ofLetter && !LABEL.test(list[i - 1]?.raw ?? '')) {
          // "(6 art. 1 c) GDPR)": the last one closes, the one before belongs to its letter
          this.closing[lettered] = 0;
          this.closing[i] = 1;
          lettered = -1;
        }
      }
    }
    this.runs = new Uint32Array(list.length + 2);
    for (let i = list.length - 1; i >= 0; i -= 1) {
      if (list[i]?.kind !== 'number') continue;
      const between = list[i + 1]?.norm ?? '';
      this.runs[i] = 1 + (between === ',' || CONJUNCTIONS.has(between) ? (this.runs[i + 2] ?? 0) : 0);
    }
  }

  /** How many numbers stand in a row from `i`, joined by commas or conjunctions. */
  numberRun(i: number): number {
    return this.runs[i] ?? 0;
  }

  /** Nothing stands at an index, or nothing on the line of the token before it. */
  endsLine(i: number): boolean {
    const token = this.at(i);
    return token === undefined || token.kind === 'break' || token.gap === 2;
  }

  /** Whether the token closes a parenthesis that was opened before it ("f)" of a lettered list does not). */
  closes(i: number): boolean {
    return this.closing[i] === 1;
  }

  /** Whether the token opens a parenthesis that nothing in its paragraph closes. */
  isLeftOpen(i: number): boolean {
    return this.sign(i) === '(' && this.closed[i] === 0;
  }

  get length(): number {
    return this.list.length;
  }

  at(i: number): Token | undefined {
    return this.list[i];
  }

  /** The word at `i` in lower case, or ''. */
  word(i: number): string {
    const token = this.list[i];
    return token !== undefined && token.kind === 'word' ? token.norm : '';
  }

  /** The sign at `i` (dashes as `-`), or ''. */
  sign(i: number): string {
    const token = this.list[i];
    return token !== undefined && token.kind === 'sign' ? token.norm : '';
  }

  /** The whole number at `i` of up to four digits without a leading zero, or 0. */
  number(i: number): number {
    const token = this.list[i];
    if (token === undefined || token.kind !== 'number') return 0;
    const length = token.norm.length;
    return length === 0 || length > 4 || token.norm.charAt(0) === '0' ? 0 : Number(token.norm);
  }

  /** Digits at `i` as written, or ''. */
  digits(i: number): string {
    const token = this.list[i];
    return token !== undefined && token.kind === 'number' ? token.norm : '';
  }

  /** Whether the word at `i` begins with a capital letter. */
  isCapital(i: number): boolean {
    return /^\p{Lu}/u.test(this.list[i]?.raw ?? '');
  }

  /** White space before `i`; 2 outside the list. */
  gap(i: number): 0 | 1 | 2 {
    return this.list[i]?.gap ?? 2;
  }
}
