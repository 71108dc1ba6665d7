/** The notice as a page to publish, how it stands, and its links. */
import assert from 'node:assert/strict';
import { DocumentLinkRequest } from 'vscode-languageserver/node';
import { connect, type Client } from './client';
import { MODEL, SOUND } from './notices';

const URI = 'file:///a.seloste.yaml';
const UNFILLED = SOUND.replace('Esimerkki Oy', '"[TÄYDENNÄ: nimi]"').replace(
  'kuvaus: Markkinointi',
  'kuvaus: "[TÄYDENNÄ: mitä markkinoidaan]" #',
);

describe('protocol: the page to publish', () => {
  let client: Client;
  beforeEach(async () => (client = await connect()));
  afterEach(() => client.stop());

  it('is one HTML page by itself, in the language that is asked for', async () => {
    await client.check(URI, MODEL);
    const [finnish, swedish, unknown] = [
      await client.page(URI),
      await client.page(URI, 'sv'),
      await client.page(URI, '../../x'),
    ];
    assert.ok(finnish && swedish);
    assert.deepEqual([finnish.language, swedish.language], ['fi', 'sv']);
    assert.deepEqual(finnish.languages, ['fi', 'sv', 'en']);
    assert.match(finnish.html, /^<!doctype html>\n<html lang="fi">/);
    assert.match(finnish.html, /<h1>Verkkokaupan tietosuojaseloste<\/h1>/);
    assert.match(swedish.html, /<html lang="sv">/);
    assert.match(swedish.html, /<h1>Dataskyddsbeskrivning för webbutiken<\/h1>/);
    assert.doesNotMatch(finnish.html, /<script|<link|<img|https?:\/\/[^"<]*\.(?:js|css)/);
    assert.deepEqual([finnish.problem, finnish.toFillIn], [undefined, 0]);
    assert.equal(unknown?.html, finnish.html, 'a language that is none is the notice’s own');
  });

  it('is of the text as it is now', async () => {
    await client.check(URI, SOUND);
    const start = client.placeOf(URI, 'Esimerkki Oy');
    client.change(URI, { start, end: { ...start, character: start.character + 'Esimerkki'.length } }, 'Uusi <i>');
    assert.match((await client.page(URI))?.html ?? '', /Uusi &lt;i&gt; Oy/);
  });

  it('says how many places are left to fill in, and so does the status', async () => {
    await client.check(URI, UNFILLED);
    assert.equal((await client.page(URI))?.toFillIn, 2);
    const { coverage } = (await client.overview(URI)) ?? { coverage: '' };
    assert.match(coverage, /· 2 kohtaa täydentämättä$/);
    const lens = (await client.lenses(URI)).at(-1)?.command?.title;
    assert.match(lens ?? '', / · 1 kohta täydentämättä$/, 'one of them is in the register');
  });

  it('never claims that nothing is missing where a mark stands for it', async () => {
    await client.check(URI, MODEL.replace('nimi: Käpyverstas Oy', 'nimi: "[TÄYDENNÄ: nimi]"'));
    assert.equal((await client.overview(URI))?.coverage, '1 kohta täydentämättä');
    const other = 'file:///b.seloste.yaml';
    await client.check(other, MODEL);
    assert.equal((await client.overview(other))?.coverage, '13 ja 14 art.: ei puuttuvia kohtia');
  });

  it('is not to be trusted where the YAML is broken or the file is no notice, and says so', async () => {
    for (const [text, problem] of [
      [SOUND.replace('otsikko: ', 'otsikko: ['), 'broken'],
      [`${SOUND}kieli: sv\n`, 'broken'],
      ['a: [', 'broken'],
      ['', 'not-notice'],
      ['services:\n  web: {image: x}\n', 'not-notice'],
      [SOUND, undefined],
    ] as const) {
      await client.check(URI, text);
      assert.equal((await client.page(URI))?.problem, problem, text.slice(0, 40));
      client.close(URI);
    }
  });

  it('is null, as the status is, where no document is open', async () => {
    assert.equal(await client.page(URI), null);
    assert.equal(await client.overview(URI), null);
  });
});

describe('protocol: links', () => {
  it('lead from references to the law and from e-mail addresses to a message, and leave web addresses to the editor', async () => {
    const client = await connect();
    await client.check(
      URI,
      `${SOUND}johdanto: >
  Kysy osoitteesta tietosuoja@esimerkki.fi. Katso
  https://esimerkki.fi/a@b.fi ja "nimi@", @nimi, a@b.
yhteyshenkilö: { nimi: Aino, sähköposti: aino.niemi+seloste@posti.esimerkki.fi }
`,
    );
    const links = await client.connection.sendRequest(DocumentLinkRequest.type, { textDocument: { uri: URI } });
    const document = client.document(URI);
    assert.deepEqual(
      links?.map(({ range, target }) => [document.getText(range), target?.replace(/^(https:\/\/[^/]+).*/, '$1')]),
      [
        ['GDPR 6 art. 1.f', 'https://eur-lex.europa.eu'],
        ['tietosuoja@esimerkki.fi', 'mailto:tietosuoja@esimerkki.fi'],
        ['aino.niemi+seloste@posti.esimerkki.fi', 'mailto:aino.niemi+seloste@posti.esimerkki.fi'],
      ],
    );
    await client.stop();
  });

  it('go over a fold line by line, without the indentation', async () => {
    const client = await connect();
    await client.check(URI, `${SOUND}johdanto: >\n  Katso yleisen tietosuoja-asetuksen\n  (EU) 2016/679 13 artikla.\n`);
    const links = await client.connection.sendRequest(DocumentLinkRequest.type, { textDocument: { uri: URI } });
    const folded = links?.slice(-2) ?? [];
    assert.deepEqual(
      folded.map(({ range }) => client.document(URI).getText(range)),
      ['yleisen tietosuoja-asetuksen', '(EU) 2016/679 13 artikla'],
    );
    assert.equal(folded[0]?.target, folded[1]?.target);
    await client.stop();
  });
});
