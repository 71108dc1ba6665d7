import type { Analysis, LocatedFinding, Range } from '../analysis';
import { messages, type Messages } from '../messages';
import type { Language } from '../notice';
import { editFor, insertEntry, replace, type TextEdit } from './edits';

export interface CodeAction {
  readonly title: string;
  readonly finding: LocatedFinding;
  readonly edits: readonly TextEdit[];
  /** True for the one mechanical mend of a finding: what 'Auto Fix' applies. */
  readonly preferred: boolean;
}

type Fix = (
  analysis: Analysis,
  located: LocatedFinding,
  labels: Messages['actions'],
) => { title: string; edit: TextEdit | undefined };

/** The mends there are, by the code of the finding: never by its sentence. */
const fixes: Readonly<Record<string, Fix>> = {
  'schema/misspelt-key': renameKey,
  'schema/key-spelling': renameKey,
  'schema/misspelt-value': (_analysis, { finding, range }, labels) => {
    const suggestion = String(finding.data['suggestion']);
    return { title: labels.replaceValue(suggestion), edit: { range, newText: suggestion } };
  },
  'schema/missing-key': (analysis, { finding }, labels) => {
    const key = String(finding.data['key']);
    const value = key === 'kieli' ? 'fi' : key === 'seloste' ? '1' : '';
    return {
      title: labels.insertMissingKey(key),
      edit: value ? insertEntry(analysis, finding.path, key, value) : undefined,
    };
  },
};

function renameKey(
  analysis: Analysis,
  { finding }: LocatedFinding,
  labels: Messages['actions'],
): { title: string; edit: TextEdit | undefined } {
  const suggestion = String(finding.data['suggestion']);
  const entry = analysis.document.entryAt(finding.path);
  return { title: labels.renameKey(suggestion), edit: entry && replace(analysis, entry.keySpan, suggestion) };
}

/** The quick fixes for the findings that touch a range. */
export function codeActions(analysis: Analysis, range: Range, language: Language): CodeAction[] {
  const labels = messages(language).actions;
  return analysis.findings.flatMap((located): CodeAction[] => {
    const { code } = located.finding;
    if (!touches(located.range, range)) return [];
    const fix = Object.hasOwn(fixes, code) ? fixes[code] : undefined;
    if (!fix) return ruleFixes(analysis, located, language);
    const { title, edit } = fix(analysis, located, labels);
    return edit ? [{ title, finding: located, edits: [edit], preferred: true }] : [];
  });
}

/** The mends a rule proposes itself. One that leaves a placeholder is offered, but never applied unasked. */
function ruleFixes(analysis: Analysis, located: LocatedFinding, language: Language): CodeAction[] {
  return (located.finding.fixes ?? []).flatMap((fix, index) => {
    const edit = editFor(analysis, fix.change);
    if (!edit) return [];
    return [{ title: fix.title[language], finding: located, edits: [edit], preferred: index === 0 && !fix.needsFacts }];
  });
}

function touches(a: Range, b: Range): boolean {
  const before = (x: Range['start'], y: Range['start']): boolean =>
    x.line < y.line || (x.line === y.line && x.character < y.character);
  return !before(a.end, b.start) && !before(b.end, a.start);
}
