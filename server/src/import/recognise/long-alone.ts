import { found, isWithin, TITLE, type FoundHeading, type HeadingContext } from './found-heading';
import { SHORTEST_TEXT, type Line } from './lines';
import { LONGEST_HEADING, matchHeading } from './match-heading';

/** Such a heading is longer than this, in UTF-16 units. */
const SHORTEST = 70;
/** Words of a long heading by whose beginning it is known what it is about. */
const OPENING = 4;
/**
 * 'Ändamålen med den behandling för vilken uppgifterna är avsedda samt den rättsliga grunden för behandlingen': the law's own
 * words as a heading, verb and all, alone over a paragraph.
 */
export function longAlone(
  lines: readonly Line[],
  at: number,
  { language, topics }: HeadingContext,
): FoundHeading | undefined {
  const [line, next] = [lines[at], lines[at + 1]];
  if (line?.kind !== 'text' || line.cells.length > 0 || !line.begins || !next) return undefined;
  if (!next.begins) return undefined;
  const { text } = line;
  if (text.length < SHORTEST || text.length > LONGEST_HEADING || !/^\p{Lu}/u.test(text) || /[.!:;,]$|[@\d]/u.test(text))
    return undefined;
  if (next.kind === 'heading') return undefined;
  const isParagraph =
    next.text.length >= SHORTEST_TEXT && (/[.!?:]/u.test(next.text) || next.text.length > text.length);
  if (next.kind === 'text' && !isParagraph) return undefined;
  const opening = matchHeading(text.split(/\s+/u).slice(0, OPENING).join(' '), language);
  const match = matchHeading(text, language);
  if (opening.topics.length === 0 || opening.isGeneric || match.coverage < 0.5 || isWithin(match.topics, topics))
    return undefined;
  return TITLE.test(text) ? undefined : found(line, text, match, at + 1);
}
