/** Restricted mode: a folder that is not trusted. Reading and checking a notice is safe there and has to work. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, findings, hoverText, open, placeOf, SELOSTE, until } from './help';

describe('in restricted mode', () => {
  afterEach(closeAll);

  it('the folder is indeed not trusted', () => {
    assert.equal(vscode.workspace.isTrusted, false);
  });

  it('a notice is recognised and checked', async () => {
    const document = await open('kirjoitusvirhe.seloste.yaml');
    assert.equal(document.languageId, SELOSTE);
    await until('a finding', () => findings(document.uri)[0]);
  });

  it('hover works', async () => {
    const document = await open('jasenet.seloste.yaml');
    await until('the hover', async () => {
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
        'vscode.executeHoverProvider',
        document.uri,
        placeOf(document, 'otsikko', 2),
      );
      return hoverText(hovers) || undefined;
    });
  });
});
