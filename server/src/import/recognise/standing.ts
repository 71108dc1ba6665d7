import { sentencesOf, type Language } from '../../notice';
import type { Topic } from '../topics';
import type { Line } from './lines';
import { isSentence } from './sentence';
import { mostTold, topicsTold } from './told';

/** Longest line that may stand over others as their heading though the vocabulary does not know it, in UTF-16 units. */
const LONGEST = 70;
/** A line shorter than this under it is more likely a name or an address. */
const SHORTEST_TEXT = 60;

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
  const isOwn = (topic: Topic): boolean =>
    topics.some((own) => topic === own || topic.startsWith(`${own}/`) || own.startsWith(`${topic}/`));
  return !sentences.some((sentence) => topicsTold(sentence, language).some(isOwn));
}
