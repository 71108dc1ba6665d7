import { sentencesOf, type Language } from '../../notice';
import { isPartOf, type Topic } from '../topics';
import { found, isWithin, TITLE, type FoundHeading, type HeadingContext } from './found-heading';
import { have } from './habit';
import { SHORTEST_TEXT, type Line } from './lines';
import { LONGEST_HEADING, matchHeading } from './match-heading';
import { isSentence } from './sentence';
import { mostTold, topicsTold } from './told';

/** Longest line that may stand over others as their heading though the vocabulary does not know it, in UTF-16 units. */
const LONGEST = 70;

/**
 * True for a short line that stands alone over a paragraph which tells of something else than its section: a heading in words
 * of its writer's own.
 * @param afterDetails true where the lines before it are a person's details, which end without a stop
 */
export function standsOver(
  lines: readonly Line[],
  at: number,
  topics: readonly Topic[],
  afterDetails: boolean,
  language: Language,
): boolean {
  const [before, line, next] = [lines[at - 1], lines[at], lines[at + 1]];
  if (!line || !before || next?.kind !== 'text' || next.marker !== undefined || next.cells.length > 0) return false;
  if (line.kind !== 'text' || line.marker !== undefined || !line.begins || line.text.length > LONGEST) return false;
  if (!next.begins && !line.emphasised) return false;
  if (!/^\p{Lu}/u.test(line.text) || /[.:;,@]$|\d{4}|[@]/u.test(line.text) || isSentence(line.text, language))
    return false;
  if (!/[.!?)]["”’]?$/u.test(before.text) && before.kind !== 'item' && !line.emphasised && !afterDetails) return false;
  if (next.text.length < SHORTEST_TEXT || !/[.!?](?:\s|$)/u.test(next.text)) return false;
  const sentences = sentencesOf(next.text).map(({ text }) => text);
  const told = mostTold(sentences, language);
  if (told === undefined) return false;
  const isOwn = (topic: Topic): boolean => topics.some((own) => isPartOf(topic, own) || isPartOf(own, topic));
  return !sentences.some((sentence) => topicsTold(sentence, language).some(isOwn));
}

/** Words of a long heading by whose beginning it is known what it is about. */
const OPENING = 4;
/**
 * 'Ändamålen med den behandling för vilken uppgifterna är avsedda samt den rättsliga grunden för behandlingen': the law's own
 * words as a heading, verb and all, alone over a paragraph.
 */
export function longAlone(
  lines: readonly Line[],
  at: number,
  { language, topics, habit }: HeadingContext,
): FoundHeading | undefined {
  const [line, next] = [lines[at], lines[at + 1]];
  if (line?.kind !== 'text' || line.cells.length > 0 || !line.begins || !next) return undefined;
  if (have(habit, 'styled') || (!next.begins && (habit === undefined || have(habit, 'gapAfter')))) return undefined;
  const { text } = line;
  if (text.length < LONGEST || text.length > LONGEST_HEADING || !/^\p{Lu}/u.test(text) || /[.!:;,]$|[@\d]/u.test(text))
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

/** One of several emphasised lines in a row: a list set in bold, with nothing under its items. */
export function isOneOfEmphasised(lines: readonly Line[], at: number): boolean {
  const stands = (index: number): boolean => lines[index]?.kind === 'text' && lines[index].emphasised === true;
  if (!stands(at)) return false;
  let [start, end] = [at, at + 1];
  // no further than it takes to know: a document may be bold from its first line to its last
  while (end - start < LEAST_IN_ROW && stands(start - 1)) start--;
  while (end - start < LEAST_IN_ROW && stands(end)) end++;
  return end - start >= LEAST_IN_ROW;
}

/** So many emphasised lines in a row are no headings with their parts. */
const LEAST_IN_ROW = 4;
