import * as vscode from 'vscode';
import type { CoverageSummary } from '../../server/src/features/code-lenses';
import type { Server } from './server';

/** What the active notice lacks of Articles 13 and 14, in the status bar; a click opens the preview, which tells it in full. */
export class StatusBar implements vscode.Disposable {
  readonly #item = vscode.window.createStatusBarItem('seloste.kattavuus', vscode.StatusBarAlignment.Left, 10);
  readonly #subscriptions: vscode.Disposable;

  constructor(private readonly server: Server) {
    this.#item.name = 'Seloste';
    this.#item.command = 'seloste.avaaEsikatseluSivulle';
    this.#subscriptions = vscode.Disposable.from(
      this.#item,
      vscode.window.onDidChangeActiveTextEditor(() => void this.#update()),
      // the server has looked at the text anew: its findings tell when
      vscode.languages.onDidChangeDiagnostics((event) => {
        const active = vscode.window.activeTextEditor?.document.uri.toString();
        if (event.uris.some((uri) => uri.toString() === active)) void this.#update();
      }),
      server.onReady(() => void this.#update()),
    );
  }

  async #update(): Promise<void> {
    const document = vscode.window.activeTextEditor?.document;
    if (document?.languageId !== 'seloste') {
      this.#item.hide();
      return;
    }
    const uri = document.uri.toString();
    const summary = await this.server.request<CoverageSummary | null>('seloste/coverage', { uri });
    if (!summary || vscode.window.activeTextEditor?.document.uri.toString() !== uri) return;
    this.#item.text = `$(law) ${summary.text}`;
    this.#item.tooltip = [summary.explanation, ...summary.legalState].join('\n\n');
    this.#item.accessibilityInformation = { label: `${summary.text}. ${summary.explanation}` };
    this.#item.show();
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }
}
