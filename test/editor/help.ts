/** What the in-editor tests share: opening files, waiting, and finding places in a text. */
import * as vscode from 'vscode';

/** The language id of notices. */
export const SELOSTE = 'seloste';

/** The address of a file in the workspace. Its scheme differs between hosts, so it is never built from a path. */
export function workspaceFile(name: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (folder === undefined) throw new Error('no folder is open');
  return vscode.Uri.joinPath(folder.uri, name);
}

/** Opens a file of the workspace in an editor. */
export async function open(name: string): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(workspaceFile(name));
  await vscode.window.showTextDocument(document);
  return document;
}

/** Opens an untitled document with the given text in an editor. */
export async function openUntitled(language: string, content: string): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument({ language, content });
  await vscode.window.showTextDocument(document);
  return document;
}

/** Closes all editors; changes are thrown away. */
export async function closeAll(): Promise<void> {
  for (const tab of vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs)) {
    if (!tab.isDirty || !(tab.input instanceof vscode.TabInputText)) continue;
    await vscode.window.showTextDocument(tab.input.uri);
    // Closing a changed document in any other way opens a dialog.
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

/**
 * Asks again and again until there is an answer.
 * @param what what is waited for, for the message
 * @param ask gives the answer, or undefined as long as there is none
 * @param limit milliseconds
 */
export async function until<T>(
  what: string,
  ask: () => T | undefined | Promise<T | undefined>,
  limit = 15_000,
): Promise<T> {
  const end = Date.now() + limit;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (Date.now() > end) throw new Error(`waited ${limit / 1000} s in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** The document with this address as it is now: changing the language of a document may replace the object. */
export function current(uri: vscode.Uri): vscode.TextDocument | undefined {
  return vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
}

/** Waits until a document has the language of notices. */
export function becomesNotice(uri: vscode.Uri): Promise<vscode.TextDocument> {
  return until(`${uri.path} to become a notice`, () => {
    const document = current(uri);
    return document?.languageId === SELOSTE ? document : undefined;
  });
}

/** Our findings on a document. */
export function findings(uri: vscode.Uri): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(uri).filter(({ source }) => source === SELOSTE);
}

/** The place where a text first occurs in a document; `into` characters further on. */
export function placeOf(document: vscode.TextDocument, text: string, into = 0): vscode.Position {
  const offset = document.getText().indexOf(text);
  if (offset < 0) throw new Error(`'${text}' is not in ${document.uri.path}`);
  return document.positionAt(offset + into);
}

/** The text of hovers, in the order in which they are shown. */
export function hoverText(hovers: readonly vscode.Hover[]): string {
  return hovers
    .flatMap(({ contents }) => contents)
    .map((content) => (typeof content === 'string' ? content : content.value))
    .join('\n');
}

/** The label of a suggestion. */
export function labelOf({ label }: vscode.CompletionItem): string {
  return typeof label === 'string' ? label : label.label;
}
