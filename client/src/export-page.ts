import * as vscode from 'vscode';
import type { PublishedPage } from '../../server/src/features/page';
import { nameOf } from './free-address';
import type { Server } from './server';
import { clientStrings } from './strings';

/** What the command may be told instead of asking for it: where it is called by a task, a key or a test. */
export interface ExportWish {
  /** The notice; without it the one in the active editor. */
  readonly notice?: vscode.Uri;
  readonly language?: string;
  readonly target?: vscode.Uri;
}

/**
 * The command 'Vie verkkosivuna': saves the notice as an HTML page by itself, in one of its languages. Asks for the language
 * where there are several, and for the file.
 * @returns where it was saved; undefined where it was not
 */
export async function exportPage(server: Server, wish: ExportWish): Promise<vscode.Uri | undefined> {
  const strings = clientStrings();
  const active = vscode.window.activeTextEditor?.document;
  const notice = wish.notice ?? (active?.languageId === 'seloste' ? active.uri : undefined);
  if (!notice) {
    void vscode.window.showInformationMessage(strings.noNotice);
    return undefined;
  }
  // of a notice that no editor has open the server knows nothing
  if (wish.notice) await vscode.workspace.openTextDocument(wish.notice);
  let page = await pageOf(server, notice, wish.language);
  if (page?.problem) return refuse(page.problem);
  if (page && page.languages.length > 1 && wish.language === undefined) {
    const language = await pickLanguage(page.languages);
    if (language === undefined) return undefined;
    page = await pageOf(server, notice, language);
  }
  if (!page) {
    void vscode.window.showErrorMessage(strings.exports.failed);
    return undefined;
  }
  const target = wish.target ?? (await askTarget(notice, page));
  if (!target) return undefined;
  try {
    await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(page.html));
  } catch (failure) {
    void vscode.window.showErrorMessage(`${strings.exports.notWritten} ${String(failure)}`);
    return undefined;
  }
  if (!wish.target) void offerToOpen(target, page.toFillIn);
  return target;
}

function pageOf(server: Server, notice: vscode.Uri, language: string | undefined): Promise<PublishedPage | undefined> {
  return server
    .request<PublishedPage | null>('seloste/page', { uri: notice.toString(), language })
    .then((page) => page ?? undefined);
}

async function pickLanguage(languages: PublishedPage['languages']): Promise<string | undefined> {
  const { exports, languageNames } = clientStrings();
  const items = languages.map((language) => ({ label: languageNames[language], language }));
  return (await vscode.window.showQuickPick(items, { title: exports.title, placeHolder: exports.language }))?.language;
}

/** A file beside the notice, with the language in its name where the notice has several. */
async function askTarget(notice: vscode.Uri, page: PublishedPage): Promise<vscode.Uri | undefined> {
  const { exports } = clientStrings();
  const name = notice.path.replace(/\.ya?ml$/i, '') + (page.languages.length > 1 ? `.${page.language}` : '');
  const beside = notice.scheme === 'untitled' ? undefined : notice.with({ path: `${name}.html` });
  return vscode.window.showSaveDialog({
    ...(beside ? { defaultUri: beside } : {}),
    title: exports.title,
    filters: { HTML: ['html'] },
  });
}

/** Writes nothing, so that no page that was published before is replaced by a part of a notice. */
function refuse(problem: 'not-notice' | 'broken'): undefined {
  const { noNotice, exports } = clientStrings();
  if (problem === 'not-notice') void vscode.window.showErrorMessage(noNotice);
  else
    void vscode.window.showErrorMessage(exports.broken, exports.problems).then((answer) => {
      if (answer === exports.problems) void vscode.commands.executeCommand('workbench.actions.view.problems');
    });
  return undefined;
}

async function offerToOpen(target: vscode.Uri, toFillIn: number): Promise<void> {
  const { exports } = clientStrings();
  const name = nameOf(target);
  const answer =
    toFillIn > 0
      ? await vscode.window.showWarningMessage(exports.savedUnfinished(name, toFillIn), exports.open)
      : await vscode.window.showInformationMessage(exports.saved(name), exports.open);
  if (answer === exports.open) await vscode.env.openExternal(target);
}
