import assert from 'node:assert/strict';
import path from 'node:path';
import { filesBelow, read } from '../guards/repo';
import { analyseText, formFindings } from '../support/analyse';
import { YamlLanguageServer } from '../support/yaml-language-server';

/**
 * A notice is opened by one server or the other, by its language id (test/editor/neighbours.test.ts). Whichever it is, what
 * is wrong with it is said: here both read the same text.
 */
describe('next to a second YAML server', function () {
  this.timeout(120_000);
  let theirs: YamlLanguageServer;
  before(async () => {
    theirs = await YamlLanguageServer.start(process.cwd(), path.resolve('schemas/seloste.schema.json'));
  });
  after(() => theirs.stop());

  for (const file of filesBelow('test/fixtures/form/invalid', /\.yaml$/))
    it(`${file}: what it marks, we mark at the same place, and no place twice`, async () => {
      const text = read(file);
      const ours = formFindings(analyseText(text));
      const marked = ours.map(({ range }) => range.start.line);
      for (const { range, message } of await theirs.check(text))
        assert.ok(
          ours.some((one) => one.range.start.line <= range.end.line && range.start.line <= one.range.end.line),
          `${message} on line ${range.start.line + 1}; ours on ${marked.map((line) => line + 1).join(', ')}`,
        );
      const places = ours.map(({ finding, range }) => JSON.stringify([range, finding.data['key'], finding.code]));
      assert.equal(new Set(places).size, places.length);
    });
});
