import * as vscode from 'vscode';
import { clientStrings } from '../strings';
import { sourceLines } from './source-lines';
import type { SourceView } from './source-view';

/** Not in the command palette: only a link can tell the line. */
const SHOW_LINE = 'seloste.naytaLahteenRivi';

/**
 * Links from an imported notice's comments to the lines of the source that they name. They are there as long as the window
 * is: the source's text is not kept longer.
 */
export class SourceLinks implements vscode.DocumentLinkProvider, vscode.Disposable {
  /** By the notice's path, which stays when the unsaved notice is saved where it was meant to be. */
  readonly #sources = new Map<string, vscode.Uri>();
  readonly #subscriptions: vscode.Disposable;

  constructor(view: SourceView) {
    this.#subscriptions = vscode.Disposable.from(
      vscode.languages.registerDocumentLinkProvider({ language: 'seloste' }, this),
      vscode.commands.registerCommand(SHOW_LINE, (source: string, line: number) =>
        view.reveal(vscode.Uri.parse(source, true), line),
      ),
    );
  }

  /** Remembers which source a notice was made of. */
  made(notice: vscode.Uri, source: vscode.Uri): void {
    this.#sources.set(notice.path, source);
  }

  provideDocumentLinks(document: vscode.TextDocument): vscode.DocumentLink[] {
    const source = this.#sources.get(document.uri.path);
    if (!source) return [];
    return sourceLines(document.getText()).map(({ start, end, line }) => {
      const target = vscode.Uri.from({
        scheme: 'command',
        path: SHOW_LINE,
        query: JSON.stringify([source.toString(), line]),
      });
      const link = new vscode.DocumentLink(
        new vscode.Range(document.positionAt(start), document.positionAt(end)),
        target,
      );
      link.tooltip = clientStrings().imports.showLine;
      return link;
    });
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }
}
