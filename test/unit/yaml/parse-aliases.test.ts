import assert from 'node:assert/strict';
import { parseYaml, toJson, type Json, type Path } from '../../../server/src/yaml';

function json(source: string, path: Path = []): unknown {
  const document = parseYaml(source);
  assert.deepEqual(document.problems, []);
  return plain(toJson(document.nodeAt(path), 'source'));
}

/** With ordinary prototypes, for deepEqual. */
function plain(value: Json): unknown {
  return JSON.parse(JSON.stringify(value));
}

function problems(source: string): [code: string, marked: string][] {
  return parseYaml(source).problems.map(({ code, span }) => [code, source.slice(span.start, span.end)]);
}

describe('yaml: anchors and aliases', () => {
  it('an alias is what its anchor stands on', () => {
    assert.deepEqual(json('a: &x [1, {b: c}]\nd: *x\ne: [*x, &y t, *y]\n'), {
      a: [1, { b: 'c' }],
      d: [1, { b: 'c' }],
      e: [[1, { b: 'c' }], 't', 't'],
    });
  });

  it('an anchor set again counts from there on', () => {
    assert.deepEqual(json('a: &x 1\nb: *x\nc: &x 2\nd: *x\n'), { a: 1, b: 1, c: 2, d: 2 });
  });

  it('an alias without an anchor is marked, and is empty', () => {
    const source = 'a: *y\nb: &y 1\n';
    assert.deepEqual(problems(source), [['yaml/unknown-alias', '*y']]);
    assert.deepEqual(plain(toJson(parseYaml(source).root, 'source')), { a: null, b: 1 });
  });

  it('an alias to itself is marked, and is empty', () => {
    assert.deepEqual(problems('a: &x {b: *x}\n'), [['yaml/cyclic-alias', '*x']]);
    assert.deepEqual(problems('a: &x [1, [*x]]\n'), [['yaml/cyclic-alias', '*x']]);
    assert.deepEqual(plain(toJson(parseYaml('a: &x {b: *x, c: 1}\n').root, 'source')), { a: { b: null, c: 1 } });
  });

  it('an alias bomb is refused once, and the rest is still read', () => {
    const levels = Array.from({ length: 9 }, (_, i) =>
      i === 0
        ? 'a0: &a0 [x, x, x, x, x, x, x, x, x]'
        : `a${i}: &a${i} [${Array(9)
            .fill(`*a${i - 1}`)
            .join(', ')}]`,
    );
    const source = `${levels.join('\n')}\nloppu: tässä\n`;
    assert.deepEqual(
      problems(source).map(([code]) => code),
      ['yaml/alias-expansion'],
    );
    const end = parseYaml(source).nodeAt(['loppu']);
    assert.equal(end?.kind === 'scalar' && end.text, 'tässä');
  });
});

describe('yaml: a text repeated by aliases', () => {
  const repeated = (length: number, times: number): string[] =>
    parseYaml(`a: &x ${'y'.repeat(length)}\nb: [${'*x ,'.repeat(times)}]\n`).problems.map((problem) => problem.code);

  it('may be repeated often when it is short, and seldom when it is long', () => {
    assert.deepEqual(repeated(20, 15_000), []);
    assert.deepEqual(repeated(20_000, 100), []);
    assert.deepEqual(repeated(20_000, 1_000), ['yaml/alias-expansion']);
  });
});

describe('yaml: merge keys', () => {
  it('add what is not there', () => {
    assert.deepEqual(json('a: &a {x: 1, y: 2}\nb: {<<: *a, z: 3}\n', ['b']), { x: 1, y: 2, z: 3 });
  });

  it('never win over a key of the map itself, wherever it stands', () => {
    assert.deepEqual(json('a: &a {x: 1, y: 2}\nb: {x: 0, <<: *a}\nc: {<<: *a, x: 0}\n'), {
      a: { x: 1, y: 2 },
      b: { x: 0, y: 2 },
      c: { x: 0, y: 2 },
    });
  });

  it('of a list of maps: the earlier wins', () => {
    assert.deepEqual(json('a: &a {x: 1}\nb: &b {x: 2, y: 2}\nc: {<<: [*a, *b, {y: 3, z: 3}]}\n', ['c']), {
      x: 1,
      y: 2,
      z: 3,
    });
  });

  it('of merged maps are merged on', () => {
    assert.deepEqual(json('a: &a {x: 1}\nb: &b {<<: *a, y: 2}\nc: {<<: *b}\n', ['c']), { x: 1, y: 2 });
  });

  it('tell which entries came in by them', () => {
    const node = parseYaml('a: &a {x: 1}\nb: {<<: *a, y: 2}\n').nodeAt(['b']);
    assert.ok(node?.kind === 'map');
    assert.deepEqual(
      node.entries.map((entry) => [entry.key, entry.merged]),
      [
        ['y', false],
        ['x', true],
      ],
    );
  });

  it('with nothing to merge are nothing', () => {
    assert.deepEqual(json('a: {<<: , y: 1}\n'), { a: { y: 1 } });
  });

  it('with something else than a map are marked at that', () => {
    assert.deepEqual(problems('a: {<<: 3, y: 1}\n'), [['yaml/bad-merge', '3']]);
    assert.deepEqual(problems('a: &a x\nb:\n  <<: *a\n'), [['yaml/bad-merge', '*a']]);
    assert.deepEqual(problems('a: {<<: [{x: 1}, viisi]}\n'), [['yaml/bad-merge', '[{x: 1}, viisi]']]);
  });

  it('in quotes are keys like any other', () => {
    assert.deepEqual(json('a: {"<<": {x: 1}}\n'), { a: { '<<': { x: 1 } } });
  });

  it('of a map into itself are marked', () => {
    assert.deepEqual(problems('a: &self\n  <<: *self\n  b: 1\n'), [['yaml/cyclic-alias', '*self']]);
    assert.deepEqual(problems('<<: *self\n'), [['yaml/unknown-alias', '*self']]);
  });
});
