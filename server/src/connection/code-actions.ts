import { CodeActionKind, type CodeAction, type Range } from 'vscode-languageserver/node';
import type { Analysis } from '../analysis';
import { codeActions, fixAll, rewriteReferences, type TextEdit } from '../features';
import { messages } from '../messages';
import type { Language } from '../notice';
import { toCodeAction } from './convert';

/** The kind that 'Fix All' and `editor.codeActionsOnSave` ask for. */
export const FIX_ALL = `${CodeActionKind.SourceFixAll}.seloste`;

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
      if (edit) actions.push(wholeAction(analysis, labels.fixKind(code), CodeActionKind.QuickFix, edit));
    }
  }
  if (wants(request, CodeActionKind.RefactorRewrite))
    for (const { title, edits } of rewriteReferences(analysis, range, language))
      actions.push(wholeAction(analysis, title, CodeActionKind.RefactorRewrite, ...edits));
  // only where it is asked for by name: it would otherwise stand in every light bulb
  if (request.only?.some((kind) => kind.startsWith(CodeActionKind.Source)) && wants(request, FIX_ALL)) {
    const edit = fixAll(analysis);
    if (edit) actions.push(wholeAction(analysis, labels.fixAll, FIX_ALL, edit));
  }
  return actions;
}

function wants(request: CodeActionRequest, kind: string): boolean {
  return request.only === undefined || request.only.some((asked) => kind === asked || kind.startsWith(`${asked}.`));
}

function wholeAction(analysis: Analysis, title: string, kind: string, ...edits: readonly TextEdit[]): CodeAction {
  const { uri, version } = analysis.text;
  return { title, kind, edit: { documentChanges: [{ textDocument: { uri, version }, edits: [...edits] }] } };
}
