import { sentencesOf, type Prose, type Sentence } from '../../notice';

export { sentencesOf, type Sentence };

const cache = new WeakMap<Prose['match'], readonly Sentence[]>();

/** The sentences of a prose value's matching text (`prose.match.text`), made once for each text. */
export function sentencesIn(prose: Prose): readonly Sentence[] {
  const known = cache.get(prose.match);
  if (known) return known;
  const made = sentencesOf(prose.match.text);
  cache.set(prose.match, made);
  return made;
}

/** The sentence a stretch of a text begins in. */
export function sentenceAround(sentences: readonly Sentence[], offset: number): Sentence | undefined {
  return sentences.find((sentence) => sentence.start <= offset && offset < sentence.end);
}
