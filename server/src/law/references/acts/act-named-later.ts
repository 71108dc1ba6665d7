/** A short name that a sentence of its own gives the act before it: "… (1/2000). Nedan kallas lagen kattlagen." */

import { INTRODUCES, QUOTES, certain, learnableKey } from './act-learned';
import { headOf } from '../language/heads';
import type { Tokens } from '../language/tokens';

/** Verbs that give a name. */
const NAMES =
  /^(?:kutsutaan|kutsumme|nimitetään|viitataan|viittaamme|käytetään|käytämme|benämns|benämnd|kallas|kallar|called|referred|refer)$/;
/** Words around them. */
const AROUND =
  /^(?:tästä|tähän|tätä|tässä|selosteessa|nimellä|nimeä|nimitystä|lyhyesti|denna|detta|den|vi|till|som|med|namnet|hänvisas|i|beskrivningen|förkortat|this|the|is|are|be|will|we|to|as|in|notice|it|by|name|from|here|on|of)$/;
const ACT = /^(?:act|decree|regulation|directive|law)$/;
const LONGEST = 12;

/**
 * The keys of the name that the next sentence gives an act.
 *
 * @param tokens the text.
 * @param i index after the act.
 * @returns keys as in the map of what a text teaches; none where the next sentence does something else.
 */
export function namedInNextSentence(tokens: Tokens, i: number): readonly string[] {
  if (tokens.sign(i) !== '.') return [];
  let [later, named, pointed] = [false, false, false];
  for (let at = i + 1; at <= i + LONGEST; at += 1) {
    const word = tokens.word(at);
    const key = learnableKey(tokens, at);
    if (key !== '' && later && named && pointed) return [key, certain(key)];
    if (INTRODUCES.has(word)) later = true;
    else if (NAMES.test(word)) named = true;
    else if (headOf(word)?.prefix === '' || ACT.test(word)) pointed = true;
    else if (!AROUND.test(word) && !QUOTES.has(tokens.sign(at))) return [];
  }
  return [];
}
