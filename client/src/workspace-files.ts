import * as vscode from 'vscode';
import { DidChangeWatchedFilesNotification, type LanguageClient } from 'vscode-languageclient/node';

/** Every file that may be a notice. */
export const YAML_FILES = '**/*.{yaml,yml}';

const NAMED_AS_NOTICES = '**/*.{seloste,rekisteriseloste,tietosuojaseloste}.{yaml,yml}';

/** Besides what `files.exclude` hides: packages that others made. */
const NEVER = '**/node_modules/**';

/** Files whose name does not tell have to be read to see whether they are notices: at most so many. */
const MOST_UNNAMED = 1_000;

/** Bytes; a notice has some tens of thousands, and the server reads no longer text than this. */
const LARGEST = 5_000_000;

/**
 * Answers the server's questions for files that are not open (connection/notice-files.ts): in all folders of the workspace,
 * in virtual ones too, without those the user hides with `files.exclude`.
 */
export function answerFileRequests(client: LanguageClient, log: vscode.LogOutputChannel): vscode.Disposable {
  /** What the user shows and hides is no change of a file, and yet the list is another. */
  const listChanged = (): void => {
    if (client.isRunning()) void client.sendNotification(DidChangeWatchedFilesNotification.type, { changes: [] });
  };
  return vscode.Disposable.from(
    vscode.workspace.onDidChangeWorkspaceFolders(listChanged),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('files.exclude')) listChanged();
    }),
    client.onRequest('seloste/files', async (_params: object, token: vscode.CancellationToken) => {
      const named = await vscode.workspace.findFiles(NAMED_AS_NOTICES, NEVER, undefined, token);
      const others = await vscode.workspace.findFiles(YAML_FILES, NEVER, named.length + MOST_UNNAMED, token);
      return { uris: [...new Set([...named, ...others].map((uri) => uri.toString()))] };
    }),
    client.onRequest('seloste/read', async ({ uri }: { uri: string }) => {
      try {
        const file = vscode.Uri.parse(uri);
        if ((await vscode.workspace.fs.stat(file)).size > LARGEST) return null;
        return { text: await vscode.workspace.decode(await vscode.workspace.fs.readFile(file), { uri: file }) };
      } catch (failure) {
        log.warn(`seloste/read ${uri}: ${String(failure)}`);
        return null;
      }
    }),
  );
}
