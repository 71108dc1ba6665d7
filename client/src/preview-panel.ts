import * as vscode from 'vscode';
import type { Preview } from '../../server/src/features/preview';
import type { PageLabels, ToEditor, ToPage } from '../webview/protocol';
import { nameOf } from './free-address';
import { previewPage } from './preview-page';
import type { Server } from './server';
import { clientLanguage, clientStrings } from './strings';

/** How long to wait for the language client to have sent a change, in milliseconds. */
const RETRY_MS = 10;

/** How long after the page moved the editor its scrolling is taken for the echo, in milliseconds. */
const ECHO_MS = 250;
/** On a busy machine the echo comes later: within this time it is known by where it is. */
const LATE_ECHO_MS = 3_000;
/** How far from the line asked for an editor may come to rest (wrapped lines, sticky headers). */
const ECHO_LINES = 12;

/** One preview: asks the server for the rendered notice and hands it to the page, which patches itself. */
export class PreviewPanel {
  #busy = false;
  #stale = false;
  #pageReady = false;
  #moved = { at: 0, line: 0 };

  constructor(
    private readonly panel: vscode.WebviewPanel,
    extensionUri: vscode.Uri,
    private readonly server: Server,
    private uri: vscode.Uri,
    private language: string | undefined,
  ) {
    const dist = vscode.Uri.joinPath(extensionUri, 'dist');
    panel.iconPath = vscode.Uri.joinPath(extensionUri, 'images', 'icon.png');
    panel.webview.options = { enableScripts: true, localResourceRoots: [dist] };
    panel.webview.onDidReceiveMessage((message: ToEditor) => void this.#receive(message));
    panel.webview.html = previewPage(panel.webview, dist, clientStrings());
    this.#setTitle();
  }

  /** Follows another notice. */
  show(uri: vscode.Uri): void {
    if (uri.toString() === this.uri.toString()) return;
    this.uri = uri;
    this.language = undefined;
    this.#setTitle();
    this.refresh();
  }

  reveal(): void {
    this.panel.reveal(undefined, true);
  }

  documentChanged(document: vscode.TextDocument): void {
    if (document.uri.toString() === this.uri.toString()) this.refresh();
  }

  /**
   * Renders the newest text. One request is under way at a time; whatever changes meanwhile is rendered after it, so that
   * the first change shows at once and the last one always.
   */
  refresh(): void {
    if (!this.#pageReady) return;
    if (this.#busy) {
      this.#stale = true;
      return;
    }
    void this.#render();
  }

  async #render(): Promise<void> {
    this.#busy = true;
    try {
      do {
        this.#stale = false;
        const uri = this.uri.toString();
        const preview = await this.server.request<Preview | null>('seloste/preview', { uri, language: this.language });
        if (uri !== this.uri.toString()) this.#stale = true;
        else if (preview) {
          this.#post({ type: 'render', preview, labels: this.#labels(), uri, chosenLanguage: this.language });
          // our listener may run before the language client's: the server has then rendered the text before this change
          if (preview.version < this.#currentVersion()) {
            await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
            this.#stale = true;
          }
        }
      } while (this.#stale);
    } finally {
      this.#busy = false;
    }
  }

  /** The version of the document as the editor has it; -1 where it is not open. */
  #currentVersion(): number {
    const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === this.uri.toString());
    return open?.languageId === 'seloste' ? open.version : -1;
  }

  /** The editor scrolled: the page follows, unless it was the page that made it scroll. */
  editorScrolled(editor: vscode.TextEditor): void {
    const [range] = editor.visibleRanges;
    if (!range || editor.document.uri.toString() !== this.uri.toString() || this.#isEcho(range)) return;
    this.#post({ type: 'scroll', line: range.start.line });
  }

  #isEcho(visible: vscode.Range): boolean {
    const since = Date.now() - this.#moved.at;
    if (since < ECHO_MS) return true;
    return since < LATE_ECHO_MS && Math.abs(visible.start.line - this.#moved.line) <= ECHO_LINES;
  }

  async #receive(message: ToEditor): Promise<void> {
    switch (message.type) {
      case 'ready':
        this.#pageReady = true;
        this.refresh();
        break;
      case 'scrolled':
        this.#scrollEditor(message.line);
        break;
      case 'open':
        await this.#openLine(message.line);
        break;
      case 'language':
        this.language = message.language;
        this.refresh();
        break;
    }
  }

  #scrollEditor(line: number): void {
    this.#moved = { at: Date.now(), line };
    const at = new vscode.Range(line, 0, line, 0);
    for (const editor of vscode.window.visibleTextEditors) {
      if (editor.document.uri.toString() === this.uri.toString())
        editor.revealRange(at, vscode.TextEditorRevealType.AtTop);
    }
  }

  async #openLine(line: number): Promise<void> {
    const shown = vscode.window.visibleTextEditors.find(
      (editor) => editor.document.uri.toString() === this.uri.toString(),
    );
    this.#moved = { at: Date.now(), line };
    const editor = await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(this.uri), {
      viewColumn: shown?.viewColumn ?? vscode.ViewColumn.One,
    });
    const position = editor.document.lineAt(Math.min(line, editor.document.lineCount - 1)).range.start;
    editor.selection = new vscode.Selection(position, position);
    editor.revealRange(new vscode.Range(position, position), vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  }

  /** The panel's title and the names of the page's parts, in the language of the interface as it is now. */
  #labels(): PageLabels {
    this.#setTitle();
    const { languageChoice, languageNames } = clientStrings();
    return { language: clientLanguage(), page: this.panel.title, languageChoice, languageNames };
  }

  #setTitle(): void {
    const title = clientStrings().previewTitle(nameOf(this.uri));
    if (this.panel.title !== title) this.panel.title = title;
  }

  #post(message: ToPage): void {
    void this.panel.webview.postMessage(message);
  }

  dispose(): void {
    this.panel.dispose();
  }
}
