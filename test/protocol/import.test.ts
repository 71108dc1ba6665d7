import assert from 'node:assert/strict';
import { CancellationTokenSource, WorkDoneProgress } from 'vscode-languageserver/node';
import { IMPORT_REQUEST, type ImportAnswer } from '../../server/src/connection/import';
import type { Client } from './client';
import { launch } from './server-process';
import { makePdf } from '../unit/import/readers/make-pdf';

const OLD = `Rekisterinpitäjä
Kuusenkerkkä Oy

Rekisterin nimi
Asiakasrekisteri

Tarkastusoikeus
Rekisteröity voi tarkastaa tietonsa kerran vuodessa.
`;

describe('protocol: import', function () {
  this.timeout(60_000);
  let client: Client;
  before(async () => {
    client = launch().client;
    await client.initialize();
  });
  after(() => client.stop());

  const ask = (name: string, bytes: string | Uint8Array, more: object = {}): Promise<ImportAnswer> =>
    client.connection.sendRequest<ImportAnswer>(IMPORT_REQUEST, {
      name,
      content: Buffer.from(bytes).toString('base64'),
      language: 'fi',
      ...more,
    });

  it('makes a notice of a text', async () => {
    const answer = await ask('vanha.txt', OLD);
    assert.ok(answer.ok);
    assert.match(answer.yaml, /nimi: Kuusenkerkkä Oy/);
    assert.equal(answer.text, OLD);
    assert.deepEqual(answer.report.registerNames, ['Asiakasrekisteri']);
  });

  it('says in the reader’s language why a file gives none', async () => {
    const answer = await ask('tyhjä.txt', '', { language: 'sv' });
    assert.ok(!answer.ok);
    assert.match(answer.message, /Filen innehåller ingen text/);
  });

  it('tells how far a long document has been read', async () => {
    const told: number[] = [];
    const workDoneToken = 'pages';
    client.connection.onProgress(WorkDoneProgress.type, workDoneToken, (value) => {
      if (value.kind === 'report') told.push(value.percentage ?? -1);
    });
    const pages = ['Rekisterin nimi', 'Asiakasrekisteri'].map((text) => [{ text, x: 60, y: 80 }]);
    const answer = await ask('vanha.pdf', makePdf(pages), { workDoneToken });
    assert.ok(answer.ok);
    assert.deepEqual(told, [50, 100]);
  });

  it('ends an import that is cancelled, and goes on to answer', async () => {
    const source = new CancellationTokenSource();
    const workDoneToken = 'cancelled';
    // at the first page, with hundreds still to be read
    client.connection.onProgress(WorkDoneProgress.type, workDoneToken, () => source.cancel());
    const pages = Array.from({ length: 480 }, (_, page) =>
      Array.from({ length: 40 }, (_line, line) => ({
        text: `Rivi ${line} sivulla ${page}.`,
        x: 60,
        y: 60 + 18 * line,
      })),
    );
    const asked = client.connection.sendRequest<ImportAnswer>(
      IMPORT_REQUEST,
      { name: 'pitkä.pdf', content: Buffer.from(makePdf(pages)).toString('base64'), language: 'fi', workDoneToken },
      source.token,
    );
    const answer = await asked.catch(() => undefined);
    assert.ok(answer === undefined || !answer.ok, 'the import went on');
    assert.ok((await ask('vanha.txt', OLD)).ok);
  });
});
