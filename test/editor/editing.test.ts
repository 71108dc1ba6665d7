import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, open, openUntitled, placeOf, SELOSTE, until } from './help';

async function actions(
  document: vscode.TextDocument,
  at: vscode.Position,
  kind?: string,
): Promise<vscode.CodeAction[]> {
  return vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    new vscode.Range(at, at),
    ...(kind === undefined ? [] : [kind]),
  );
}

async function take(document: vscode.TextDocument, at: vscode.Position, title: RegExp, kind?: string): Promise<void> {
  const action = await until(`the action ${title}`, async () =>
    (await actions(document, at, kind)).find((one) => title.test(one.title)),
  );
  assert.ok(action.edit);
  await vscode.workspace.applyEdit(action.edit);
}

describe('editing', () => {
  afterEach(closeAll);

  it('formats the document by the editor’s own command', async () => {
    const document = await openUntitled(SELOSTE, 'seloste:   1\nkieli: fi\nrekisterit:\n-   nimi:  A\n');
    const formatted = await until('the formatting', async () => {
      await vscode.commands.executeCommand('editor.action.formatDocument');
      return document.getText().startsWith('seloste: 1') ? document.getText() : undefined;
    });
    assert.equal(formatted, 'seloste: 1\nkieli: fi\nrekisterit:\n  - nimi: A\n');
  });

  it('begins a new line below the keys of an item', async () => {
    const document = await openUntitled(SELOSTE, 'seloste: 1\nkieli: fi\nrekisterit:\n  - nimi: A');
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor);
    const end = document.lineAt(3).range.end;
    editor.selection = new vscode.Selection(end, end);
    await vscode.commands.executeCommand('type', { text: '\n' });
    assert.equal(document.lineAt(4).text, '    ');
    await vscode.commands.executeCommand('type', { text: 'käyttötarkoitukset:\n' });
    assert.equal(document.lineAt(5).text, '      ');
  });

  it('offers to write a date in the other form', async () => {
    const document = await open('jasenet.seloste.yaml');
    await take(document, placeOf(document, '2026-03-02', 2), /2\.3\.2026/);
    assert.match(document.getText(), /^laadittu: 2\.3\.2026$/m);
  });

  it('sorts the notice by a source action, and lists the sections to add by a refactoring', async () => {
    const text = 'seloste: 1\nkieli: fi\n# oikeuksista\noikeudet:\n  valitusoikeus: vakioteksti\notsikko: A\n';
    const document = await openUntitled(SELOSTE, text);
    const start = new vscode.Position(0, 0);
    await take(document, start, /vakiojärjestykseen/, 'source.sortSections.seloste');
    assert.equal(
      document.getText(),
      'seloste: 1\nkieli: fi\notsikko: A\n# oikeuksista\noikeudet:\n  valitusoikeus: vakioteksti\n',
    );
    const sections = await actions(document, start, 'refactor.rewrite.insertSection');
    assert.ok(sections.length > 5, sections.map(({ title }) => title).join(', '));
    const unasked = await actions(document, start);
    assert.deepEqual(
      unasked.filter(({ kind }) => kind && !vscode.CodeActionKind.QuickFix.contains(kind)).map(({ title }) => title),
      [],
      'the light bulb is not full of them',
    );
  });
});
