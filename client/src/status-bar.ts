import * as vscode from 'vscode';
import type { Overview } from '../../server/src/features/overview';
import type { Server } from './server';

/**
 * How the active notice stands, in the status bar: findings, and what it lacks of Articles 13 and 14; a click opens the Problems. The
 * last review and the state of the law are in the tooltip.
 */
export class StatusBar implements vscode.Disposable {
  readonly #item = vscode.window.createStatusBarItem('seloste.kattavuus', vscode.StatusBarAlignment.Left, 10);
  readonly #subscriptions: vscode.Disposable;

  constructor(private readonly server: Server) {
    this.#item.name = 'Seloste';
    this.#item.command = 'workbench.actions.view.problems';
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
    const overview = await this.server.request<Overview | null>('seloste/overview', { uri });
    if (!overview || vscode.window.activeTextEditor?.document.uri.toString() !== uri) return;
    const { findings, coverage, reviewed, explanation, legalState } = overview;
    this.#item.text = `$(law) ${findings} · ${coverage}`;
    this.#item.tooltip = [reviewed, explanation, ...legalState].join('\n\n');
    this.#item.accessibilityInformation = { label: `Seloste: ${findings}. ${coverage}. ${reviewed}.` };
    this.#item.show();
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }
}
