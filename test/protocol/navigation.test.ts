import assert from 'node:assert/strict';
import {
  DefinitionRequest,
  DocumentHighlightRequest,
  DocumentSymbolRequest,
  FoldingRangeRequest,
  PrepareRenameRequest,
  ReferencesRequest,
  RenameRequest,
  SelectionRangeRequest,
  type DocumentSymbol,
  type Location,
  type Range,
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

  describe('of names', () => {
    const named = 'file:///names.seloste.yaml';
    const at = (nth: 0 | 1): object => ({
      textDocument: { uri: named },
      position: client.placeOf(named, nth === 0 ? 'Yhtiö Oy' : 'vastaanottaja: Yhtiö Oy', nth === 0 ? 2 : 17),
    });
    const lines = (ranges: readonly { readonly range: Range }[] | null): number[] =>
      (ranges ?? []).map(({ range }) => range.start.line);

    before(async () => {
      await client.check(named, NAMES);
    });

    it('goes to the definition', async () => {
      const answer = await client.connection.sendRequest(DefinitionRequest.method, at(1));
      assert.deepEqual(lines(answer as Location[]), [4]);
    });

    it('finds references, with and without the definition', async () => {
      const ask = (includeDeclaration: boolean): Promise<Location[] | null> =>
        client.connection.sendRequest(ReferencesRequest.method, { ...at(1), context: { includeDeclaration } });
      assert.deepEqual(lines(await ask(true)), [2, 4, 6]);
      assert.deepEqual(lines(await ask(false)), [2, 6]);
    });

    it('marks the places, and leaves plain words to the editor', async () => {
      const marks = await client.connection.sendRequest<{ range: Range }[]>(DocumentHighlightRequest.method, at(0));
      assert.deepEqual(lines(marks), [2, 4, 6]);
      const none = await client.connection.sendRequest(DocumentHighlightRequest.method, {
        textDocument: { uri: named },
        position: client.placeOf(named, 'kieli', 1),
      });
      assert.equal(none, null);
    });

    it('renames, with the name that is there to begin from', async () => {
      const start = await client.connection.sendRequest<{ placeholder: string }>(PrepareRenameRequest.method, at(1));
      assert.equal(start.placeholder, 'Yhtiö Oy');
      const edit = await client.connection.sendRequest(RenameRequest.type, {
        ...(at(1) as { textDocument: { uri: string }; position: Range['start'] }),
        newName: 'Toinen Oy',
      });
      const [change] = edit?.documentChanges ?? [];
      assert.ok(change && 'edits' in change);
      assert.deepEqual(lines(change.edits as { range: Range }[]).sort(), [2, 4, 6]);
      assert.ok(change.edits.every((one) => 'newText' in one && one.newText === 'Toinen Oy'));
    });

    it('refuses with a sentence in the reader’s language', async () => {
      await assert.rejects(client.connection.sendRequest(RenameRequest.method, { ...at(1), newName: ' ' }), /on tyhjä/);
      const position = client.placeOf(named, 'kieli', 1);
      await assert.rejects(
        client.connection.sendRequest(PrepareRenameRequest.method, { textDocument: { uri: named }, position }),
        /ei ole nimeä/,
      );
    });
  });
});

const NAMES = `seloste: 1
kieli: fi
johdanto: Yhtiö Oy hoitaa laskut.
oletukset:
  vastaanottajat: [Yhtiö Oy]
  siirrot:
    - vastaanottaja: Yhtiö Oy
`;
