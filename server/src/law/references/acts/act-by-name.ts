/**
 * Acts in no table, named by their titles only: "kuvitelmalain 5 §", "lagen om katthem", "the Fancy Act". A title that a
 * careful reader takes for that of one particular act makes a target by that title; a word for acts in general
 * ("erityislaki") makes none.
 */

import { isForeign } from './act-words';
import type { ActHit } from './act-words';
import { compoundTitle } from './title-compound';
import { englishTitleAt } from './title-english';
import { titleInWords } from './title-words';
import { actOfTitle } from '../target';
import type { Tokens } from '../language/tokens';

/** A title as it stands in a text. */
export interface Title {
  /** The words of its base form. */
  readonly words: readonly string[];
  readonly first: number;
  readonly next: number;
  /** It may also be something else than an act: it counts with a provision only. */
  readonly weak: boolean;
}

/**
 * The act whose title has its head word at a token, and which no table knows.
 *
 * @param tokens the text.
 * @param i index of the head word.
 * @returns the act, or undefined where no particular act is named.
 */
export function actByName(tokens: Tokens, i: number): ActHit | undefined {
  const title = titleInWords(tokens, i) ?? compoundTitle(tokens, i) ?? englishTitleAt(tokens, i);
  if (title === undefined || isForeign(tokens, title.first) || ofAuthors(tokens, title)) return undefined;
  const { first, next, weak } = title;
  return { act: actOfTitle(title.words), weak, first, next, open: false, outer: next, flags: [] };
}

/** Parts of states whose acts are none of ours, in the genitive before a title. */
const ABROAD = /^(?:kalifornian|osavaltion|liittovaltion|kaliforniens?)$/;

function ofAuthors(tokens: Tokens, title: Title): boolean {
  return ABROAD.test(tokens.word(title.first - 1));
}
