import learnt from 'seloste:section-words';
import type { Language } from '../../language';
import type { Topic } from '../topics';
import { featuresOf, type SectionSeen } from './section-features';

/** A topic with how likely a section is about it, from 0 to 1. */
export interface Likelihood {
  readonly topic: Topic;
  readonly likelihood: number;
}

/**
 * What a section is about, by weights learnt from sections whose topics people have told (CONTRIBUTING.md says how to learn them
 * anew): multinomial logistic regression over {@link featuresOf}. Rights are one topic, save the complaint: sentences tell them
 * apart.
 *
 * @returns every topic, the likeliest first
 */
export function likelyTopics(section: SectionSeen, language: Language): readonly Likelihood[] {
  const known = featuresOf(section, language).flatMap((feature) => learnt.weights[feature] ?? []);
  const scale = learnt.unit / Math.sqrt(known.length);
  const sums = new Map(letters.map((letter) => [letter, 0]));
  for (const weights of known)
    for (const [, letter = '', weight] of weights.matchAll(WEIGHT))
      sums.set(letter, (sums.get(letter) ?? 0) + Number(weight) * scale);
  const highest = Math.max(...sums.values());
  const powers = letters.map((letter) => Math.exp((sums.get(letter) ?? 0) - highest));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return letters
    .map((letter, at) => ({ topic: learnt.topics[letter] ?? '', likelihood: (powers[at] ?? 0) / total }))
    .sort((a, b) => b.likelihood - a.likelihood);
}

const letters = Object.keys(learnt.topics);
/** One weight among those of a feature. */
const WEIGHT = /(\p{L})(-?\d+)/gu;
