import assert from 'node:assert/strict';
import { connect, sentenceOf, type Client } from './client';
import { hostile } from './hostile-inputs';
import { SOUND } from './notices';

/** Inputs of which nothing need be said; of every other at least one thing is wrong. */
const NOTHING_WRONG = new Set([
  'nothing at all',
  'white space',
  'tabs only',
  'a byte order mark alone',
  'lone surrogates',
  'a scalar of 1 MB',
  'a scalar of 1 MB in a block',
  'a word of 1 MB',
  'Markdown 5,000 deep',
]);

describe('protocol: hostile input', function () {
  this.timeout(60_000);
  const quiet = 'file:///quiet.seloste.yaml';
  let client: Client;
  before(async () => {
    client = await connect();
    await client.check(quiet, SOUND);
  });
  after(() => client.stop());

  for (const [name, make] of Object.entries(hostile)) {
    it(`${name}: gets its findings, and another file is still answered`, async () => {
      const uri = `file:///hostile-${encodeURIComponent(name)}.seloste.yaml`;
      const text = make();
      const { diagnostics } = await client.check(uri, text);
      const wrong = diagnostics.filter(({ code }) => /^(yaml|schema)\//.test(String(code)));
      if (!NOTHING_WRONG.has(name)) assert.ok(wrong.length > 0, 'something is wrong with it');
      for (const diagnostic of diagnostics) {
        const { length } = sentenceOf(diagnostic);
        assert.ok(length < 2_000, `a message of ${length} characters`);
        const { range } = diagnostic;
        assert.ok(range.start.line >= 0 && range.end.line >= range.start.line);
      }
      await client.hover(uri, { line: 0, character: 0 });
      await client.completion(uri, { line: 1, character: 0 });
      assert.notEqual(await client.preview(uri), null);
      client.change(uri, { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, '#');
      const { markdown } = await client.hoverOn(quiet, 'GDPR 6 art. 1.f');
      assert.match(markdown, /6 artiklan 1 kohdan f alakohta/);
      client.close(uri);
    });
  }

  it('has left the prototype of objects alone', () => {
    assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
  });
});
