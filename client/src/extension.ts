import * as vscode from 'vscode';
import { registerDetection } from './detection';
import { openExample } from './example';
import type { ExportWish } from './export-page';
import type * as SessionModule from './session';

/**
 * The extension's entry: small, because it runs for every YAML file a person opens. All it does is to look for notices;
 * the language client, the preview and the server are loaded when there is one.
 */
export function activate(context: vscode.ExtensionContext): void {
  let session: ReturnType<typeof SessionModule.startSession> | undefined;
  const started = (): ReturnType<typeof SessionModule.startSession> => {
    if (!session) {
      // a bundle of its own, so that a person without notices never pays for it
      // eslint-disable-next-line @typescript-eslint/no-require-imports
      const module = require('./session.js') as typeof SessionModule;
      session = module.startSession(context);
      context.subscriptions.push(session);
    }
    return session;
  };

  context.subscriptions.push(
    registerDetection(context, () => void started()),
    vscode.commands.registerCommand('seloste.uusi', () => started().newNotice()),
    vscode.commands.registerCommand('seloste.esimerkki', () => openExample(context.extensionUri)),
    vscode.commands.registerCommand('seloste.aloitus', () =>
      vscode.commands.executeCommand('workbench.action.openWalkthrough', `${context.extension.id}#alku`),
    ),
    vscode.commands.registerCommand('seloste.avaaEsikatselu', () => started().openPreview(vscode.ViewColumn.Active)),
    vscode.commands.registerCommand('seloste.avaaEsikatseluSivulle', () =>
      started().openPreview(vscode.ViewColumn.Beside),
    ),
    vscode.commands.registerCommand('seloste.tuo', (clicked?: vscode.Uri, selected?: vscode.Uri[]) =>
      started().importFiles(selected ?? (clicked ? [clicked] : [])),
    ),
    vscode.commands.registerCommand('seloste.liitaSelosteena', () => started().importClipboard()),
    vscode.commands.registerCommand('seloste.lisaaOsio', () => started().insertSection()),
    vscode.commands.registerCommand('seloste.vie', (wish?: ExportWish) => started().exportPage(wish ?? {})),
    vscode.commands.registerCommand('seloste.tarkistaKaikki', () => started().checkAll()),
    vscode.commands.registerCommand('seloste.kaynnistaPalvelinUudelleen', () => started().restart()),
    vscode.commands.registerCommand('seloste.kopioiRaportti', () => started().copyReport()),
    vscode.commands.registerCommand('seloste.naytaLoki', () => started().showLog()),
    vscode.window.registerWebviewPanelSerializer('seloste.esikatselu', {
      deserializeWebviewPanel: (panel, state) => Promise.resolve(started().revivePreview(panel, state)),
    }),
  );
}
