import * as vscode from 'vscode';

/** The endings of the files an import reads; the bytes decide what a file is. */
export const IMPORTED_ENDINGS = ['docx', 'pdf', 'html', 'htm', 'md', 'markdown', 'txt'] as const;

/** A file itself, or the files below a folder that an import reads, by name; what `files.exclude` hides is left out. */
export async function filesBelow(uri: vscode.Uri): Promise<readonly vscode.Uri[]> {
  const { type } = await vscode.workspace.fs.stat(uri);
  if ((type & vscode.FileType.Directory) === 0) return [uri];
  const pattern = new vscode.RelativePattern(uri, `**/*.{${IMPORTED_ENDINGS.join(',')}}`);
  const found = await vscode.workspace.findFiles(pattern);
  return found.sort((a, b) => a.path.localeCompare(b.path));
}
