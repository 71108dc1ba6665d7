import * as vscode from 'vscode';

/** Opens the example that ships with the extension as a document of the person's own, which changes nothing when edited. */
export async function openExample(extension: vscode.Uri): Promise<void> {
  const file = vscode.Uri.joinPath(extension, 'examples', 'pikaopas.seloste.yaml');
  const content = new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
  await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language: 'seloste', content }));
}
