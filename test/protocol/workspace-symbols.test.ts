import assert from 'node:assert/strict';
import {
  DidChangeWatchedFilesNotification,
  FileChangeType,
  WorkspaceSymbolRequest,
  type SymbolInformation,
} from 'vscode-languageserver/node';
import { connect, type Client } from './client';

const notice = (register: string): string =>
  `seloste: 1\nkieli: fi\notsikko: Seloste\nrekisterinpitäjä: {nimi: Esimerkki Oy}\nrekisterit:\n  - nimi: ${register}\n    vastaanottajat: [Yhtiö Oy]\n`;

describe('protocol: symbols of the workspace', () => {
  let client: Client | undefined;
  afterEach(() => client?.stop());

  async function symbols(query: string): Promise<string[]> {
    assert.ok(client);
    const found = (await client.connection.sendRequest(WorkspaceSymbolRequest.type, { query })) as SymbolInformation[];
    return found.map(({ name, location }) => `${name} in ${location.uri}`);
  }

  const FILES = new Map([
    ['file:///a.seloste.yaml', notice('Asiakasrekisteri')],
    ['file:///b.yaml', notice('Markkinointirekisteri')],
    ['file:///c.yaml', 'services: [nginx]\n'],
  ]);

  it('come from all notices, by name or by content, and from no other file', async () => {
    client = await connect({ files: FILES });
    assert.deepEqual(await symbols(''), [
      'Esimerkki Oy in file:///a.seloste.yaml',
      'Asiakasrekisteri in file:///a.seloste.yaml',
      'Yhtiö Oy in file:///a.seloste.yaml',
      'Esimerkki Oy in file:///b.yaml',
      'Markkinointirekisteri in file:///b.yaml',
      'Yhtiö Oy in file:///b.yaml',
    ]);
  });

  it('have the letters of the query in their order, whatever the case', async () => {
    client = await connect({ files: FILES });
    assert.deepEqual(await symbols('ASREK'), ['Asiakasrekisteri in file:///a.seloste.yaml']);
    assert.deepEqual(await symbols('xyz'), []);
  });

  it('are as the editor has them where a notice is open', async () => {
    client = await connect({ files: FILES });
    const uri = 'file:///a.seloste.yaml';
    await client.check(uri, notice('Jäsenrekisteri'));
    assert.deepEqual(await symbols('rek'), [`Jäsenrekisteri in ${uri}`, 'Markkinointirekisteri in file:///b.yaml']);
    const version = client.change(
      uri,
      { start: client.placeOf(uri, 'Jäsen'), end: client.placeOf(uri, 'rekisteri\n') },
      'Potilas',
    );
    await client.diagnostics(uri, version);
    assert.equal((await symbols('potilas')).length, 1);
  });

  it('are read once, and again where the client says that a file changed', async () => {
    const files = new Map(FILES);
    client = await connect({ files });
    await symbols('');
    await symbols('a');
    assert.deepEqual(client.asked, { files: 1, read: 3 });
    files.set('file:///b.yaml', notice('Uusi'));
    await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: [{ uri: 'file:///b.yaml', type: FileChangeType.Changed }],
    });
    assert.deepEqual(await symbols('uusi'), ['Uusi in file:///b.yaml']);
    assert.equal(client.asked.read, 4);
  });

  it('come from open notices alone with a client that answers for no files', async () => {
    client = await connect();
    await client.check('untitled:1', notice('Asiakasrekisteri'));
    assert.deepEqual(await symbols('rekisteri'), ['Asiakasrekisteri in untitled:1']);
  });

  it('leave out a file that cannot be read', async () => {
    client = await connect({ files: FILES });
    client.connection.onRequest('seloste/read', ({ uri }: { uri: string }) => {
      if (uri.endsWith('b.yaml')) throw new Error('no such file');
      return { text: FILES.get(uri) ?? '' };
    });
    assert.deepEqual(await symbols('rek'), ['Asiakasrekisteri in file:///a.seloste.yaml']);
  });
});
