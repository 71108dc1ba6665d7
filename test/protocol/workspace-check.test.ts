import assert from 'node:assert/strict';
import {
  CancellationTokenSource,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  WorkDoneProgress,
  type PublishDiagnosticsParams,
} from 'vscode-languageserver/node';
import { CHECK_REQUEST, type CheckAnswer } from '../../server/src/connection/workspace-check';
import { connect, formCodes, type Client } from './client';
import { MISSPELT, SOUND } from './notices';

const SOUND_FILE = 'file:///työ/a.seloste.yaml';
const MISSPELT_FILE = 'file:///työ/b.yaml';

const files = (): Map<string, string> =>
  new Map([
    [SOUND_FILE, SOUND],
    [MISSPELT_FILE, MISSPELT],
    ['file:///työ/palvelut.yaml', 'services: []\n'],
  ]);

describe('protocol: the check of all notices', () => {
  let client: Client;
  afterEach(() => client.stop());

  const check = (params: object = {}): Promise<CheckAnswer> =>
    client.inTime('the check', client.connection.sendRequest<CheckAnswer>(CHECK_REQUEST, params));

  const last = (uri: string): PublishDiagnosticsParams | undefined =>
    client.published.filter((params) => params.uri === uri).at(-1);

  /** The last findings on form of a file, once they are as wanted. */
  const become = (uri: string, wanted: readonly string[]): Promise<true> =>
    client.until(`${uri} to have ${wanted.length} findings on form`, () => {
      const params = last(uri);
      return (params && JSON.stringify(formCodes(params)) === JSON.stringify(wanted)) || undefined;
    });

  const tell = (uri: string, type: FileChangeType): Promise<void> =>
    client.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes: [{ uri, type }] });

  it('pushes the findings of files that are not open and counts them', async () => {
    client = await connect({ files: files() });
    const answer = await check();
    assert.equal(answer.notices, 2);
    assert.deepEqual(answer.unread, []);
    await become(MISSPELT_FILE, ['schema/misspelt-key']);
    const found = [...new Set(client.published.map(({ uri }) => uri))].map((uri) => last(uri)?.diagnostics.length ?? 0);
    assert.equal(
      answer.errors + answer.warnings + answer.remarks,
      found.reduce((sum, count) => sum + count, 0),
    );
    assert.ok(answer.errors > 0);
    assert.equal(last(MISSPELT_FILE)?.version, undefined, 'a file has no version');
    assert.ok(!client.published.some(({ uri }) => uri.endsWith('palvelut.yaml')), 'what is no notice is not spoken of');
  });

  it('takes an open notice as the editor has it, and the file once it is closed', async () => {
    client = await connect({ files: files() });
    await client.check(MISSPELT_FILE, SOUND);
    const { notices } = await check();
    assert.equal(notices, 2);
    await become(MISSPELT_FILE, []);
    client.close(MISSPELT_FILE);
    await become(MISSPELT_FILE, ['schema/misspelt-key']);
  });

  it('says nothing of a closed file that it was not asked to check', async () => {
    client = await connect({ files: files() });
    await client.check(MISSPELT_FILE, MISSPELT);
    client.close(MISSPELT_FILE);
    await become(MISSPELT_FILE, []);
    await client.hover('file:///x', { line: 0, character: 0 });
    assert.deepEqual(last(MISSPELT_FILE)?.diagnostics, []);
  });

  it('keeps what it said true: a changed file is checked again, a removed one has no findings', async () => {
    const current = files();
    client = await connect({ files: current });
    await check();
    await become(SOUND_FILE, []);
    current.set(SOUND_FILE, MISSPELT);
    await tell(SOUND_FILE, FileChangeType.Changed);
    await become(SOUND_FILE, ['schema/misspelt-key']);
    current.delete(SOUND_FILE);
    await tell(SOUND_FILE, FileChangeType.Deleted);
    await become(SOUND_FILE, []);
  });

  it('forgets what has left the workspace when it is asked again', async () => {
    const current = files();
    client = await connect({ files: current });
    await check();
    await become(MISSPELT_FILE, ['schema/misspelt-key']);
    client.connection.onRequest('seloste/files', () => ({ uris: [SOUND_FILE] }));
    await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes: [] });
    assert.equal((await check()).notices, 1);
    await become(MISSPELT_FILE, []);
  });

  it('judges by new settings', async () => {
    client = await connect({ files: files(), settings: {} });
    await check();
    await become(MISSPELT_FILE, ['schema/misspelt-key']);
    client.configure({ kieli: 'sv' });
    await client.until(
      'a message in Swedish',
      () => JSON.stringify(last(MISSPELT_FILE)?.diagnostics).includes('Menade du') || undefined,
    );
  });

  it('names a notice that cannot be read', async () => {
    client = await connect({ files: files() });
    client.connection.onRequest('seloste/read', ({ uri }: { uri: string }) => {
      if (uri === SOUND_FILE) throw new Error('no permission');
      return { text: files().get(uri) ?? '' };
    });
    const answer = await check();
    assert.deepEqual([answer.notices, answer.unread], [1, [SOUND_FILE]]);
  });

  it('tells how far it is, and ends when it is cancelled with what was found so far', async () => {
    client = await connect({
      files: new Map(Array.from({ length: 200 }, (_, at) => [`file:///n${at}.seloste.yaml`, MISSPELT])),
    });
    const cancel = new CancellationTokenSource();
    const told: string[] = [];
    client.connection.onProgress(WorkDoneProgress.type, 'check', (progress) => {
      if (progress.kind !== 'report') return;
      told.push(progress.message ?? '');
      if (told.length === 3) cancel.cancel();
    });
    const answer = await client.inTime(
      'the check',
      client.connection.sendRequest<CheckAnswer>(CHECK_REQUEST, { workDoneToken: 'check' }, cancel.token),
    );
    assert.equal(told[0], 'n0.seloste.yaml');
    assert.ok(answer.notices >= 2 && answer.notices < 200, `${answer.notices} notices were checked`);
  });
});
