import * as vscode from 'vscode';

/** The scheme of the sources' addresses, and their language id: its lines are wrapped, since a paragraph is a line. */
const SCHEME = 'seloste-lahde';

/**
 * The text of an old notice, as the import read it, in an editor that cannot be written to: the comments of the notice made
 * of it name its lines. Kept as long as it is open.
 */
export class SourceView implements vscode.Disposable {
  readonly #texts = new Map<string, string>();
  #shown = 0;
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
    const uri = vscode.Uri.from({ scheme: SCHEME, path: `/${++this.#shown}/${nameOfText(name)}` });
    this.#texts.set(uri.toString(), text);
    const opened = await vscode.workspace.openTextDocument(uri);
    const document = await vscode.languages.setTextDocumentLanguage(opened, SCHEME);
    // a change of the language closes a document and opens it anew
    this.#texts.set(uri.toString(), text);
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

/** A name by which no editor of another kind takes it: what is shown of 'x.pdf' is its text. */
function nameOfText(name: string): string {
  return /\.txt$/i.test(name) ? name : `${name}.txt`;
}
