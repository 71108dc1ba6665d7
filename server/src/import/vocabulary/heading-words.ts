import type { Language } from '../../language';
import type { Topic } from '../topics';

/**
 * The words by which headings name a topic, one pattern a language: the beginnings of words, in lower case. The rest of the
 * last word is claimed with them, so that inflected forms need no entry.
 */
export interface HeadingWords extends Readonly<Record<Language, string>> {
  readonly topic: Topic;
  /** True for words that name the topic only where a heading has no other: 'yhteystiedot' are of whoever is named beside them. */
  readonly generic?: true;
}
