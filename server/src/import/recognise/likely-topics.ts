import learnt from 'seloste:section-words';
import type { Language } from '../../language';
import type { Topic } from '../topics';
import { featuresOf, type SectionSeen } from './section-features';
import { Weights } from './weights';

/** A topic with how likely a section is about it, from 0 to 1. */
export interface Likelihood {
  readonly topic: Topic;
  readonly likelihood: number;
}

/**
 * What a section is about, by weights learnt from sections whose topics people have told (CONTRIBUTING.md says how to learn them
 * anew). Rights are one topic, save the complaint: sentences tell them apart.
 *
 * @returns every topic, the likeliest first
 */
export function likelyTopics(section: SectionSeen, language: Language): readonly Likelihood[] {
  const likelihoods = weights.likelihoods(featuresOf(section, language));
  return weights.classes
    .map((topic, at) => ({ topic, likelihood: likelihoods[at] ?? 0 }))
    .sort((a, b) => b.likelihood - a.likelihood);
}

const weights = new Weights(learnt);
