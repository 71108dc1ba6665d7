import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { CompletionItemKind, InsertTextFormat } from 'vscode-languageserver/node';
import type { CompletionItem, TextEdit } from 'vscode-languageserver/node';
import { connect, formCodes, type Client } from './client';
import { SOUND } from './notices';

describe('protocol: completion', () => {
  let client: Client;
  let count = 0;
  before(async () => {
    client = await connect();
  });
  after(() => client.stop());

  /** Opens a text whose cursor is at ‸ and asks for what may be typed there. */
  async function at(marked: string): Promise<{ uri: string; items: CompletionItem[] }> {
    const uri = `file:///${++count}.seloste.yaml`;
    const offset = marked.indexOf('‸');
    client.open(uri, marked.replace('‸', ''));
    return { uri, items: await client.completion(uri, client.document(uri).positionAt(offset)) };
  }

  /** The text after an item is taken, as an editor would have it. */
  function taken(uri: string, item: CompletionItem): string {
    assert.equal(item.insertTextFormat, InsertTextFormat.Snippet);
    const edit = item.textEdit as TextEdit;
    const plain = edit.newText.replace(/\$0/g, '').replace(/\\([\\$}])/g, '$1');
    return TextDocument.applyEdits(client.document(uri), [{ ...edit, newText: plain }]);
  }

  function one(items: CompletionItem[], label: string): CompletionItem {
    const found = items.filter((item) => item.label === label);
    assert.equal(found.length, 1, `${label} is in the list ${found.length} times`);
    return found[0] as CompletionItem;
  }

  it('replaces the whole of a half-typed key with the clause, which is in the list once', async () => {
    const { uri, items } = await at(`${SOUND}  kielto-oik‸\n`);
    const item = one(items, 'kielto-oikeus');
    assert.equal(taken(uri, item), `${SOUND}  kielto-oikeus: vakioteksti\n`);
    assert.equal(items.filter((other) => (other.textEdit as TextEdit).newText.startsWith('kielto-oikeus')).length, 1);
    assert.ok((item.filterText ?? item.label).startsWith('kielto-oik'), 'the editor filters by the word typed');
    const checked = await client.check(`${uri}.taken`, taken(uri, item));
    assert.deepEqual(formCodes(checked), []);
  });

  it('offers a key typed without its dots', async () => {
    const { uri, items } = await at(
      `${SOUND}rekisterinpitaja‸\n`.replace('rekisterinpitäjä:\n  nimi: Esimerkki Oy\n  tyyppi: yritys\n', ''),
    );
    const item = one(items, 'rekisterinpitäjä');
    assert.ok((item.filterText ?? '').startsWith('rekisterinpitaja'));
    assert.match(taken(uri, item), /^rekisterinpitäjä:$/m);
  });

  it('offers no key that is there already', async () => {
    const { items } = await at(`${SOUND}  ‸\n`);
    assert.deepEqual(
      items.filter(({ label }) => label === 'tarkastusoikeus'),
      [],
    );
    one(items, 'siirto-oikeus');
  });

  it('completes a listed value after the colon', async () => {
    const { uri, items } = await at(SOUND.replace('tyyppi: yritys', 'tyyppi: yhd‸'));
    const item = one(items, 'yhdistys');
    assert.match(taken(uri, item), /^ {2}tyyppi: yhdistys$/m);
    assert.equal(item.documentation, undefined, 'described only when it is looked at');
    assert.match(await client.documentation(item), /\S/, 'the value is explained');
    assert.ok(
      items.every(({ label }) => label !== 'nimi'),
      'no key where a value stands',
    );
  });

  it('completes a value within brackets', async () => {
    const { uri, items } = await at(SOUND.replace('[oikeutettu-etu]', '[suos‸]'));
    assert.match(taken(uri, one(items, 'suostumus')), /oikeusperusteet: \[suostumus\]/);
  });

  it('offers vakioteksti once as the value of a right', async () => {
    const { uri, items } = await at(SOUND.replace('tarkastusoikeus: vakioteksti', 'tarkastusoikeus: ‸'));
    assert.equal(taken(uri, one(items, 'vakioteksti')), SOUND);
  });

  it('works while another section is broken', async () => {
    const { items } = await at(`${SOUND.replace('nimi: Esimerkki Oy', 'nimi: "Esimerkki')}  kielto-oik‸\n`);
    one(items, 'kielto-oikeus');
  });

  it('completes a legal reference in running text as the notice writes them, and asks again with each character', async () => {
    const text = `${SOUND}johdanto: Käsittely perustuu tietosuoja-asetuksen 6 art‸\n`;
    const { uri, items } = await at(text);
    const point = one(items, '6 art. 1.a');
    assert.ok(taken(uri, point).endsWith('tietosuoja-asetuksen 6 art. 1.a\n'));
    const list = await client.completionList(uri, client.document(uri).positionAt(text.indexOf('‸')));
    assert.equal(list.isIncomplete, true);
  });

  it('offers texts as a kind that the client does not hide', async () => {
    const { items } = await at(SOUND.replace('otsikko:', 'laadittu: ‸\notsikko:'));
    assert.ok(items.length > 0);
    const { items: lengths } = await at(
      SOUND.replace('    käyttöt', '    säilytysajat:\n      - aika: ‸\n    käyttöt'),
    );
    assert.ok(lengths.some(({ label }) => label === '5 vuotta'));
    assert.ok(lengths.every(({ kind }) => kind !== CompletionItemKind.Text && kind !== CompletionItemKind.Snippet));
  });

  it('is silent in a comment and in running text', async () => {
    assert.deepEqual((await at(`${SOUND}# kielto‸\n`)).items, []);
    assert.deepEqual((await at(`${SOUND}  kielto-oikeus: |\n    Asiakas voi kiel‸\n`)).items, []);
  });
});
