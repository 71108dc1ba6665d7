import * as vscode from 'vscode';
import type { CheckAnswer } from '../../server/src/connection/workspace-check';
import { checkAll } from './check-all';
import { exportPage, type ExportWish } from './export-page';
import { Imports } from './import/import-command';
import { registerPasteAsNotice } from './import/paste';
import { SourceLinks } from './import/source-links';
import { SourceView } from './import/source-view';
import { newNotice } from './new-notice';
import { insertSection } from './insert-section';
import { PreviewManager } from './preview-manager';
import { reportText } from './report';
import { Server } from './server';
import { StatusBar } from './status-bar';
import { clientStrings } from './strings';

/** Everything that runs once there is a notice: the server, the preview, the log. */
export interface Session extends vscode.Disposable {
  openPreview(column: vscode.ViewColumn): Promise<void>;
  revivePreview(panel: vscode.WebviewPanel, state: unknown): void;
  newNotice(): Promise<void>;
  /** Imports old notices; asks for files where none are given. */
  importFiles(chosen: readonly vscode.Uri[]): Promise<void>;
  importClipboard(): Promise<void>;
  insertSection(): Promise<void>;
  exportPage(wish: ExportWish): Promise<vscode.Uri | undefined>;
  checkAll(): Promise<CheckAnswer | undefined>;
  restart(): Promise<void>;
  copyReport(): Promise<void>;
  showLog(): void;
}

/** Starts the server at once and everything else when it is asked for. */
export function startSession(context: vscode.ExtensionContext): Session {
  const log = vscode.window.createOutputChannel('Seloste', { log: true });
  const server = new Server(context, log);
  const previews = new PreviewManager(context, server);
  const statusBar = new StatusBar(server);
  const sources = new SourceView();
  const sourceLinks = new SourceLinks(sources);
  const imports = new Imports(server, sources, sourceLinks);
  const paste = registerPasteAsNotice(imports);
  void server.start();
  const version = String((context.extension.packageJSON as { version?: unknown }).version);
  return {
    openPreview: (column) => previews.open(column),
    revivePreview: (panel, state) => previews.revive(panel, state),
    newNotice: () => newNotice(server),
    importFiles: (chosen) => imports.files(chosen),
    importClipboard: () => imports.clipboard(),
    insertSection,
    exportPage: (wish) => exportPage(server, wish),
    checkAll: () => checkAll(server),
    async restart() {
      await server.restart();
      previews.refreshAll();
      vscode.window.setStatusBarMessage(clientStrings().restarted, 4000);
    },
    async copyReport() {
      await vscode.env.clipboard.writeText(reportText(version, server));
      void vscode.window.showInformationMessage(clientStrings().reportCopied);
    },
    showLog: () => log.show(),
    dispose() {
      previews.dispose();
      statusBar.dispose();
      sourceLinks.dispose();
      sources.dispose();
      paste.dispose();
      void server.stop();
      log.dispose();
    },
  };
}
