import type { Language } from '../../language';
import { sentencesOf } from '../../notice';
import { isPartOf, REMAINDER, type Topic } from '../topics';
import { PEOPLE } from './found-heading';
import { likelyTopics } from './likely-topics';
import { foldTopic, type SectionSeen } from './section-features';
import { topicsTold } from './told';

/** What is less likely is no guess: it may as well be a matter of the controller's own, which a person must place. */
const LEAST = 0.5;
/** The same where the sentences tell of that topic for sure, by `vocabulary/content`. */
const LEAST_TOLD = 0.3;
/** A heading gives way to its text where another topic is this likely, and each that it names no more likely than that. */
const SURE = 0.65;
const UNLIKELY = 0.15;
const NAME: Topic = 'rekisterit/nimi';
/** A shorter text, in UTF-16 units, says too little to speak against its heading. */
const SHORTEST = 30;

/**
 * What a section is about.
 *
 * @param named the topics that its heading names; empty where the vocabulary knows none of its words
 * @returns the topics named, unless the text tells something else for sure; empty where a person must tell
 */
export function topicsOfSection(section: SectionSeen, named: readonly Topic[], language: Language): readonly Topic[] {
  if (named.length > 0 && section.text.length < SHORTEST) return named;
  const likely = likelyTopics(section, language);
  const [first] = likely;
  if (!first || first.topic === REMAINDER) return named;
  const told = sentencesOf(section.text).flatMap((sentence) => topicsTold(sentence.text, language));
  const isTold = told.some((topic) => foldTopic(topic) === first.topic);
  const least = named.length > 0 || section.text.length < SHORTEST ? SURE : isTold ? LEAST_TOLD : LEAST;
  if (first.likelihood < least || (named.length > 0 && !mayOverrule(first.topic, named))) return named;
  const isUnlikely = (topic: Topic): boolean => {
    const found = likely.find((each) => each.topic === foldTopic(topic));
    return found !== undefined && found.likelihood < UNLIKELY;
  };
  return named.every(isUnlikely) ? [partTold(first.topic, told)] : named;
}

/** A name may be any short text, and the details of somebody stand in sections on recipients too: only a heading tells of these. */
function mayOverrule(topic: Topic, named: readonly Topic[]): boolean {
  return topic !== NAME && (!PEOPLE.has(topic) || named.some((each) => PEOPLE.has(each)));
}

/** The one part that a text tells of is surer than its whole: weights are learnt for wholes. */
function partTold(topic: Topic, told: readonly Topic[]): Topic {
  const parts = new Set(told.filter((other) => other !== topic && isPartOf(other, topic)));
  const [part] = parts;
  return part !== undefined && parts.size === 1 ? part : topic;
}
