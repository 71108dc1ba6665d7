import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, current, findings, open, until, workspaceFile } from './help';

interface Answer {
  readonly notices: number;
  readonly errors: number;
  readonly unread: readonly string[];
}

const checkAll = async (): Promise<Answer> => {
  const answer = await vscode.commands.executeCommand<Answer | undefined>('seloste.tarkistaKaikki');
  assert.ok(answer, 'the server answers');
  return answer;
};

describe('the check of all notices', () => {
  const extra = workspaceFile('kansio/kaikki.seloste.yaml');
  const write = (text: string): Thenable<void> =>
    vscode.workspace.fs.writeFile(extra, new TextEncoder().encode(`seloste: 1\nkieli: fi\n${text}: Kokeilu\n`));
  const says = (word: string): true | undefined =>
    findings(extra).some(({ message }) => message.includes(word)) || undefined;

  before(() => write('otsiko'));
  afterEach(closeAll);
  after(async () => {
    await vscode.workspace.fs.delete(workspaceFile('kansio'), { recursive: true });
  });

  it('brings the findings of notices that are not open to the Problems, and keeps them true', async () => {
    const { notices, errors, unread } = await checkAll();
    assert.ok(notices >= 3, `${notices} notices`);
    assert.ok(errors > 0);
    assert.deepEqual(unread, []);
    assert.equal(current(extra), undefined, 'the file was not opened');
    await until('the finding on a closed file', () => says('otsikko'));
    await write('kieliversiot');
    await until('the finding to follow the file', () => says('kieliversiot'));
  });

  it('leaves out what the user hides with files.exclude', async () => {
    const files = vscode.workspace.getConfiguration('files');
    await files.update('exclude', { '**/kansio': true }, vscode.ConfigurationTarget.Global);
    try {
      await until('its findings to go', async () => {
        await checkAll();
        return findings(extra).length === 0 ? true : undefined;
      });
    } finally {
      await files.update('exclude', undefined, vscode.ConfigurationTarget.Global);
    }
  });

  it('leaves the findings of a notice to the editor while it is open, and says nothing of what is no notice', async () => {
    await write('otsiko');
    await checkAll();
    assert.deepEqual(findings(workspaceFile('palvelut.yaml')), []);
    const document = await open('kansio/kaikki.seloste.yaml');
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(2, 0), 'tuntematon: 1\n');
    assert.ok(await vscode.workspace.applyEdit(edit));
    await until('the finding on what was typed', () => says('tuntematon'));
    await checkAll();
    assert.ok(says('tuntematon'), 'the file on the disk has no such key');
  });
});
