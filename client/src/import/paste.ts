import * as vscode from 'vscode';
import { clientStrings } from '../strings';
import type { Imports } from './import-command';

const KIND = vscode.DocumentDropOrPasteEditKind.Empty.append('seloste', 'tuonti');

/** The kinds of clipboard content an import reads, the one that says most of headings and lists first. */
const CONTENT: readonly { readonly mime: string; readonly ending: string }[] = [
  { mime: 'text/html', ending: 'html' },
  { mime: 'text/plain', ending: 'txt' },
];

/**
 * Offers 'Liitä selosteena' under 'Paste as …' in a notice that has nothing in it yet: what was copied from a web page or
 * from Word becomes the notice.
 */
export function registerPasteAsNotice(imports: Imports): vscode.Disposable {
  return vscode.languages.registerDocumentPasteEditProvider(
    { language: 'seloste' },
    {
      async provideDocumentPasteEdits(document, ranges, data, context, token) {
        // only where it is asked for: an import takes a moment, and a plain paste must not wait for it
        const asked = context.triggerKind === vscode.DocumentPasteTriggerKind.PasteAs;
        if (!asked || document.getText().trim() !== '' || ranges.length !== 1) return undefined;
        for (const { mime, ending } of CONTENT) {
          const text = (await data.get(mime)?.asString())?.trim();
          if (!text) continue;
          const source = {
            name: `${clientStrings().imports.clipboardName}.${ending}`,
            bytes: new TextEncoder().encode(text),
          };
          const answer = await imports.read(source, token);
          if (answer?.ok)
            return [new vscode.DocumentPasteEdit(answer.yaml, clientStrings().imports.pasteAsNotice, KIND)];
        }
        return undefined;
      },
    },
    { providedPasteEditKinds: [KIND], pasteMimeTypes: CONTENT.map(({ mime }) => mime) },
  );
}
