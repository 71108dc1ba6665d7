import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, open, openUntitled } from './help';

/** What Red Hat's YAML extension says it serves (its client's `documentSelector`). */
const RED_HAT: vscode.DocumentSelector = [
  { language: 'yaml' },
  { language: 'dockercompose' },
  { language: 'github-actions-workflow' },
  { pattern: '*.y(a)ml' },
];
const OURS: vscode.DocumentSelector = [{ language: 'seloste' }];

describe('next to Red Hat’s YAML extension', () => {
  afterEach(closeAll);

  it('a notice is ours alone, and nothing is reported twice', async () => {
    const document = await open('jasenet.seloste.yaml');
    assert.equal(vscode.languages.match(RED_HAT, document), 0);
    assert.ok(vscode.languages.match(OURS, document) > 0);
  });

  it('plain YAML is theirs alone, and they have our schema for files with a notice’s name', async () => {
    const document = await openUntitled('yaml', 'a: 1\n');
    assert.ok(vscode.languages.match(RED_HAT, document) > 0);
    assert.equal(vscode.languages.match(OURS, document), 0);
    const extension = vscode.extensions.all.find(
      ({ packageJSON }) => (packageJSON as { name?: string }).name === 'seloste',
    );
    const { contributes } = extension?.packageJSON as {
      contributes: { yamlValidation: { fileMatch: string[]; url: string }[] };
    };
    const [validation] = contributes.yamlValidation;
    assert.ok(extension && validation);
    assert.ok(validation.fileMatch.includes('*.seloste.yaml'));
    const schema = await vscode.workspace.fs.stat(vscode.Uri.joinPath(extension.extensionUri, validation.url));
    assert.ok(schema.size > 1000);
  });
});
