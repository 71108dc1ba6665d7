/**
 * Whose Personal Data Act "PuL" is: of Finland where a text gives that Act by its number ("523/1999") or by its name beside the
 * letters ("personuppgiftslagen (PuL)", "PuL, personuppgiftslagen"), and of Sweden elsewhere.
 */

import { QUOTES } from './act-learned';
import { PERSONAL_DATA_ACT, SWEDISH_ABBREVIATION, isForeign } from './act-words';
import { findName } from './lexicon';
import type { Tokens } from '../language/tokens';

/**
 * Whether a text that has "PuL" names the Finnish Personal Data Act so that this stands for it, and not the Swedish one with its
 * own number.
 *
 * @param tokens the text.
 */
export function finnishPersonalData(tokens: Tokens): boolean {
  if (!tokens.list.some((token) => SWEDISH_ABBREVIATION.test(token.raw))) return false;
  let finnish = false;
  for (let i = 0; i < tokens.length; i += 1) {
    if (tokens.digits(i) === '1998' && tokens.sign(i + 1) === ':' && tokens.digits(i + 2) === '204') return false;
    finnish ||= isFinnishNumber(tokens, i);
  }
  return finnish || besideName(tokens);
}

function isFinnishNumber(tokens: Tokens, i: number): boolean {
  if (tokens.digits(i) !== '523') return false;
  const after = tokens.sign(i + 1) === '/' && /^(?:19)?99$/.test(tokens.digits(i + 2));
  return after || (tokens.sign(i - 1) === '/' && tokens.digits(i - 2) === '1999');
}

/** Whether the letters stand beside the name of the Act, and nowhere beside that of another state's. */
function besideName(tokens: Tokens): boolean {
  let beside = false;
  for (let i = 0; i < tokens.length; i += 1) {
    const name = findName(tokens, i);
    if (name === undefined || name.entry === 'none' || name.entry.id !== PERSONAL_DATA_ACT) continue;
    if (!isLetters(tokens, afterNaming(tokens, name.next)) && !isLetters(tokens, beforeSign(tokens, i))) continue;
    if (isForeign(tokens, i)) return false;
    beside = true;
  }
  return beside;
}

function isLetters(tokens: Tokens, i: number): boolean {
  return SWEDISH_ABBREVIATION.test(tokens.at(i)?.raw ?? '');
}

const NAMING = /^(?:även|också|så|s|k|nedan|kallad|kallade|förkortad|förkortat|eli|dvs|also|known|called|as|the)$/;
const LONGEST_NAMING = 5;

/** ", även kallad PuL", " (”PuL”)": index after the signs and words of naming. */
function afterNaming(tokens: Tokens, i: number): number {
  let at = i;
  while (at < i + LONGEST_NAMING && (isJoint(tokens, at) || NAMING.test(tokens.word(at)))) at += 1;
  return at;
}

/** "PuL (personuppgiftslagen)", "PuL, personuppgiftslagen": index before the sign. */
function beforeSign(tokens: Tokens, i: number): number {
  const quoted = QUOTES.has(tokens.sign(i - 1)) ? i - 1 : i;
  return /^[(,/-]$/.test(tokens.sign(quoted - 1)) ? quoted - 2 : -1;
}

/** A full stop is one of "s.k." only. */
function isJoint(tokens: Tokens, i: number): boolean {
  const sign = tokens.sign(i);
  if (sign === '.') return tokens.word(i - 1).length === 1;
  return /^[(,/-]$/.test(sign) || QUOTES.has(sign);
}
