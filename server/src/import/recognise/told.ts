import type { Language } from '../../language';
import type { Topic } from '../topics';
import { contentWords } from '../vocabulary/content';

/** Longest text looked at for what it tells, in UTF-16 units: a sentence, or the beginning of one that never ends. */
const LONGEST = 1_500;

/** The topics a sentence tells of for sure, the surest first. */
export function topicsTold(sentence: string, language: Language): Topic[] {
  const text = sentence.slice(0, LONGEST).toLowerCase();
  return contentWords.filter(({ sure }) => sure[language].test(text)).map(({ topic }) => topic);
}

/** The topic that most of some sentences tell of, or undefined where none tells of any. */
export function mostTold(sentences: readonly string[], language: Language): Topic | undefined {
  const votes = new Map<Topic, number>();
  for (const sentence of sentences) {
    const told = topicsTold(sentence, language);
    // the surest counts most: 'tiedot poistetaan pyynnöstä' is of erasure before it is of the register's content
    told.slice(0, 3).forEach((topic, index) => votes.set(topic, (votes.get(topic) ?? 0) + 3 - index));
  }
  let best: Topic | undefined;
  for (const [topic, count] of votes) if (best === undefined || count > (votes.get(best) ?? 0)) best = topic;
  return best;
}
