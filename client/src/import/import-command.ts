import * as vscode from 'vscode';
import type { ImportAnswer, ImportParams } from '../../../server/src/connection/import';
import { nameOf } from '../free-address';
import { percentageReporter } from '../percentage';
import type { Server } from '../server';
import { clientLanguage, clientStrings } from '../strings';
import { addressBeside } from './notice-name';
import type { SourceLinks } from './source-links';
import type { SourceView } from './source-view';
import { filesBelow, IMPORTED_ENDINGS } from './sources';
import { summaryText, type ImportedFile } from './summary';

/** An old notice to import: a file's content, or what was pasted. */
interface Source {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Turns old notices into notice files. The sources are read and never changed. One source becomes an unsaved notice beside
 * its text; of several each becomes a file beside its source, under a name that was free, and a summary tells of them.
 */
export class Imports {
  constructor(
    private readonly server: Server,
    private readonly view: SourceView,
    private readonly links: SourceLinks,
  ) {}

  /**
   * Imports files, and the files in folders; asks for files where none are given.
   * @param chosen what was selected in the explorer
   */
  async files(chosen: readonly vscode.Uri[]): Promise<void> {
    const asked = chosen.length > 0 ? chosen : await askForFiles();
    const files = (await Promise.all(asked.map(filesBelow))).flat();
    const [first] = files;
    if (!first) {
      if (asked.length > 0)
        void vscode.window.showInformationMessage(clientStrings().imports.nothing(IMPORTED_ENDINGS.join(', ')));
    } else if (files.length > 1) await this.#several(files);
    else await this.#one({ name: nameOf(first), bytes: await vscode.workspace.fs.readFile(first) }, first);
  }

  /** Imports the text on the clipboard. */
  async clipboard(): Promise<void> {
    const text = await vscode.env.clipboard.readText();
    const strings = clientStrings();
    if (text.trim() === '') void vscode.window.showInformationMessage(strings.imports.clipboardEmpty);
    else await this.#one({ name: strings.imports.clipboardName, bytes: new TextEncoder().encode(text) }, undefined);
  }

  /** @param file where the source is, where it is a file */
  async #one(source: Source, file: vscode.Uri | undefined): Promise<void> {
    const strings = clientStrings();
    const answer = await vscode.window.withProgress(
      {
        location: vscode.ProgressLocation.Notification,
        title: strings.imports.importing(source.name),
        cancellable: true,
      },
      (progress, token) => this.read(source, token, percentageReporter(progress)),
    );
    if (!answer) return;
    if (!answer.ok) {
      void vscode.window.showErrorMessage(`${source.name}: ${answer.message}`);
      return;
    }
    const shown = await this.view.show(source.name, answer.text);
    const notice = await openNotice(answer.yaml, file && (await addressBeside(file)));
    this.links.made(notice, shown);
    void vscode.window.showInformationMessage(
      strings.imports.imported(answer.report.sections.length, answer.report.unplaced.length),
    );
  }

  async #several(files: readonly vscode.Uri[]): Promise<void> {
    const strings = clientStrings();
    const done: ImportedFile[] = [];
    await vscode.window.withProgress(
      { location: vscode.ProgressLocation.Notification, title: strings.imports.importingSeveral, cancellable: true },
      async (progress, token) => {
        for (const [index, file] of files.entries()) {
          if (token.isCancellationRequested) return;
          progress.report({ message: `${index + 1}/${files.length} ${nameOf(file)}`, increment: 100 / files.length });
          done.push(await this.#toFile(file, token));
        }
      },
    );
    await this.view.show(strings.imports.summaryName, summaryText(done, strings));
  }

  async #toFile(file: vscode.Uri, token: vscode.CancellationToken): Promise<ImportedFile> {
    const name = vscode.workspace.asRelativePath(file);
    try {
      const answer = await this.read({ name: nameOf(file), bytes: await vscode.workspace.fs.readFile(file) }, token);
      if (!answer) return { name, problem: clientStrings().imports.cancelled };
      if (!answer.ok) return { name, problem: answer.message };
      const address = await addressBeside(file);
      await vscode.workspace.fs.writeFile(address, new TextEncoder().encode(answer.yaml));
      return { name, notice: vscode.workspace.asRelativePath(address), report: answer.report };
    } catch (failure) {
      return { name, problem: failure instanceof Error ? failure.message : String(failure) };
    }
  }

  /**
   * Has the server read one source.
   * @returns undefined where the person cancelled, or the server is not there (which is told elsewhere)
   */
  async read(
    source: Source,
    token: vscode.CancellationToken,
    progress?: (percentage: number) => void,
  ): Promise<ImportAnswer | undefined> {
    const params: ImportParams = {
      name: source.name,
      content: toBase64(source.bytes),
      language: clientLanguage(),
    };
    const answer = await this.server.request<ImportAnswer>('seloste/import', params, { token, progress });
    return token.isCancellationRequested ? undefined : answer;
  }
}

async function askForFiles(): Promise<readonly vscode.Uri[]> {
  const strings = clientStrings();
  const chosen = await vscode.window.showOpenDialog({
    canSelectMany: true,
    title: strings.imports.title,
    openLabel: strings.imports.button,
    filters: { [strings.imports.filter]: [...IMPORTED_ENDINGS] },
  });
  return chosen ?? [];
}

/**
 * Opens a notice beside what is shown, unsaved, so that nothing is written before a person has looked at it.
 * @param address where it is to be saved, a free one; undefined where the person will choose
 */
async function openNotice(yaml: string, address: vscode.Uri | undefined): Promise<vscode.Uri> {
  const document = address
    ? await vscode.workspace.openTextDocument(address.with({ scheme: 'untitled' }))
    : await vscode.workspace.openTextDocument({ language: 'seloste' });
  const editor = await vscode.window.showTextDocument(document, { viewColumn: vscode.ViewColumn.Two, preview: false });
  await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), yaml), {
    undoStopBefore: false,
    undoStopAfter: false,
  });
  editor.selection = new vscode.Selection(0, 0, 0, 0);
  editor.revealRange(new vscode.Range(0, 0, 0, 0));
  return document.uri;
}

/** In steps, for a call takes no more than some ten thousand arguments. */
function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += 8_192) binary += String.fromCharCode(...bytes.subarray(at, at + 8_192));
  return btoa(binary);
}
