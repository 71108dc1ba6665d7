import * as vscode from 'vscode';
import { clientStrings } from './strings';

/** The kind of the server's actions that add a section (server/src/features/actions/insert-section.ts). */
const KIND = vscode.CodeActionKind.RefactorRewrite.append('insertSection');
const PLACEHOLDER = /\[TÄYDENNÄ: [^\]]*\]/;

/** Asks which of the missing sections to add, adds it at its usual place, and selects the first thing to fill in. */
export async function insertSection(): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (editor?.document.languageId !== 'seloste')
    return void vscode.window.showInformationMessage(clientStrings().noNotice);
  const { document } = editor;
  const offered = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    editor.selection,
    KIND.value,
  );
  const actions = offered.filter(({ kind }) => kind && KIND.contains(kind));
  if (actions.length === 0) return void vscode.window.showInformationMessage(clientStrings().noSections);
  const items = actions.map((action) => ({ label: action.title.replace(/^[^:]*: /, ''), action }));
  const picked = await vscode.window.showQuickPick(items, { placeHolder: clientStrings().whichSection });
  const edit = picked?.action.edit;
  const [change] = edit?.get(document.uri) ?? [];
  if (!edit || !change) return;
  await vscode.workspace.applyEdit(edit);
  const from = document.offsetAt(change.range.start);
  const inserted = document.getText(
    new vscode.Range(change.range.start, document.positionAt(from + change.newText.length)),
  );
  const fill = PLACEHOLDER.exec(inserted);
  const start = document.positionAt(from + (fill?.index ?? 0));
  const end = document.positionAt(from + (fill ? fill.index + fill[0].length : 0));
  editor.selection = new vscode.Selection(start, end);
  editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
