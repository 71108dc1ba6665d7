import assert from 'node:assert/strict';
import { parseYaml, type YamlDocument } from '../../../server/src/yaml';

/** More than a call may have arguments. */
const MANY = 150_000;

function problemsOf(document: YamlDocument, code: string): number {
  return document.problems.filter((problem) => problem.code === code).length;
}

describe('yaml: as many as a file can hold', function () {
  this.timeout(60_000);

  it('keys written twice', () => {
    assert.equal(problemsOf(parseYaml('a: 1\n'.repeat(MANY)), 'yaml/duplicate-key'), MANY - 1);
  });

  it('aliases without an anchor', () => {
    assert.equal(problemsOf(parseYaml(`a: [${'*x ,'.repeat(MANY)}]`), 'yaml/unknown-alias'), MANY);
  });

  it('maps to merge', () => {
    const document = parseYaml(`a: {<<: [${'{b: 1},'.repeat(MANY)}]}`);
    assert.deepEqual(document.problems, []);
    const node = document.nodeAt(['a']);
    assert.equal(node?.kind === 'map' && node.entries.length, 1);
  });

  it('list items', () => {
    const document = parseYaml('- x\n'.repeat(MANY));
    assert.deepEqual(document.problems, []);
    assert.equal(document.root?.kind === 'list' && document.root.items.length, MANY);
  });

  it('different keys', () => {
    const source = Array.from({ length: 20_000 }, (_, i) => `avain${i}: ${i}\n`).join('');
    const document = parseYaml(source);
    assert.deepEqual(document.problems, []);
    assert.equal(document.root?.kind === 'map' && document.root.entries.length, 20_000);
  });

  it('comments', () => assert.equal(parseYaml('# x\n'.repeat(MANY)).comments.length, MANY));

  it('characters of one text', () => {
    for (const written of ['x'.repeat(1e6), `"${'x'.repeat(1e6)}"`, `|\n  ${'x'.repeat(1e6)}`]) {
      const node = parseYaml(`a: ${written}\n`).nodeAt(['a']);
      assert.equal(node?.kind === 'scalar' && node.text.trimEnd().length, 1e6);
    }
  });

  it('characters of a file, and one more is too many', () => {
    const limit = 5_000_000;
    const source = `a: ${'x'.repeat(limit - 3)}`;
    assert.deepEqual(parseYaml(source).problems, []);
    const [problem, ...others] = parseYaml(`${source}x`).problems;
    assert.deepEqual(others, []);
    assert.deepEqual(problem, { code: 'yaml/too-large', span: { start: 0, end: 0 }, data: { limit } });
  });
});
