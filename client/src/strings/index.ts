import * as vscode from 'vscode';
import { languageInText } from '../../../server/src/notice/detect';
import { en } from './en';
import { fi } from './fi';
import type { ClientStrings } from './strings';
import { sv } from './sv';

export type { ClientStrings } from './strings';

type ClientLanguage = 'fi' | 'sv' | 'en';

const tables: Readonly<Record<ClientLanguage, ClientStrings>> = { fi, sv, en };

/** Lines at the top of a notice that tell its language. */
const HEAD_LINES = 60;

/**
 * The language the client speaks: that of the setting; under `auto` that of the notice in the active editor, without one that
 * of VS Code where it is Swedish, else Finnish, the language of the people who write notices (VS Code itself has no Finnish).
 */
export function clientLanguage(): ClientLanguage {
  const editor = vscode.window.activeTextEditor;
  const active = editor?.document.languageId === 'seloste' ? editor.document : undefined;
  const chosen = vscode.workspace.getConfiguration('seloste', active?.uri).get<string>('kieli', 'auto');
  if (chosen === 'fi' || chosen === 'sv' || chosen === 'en') return chosen;
  const head = active?.getText(new vscode.Range(0, 0, HEAD_LINES, 0));
  return (
    (head === undefined ? undefined : languageInText(head)) ?? (vscode.env.language.startsWith('sv') ? 'sv' : 'fi')
  );
}

/** The client's texts in the language it speaks now. */
export function clientStrings(): ClientStrings {
  return tables[clientLanguage()];
}
