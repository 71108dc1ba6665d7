import assert from 'node:assert/strict';
import { DidChangeWorkspaceFoldersNotification, type PublishDiagnosticsParams } from 'vscode-languageserver/node';
import { connect, findingOf, sentenceOf, type Client } from './client';
import { MISSPELT } from './notices';

describe('protocol: settings', () => {
  const uri = 'file:///a.seloste.yaml';
  let client: Client | undefined;
  afterEach(() => client?.stop());

  const message = (params: PublishDiagnosticsParams | undefined): string =>
    sentenceOf(findingOf(params, 'schema/misspelt-key'));
  const FINNISH = /Tarkoititko ”otsikko”/;
  const SWEDISH = /Menade du ”otsikko”/;
  const ENGLISH = /[Dd]id you mean “otsikko”/;

  /** The first message that is as wanted, whatever was said before it. */
  function becomes(current: Client, wanted: RegExp): Promise<PublishDiagnosticsParams> {
    return current.until(`a message like ${wanted}`, () => {
      const last = current.published.filter((params) => params.uri === uri).at(-1);
      return wanted.test(message(last)) ? last : undefined;
    });
  }

  it('are asked for at the start (workspace/configuration)', async () => {
    client = await connect({ settings: { kieli: 'sv' } });
    client.open(uri, MISSPELT);
    await becomes(client, SWEDISH);
  });

  it('are asked for again when they change, and open files are judged anew', async () => {
    client = await connect({ settings: { kieli: 'auto' } });
    client.open(uri, MISSPELT);
    await becomes(client, FINNISH);
    client.configure({ kieli: 'sv' });
    const swedish = await becomes(client, SWEDISH);
    assert.equal(swedish.version, 1, 'the same version, without an edit');
    const { markdown } = await client.hoverOn(uri, 'rekisterinpitäjä:');
    assert.match(markdown, /Personuppgiftsansvarig/i);
    client.configure({ kieli: 'auto' });
    await becomes(client, FINNISH);
  });

  it('come in didChangeConfiguration from a client that is not asked', async () => {
    client = await connect();
    client.open(uri, MISSPELT);
    await becomes(client, FINNISH);
    client.configure({ kieli: 'sv' });
    await becomes(client, SWEDISH);
    client.configure({ kieli: 'en' });
    await becomes(client, ENGLISH);
  });

  it('that make no sense are as if not set', async () => {
    client = await connect({ settings: { kieli: 'klingon', severities: 7 } });
    client.open(uri, MISSPELT);
    await becomes(client, FINNISH);
    client.configure({ kieli: ['sv'] });
    client.configure({ kieli: 'sv' });
    await becomes(client, SWEDISH);
  });

  it('give the figures that no law sets, where they make sense', async () => {
    const dated = 'seloste: 1\nkieli: fi\npäivitetty: 2025-10-01\n';
    const overdue = (current: Client): string =>
      sentenceOf(findingOf(current.published.filter((params) => params.uri === uri).at(-1), 'review-overdue'));
    client = await connect({ settings: { tarkistusvali: 12 } });
    client.open(uri, dated);
    const current = client;
    await current.until('a reminder after 12 months', () => /yli 12 kuukautta/.test(overdue(current)) || undefined);
    client.configure({ tarkistusvali: 13 });
    await current.until('a reminder after 13 months', () => /yli 13 kuukautta/.test(overdue(current)) || undefined);
    client.configure({ tarkistusvali: 'kolme', kieli: 'sv' });
    await current.until('no reminder by a setting that is no figure', () => overdue(current) === '' || undefined);
  });

  it('are those of the innermost folder a file is in, and follow the folders that come and go', async () => {
    client = await connect({
      settings: { kieli: 'fi' },
      folders: new Map([
        ['file:///asiakas', { kieli: 'sv' }],
        ['file:///asiakas/en', { kieli: 'en' }],
      ]),
    });
    const current = client;
    const becomesAt = (file: string, wanted: RegExp): Promise<PublishDiagnosticsParams> => {
      current.open(file, MISSPELT);
      return current.until(`${file} in ${wanted}`, () =>
        current.published.find((params) => params.uri === file && wanted.test(message(params))),
      );
    };
    await becomesAt('file:///asiakas/a.seloste.yaml', SWEDISH);
    await becomesAt('file:///asiakas/en/a.seloste.yaml', ENGLISH);
    await becomesAt('file:///asiakas2/a.seloste.yaml', FINNISH);
    await becomesAt('untitled:1', FINNISH);
    current.published.length = 0;
    await current.connection.sendNotification(DidChangeWorkspaceFoldersNotification.type, {
      event: { added: [], removed: [{ uri: 'file:///asiakas/en', name: 'en' }] },
    });
    await current.until('the outer folder to hold', () =>
      current.published.find(
        (params) => params.uri === 'file:///asiakas/en/a.seloste.yaml' && SWEDISH.test(message(params)),
      ),
    );
  });
});
