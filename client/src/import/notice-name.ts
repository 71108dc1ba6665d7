import * as vscode from 'vscode';
import { freeNoticeAddress, nameOf } from '../free-address';

/** What a notice made of a file is called: `vanha.docx` → `vanha`, `vanha.tietosuojaseloste.html` → `vanha`. */
function stemOf(uri: vscode.Uri): string {
  const stem = nameOf(uri).replace(/\.[^.]+$/, '');
  return stem.replace(/\.(seloste|rekisteriseloste|tietosuojaseloste)$/i, '') || 'seloste';
}

/** A free address beside a source, for the notice that is made of it. */
export function addressBeside(source: vscode.Uri): Promise<vscode.Uri> {
  return freeNoticeAddress(vscode.Uri.joinPath(source, '..'), stemOf(source));
}
