import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { becomesNotice, closeAll, current, open, openUntitled, SELOSTE } from './help';

describe('which documents are notices', () => {
  afterEach(closeAll);

  it('a file whose name ends in .seloste.yaml', async () => {
    const document = await open('jasenet.seloste.yaml');
    assert.equal(document.languageId, SELOSTE);
  });

  it('a .yaml file that begins with seloste:', async () => {
    const document = await open('tavallinen-nimi.yaml');
    await becomesNotice(document.uri);
  });

  it('an untitled text that begins with seloste:', async () => {
    const document = await openUntitled('plaintext', 'seloste: 1\nkieli: fi\n');
    await becomesNotice(document.uri);
  });

  it('an untitled text as soon as seloste: is typed', async () => {
    const document = await openUntitled('plaintext', '');
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor);
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'seloste: 1\n'));
    await becomesNotice(document.uri);
  });

  it('but no other YAML', async () => {
    const document = await open('palvelut.yaml');
    // A notice opened after it has been recognised: then the other one has been looked at too.
    const notice = await open('tavallinen-nimi.yaml');
    await becomesNotice(notice.uri);
    assert.equal(current(document.uri)?.languageId, 'yaml');
  });
});
