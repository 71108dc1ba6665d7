import assert from 'node:assert/strict';
import { DiagnosticSeverity } from 'vscode-languageserver/node';
import { connect, findingOf, formCodes, sentenceOf, type Client } from './client';
import { MISSPELT, MODEL, SOUND } from './notices';

describe('protocol: pushed diagnostics', () => {
  let client: Client;
  beforeEach(async () => {
    client = await connect();
  });
  afterEach(() => client.stop());

  it('come with the version they are about, the code, the source and the exact range', async () => {
    const uri = 'file:///a.seloste.yaml';
    const published = await client.check(uri, MISSPELT);
    assert.equal(published.version, 1);
    assert.deepEqual(formCodes(published), ['schema/misspelt-key']);
    const diagnostic = findingOf(published, 'schema/misspelt-key');
    assert.equal(diagnostic?.source, 'seloste');
    assert.equal(diagnostic?.severity, DiagnosticSeverity.Error);
    assert.equal(client.document(uri).getText(diagnostic?.range), 'otsiko');
    assert.match(sentenceOf(diagnostic), /otsikko/);
  });

  it('are empty for a notice without fault, and for a file with nothing in it', async () => {
    assert.deepEqual((await client.check('file:///model.seloste.yaml', MODEL)).diagnostics, []);
    assert.deepEqual((await client.check('file:///empty.seloste.yaml', '')).diagnostics, []);
  });

  it('follow each change with its version', async () => {
    const uri = 'file:///a.seloste.yaml';
    await client.check(uri, MISSPELT);
    const start = client.placeOf(uri, 'otsiko:');
    const mended = client.change(uri, { start, end: { line: start.line, character: 6 } }, 'otsikko');
    assert.equal(mended, 2);
    assert.deepEqual(formCodes(await client.diagnostics(uri, mended)), []);
    const broken = client.change(uri, { start, end: { line: start.line, character: 7 } }, 'otsikk');
    assert.deepEqual(formCodes(await client.diagnostics(uri, broken)), ['schema/misspelt-key']);
  });

  it('end a burst of 50 changes with the last version, in far fewer publishes', async () => {
    const uri = 'file:///a.seloste.yaml';
    await client.check(uri, SOUND);
    const before = client.published.length;
    const at = client.placeOf(uri, 'otsikko:');
    let version = 0;
    for (let i = 0; i < 50; i++) version = client.change(uri, { start: at, end: at }, 'x');
    const last = await client.diagnostics(uri, version);
    assert.equal(last.version, 51);
    assert.equal(
      client.document(uri).getText(findingOf(last, 'schema/unknown-key')?.range),
      `${'x'.repeat(50)}otsikko`,
    );
    const publishes = client.published.slice(before);
    assert.ok(publishes.length <= 10, `${publishes.length} publishes for 50 changes`);
    const versions = publishes.map((params) => params.version ?? 0);
    assert.deepEqual(
      versions,
      [...versions].sort((a, b) => a - b),
      'versions never go back',
    );
  });

  it('reach every document of a burst over several, the last change of each', async () => {
    const uris = ['file:///a.seloste.yaml', 'file:///b.seloste.yaml', 'file:///c.seloste.yaml'];
    for (const uri of uris) await client.check(uri, SOUND);
    const start = { line: 2, character: 0 };
    for (let round = 0; round < 10; round++) {
      for (const uri of uris) client.change(uri, { start, end: start }, 'x');
    }
    for (const uri of uris) assert.deepEqual(formCodes(await client.diagnostics(uri, 11)), ['schema/unknown-key']);
  });

  it('are taken back when the document closes, and nothing more is said of it', async () => {
    const uri = 'file:///a.seloste.yaml';
    await client.check(uri, MISSPELT);
    const start = client.placeOf(uri, 'otsiko:');
    client.change(uri, { start, end: start }, 'x');
    client.close(uri);
    // a document opened afterwards is answered after whatever was still to be said of the closed one
    await client.check('file:///b.seloste.yaml', SOUND);
    await client.hover('file:///b.seloste.yaml', { line: 0, character: 0 });
    const about = client.published.filter((params) => params.uri === uri);
    assert.deepEqual(about.at(-1)?.diagnostics, []);
    assert.equal(about.filter((params) => params.diagnostics.length === 0).length, 1);
  });

  it('start anew when a closed document is opened again', async () => {
    const uri = 'file:///a.seloste.yaml';
    await client.check(uri, MISSPELT);
    client.close(uri);
    client.open(uri, MISSPELT.replace('otsiko:', 'otsikk:'), 7);
    assert.deepEqual(formCodes(await client.diagnostics(uri, 7)), ['schema/misspelt-key']);
  });
});
