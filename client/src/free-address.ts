import * as vscode from 'vscode';

/** A file's name without its folder. */
export function nameOf(uri: vscode.Uri): string {
  return uri.path.split('/').pop() ?? '';
}

/**
 * The first address in a folder, `vanha.seloste.yaml`, `vanha-2.seloste.yaml` …, at which there is no file and no open document: a
 * new notice is offered a name and touches none that is there.
 * @param stem the name without its ending
 */
export async function freeNoticeAddress(folder: vscode.Uri, stem: string): Promise<vscode.Uri> {
  for (let number = 1; ; number++) {
    const address = vscode.Uri.joinPath(folder, `${stem}${number === 1 ? '' : `-${number}`}.seloste.yaml`);
    const isOpen = vscode.workspace.textDocuments.some(({ uri }) => uri.path === address.path);
    if (!isOpen && !(await exists(address))) return address;
  }
}

async function exists(uri: vscode.Uri): Promise<boolean> {
  return vscode.workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
}
