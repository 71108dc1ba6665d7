import { LANGUAGES, type Language } from '../../language';
import type { Topic } from '../topics';
import { stems } from '../vocabulary/stems';
import { topicsTold } from './told';

/** What a word of a heading weighs, against the sentences under it. */
const WEIGHT_OF_WORD = 2;
/** What each sentence weighs for the topic it tells of most surely, and the most that sentences weigh together. */
const WEIGHT_OF_SENTENCE = 1.5;
const MOST_OF_SENTENCES = 4;
/** What the usual order weighs: it decides between equals. */
const WEIGHT_OF_ORDER = 0.5;
/** Less than this is no guess. */
const LEAST = 1.5;

const patterns = new Map<Language, readonly { topic: Topic; pattern: RegExp }[]>(
  LANGUAGES.map((language) => [
    language,
    stems.map((entry) => ({ topic: entry.topic, pattern: new RegExp(`(?<!\\p{L})(?:${entry[language]})`, 'u') })),
  ]),
);

/** The topic of a heading in unusual words: by the words' stems, the sentences under it and the section before it, weighed together. */
export function guessTopic(
  heading: string,
  sentences: readonly string[],
  before: readonly Topic[],
  language: Language,
): Topic | undefined {
  const words = heading.toLowerCase();
  const scores = new Map<Topic, number>();
  const add = (topic: Topic, weight: number): void => void scores.set(topic, (scores.get(topic) ?? 0) + weight);
  for (const { topic, pattern } of patterns.get(language) ?? []) if (pattern.test(words)) add(topic, WEIGHT_OF_WORD);
  const told = new Map<Topic, number>();
  for (const sentence of sentences)
    topicsTold(sentence, language).forEach((topic, index) => {
      const weight = index === 0 ? WEIGHT_OF_SENTENCE : WEIGHT_OF_SENTENCE / 3;
      told.set(topic, Math.min(MOST_OF_SENTENCES, (told.get(topic) ?? 0) + weight));
    });
  for (const [topic, weight] of told) add(topic, weight);
  const last = Math.max(...before.map((topic) => stems.findIndex((entry) => entry.topic === topic)));
  for (const next of stems.slice(last + 1, last + 4))
    if (last >= 0 && scores.has(next.topic)) add(next.topic, WEIGHT_OF_ORDER);
  let best: Topic | undefined;
  for (const [topic, score] of scores) if (score >= LEAST && score > (scores.get(best ?? '') ?? 0)) best = topic;
  return best;
}
