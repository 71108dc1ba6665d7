import assert from 'node:assert/strict';
import { connect, type Client } from './client';
import { SOUND } from './notices';

describe('protocol: hover', () => {
  const uri = 'file:///a.seloste.yaml';
  let client: Client;
  before(async () => {
    client = await connect();
    await client.check(uri, SOUND);
  });
  after(() => client.stop());

  it('explains a key: title, provisions, example', async () => {
    const { markdown, range } = await client.hoverOn(uri, 'käyttötarkoitukset:');
    assert.match(markdown, /`käyttötarkoitukset`/);
    assert.match(markdown, /eur-lex\.europa\.eu\/legal-content\/FI\/.*#art_13/);
    assert.match(markdown, /```yaml/);
    assert.equal(client.document(uri).getText(range), 'käyttötarkoitukset');
  });

  it('explains a listed value', async () => {
    const { markdown, range } = await client.hoverOn(uri, 'oikeutettu-etu]');
    assert.match(markdown, /`oikeutettu-etu`/);
    assert.match(markdown, /6 artiklan 1 kohdan f alakohta/);
    assert.equal(client.document(uri).getText(range), 'oikeutettu-etu');
  });

  it('shows the standard clause that vakioteksti stands for', async () => {
    const { markdown, range } = await client.hoverOn(uri, 'vakioteksti');
    assert.match(markdown, /tarkastusoikeus/i);
    assert.match(markdown, /^> \S/m, 'the text of the clause is quoted');
    assert.equal(client.document(uri).getText(range), 'vakioteksti');
  });

  it("explains point (f) of Article 6(1) on 'GDPR 6 art. 1.f', whichever word is pointed at", async () => {
    const first = await client.hoverOn(uri, 'GDPR 6 art. 1.f');
    assert.match(first.markdown, /6 artiklan 1 kohdan f alakohta/);
    assert.match(first.markdown, /Käsittelyn lainmukaisuus/, 'the official title of the article');
    assert.match(first.markdown, /legal-content\/FI\/TXT\/\?uri=CELEX:32016R0679#art_6/);
    assert.match(first.markdown, /22\.11\.2026/, 'the day the law was checked');
    assert.equal(client.document(uri).getText(first.range), 'GDPR 6 art. 1.f');
    const last = await client.hoverOn(uri, 'GDPR 6 art. 1.f', 'GDPR 6 art. 1.'.length);
    assert.equal(last.markdown, first.markdown);
  });

  it('says nothing of plain words, of empty places and of documents that are not open', async () => {
    assert.equal(await client.hover(uri, client.placeOf(uri, 'Esimerkki Oy', 2)), null);
    assert.equal(await client.hover(uri, { line: 900, character: 5 }), null);
    assert.equal(await client.hover('file:///never-opened.seloste.yaml', { line: 0, character: 0 }), null);
  });
});
