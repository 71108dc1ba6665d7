import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, current, findings, open, until, workspaceFile } from './help';

const MODEL = 'malliseloste.seloste.yaml';
const OTHER = 'jasenet.seloste.yaml';
const PAGE = 'vienti/seloste.html';

interface Wish {
  readonly notice?: vscode.Uri;
  readonly language?: string;
  readonly target?: vscode.Uri;
}

function exportTo(target: string, wish: Wish = {}): Thenable<vscode.Uri | undefined> {
  return vscode.commands.executeCommand('seloste.vie', { target: workspaceFile(target), ...wish });
}

async function written(name: string): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(workspaceFile(name)));
}

describe('export as a web page', () => {
  afterEach(async () => {
    await closeAll();
    await vscode.workspace.fs.delete(workspaceFile('vienti'), { recursive: true }).then(undefined, () => undefined);
  });

  it('saves the active notice as HTML, in the language that is wished for, and leaves the notice alone', async () => {
    const document = await open(MODEL);
    const before = document.getText();
    const saved = await exportTo(PAGE, { language: 'sv' });
    assert.equal(saved?.toString(), workspaceFile(PAGE).toString());
    const html = await written(PAGE);
    assert.match(html, /^<!doctype html>\n<html lang="sv">/);
    assert.match(html, /<h1>Dataskyddsbeskrivning för webbutiken<\/h1>/);
    assert.equal(document.getText(), before);
    assert.equal(document.isDirty, false);
  });

  it('takes what is typed and not saved, without saving it', async () => {
    const document = await open(OTHER);
    const editor = await vscode.window.showTextDocument(document);
    await editor.edit((edit) => edit.insert(new vscode.Position(document.lineCount, 0), '\njohdanto: Aivan uusi.\n'));
    await exportTo(PAGE);
    assert.match(await written(PAGE), /Aivan uusi\./);
    assert.equal(document.isDirty, true);
    assert.doesNotMatch(await written(OTHER), /Aivan uusi/);
  });

  it('exports a notice that no editor has open', async () => {
    const notice = workspaceFile('3-jarjeston-asiakasrekisteri.seloste.yaml');
    assert.equal(current(notice), undefined);
    await exportTo(PAGE, { notice });
    assert.match(await written(PAGE), /<h1>[^<]+<\/h1>[\s\S]*<h2>/);
  });

  it('writes nothing of a notice whose YAML is broken: the page of before stays', async () => {
    const document = await open(OTHER);
    await exportTo(PAGE);
    const before = await written(PAGE);
    const editor = await vscode.window.showTextDocument(document);
    await editor.edit((edit) => edit.insert(new vscode.Position(1, 0), 'rikki: [\n'));
    assert.equal(await exportTo(PAGE), undefined);
    assert.equal(await written(PAGE), before);
  });

  it('writes nothing where no notice is active', async () => {
    await closeAll();
    assert.equal(await exportTo(PAGE), undefined);
    await assert.rejects(written(PAGE));
  });

  it('gives no file where it cannot be written', async () => {
    const document = await open(OTHER);
    await until('the findings', () => (findings(document.uri).length > 0 ? true : undefined));
    await vscode.workspace.fs.createDirectory(workspaceFile(PAGE));
    assert.equal(await exportTo(PAGE), undefined);
    assert.equal((await vscode.workspace.fs.stat(workspaceFile(PAGE))).type, vscode.FileType.Directory);
  });
});
