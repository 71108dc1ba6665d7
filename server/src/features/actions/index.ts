import type { Analysis, Range } from '../../analysis';
import { messages } from '../../messages';
import type { Language } from '../../notice';
import type { ActionKind, ActionProvider, Refactoring } from './action';
import { rewriteReferences } from '../rewrite-references';
import { insertSection } from './insert-section';
import { listToText, textToList } from './lists';
import { moveSection, sortSections } from './section-order';
import { standardClause } from './standard-clause';
import { standardForm } from './standard-form';
import { addLanguage, addTranslation } from './translations';

export type { ActionKind, Refactoring } from './action';

/** Every action that is no mend of a finding, in the order in which they are offered. The next one is added here. */
const providers: readonly ActionProvider[] = [
  textToList,
  listToText,
  standardClause,
  addTranslation,
  addLanguage,
  standardForm,
  { kind: 'refactor.rewrite', offer: ({ analysis, range, language }) => rewriteReferences(analysis, range, language) },
  moveSection,
  sortSections,
  insertSection,
];

/** The kinds of actions there are. */
export const actionKinds: readonly ActionKind[] = [...new Set(providers.map(({ kind }) => kind))];

/**
 * The changes offered at the beginning of a range. In a file that is no sound YAML there are none: nothing is certain there.
 * @param wanted says whether actions of a kind are asked for; the others are not even looked for
 */
export function refactorings(
  analysis: Analysis,
  range: Range,
  language: Language,
  wanted: (kind: ActionKind) => boolean,
): Refactoring[] {
  if (analysis.document.problems.length > 0 || analysis.document.root?.kind !== 'map') return [];
  const path = analysis.document.placeAt(analysis.text.offsetAt(range.start))?.path ?? [];
  const place = { analysis, labels: messages(language).refactor, language, range, path };
  return providers
    .filter(({ kind }) => wanted(kind))
    .flatMap(({ kind, offer }) => offer(place).map((action) => ({ ...action, kind })));
}
