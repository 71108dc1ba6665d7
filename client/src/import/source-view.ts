import * as vscode from 'vscode';

const SCHEME = 'seloste-lahde';

/**
 * The text of an old notice, as the import read it, in an editor that cannot be written to: the comments of the notice made
 * of it name its lines. Kept as long as it is open.
 */
export class SourceView implements vscode.Disposable {
  readonly #texts = new Map<string, string>();
  readonly #subscriptions: vscode.Disposable;

  constructor() {
    this.#subscriptions = vscode.Disposable.from(
      vscode.workspace.registerTextDocumentContentProvider(SCHEME, {
        provideTextDocumentContent: (uri) => this.#texts.get(uri.toString()),
      }),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => {
        if (uri.scheme === SCHEME) this.#texts.delete(uri.toString());
      }),
    );
  }

  /** Shows a source's text in the first column, so that the notice can stand beside it. */
  async show(name: string, text: string): Promise<void> {
    // numbered: what was read from a file today need not be what was read from it before
    const uri = vscode.Uri.from({ scheme: SCHEME, path: `/${this.#texts.size + 1}/${name}.txt` });
    this.#texts.set(uri.toString(), text);
    const document = await vscode.workspace.openTextDocument(uri);
    await vscode.window.showTextDocument(document, {
      viewColumn: vscode.ViewColumn.One,
      preview: false,
      preserveFocus: true,
    });
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }
}
