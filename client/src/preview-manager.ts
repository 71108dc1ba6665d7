import * as vscode from 'vscode';
import { PreviewPanel } from './preview-panel';
import type { Server } from './server';
import { clientStrings } from './strings';

/** What survives a reload of the window. */
export interface PreviewState {
  readonly uri: string;
  readonly language?: string;
}

/** One preview that follows the active notice, and its life across reloads. */
export class PreviewManager implements vscode.Disposable {
  #panel: PreviewPanel | undefined;
  readonly #subscriptions: vscode.Disposable;

  constructor(
    private readonly context: vscode.ExtensionContext,
    private readonly server: Server,
  ) {
    this.#subscriptions = vscode.Disposable.from(
      vscode.workspace.onDidChangeTextDocument((event) => this.#panel?.documentChanged(event.document)),
      vscode.workspace.onDidOpenTextDocument((document) => this.#panel?.documentChanged(document)),
      vscode.window.onDidChangeActiveTextEditor((editor) => {
        if (editor?.document.languageId === 'seloste') this.#panel?.show(editor.document.uri);
      }),
      vscode.window.onDidChangeTextEditorVisibleRanges((event) => this.#panel?.editorScrolled(event.textEditor)),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('seloste')) this.refreshAll();
      }),
      vscode.window.onDidChangeActiveColorTheme(() => this.#panel?.refresh()),
      server.onReady(() => this.refreshAll()),
    );
  }

  /** Opens the preview for the active notice, or brings the open one to front. */
  async open(column: vscode.ViewColumn): Promise<void> {
    const editor = [vscode.window.activeTextEditor, ...vscode.window.visibleTextEditors].find(
      (candidate) => candidate?.document.languageId === 'seloste',
    );
    if (!editor) {
      await vscode.window.showInformationMessage(clientStrings().noNotice);
      return;
    }
    if (this.#panel) {
      this.#panel.show(editor.document.uri);
      this.#panel.reveal();
      return;
    }
    const panel = vscode.window.createWebviewPanel(
      'seloste.esikatselu',
      '',
      { viewColumn: column, preserveFocus: column === vscode.ViewColumn.Beside },
      { enableFindWidget: true },
    );
    this.#adopt(panel, editor.document.uri, undefined);
  }

  /** Takes over a panel that VS Code kept across a reload. */
  revive(panel: vscode.WebviewPanel, state: unknown): void {
    const { uri, language } = (state ?? {}) as Partial<PreviewState>;
    if (typeof uri !== 'string' || this.#panel) {
      panel.dispose();
      return;
    }
    const parsed = vscode.Uri.parse(uri);
    this.#adopt(panel, parsed, language);
    // the server knows open documents only
    void vscode.workspace.openTextDocument(parsed).then(
      () => this.#panel?.refresh(),
      () => void panel.dispose(),
    );
  }

  refreshAll(): void {
    this.#panel?.refresh();
  }

  #adopt(panel: vscode.WebviewPanel, uri: vscode.Uri, language: string | undefined): void {
    this.#panel = new PreviewPanel(panel, this.context.extensionUri, this.server, uri, language);
    panel.onDidDispose(() => (this.#panel = undefined));
  }

  dispose(): void {
    this.#subscriptions.dispose();
    this.#panel?.dispose();
  }
}
