/** Words of a name that name nothing where they stand: in an address, as a verb ("the police act only then"). */

import type { Tokens } from '../language/tokens';

/** A word that is part of an address, a file name or a tag ("gdpr@yritys.fi", "/gdpr/"). */
export function inAddress(tokens: Tokens, i: number, next: number): boolean {
  const glued = tokens.gap(i) === 0 && ['@', '.', '#', '_'].includes(tokens.sign(i - 1)) && tokens.gap(i - 1) === 0;
  if (glued && !beginsSentence(tokens, i)) return true;
  const after = tokens.sign(next);
  if (tokens.gap(next) > 0) return false;
  return (
    after === '@' ||
    after === '_' ||
    isInCoinedName(tokens, next) ||
    (after === '.' && tokens.gap(next + 1) === 0 && tokens.word(next + 1) !== '' && tokens.word(next + 1).length <= 3)
  );
}

/** "GDPR4KIDS": a name of a project, glued of an act's and other words by a digit. */
function isInCoinedName(tokens: Tokens, i: number): boolean {
  return tokens.digits(i) !== '' && tokens.gap(i + 1) === 0 && tokens.word(i + 1).length > 2;
}

/** "…velvoite.Tietosuoja-asetus": the space after a full stop was left out. */
function beginsSentence(tokens: Tokens, i: number): boolean {
  const before = tokens.at(i - 2);
  return (
    tokens.sign(i - 1) === '.' && tokens.isCapital(i) && before?.kind === 'word' && before.norm.length > LONGEST_HOST
  );
}

/** "www." */
const LONGEST_HOST = 3;

/** What a verb has after it, and the name of an act does not. */
const AFTER_VERB = /^(?:as|only|upon|jointly|together|independently|solely|both|always|then|accordingly|when|if|on)$/;

/** "the courts act on it", "the police act only then": a verb, no act; "of the associations act" is one. */
export function isVerb(tokens: Tokens, i: number, next: number): boolean {
  const first = tokens.word(i - 1) === 'finnish' ? i - 1 : i;
  if (tokens.word(first - 1) === 'the' && /^(?:of|under|by|with|in|to|from|per)$/.test(tokens.word(first - 2)))
    return false;
  if (tokens.at(next - 1)?.raw === 'act' && AFTER_VERB.test(tokens.word(next))) return true;
  const plural = tokens.at(next - 1)?.raw === 'act' && tokens.word(next - 2).endsWith('s');
  return plural && tokens.sign(next) !== '(' && tokens.digits(next) === '';
}

const LONGEST_OBJECT = 4;

/** "we act on data protection": a verb and what it is about, no short title. */
export function actsOn(tokens: Tokens, i: number, next: number): boolean {
  if (tokens.at(i)?.raw !== 'act' || next - i > LONGEST_OBJECT || /^(?:the|finnish)$/.test(tokens.word(i - 1)))
    return false;
  return tokens.sign(next) !== '(' && tokens.digits(next) === '';
}
