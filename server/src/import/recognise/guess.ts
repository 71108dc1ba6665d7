import { LANGUAGES, type Language } from '../../language';
import type { Topic } from '../topics';
import { hints } from '../vocabulary/hints';
import { stems } from '../vocabulary/stems';
import { matchHeading } from './match-heading';
import { topicsTold } from './told';

/** What a word of a heading weighs, against the sentences under it. */
const WEIGHT_OF_WORD = 2;
/** What the words weigh that the vocabulary of headings knows, though they are few of the heading's. */
const WEIGHT_OF_HEADING = 3;
/** What each sentence weighs for the topic it tells of most surely, and the most that sentences weigh together. */
const WEIGHT_OF_SENTENCE = 1.5;
const MOST_OF_SENTENCES = 4;
/** The most that hints weigh together. */
const MOST_OF_HINTS = 2.5;
/** What the usual order weighs: it decides between equals. */
const WEIGHT_OF_ORDER = 0.5;
/** What the section before weighs: a heading in unknown words may part it further. */
const WEIGHT_OF_SECTION = 1;
/** Less than this is no guess. */
const LEAST = 0.8;
/**
 * Under a heading in words of its own less than this is none either, nor what another topic comes this near: it is rather a
 * matter of the controller's own, which a person must place.
 */
const LEAST_NAMED = 1.9;
/** So few sentences may say all that there is to say. */
const FEW_SENTENCES = 2;
const MOST_OF_SECOND = 0.72;
/** Longest text whose hints are counted, in UTF-16 units. */
const LONGEST = 4_000;

const patterns = new Map<Language, readonly { topic: Topic; pattern: RegExp }[]>(
  LANGUAGES.map((language) => [
    language,
    stems.map((entry) => ({ topic: entry.topic, pattern: new RegExp(`(?<!\\p{L})(?:${entry[language]})`, 'u') })),
  ]),
);

/** The topic of a heading in unusual words: by its words, the sentences under it and the section before it, weighed together. */
export function guessTopic(
  heading: string,
  sentences: readonly string[],
  before: readonly Topic[],
  language: Language,
  isList = false,
): Topic | undefined {
  const scores = new Map<Topic, number>();
  const add = (topic: Topic, weight: number): void => void scores.set(topic, (scores.get(topic) ?? 0) + weight);
  const words = heading.toLowerCase();
  for (const { topic, pattern } of patterns.get(language) ?? []) if (pattern.test(words)) add(topic, WEIGHT_OF_WORD);
  const { topics, coverage } = matchHeading(heading, language);
  for (const topic of topics) add(topic, WEIGHT_OF_HEADING * coverage);
  const told = toldBy(sentences, language);
  const weightOf = (topic = ''): number => told.get(topic) ?? 0;
  for (const [topic, weight] of told) add(topic, weight);
  for (const [topic, weight] of hintedBy(sentences, language)) add(topic, weight);
  const last = Math.max(...before.map((topic) => stems.findIndex((entry) => entry.topic === topic)));
  for (const next of stems.slice(last + 1, last + 4))
    if (last >= 0 && scores.has(next.topic)) add(next.topic, WEIGHT_OF_ORDER);
  for (const topic of before) if (scores.has(topic)) add(topic, WEIGHT_OF_SECTION);
  const [first, second] = [...scores].sort(([, a], [, b]) => b - a);
  const isNamed = heading !== '' && !isList;
  const least = isNamed && sentences.length > FEW_SENTENCES ? LEAST_NAMED : LEAST;
  if (!first || first[1] < least || (isNamed && (second?.[1] ?? 0) > first[1] * MOST_OF_SECOND)) return undefined;
  const [best] = first;
  // the one part that is told of is surer than its whole, unless that is told of beside it
  const parts = [...told.keys()].filter((topic) => topic.startsWith(`${best}/`));
  const [part] = parts;
  return part !== undefined && parts.length === 1 && weightOf(part) > weightOf(best) ? part : best;
}

/** What sentences tell of for sure, each topic with its weight. */
function toldBy(sentences: readonly string[], language: Language): Map<Topic, number> {
  const told = new Map<Topic, number>();
  for (const sentence of sentences)
    topicsTold(sentence, language).forEach((topic, index) => {
      const weight = index === 0 ? WEIGHT_OF_SENTENCE : WEIGHT_OF_SENTENCE / 3;
      told.set(topic, Math.min(MOST_OF_SENTENCES, (told.get(topic) ?? 0) + weight));
    });
  return told;
}

/** What the words of a text hint at: each different word counts once. */
function hintedBy(sentences: readonly string[], language: Language): Map<Topic, number> {
  const text = sentences.join('\n').slice(0, LONGEST).toLowerCase();
  const hinted = new Map<Topic, number>();
  for (const { topic, weight, [language]: pattern } of hints) {
    const words = new Set(text.match(pattern));
    if (words.size > 0) hinted.set(topic, Math.min(MOST_OF_HINTS, words.size * weight));
  }
  return hinted;
}
