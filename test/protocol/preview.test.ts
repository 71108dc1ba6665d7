import assert from 'node:assert/strict';
import { connect, type Client } from './client';
import { SOUND } from './notices';

const BILINGUAL = SOUND.replace('kieli: fi', 'kieli: [fi, sv]').replace(
  'otsikko: Asiakasrekisterin tietosuojaseloste',
  'otsikko: {fi: Asiakasrekisteri, sv: Kundregister}',
);

describe('protocol: preview', () => {
  const uri = 'file:///a.seloste.yaml';
  let client: Client;
  beforeEach(async () => {
    client = await connect();
    client.open(uri, BILINGUAL);
  });
  afterEach(() => client.stop());

  it('is blocks with ids of their own, and the line each comes from', async () => {
    const preview = await client.preview(uri);
    assert.ok(preview);
    assert.equal(preview.version, 1);
    assert.equal(preview.title, 'Asiakasrekisteri');
    assert.equal(preview.notice, undefined);
    const ids = preview.blocks.map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length, 'no id twice');
    assert.equal(preview.lines.length, preview.blocks.length);
    const index = preview.blocks.findIndex(({ html }) => html.includes('Esimerkki Oy'));
    assert.ok(index >= 0, 'the controller is shown');
    assert.equal(preview.lines[index], client.placeOf(uri, 'rekisterinpitäjä:').line);
    assert.ok(preview.blocks.every(({ html }) => html !== ''));
  });

  it('switches language: titles, headings and standard clauses', async () => {
    const fi = await client.preview(uri, 'fi');
    const sv = await client.preview(uri, 'sv');
    assert.deepEqual([fi?.language, sv?.language], ['fi', 'sv']);
    assert.deepEqual(sv?.languages, ['fi', 'sv']);
    assert.equal(sv?.title, 'Kundregister');
    const html = sv?.blocks.map((block) => block.html).join('') ?? '';
    assert.match(html, /personuppgifts/i);
    assert.match(html, /Du har rätt/, 'the clause in Swedish');
    assert.doesNotMatch(html, /Sinulla on oikeus/);
    assert.equal((await client.preview(uri, 'xx'))?.language, 'fi', 'an unknown language is the notice’s first');
  });

  it('keeps the ids of blocks when a line is added at the top, and moves their lines', async () => {
    const before = await client.preview(uri);
    const top = { line: 0, character: 0 };
    const version = client.change(uri, { start: top, end: top }, '# huomautus\n');
    const after = await client.preview(uri);
    assert.equal(after?.version, version);
    assert.deepEqual(after?.blocks, before?.blocks);
    assert.ok(before);
    const moved = before.blocks.flatMap(({ id }, index) =>
      // what is missing has no line of its own
      /^(?:rekisterinpitäjä|rekisterit\/|oikeudet)/.test(id) ? [[before.lines[index], after?.lines[index]]] : [],
    );
    assert.ok(moved.length > 5);
    assert.deepEqual(
      moved.map(([, now]) => now),
      moved.map(([then]) => (then ?? 0) + 1),
    );
  });

  it('escapes what a notice says', async () => {
    const evil = 'file:///evil.seloste.yaml';
    client.open(evil, `${SOUND}johdanto: "<img src=x onerror=alert(1)> [x](javascript:alert(1)) <script>1</script>"\n`);
    const html = (await client.preview(evil))?.blocks.map((block) => block.html).join('') ?? '';
    assert.match(html, /&lt;script&gt;/);
    assert.doesNotMatch(html, /<img|<script|href="javascript:/i);
  });

  it('says so where there is no notice to show', async () => {
    const other = 'file:///other.seloste.yaml';
    client.open(other, 'nimi: jokin muu\n');
    const preview = await client.preview(other);
    assert.deepEqual(preview?.blocks, []);
    assert.match(preview?.notice ?? '', /seloste: 1/);
  });

  it('is null for a document that is not open', async () => {
    assert.equal(await client.preview('file:///never.seloste.yaml'), null);
    client.close(uri);
    assert.equal(await client.preview(uri), null);
  });
});
