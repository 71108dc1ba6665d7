import type { Language, MatchText, Prose } from '../notice';
import { findReferences, type LegalReference } from './references';

const cache = new WeakMap<MatchText, Map<Language, readonly LegalReference[]>>();

/** The legal references of a matching text in a language; found once for each text, for rules and features alike. */
export function referencesOf(match: MatchText, language: Language): readonly LegalReference[] {
  const byLanguage = cache.get(match) ?? new Map<Language, readonly LegalReference[]>();
  cache.set(match, byLanguage);
  let found = byLanguage.get(language);
  if (!found) byLanguage.set(language, (found = findReferences(match.text, { language })));
  return found;
}

/** The legal references of a text value, in its matching text. */
export function referencesIn(prose: Prose): readonly LegalReference[] {
  return referencesOf(prose.match, prose.language);
}
