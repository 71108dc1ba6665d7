import { PLACEHOLDER, type Fix } from '../../finding';
import type { Language, Section, Translated } from '../../notice';
import type { Path } from '../../yaml';

/** A placeholder as a YAML value: quoted, since it begins with a bracket. */
export function placeholder(what: Translated, language: Language): string {
  return `"${PLACEHOLDER}${what[language]}]"`;
}

/** What a fix says that adds a key to fill in. */
export function titleFor(key: string): Translated {
  return {
    fi: `Lisää ”${key}” täydennettäväksi`,
    sv: `Lägg till ”${key}” att fylla i`,
    en: `Add “${key}” to be filled in`,
  };
}

/**
 * The fix that adds a key with a placeholder: a person must say what it is.
 * @param parent the map the key belongs to
 * @param place the key's place, there (empty) or not
 * @param key its name
 * @param inner the key to fill below it where it stands empty: `teksti` of a section, a language of a plain text
 */
export function insertPlaceholder(
  parent: Path,
  place: Section,
  key: string,
  what: Translated,
  language: Language,
  inner: string = 'teksti',
): Fix {
  const value = placeholder(what, language);
  return {
    title: titleFor(key),
    change: place.exists
      ? { kind: 'insert', path: place.path, key: inner, value }
      : { kind: 'insert', path: parent, key, value },
    needsFacts: true,
  };
}
