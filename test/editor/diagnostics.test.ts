import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, findings, open, placeOf, until } from './help';

const MISSPELT = 'otsiko';

describe('findings', () => {
  afterEach(closeAll);

  it('mark a misspelt key, name the one that is meant, and offer it', async () => {
    const document = await open('kirjoitusvirhe.seloste.yaml');
    const finding = await until('the finding on the misspelt key', () =>
      findings(document.uri).find(({ range }) => document.getText(range) === MISSPELT),
    );
    assert.match(finding.message, /otsikko/);
    assert.deepEqual(finding.range.start, placeOf(document, MISSPELT));

    const fix = await until('the quick fix', async () => {
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        finding.range,
        vscode.CodeActionKind.QuickFix.value,
      );
      return actions.find(({ edit }) => edit !== undefined);
    });
    assert.ok(fix.edit);
    assert.ok(await vscode.workspace.applyEdit(fix.edit));
    assert.match(document.getText(), /^otsikko: Jäsenrekisterin tietosuojaseloste$/m);
    await until('the finding to go', () =>
      findings(document.uri).some(({ message }) => message === finding.message) ? undefined : true,
    );
  });

  it('follow the text while it is edited', async () => {
    const document = await open('jasenet.seloste.yaml');
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor);
    await editor.edit((edit) => edit.insert(placeOf(document, 'kieli:'), 'tuntematon: 1\n'));
    const finding = await until('the finding on the new key', () =>
      findings(document.uri).find(({ range }) => document.getText(range) === 'tuntematon'),
    );
    await vscode.commands.executeCommand('undo');
    await until('the finding to go', () =>
      findings(document.uri).some(({ message }) => message === finding.message) ? undefined : true,
    );
  });
});
