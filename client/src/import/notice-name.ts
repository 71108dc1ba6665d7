import * as vscode from 'vscode';

/** A file's name without its folder. */
export function nameOf(uri: vscode.Uri): string {
  return uri.path.split('/').pop() ?? '';
}

/** What a notice made of a file is called: `vanha.docx` → `vanha`, `vanha.tietosuojaseloste.html` → `vanha`. */
function stemOf(uri: vscode.Uri): string {
  const stem = nameOf(uri).replace(/\.[^.]+$/, '');
  return stem.replace(/\.(seloste|rekisteriseloste|tietosuojaseloste)$/i, '') || 'seloste';
}

/**
 * The first address beside a source, `vanha.seloste.yaml`, `vanha-2.seloste.yaml` …, at which there is nothing yet: an import
 * offers a new file and touches none that is there.
 */
export async function freeNoticeAddress(source: vscode.Uri): Promise<vscode.Uri> {
  const stem = stemOf(source);
  for (let number = 1; ; number++) {
    const name = `${stem}${number === 1 ? '' : `-${number}`}.seloste.yaml`;
    const address = vscode.Uri.joinPath(source, '..', name);
    const taken = vscode.workspace.textDocuments.some(
      ({ uri }) => uri.path === address.path && (uri.scheme === 'untitled' || uri.scheme === address.scheme),
    );
    if (!taken && !(await exists(address))) return address;
  }
}

async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}
