import * as vscode from 'vscode';
import type { Server } from './server';

/** What a person may paste into a report: versions and settings, and nothing of any notice. */
export function reportText(version: string, server: Server): string {
  const settings = vscode.workspace.getConfiguration('seloste');
  const open = vscode.workspace.textDocuments.filter((document) => document.languageId === 'seloste');
  return [
    `Seloste ${version}`,
    `Server: ${server.info} (${server.isRunning ? 'running' : 'not running'})`,
    `VS Code ${vscode.version} (${vscode.env.appName}, ${vscode.env.uiKind === vscode.UIKind.Web ? 'web' : 'desktop'}${vscode.env.remoteName ? `, ${vscode.env.remoteName}` : ''})`,
    `Display language: ${vscode.env.language}; seloste.kieli: ${settings.get('kieli')}; seloste.trace.server: ${settings.get('trace.server')}`,
    `Workspace trusted: ${vscode.workspace.isTrusted}; folders: ${vscode.workspace.workspaceFolders?.length ?? 0}`,
    `Open notices: ${open.length}; lines: ${open.map((document) => document.lineCount).join(', ') || '-'}`,
    `Findings shown: ${open.map((document) => vscode.languages.getDiagnostics(document.uri).length).join(', ') || '-'}`,
  ].join('\n');
}
