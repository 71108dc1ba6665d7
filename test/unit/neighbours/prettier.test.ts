import assert from 'node:assert/strict';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as Prettier from 'prettier';
import { applyEdits, formatYaml, parseYaml, toJson } from '../../../server/src/yaml';
import { filesBelow, read } from '../guards/repo';
import { analyseText } from '../support/analyse';

/** Prettier is a module of its own kind: loaded by its file, so that the bundle of the tests leaves it alone. */
async function loadPrettier(): Promise<typeof Prettier> {
  const file = path.join(process.cwd(), 'node_modules', 'prettier', 'index.mjs');
  return ((await import(pathToFileURL(file).href)) as { default: typeof Prettier }).default;
}

const json = (text: string): unknown => JSON.parse(JSON.stringify(toJson(parseYaml(text).root, 'source')));
const findings = (text: string): unknown[] =>
  analyseText(text).findings.map(({ finding: { code, path: place, data } }) => ({ code, place, data }));
const ours = (text: string): string => applyEdits(text, formatYaml(parseYaml(text)));

describe('next to Prettier', function () {
  this.timeout(120_000);
  let prettier: typeof Prettier;
  before(async () => {
    prettier = await loadPrettier();
  });
  const files = ['examples', 'test/fixtures/form', 'test/editor/workspace'].flatMap((folder) =>
    filesBelow(folder, /\.yaml$/),
  );
  files.push(...filesBelow('test/fixtures/rules', /^fixed.*\.yaml$/));

  it('every sound notice keeps its data, its findings and what we have to say of its layout', async () => {
    let sound = 0;
    for (const file of files) {
      const text = read(file);
      if (parseYaml(text).problems.length > 0) continue;
      sound++;
      const theirs = await prettier.format(text, { parser: 'yaml' });
      assert.deepEqual(json(theirs), json(text), file);
      if (file.startsWith('examples/')) assert.deepEqual(findings(theirs), findings(text), file);
      const both = ours(theirs);
      if (both !== theirs)
        assert.equal(await prettier.format(both, { parser: 'yaml' }), both, `${file}: Prettier would change ours back`);
    }
    assert.ok(sound > 100, `${sound} notices`);
  });
});
