import { clauseAt, clauseText } from '../../../clauses';
import { messages } from '../../../messages';
import { STANDARD_CLAUSE } from '../../../notice';
import { noticeDate } from '../../../render';
import { clauseDocumentation } from '../documentation';
import type { Slot, Suggestion, Surroundings } from '../suggestion';
import { escapeSnippet } from '../yaml-text';

/** Where a standard clause exists: the word that stands for it, and its text to be edited. */
export function* clauses(slot: Slot, { notice, language }: Surroundings): Generator<Suggestion> {
  const clause = slot.mode === 'value' && !slot.flow ? clauseAt(slot.path) : undefined;
  if (!clause || slot.prefix !== '') return;
  const labels = messages(language).completion;
  const documentation = (): string => clauseDocumentation(clause, notice, language);
  yield {
    label: STANDARD_CLAUSE,
    kind: 'clause',
    detail: labels.standardClause,
    documentation,
    insert: STANDARD_CLAUSE,
    rank: 'first',
  };
  const text = clauseText(clause, notice.primaryLanguage, noticeDate(notice));
  yield {
    label: `${clause.name}: ${labels.ownText}`,
    kind: 'snippet',
    detail: labels.clauseText,
    documentation,
    insert: ['|', ...escapeSnippet(text).split('\n')]
      .map((line, index) => (index && line ? `  ${line}` : line))
      .join('\n'),
    rank: 'common',
  };
}
