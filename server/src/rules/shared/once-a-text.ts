import type { Language, MatchText, Prose } from '../../notice';
import { once } from './once';

/** All of a text that a search may look at, so that the same text has the same results wherever it stands. */
export type ReadText = Pick<Prose, 'match' | 'language'>;

/**
 * A search that depends on nothing but a text and its language, made to search each text once: after a keystroke only the
 * text that changed is looked through again (`matchTextOf` gives the same object for the same text).
 * @param search takes a text's matching copy, which its results count in, and what other searches of the same text are asked
 *   by; what it gives is kept and must not be changed
 */
export function onceAText<T>(search: (text: string, language: Language, read: ReadText) => T): (read: ReadText) => T {
  const byLanguage = once((_: MatchText) => new Map<Language, T>());
  return ({ match, language }) => {
    const found = byLanguage(match);
    if (!found.has(language)) found.set(language, search(match.text, language, { match, language }));
    return found.get(language) as T;
  };
}

type Words = Readonly<Record<Language, RegExp>>;

const testOf = once((words: Words) => onceAText((text, language) => words[language].test(text)));

/** True where a text has the words looked for in its language; each text is looked through once for the same words. */
export function textSays(prose: Prose, words: Words): boolean {
  return testOf(words)(prose);
}
