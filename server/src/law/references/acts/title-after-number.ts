/** Titles that follow the number of an act: "lagen (1/2000) om katthem", "Act 1/2000 on Cat Shelters". */

import { QUOTES } from './act-learned';
import { headOf } from '../language/heads';
import { actById } from './lexicon';
import { endOfSwedish } from './title-words';
import type { Tokens } from '../language/tokens';
import { ARTICLE, CHAPTER, ENGLISH_SECTION } from '../language/words';

/**
 * Index after "om integritetsskydd i arbetslivet", or `i`.
 *
 * @param tokens the text.
 * @param i index right after the number.
 * @param act its target.
 */
export function afterTitle(tokens: Tokens, i: number, act: string): number {
  if (tokens.word(i) !== 'om') return i;
  return Math.max(i, endOfSwedish(tokens, i + 1), afterOwnTitle(tokens, i, act), beforeShortName(tokens, i));
}

/** "lagen 1/2000 om skydd för den som matar katter (”kattskyddslagen”)": index of the parenthesis, or -1. */
function beforeShortName(tokens: Tokens, i: number): number {
  for (let at = i; at < i + LONGEST; at += 1) {
    const quoted = tokens.sign(at) === '(' && QUOTES.has(tokens.sign(at + 1)) && QUOTES.has(tokens.sign(at + 3));
    if (quoted) return headOf(tokens.word(at + 2)) === undefined ? -1 : at;
    if (tokens.word(at) === '' && tokens.sign(at) !== '-') return -1;
  }
  return -1;
}

/** The title that the tables have for the act, whatever clauses it has: "lagen 1/2000 om skydd för personer som rapporterar …". */
function afterOwnTitle(tokens: Tokens, i: number, act: string): number {
  let end = i;
  for (const name of actById(act)?.names ?? []) {
    const words = name.split(/[ -]+/).slice(1);
    if (words[0] !== tokens.word(i)) continue;
    let at = i;
    let matched = 0;
    for (const word of words) {
      if (tokens.sign(at) === '-') at += 1;
      if (tokens.word(at) !== word) break;
      at += 1;
      matched += 1;
    }
    if (matched === words.length) end = Math.max(end, at);
  }
  return end;
}

const LONGEST = 24;
const SMALL = /^(?:of|on|and|in|the|for|to|with|by|at|or)$/;
const HEAD = /^(?:act|decree|regulation|directive|code|gdpr)$/;

/**
 * Index after the title in English that follows a number: the words with capitals, and those in small letters where a comma
 * and a provision end them ("on European statistics, Art. 2"); or `i`.
 *
 * @param tokens the text.
 * @param i index right after the number.
 */
export function afterEnglishTitle(tokens: Tokens, i: number): number {
  if (tokens.word(i) !== 'on' || tokens.gap(i) === 2) return i;
  const capital = tokens.isCapital(tokens.word(i + 1) === 'the' ? i + 2 : i + 1);
  let end = i;
  let inCapitals = capital;
  for (let at = i + 1; at < i + LONGEST; at += 1) {
    const token = tokens.at(at);
    if (token === undefined || token.kind !== 'word' || HEAD.test(token.norm))
      return token?.norm === ',' && isProvision(tokens, at + 1) ? at : end;
    if (token.norm === 'the' && tokens.word(at - 1) === 'and' && headAhead(tokens, at + 1)) return end;
    if (inCapitals && /^\p{Lu}/u.test(token.raw)) end = at + 1;
    else if (!SMALL.test(token.norm)) inCapitals = false;
  }
  return end;
}

function isProvision(tokens: Tokens, i: number): boolean {
  const word = tokens.word(i);
  return ARTICLE.has(word) || ENGLISH_SECTION.has(word) || CHAPTER.has(word) || tokens.sign(i) === '§';
}

/** "… and the Dog Act": another act is named; in "… and the Services of the Agency" the title goes on. */
function headAhead(tokens: Tokens, i: number): boolean {
  for (let at = i; at < i + LONGEST && tokens.word(at) !== ''; at += 1) {
    if (HEAD.test(tokens.word(at))) return true;
    if (!tokens.isCapital(at) && !SMALL.test(tokens.word(at))) return false;
  }
  return false;
}
