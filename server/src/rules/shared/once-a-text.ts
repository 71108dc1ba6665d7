import type { Language, MatchText, Prose } from '../../notice';

/**
 * A search that depends on nothing but a text and its language, made to search each text once: after a keystroke only the
 * text that changed is looked through again (`matchTextOf` gives the same object for the same text).
 * @param search takes a text's matching copy, which its results count in; what it gives is kept and must not be changed
 */
export function onceAText<T>(search: (text: string, language: Language) => T): (prose: Prose) => T {
  const kept = new WeakMap<MatchText, Map<Language, T>>();
  return ({ match, language }) => {
    let found = kept.get(match);
    if (!found) kept.set(match, (found = new Map<Language, T>()));
    if (!found.has(language)) found.set(language, search(match.text, language));
    return found.get(language) as T;
  };
}

type Words = Readonly<Record<Language, RegExp>>;

const tests = new WeakMap<Words, (prose: Prose) => boolean>();

/** True where a text has the words looked for in its language; each text is looked through once for the same words. */
export function textSays(prose: Prose, words: Words): boolean {
  let test = tests.get(words);
  if (!test) tests.set(words, (test = onceAText((text, language) => words[language].test(text))));
  return test(prose);
}
