/**
 * The General Data Protection Regulation under the name of another act: a directive ("EU:n yleinen tietosuojadirektiivi"), the
 * Finnish Data Protection Act ("EU:n tietosuojalaki"), a decree ("tietoturva-asetus").
 */

import { EUROPEAN_MARK, GENERAL } from './act-words';
import type { Tokens } from '../language/tokens';

/** The Data Protection Directive of 1995. */
export const DIRECTIVE = 'eu:31995L0046';
const DATA_PROTECTION_ACT = 'fi:1050/2018';
/** The decree on information security in central government, repealed in 2020. */
export const SECURITY_DECREE = 'fi:681/2010';

/** Acts whose names people use for the GDPR. */
export const CONFUSED: ReadonlySet<string> = new Set([DATA_PROTECTION_ACT, DIRECTIVE]);

/** A name of an act as it stands in a text, with what is around it. */
export interface NamePlace {
  /** The act that bears the name. */
  readonly act: string;
  /** Index of the first of its attributes ("EU:n yleinen …"), of the name itself, and after all that is said of its number and owner. */
  readonly first: number;
  readonly name: number;
  readonly end: number;
  /** The attributes. */
  readonly modifiers: readonly string[];
  /** Somebody of the Union owns it: "… of the European Union". */
  readonly ofUnion: boolean;
}

/**
 * Whether a name is meant for the GDPR, though another act bears it.
 *
 * @param tokens the text.
 * @param place a name that has no number beside it.
 */
export function meansRegulation(tokens: Tokens, { act, first, name, end, modifiers, ofUnion }: NamePlace): boolean {
  const european = ofUnion || modifiers.some((word) => EUROPEAN_MARK.has(word));
  const general = modifiers.some((word) => GENERAL.test(word));
  if (act === DIRECTIVE) return general || appliesFromGdpr(tokens, first, end);
  if (act === DATA_PROTECTION_ACT) return european;
  return act === SECURITY_DECREE && (european || general || isSecurityMisnomer(tokens, name));
}

/**
 * "Tietoturva-asetuksen mukainen seloste": who speaks of information security means the Regulation, unless it is a decree of the
 * Government or its sections are cited.
 */
function isSecurityMisnomer(tokens: Tokens, name: number): boolean {
  const everyday = tokens.word(name) === 'tietoturva' && tokens.sign(name + 1) === '-';
  return everyday && tokens.sign(name + 4) !== '§' && !/^valtio(?:neuvosto|nhallin)/.test(tokens.word(name - 1));
}

const REACH = 10;
const DAY = /^ 25 (?:\. 0?5 \. |may |(?:\. )?toukokuuta |maj )2018 /;
/** What happened to the directive itself on that day. */
const REPEALED = /^(?:kumo|korva|repeal|replac|upphäv|upphör|ersät|ersat)/;

/**
 * "25.5.2018 voimaan tullut tietosuojadirektiivi", "the Data Protection Directive that applies from 25 May 2018": the directive
 * of 1995 was only repealed then.
 *
 * @param tokens the text.
 * @param first index of the first token of the name.
 * @param next index after it.
 */
export function appliesFromGdpr(tokens: Tokens, first: number, next: number): boolean {
  let dated = false;
  for (let at = Math.max(0, first - REACH); at < next + REACH; at += 1) {
    const token = tokens.at(at);
    if (token === undefined) break;
    if (token.kind === 'break') {
      if (at >= next) break;
      dated = false;
    }
    if (REPEALED.test(token.norm)) return false;
    if (token.norm === '25') dated ||= DAY.test(textFrom(tokens, at));
  }
  return dated;
}

function textFrom(tokens: Tokens, i: number): string {
  let text = ' ';
  for (let at = i; at < i + 5; at += 1) text += `${tokens.at(at)?.norm ?? ''} `;
  return text;
}
