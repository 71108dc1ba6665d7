/** The Union before the name of its act, where more than a space stands between: a short name of its own, a day. */

import { QUOTES } from './act-learned';
import { EUROPEAN_MARK } from './act-words';
import { dateAt } from './grammar-id';
import type { Tokens } from '../language/tokens';

/**
 * Index of the Union before a name, or of the name.
 *
 * @param tokens the text.
 * @param first where the name begins, its attributes included.
 */
export function unionBefore(tokens: Tokens, first: number): number {
  const shortened = beforeShortName(tokens, first);
  return shortened < first ? shortened : beforeEntry(tokens, first);
}

const UNION = /^(?:unionin|unionens|union)$/;
const CONTINENT = /^(?:euroopan|europeiska|european)$/;

/** "Euroopan unionin (EU) yleinen tietosuoja-asetus", "European Union (“EU”) General …" */
function beforeShortName(tokens: Tokens, first: number): number {
  if (tokens.sign(first - 1) !== ')') return first;
  const mark = QUOTES.has(tokens.sign(first - 2)) ? first - 3 : first - 2;
  const open = QUOTES.has(tokens.sign(mark - 1)) ? mark - 2 : mark - 1;
  if (tokens.word(mark) !== 'eu' || tokens.sign(open) !== '(') return first;
  return UNION.test(tokens.word(open - 1)) && CONTINENT.test(tokens.word(open - 2)) ? open - 2 : first;
}

const CAME = /^(?:tul(?:lut|leen|leeseen|leessa|leesta|lutta)|astu(?:nut|neen|neeseen|neessa|neesta|nutta))$/;
const INTO_FORCE = /^(?:voimaan|sovellettavaksi)$/;
/** Tokens of the longest day: "25 . 5 . 2018". */
const LONGEST_DAY = 5;

/** "EU:n 25.5.2018 voimaan tulleen tietosuoja-asetuksen" */
function beforeEntry(tokens: Tokens, first: number): number {
  if (!CAME.test(tokens.word(first - 1)) || !INTO_FORCE.test(tokens.word(first - 2))) return first;
  const end = first - 2;
  for (let at = end; at >= end - LONGEST_DAY; at -= 1)
    if (EUROPEAN_MARK.has(tokens.word(at - 1)) && (at === end || dateAt(tokens, at)?.next === end)) return at - 1;
  return first;
}
