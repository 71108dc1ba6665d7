import * as vscode from 'vscode';
import { isNoticeText } from '../../server/src/notice/detect';
import { clientStrings } from './strings';

/** Changes above this line can make a file a notice. */
const HEAD_LINES = 20;
const NEVER_OFFER = 'seloste.eiNimeamisehdotusta';

/**
 * Finds notices: switches a YAML or untitled plain text document that begins with `seloste:` to the language, once (a
 * person who switches it back is not contradicted), and offers to rename `x.yaml` to `x.seloste.yaml`.
 * @param found called when a document of the language is open
 */
export function registerDetection(context: vscode.ExtensionContext, found: () => void): vscode.Disposable {
  const switched = new Set<string>();
  const look = async (document: vscode.TextDocument): Promise<void> => {
    if (document.languageId === 'seloste') return found();
    const key = document.uri.toString();
    if (switched.has(key) || !mayBeNotice(document)) return;
    if (!isNoticeText(document.getText(new vscode.Range(0, 0, HEAD_LINES * 5, 0)))) return;
    switched.add(key);
    await vscode.languages.setTextDocumentLanguage(document, 'seloste');
    if (document.uri.scheme !== 'untitled') await offerRename(context, document);
  };
  for (const document of vscode.workspace.textDocuments) void look(document);
  return vscode.Disposable.from(
    vscode.workspace.onDidOpenTextDocument((document) => void look(document)),
    vscode.workspace.onDidCloseTextDocument((document) => {
      // switching the language closes and opens the document: only a closed tab forgets
      if (document.languageId === 'seloste') switched.delete(document.uri.toString());
    }),
    vscode.workspace.onDidChangeTextDocument((event) => {
      if (event.document.languageId === 'seloste') return;
      if (event.contentChanges.some((change) => change.range.start.line < HEAD_LINES)) void look(event.document);
    }),
  );
}

function mayBeNotice(document: vscode.TextDocument): boolean {
  if (document.languageId === 'yaml') return true;
  return document.languageId === 'plaintext' && document.uri.scheme === 'untitled';
}

async function offerRename(context: vscode.ExtensionContext, document: vscode.TextDocument): Promise<void> {
  const wanted = vscode.workspace.getConfiguration('seloste', document.uri).get<boolean>('ehdotaNimea', true);
  if (!wanted || context.globalState.get<boolean>(NEVER_OFFER) || !/\.ya?ml$/i.test(document.uri.path)) return;
  const target = document.uri.with({ path: document.uri.path.replace(/\.(ya?ml)$/i, '.seloste.$1') });
  const name = target.path.split('/').pop() ?? '';
  const strings = clientStrings();
  const answer = await vscode.window.showInformationMessage(
    strings.renameOffer(name),
    strings.rename,
    strings.notNow,
    strings.never,
  );
  if (answer === strings.never) await context.globalState.update(NEVER_OFFER, true);
  if (answer !== strings.rename) return;
  await document.save();
  const edit = new vscode.WorkspaceEdit();
  edit.renameFile(document.uri, target, { overwrite: false });
  if (!(await vscode.workspace.applyEdit(edit))) {
    void vscode.window.showWarningMessage(strings.renameFailed(name));
    return;
  }
  await vscode.window.showTextDocument(target);
}
