import * as vscode from 'vscode';

/** The scheme of the sources' addresses, and their language id: its lines are wrapped, since a paragraph is a line. */
const SCHEME = 'seloste-lahde';

/**
 * The text of an old notice, as the import read it, in an editor that cannot be written to: the comments of the notice made
 * of it name its lines. Kept as long as the window is, since a notice made of it may ask for it again.
 */
export class SourceView implements vscode.Disposable {
  readonly #texts = new Map<string, string>();
  #shown = 0;
  readonly #provider: vscode.Disposable;

  constructor() {
    this.#provider = vscode.workspace.registerTextDocumentContentProvider(SCHEME, {
      provideTextDocumentContent: (uri) => this.#texts.get(uri.toString()),
    });
  }

  /**
   * Shows a source's text in the first column, so that the notice can stand beside it.
   * @returns its address, for `reveal`
   */
  async show(name: string, text: string): Promise<vscode.Uri> {
    // numbered: what was read from a file today need not be what was read from it before
    const uri = vscode.Uri.from({ scheme: SCHEME, path: `/${++this.#shown}/${nameOfText(name)}` });
    this.#texts.set(uri.toString(), text);
    await openSource(uri);
    return uri;
  }

  /**
   * Shows a line of a source that was shown before, opening it again where it was closed.
   * @param line counted from 1
   */
  async reveal(uri: vscode.Uri, line: number): Promise<void> {
    const editor = await openSource(uri);
    const at = editor.document.lineAt(Math.min(line, editor.document.lineCount) - 1).range;
    editor.selection = new vscode.Selection(at.start, at.end);
    editor.revealRange(at, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  }

  dispose(): void {
    this.#provider.dispose();
  }
}

async function openSource(uri: vscode.Uri): Promise<vscode.TextEditor> {
  const opened = await vscode.workspace.openTextDocument(uri);
  const document = await vscode.languages.setTextDocumentLanguage(opened, SCHEME);
  return vscode.window.showTextDocument(document, {
    viewColumn: vscode.ViewColumn.One,
    preview: false,
    preserveFocus: true,
  });
}

/** A name by which no editor of another kind takes it: what is shown of 'x.pdf' is its text. */
function nameOfText(name: string): string {
  return /\.txt$/i.test(name) ? name : `${name}.txt`;
}
