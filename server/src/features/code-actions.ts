import type { Analysis, LocatedFinding, Range } from '../analysis';
import { messages, type Messages } from '../messages';
import type { Language } from '../notice';
import { ruleByCode } from '../rules';
import { PLACEHOLDER } from '../finding';
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
  'schema/misspelt-value': replaceValue,
  'schema/date-form': replaceValue,
  'schema/missing-key': (analysis, { finding }, labels) => {
    const key = String(finding.data['key']);
    const value = key === 'kieli' ? 'fi' : key === 'seloste' ? '1' : '';
    return {
      title: labels.insertMissingKey(key),
      edit: value ? insertEntry(analysis, finding.path, key, value) : undefined,
    };
  },
};

function replaceValue(
  _analysis: Analysis,
  { finding, range }: LocatedFinding,
  labels: Messages['actions'],
): { title: string; edit: TextEdit | undefined } {
  const { suggestion } = finding.data;
  const newText = String(suggestion);
  return { title: labels.replaceValue(newText), edit: suggestion === undefined ? undefined : { range, newText } };
}

function renameKey(
  analysis: Analysis,
  { finding }: LocatedFinding,
  labels: Messages['actions'],
): { title: string; edit: TextEdit | undefined } {
  const suggestion = String(finding.data['suggestion']);
  const entry = analysis.document.entryAt(finding.path);
  // where the right key is there already, the text under this one has to be moved by its author
  const taken = entry?.key !== suggestion && analysis.document.entryAt([...finding.path.slice(0, -1), suggestion]);
  return {
    title: labels.renameKey(suggestion),
    edit: entry && !taken ? replace(analysis, entry.keySpan, suggestion) : undefined,
  };
}

/** The quick fixes for the findings that touch a range, and the comment that silences a rule with a reason. */
export function codeActions(analysis: Analysis, range: Range, language: Language): CodeAction[] {
  const touched = analysis.findings.filter((located) => touches(located.range, range));
  return [
    ...touched.flatMap((located) => fixesFor(analysis, located, language)),
    ...touched.flatMap((located) => suppress(analysis, located, language) ?? []),
  ];
}

/** The fix that may be applied unasked: mechanical, and certain. Undefined where there is none. */
export function bestFix(analysis: Analysis, located: LocatedFinding): TextEdit | undefined {
  if (GUESSES.has(located.finding.code)) return undefined;
  return fixesFor(analysis, located, 'fi').find((action) => action.preferred)?.edits[0];
}

/** Fixes that suppose what was meant: offered first, but never applied to many findings at once. */
const GUESSES: ReadonlySet<string> = new Set(['schema/misspelt-key', 'schema/misspelt-value', 'schema/missing-key']);

function fixesFor(analysis: Analysis, located: LocatedFinding, language: Language): CodeAction[] {
  const { code } = located.finding;
  const fix = Object.hasOwn(fixes, code) ? fixes[code] : undefined;
  if (!fix) return ruleFixes(analysis, located, language);
  const { title, edit } = fix(analysis, located, messages(language).actions);
  return edit ? [{ title, finding: located, edits: [edit], preferred: true }] : [];
}

/** The mends a rule proposes itself. One that leaves a placeholder is offered, but never applied unasked. */
function ruleFixes(analysis: Analysis, located: LocatedFinding, language: Language): CodeAction[] {
  return (located.finding.fixes ?? []).flatMap((fix, index) => {
    const edit = editFor(analysis, fix.change);
    if (!edit) return [];
    return [{ title: fix.title[language], finding: located, edits: [edit], preferred: index === 0 && !fix.needsFacts }];
  });
}

/** A comment above the place, with the reason to be filled in; above the whole file for what is missing from the notice. */
function suppress(analysis: Analysis, located: LocatedFinding, language: Language): CodeAction | undefined {
  const { code, path } = located.finding;
  if (!ruleByCode(code)) return undefined;
  const source = analysis.text.getText();
  const at = path.length === 0 ? 0 : analysis.document.spanOf(path, 'key').start;
  const lineStart = at === 0 ? 0 : source.lastIndexOf('\n', at - 1) + 1;
  const indentation = /^ */.exec(source.slice(lineStart))?.[0] ?? '';
  const labels = messages(language).actions;
  const comment = `${indentation}# seloste-ohita ${code}: ${PLACEHOLDER}${labels.reason}]\n`;
  return {
    title: labels.suppress(code),
    finding: located,
    edits: [replace(analysis, { start: lineStart, end: lineStart }, comment)],
    preferred: false,
  };
}

function touches(a: Range, b: Range): boolean {
  const before = (x: Range['start'], y: Range['start']): boolean =>
    x.line < y.line || (x.line === y.line && x.character < y.character);
  return !before(a.end, b.start) && !before(b.end, a.start);
}
