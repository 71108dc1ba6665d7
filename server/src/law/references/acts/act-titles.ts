/**
 * Titles that a text gives once with a number and then without: "lagen om katthem (1000/2015)" and later
 * "lagen om katthem"; "the Cat Shelter Act (1000/2015)" and later "the Cat Shelter Act".
 */

import { numberedAct } from './act-numbered';
import { DECREE_ABROAD } from './act-words';
import { actNumber, nationalAct, numberAfterSign } from './grammar-id';
import { headOf } from '../language/heads';
import { Names, findName } from './lexicon';
import type { Tokens } from '../language/tokens';

/** Longest title, in words; and how many titles one text can teach. */
const LONGEST_TITLE = 16;
const MOST_TITLES = 200;
const SHORTEST_TITLE = 3;
const ENGLISH_HEAD = /^(?:act|law|code|decree)$/;
/** Words with a capital that may stand before a title and are none of it. */
const NO_TITLE = /^(?:the|this|finnish|see|under|and|of|katso|ks|se|enligt)$/;
const SMALL_WORDS = new Set(['of', 'on', 'and', 'in', 'the', 'for', 'to']);

/**
 * Learns the titles that a text gives with their numbers.
 *
 * @param tokens the text.
 * @returns the names; undefined when the text teaches none, as most do.
 */
export function learnTitles(tokens: Tokens): Names | undefined {
  let names: Names | undefined;
  let count = 0;
  for (let i = 0; i < tokens.length && count < MOST_TITLES; i += 1) {
    if (tokens.at(i)?.kind !== 'word') continue;
    const title = titleAt(tokens, i);
    if (title === undefined) continue;
    names ??= new Names();
    names.add(title.name, title.act);
    count += 1;
  }
  return names;
}

interface Title {
  readonly name: string;
  readonly act: string;
}

function titleAt(tokens: Tokens, i: number): Title | undefined {
  const word = tokens.word(i);
  const english = ENGLISH_HEAD.test(word);
  if (!english && headOf(word)?.prefix !== '') return undefined;
  if (english && (/^[(,]$/.test(tokens.sign(i + 1)) || (/^(?:act|decree)$/.test(word) && tokens.digits(i + 1) !== '')))
    return englishTitle(tokens, i);
  if (!/^(?:om|on)$/.test(tokens.word(i + 1)) && !/^lak|^lai/.test(word)) return undefined;
  const act = numberedAct(tokens, i)?.act;
  if (act === undefined) return undefined;
  const words = [word];
  for (let at = i + 1; words.length <= LONGEST_TITLE && tokens.word(at) !== ''; at += 1) words.push(tokens.word(at));
  return words.length < SHORTEST_TITLE || words.length > LONGEST_TITLE ? undefined : { name: words.join(' '), act };
}

/** "Cat Shelter Act (1000/2015)", "Cat Shelter Act, 1000/2015": words in capitals before the head. */
function englishTitle(tokens: Tokens, i: number): Title | undefined {
  const number = numberAfterSign(tokens, i + 1) ?? actNumber(tokens, tokens.sign(i + 1) === '(' ? i + 2 : i + 1);
  const act = number === undefined ? undefined : nationalAct(number)?.act;
  if (act === undefined) return undefined;
  let first = i;
  for (let at = i - 1; at > i - LONGEST_TITLE && tokens.word(at) !== ''; at -= 1) {
    const token = tokens.at(at);
    // "… Act on Ferries and the Cat Act (1/2000)": another act before it
    if (token === undefined || ENGLISH_HEAD.test(token.norm)) break;
    if (token.raw.charAt(0) !== token.norm.charAt(0)) first = at;
    else if (!SMALL_WORDS.has(token.norm)) break;
  }
  while (NO_TITLE.test(tokens.word(first))) first += 1;
  if (DECREE_ABROAD.test(tokens.word(first))) return undefined;
  // A name that the tables know is read by them.
  for (let at = first; at <= i; at += 1) if (findName(tokens, at)?.next === i + 1) return undefined;
  const words: string[] = [];
  for (let at = first; at <= i; at += 1) words.push(tokens.word(at));
  return words.length < 2 ? undefined : { name: words.join(' '), act };
}
