/**
 * What a text calls its acts, read before anything else, so that it holds for the whole text: "eläintautilaki (76/2021)" and
 * later "eläintautilain 41 §", "(284/2008, jäljempänä tietojärjestelmälaki)", "(516/2004, nedan LDEK)".
 */

import { definitionAt } from './act-definition';
import { INTRODUCES, introduced, learnableKey, numberBefore, tentative } from './act-learned';
import { learnShortTitles } from './act-short-title';
import { actNumber, nationalAct, numberAfterSign } from './grammar-id';
import { headOf } from '../language/heads';
import type { Tokens } from '../language/tokens';

/**
 * Learns the names that a text explains by a number.
 *
 * @param tokens the text.
 * @returns act by key of {@link learnableKey}.
 */
export function learnNames(tokens: Tokens): Map<string, string> {
  const names = new Map<string, string>();
  const learn = (key: string, act: string | undefined): void => {
    if (key !== '' && act !== undefined && !names.has(key)) names.set(key, act);
  };
  for (let i = 0; i < tokens.length; i += 1) {
    for (const key of keysAt(tokens, i)) learn(key.key, key.act);
    if (tokens.at(i)?.kind !== 'word') continue;
    if (INTRODUCES.has(tokens.word(i)) && tokens.sign(i - 1) === ',') {
      learn(learnableKey(tokens, introduced(tokens, i)), numberBefore(tokens, i - 1));
      continue;
    }
    const leading = tokens.sign(i - 1) === '(' && tokens.sign(i + 1) === ',';
    const abbreviation = headOf(tokens.word(i)) === undefined;
    if (abbreviation && !leading) continue;
    const number =
      actNumber(tokens, leading || tokens.sign(i + 1) === '(' ? i + 2 : i + 1) ?? numberAfterSign(tokens, i + 1);
    const key = number === undefined ? '' : learnableKey(tokens, i);
    if (number !== undefined && key !== '') learn(abbreviation ? tentative(key) : key, nationalAct(number)?.act);
  }
  learnShortTitles(tokens, names);
  return names;
}

interface Given {
  readonly key: string;
  readonly act: string;
}

/** The names in a parenthesis that has the number of their act in it or before it: "(1/2000, nedan KL)", "(1/2000) (“KL”)". */
function keysAt(tokens: Tokens, i: number): readonly Given[] {
  if (tokens.sign(i) !== '(') return [];
  const inside = actNumber(tokens, i + 1);
  // year first, it may as well be an act of the Union
  const own = inside === undefined ? undefined : nationalAct(inside);
  const before = numberBefore(tokens, tokens.sign(i - 1) === ')' ? i - 1 : i);
  const act = inside === undefined ? before : own?.swapped === true ? undefined : own?.act;
  const given = act === undefined ? undefined : definitionAt(tokens, inside?.next ?? i + 1, act);
  return act === undefined || given === undefined ? [] : given.keys.map((key) => ({ key, act }));
}
