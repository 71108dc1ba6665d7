import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, findings, SELOSTE, until, workspaceFile } from './help';

const OLD = 'vanhat/asiakkaat-2012.txt';

describe('import of an old notice', function () {
  this.timeout(60_000);
  afterEach(closeAll);

  it('gives an unsaved notice beside the text of the source, with its findings', async () => {
    const before = await vscode.workspace.fs.readFile(workspaceFile(OLD));
    await vscode.commands.executeCommand('seloste.tuo', workspaceFile(OLD));
    const notice = await imported();
    assert.match(notice.getText(), /^ {2}nimi: Kuusenkerkkä Oy$/m);
    assert.match(notice.getText(), /nimi: Kuusenkerkkä Oy:n asiakasrekisteri/);
    assert.ok(notice.uri.path.endsWith('vanhat/asiakkaat-2012.seloste.yaml'), notice.uri.path);
    const source = vscode.window.visibleTextEditors.find(({ document }) => document.uri.scheme === 'seloste-lahde');
    assert.ok(source?.document.getText().includes('omakätisesti'), 'the source is not beside the notice');
    const codes = await until('the findings', () => {
      const found = findings(notice.uri).map(({ code }) => String(typeof code === 'object' ? code.value : code));
      return found.includes('access-once-a-year') ? found : undefined;
    });
    for (const code of ['signed-request-required', 'missing-retention', 'missing-complaint-right'])
      assert.ok(codes.includes(code), `${code} is not among ${codes.join(', ')}`);
    assert.deepEqual(await vscode.workspace.fs.readFile(workspaceFile(OLD)), before);
    await assert.rejects(
      async () => await vscode.workspace.fs.stat(notice.uri.with({ scheme: workspaceFile('').scheme })),
    );
  });

  it('takes the text on the clipboard', async () => {
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(workspaceFile(OLD)));
    await vscode.env.clipboard.writeText(text);
    await vscode.commands.executeCommand('seloste.liitaSelosteena');
    assert.match((await imported()).getText(), /^ {2}nimi: Kuusenkerkkä Oy$/m);
  });

  it('writes nothing where a file cannot be read', async () => {
    const broken = workspaceFile('vanhat/rikki.docx');
    await vscode.workspace.fs.writeFile(broken, new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0]));
    await vscode.commands.executeCommand('seloste.tuo', broken);
    assert.equal(unsaved(), undefined);
    await vscode.workspace.fs.delete(broken);
  });
});

function unsaved(): vscode.TextDocument | undefined {
  return vscode.workspace.textDocuments.find(
    ({ isUntitled, languageId, isClosed }) => isUntitled && languageId === SELOSTE && !isClosed,
  );
}

function imported(): Promise<vscode.TextDocument> {
  return until('the imported notice', () => {
    const document = unsaved();
    return document && document.getText() !== '' ? document : undefined;
  });
}
