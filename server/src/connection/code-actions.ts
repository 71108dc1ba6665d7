import { CodeActionKind, type CodeAction, type Range, type TextEdit } from 'vscode-languageserver/node';
import type { Analysis } from '../analysis';
import { actionKinds, codeActions, fixAll, refactorings, type ActionKind } from '../features';
import { messages } from '../messages';
import type { Language } from '../notice';
import { toCodeAction } from './convert';

/** The kind that 'Fix All' and `editor.codeActionsOnSave` ask for. */
export const FIX_ALL = `${CodeActionKind.SourceFixAll}.seloste`;

/** The kinds of actions the server may give. */
export const CODE_ACTION_KINDS: readonly string[] = [CodeActionKind.QuickFix, FIX_ALL, ...actionKinds];

export interface CodeActionRequest {
  readonly range: Range;
  /** The kinds the client asks for; all where it does not say. */
  readonly only: readonly string[] | undefined;
  readonly language: Language;
}

/** The actions of the kinds asked for: fixes of one finding, of all like it, of everything. */
export function codeActionsFor(analysis: Analysis, request: CodeActionRequest): CodeAction[] {
  const { range, language } = request;
  const labels = messages(language).actions;
  const actions: CodeAction[] = [];
  if (wants(request, CodeActionKind.QuickFix)) {
    const fixes = codeActions(analysis, range, language);
    actions.push(...fixes.map((action) => toCodeAction(action, analysis, language)));
    for (const code of new Set(fixes.filter((fix) => fix.preferred).map((fix) => fix.finding.finding.code))) {
      if (analysis.findings.filter((located) => located.finding.code === code).length < 2) continue;
      const edit = fixAll(analysis, (located) => located.finding.code === code);
      if (edit) actions.push(wholeAction(analysis, labels.fixKind(code), CodeActionKind.QuickFix, [edit]));
    }
  }
  for (const { title, kind, edits } of refactorings(analysis, range, language, (kind) =>
    wantsRefactoring(request, kind),
  ))
    actions.push(wholeAction(analysis, title, kind, edits));
  // only where it is asked for by name: it would otherwise stand in every light bulb
  if (request.only?.some((kind) => kind.startsWith(CodeActionKind.Source)) && wants(request, FIX_ALL)) {
    const edit = fixAll(analysis);
    if (edit) actions.push(wholeAction(analysis, labels.fixAll, FIX_ALL, [edit]));
  }
  return actions;
}

function wants(request: CodeActionRequest, kind: string): boolean {
  return request.only === undefined || request.only.some((asked) => kind === asked || kind.startsWith(`${asked}.`));
}

/** What sorts the file, and the long list of sections to insert, are given only to who asks for them by name. */
function wantsRefactoring(request: CodeActionRequest, kind: ActionKind): boolean {
  const byName = kind === 'source.sortSections.seloste' || kind === 'refactor.rewrite.insertSection';
  return wants(request, kind) && (!byName || request.only !== undefined);
}

function wholeAction(analysis: Analysis, title: string, kind: string, edits: readonly TextEdit[]): CodeAction {
  const { uri, version } = analysis.text;
  return { title, kind, edit: { documentChanges: [{ textDocument: { uri, version }, edits: [...edits] }] } };
}
