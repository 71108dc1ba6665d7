import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Analysis } from '../../../server/src/analysis';
import { refactorings, type ActionKind, type Refactoring } from '../../../server/src/features';
import { analyseText } from './analyse';

/** The head of a notice: what every file has. */
export const HEAD = 'seloste: 1\nkieli: fi\n';

/** The actions at an offset: all, or those of the kinds wanted. */
export function actionsAt(
  analysis: Analysis,
  offset: number,
  wanted: (kind: ActionKind) => boolean = () => true,
): Refactoring[] {
  const at = analysis.text.positionAt(offset);
  return refactorings(analysis, { start: at, end: at }, 'fi', wanted);
}

export function applied(analysis: Analysis, { edits }: Refactoring): string {
  return TextDocument.applyEdits(analysis.text, [...edits]);
}

/** The text after the action of a kind whose title has the words given; the cursor is at `¦`. */
export function after(withCursor: string, title: RegExp, kind: ActionKind = 'refactor.rewrite'): string {
  const { analysis, actions } = offered(withCursor);
  const found = actions.filter((action) => action.kind === kind && title.test(action.title));
  const [action] = found;
  assert.ok(action && found.length === 1, `${title}: ${actions.map((one) => one.title).join('; ')}`);
  return applied(analysis, action);
}

/** The titles of a kind at the cursor `¦`. */
export function titlesAt(withCursor: string, kind: ActionKind = 'refactor.rewrite'): string[] {
  return offered(withCursor).actions.flatMap((action) => (action.kind === kind ? [action.title] : []));
}

function offered(withCursor: string): { analysis: Analysis; actions: Refactoring[] } {
  const offset = withCursor.indexOf('¦');
  assert.ok(offset >= 0, 'no cursor');
  const analysis = analyseText(withCursor.replace('¦', ''));
  return { analysis, actions: actionsAt(analysis, offset) };
}
