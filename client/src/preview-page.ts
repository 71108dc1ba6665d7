import * as vscode from 'vscode';
import { escapeHtml } from '../../server/src/render/html';
import type { ClientStrings } from './strings';

/**
 * The preview's page, set once: everything it shows later is patched in, the names of its own parts too, for their language
 * may change. Nothing may be loaded but our own script (by nonce) and style sheet.
 */
export function previewPage(webview: vscode.Webview, dist: vscode.Uri, strings: ClientStrings): string {
  const nonce = randomNonce();
  const script = webview.asWebviewUri(vscode.Uri.joinPath(dist, 'preview.js')).toString();
  const style = webview.asWebviewUri(vscode.Uri.joinPath(dist, 'preview.css')).toString();
  const csp = `default-src 'none'; style-src ${webview.cspSource}; script-src 'nonce-${nonce}'`;
  const choices = Object.keys(strings.languageNames)
    .map((code) => `<button type="button" data-language="${code}" aria-pressed="false">${code}</button>`)
    .join('');
  return `<!doctype html>
<html>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${csp}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${style}">
</head>
<body>
<header><div id="languages" role="group">${choices}</div></header>
<main id="notice" aria-busy="true"><p class="loading">${escapeHtml(strings.loading)}</p></main>
<script nonce="${nonce}" src="${script}"></script>
</body>
</html>`;
}

function randomNonce(): string {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
  const bytes = crypto.getRandomValues(new Uint8Array(32));
  return Array.from(bytes, (byte) => letters[byte % letters.length]).join('');
}
