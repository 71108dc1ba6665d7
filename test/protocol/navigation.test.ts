import assert from 'node:assert/strict';
import {
  DocumentSymbolRequest,
  FoldingRangeRequest,
  SelectionRangeRequest,
  type DocumentSymbol,
} from 'vscode-languageserver/node';
import { connect, type Client } from './client';
import { SOUND } from './notices';

describe('protocol: navigation', () => {
  const uri = 'file:///a.seloste.yaml';
  const textDocument = { uri };
  let client: Client;
  before(async () => {
    client = await connect();
    await client.check(uri, SOUND);
  });
  after(() => client.stop());

  it('answers with the outline as a tree', async () => {
    const answer = await client.connection.sendRequest(DocumentSymbolRequest.type, { textDocument });
    const symbols = (answer ?? []) as DocumentSymbol[];
    const registers = symbols.find(({ name }) => name === 'Rekisterit');
    assert.deepEqual(
      registers?.children?.map(({ name }) => name),
      ['Asiakasrekisteri'],
    );
    assert.ok(symbols.some(({ name }) => name === 'Rekisterinpitäjä — Esimerkki Oy'));
    assert.equal(client.document(uri).getText(registers?.selectionRange), 'rekisterit');
  });

  it('folds the sections', async () => {
    const folds = await client.connection.sendRequest(FoldingRangeRequest.type, { textDocument });
    const lines = SOUND.split('\n');
    assert.deepEqual(
      folds?.map(({ startLine }) => lines[startLine]?.trim()),
      [
        'rekisterinpitäjä:',
        'rekisterit:',
        '- nimi: Asiakasrekisteri',
        'käyttötarkoitukset:',
        '- kuvaus: Markkinointi oikeutetun edun perusteella (GDPR 6 art. 1.f)',
        'oikeudet:',
      ],
    );
  });

  it('expands a selection at several places at once', async () => {
    const positions = [client.placeOf(uri, 'Esimerkki', 2), client.placeOf(uri, 'vakioteksti', 2)];
    const ranges = await client.connection.sendRequest(SelectionRangeRequest.type, { textDocument, positions });
    const document = client.document(uri);
    assert.deepEqual(
      ranges?.map(({ range, parent }) => [document.getText(range), document.getText(parent?.range)]),
      [
        ['Esimerkki', 'Esimerkki Oy'],
        ['vakioteksti', 'tarkastusoikeus: vakioteksti'],
      ],
    );
  });
});
