import assert from 'node:assert/strict';
import { parseYaml } from '../../../server/src/yaml';

/** The place at the mark `‸` in a text: path and part, or undefined. */
function placeAt(markedSource: string): [path: string, part: string] | undefined {
  const offset = markedSource.indexOf('‸');
  const place = parseYaml(markedSource.replace('‸', '')).placeAt(offset);
  return place && [place.path.join('/'), place.part];
}

const PLACES: readonly (readonly [source: string, expected: readonly [string, string] | undefined])[] = [
  ['‸otsikko: x\n', ['otsikko', 'key']],
  ['ot‸sikko: x\n', ['otsikko', 'key']],
  ['otsikko‸: x\n', ['otsikko', 'key']],
  ['otsikko: ‸x\n', ['otsikko', 'value']],
  ['otsikko: x‸\n', ['otsikko', 'value']],
  ['a: 1\nb:\n  c: {d: kak‸si}\n', ['b/c/d', 'value']],
  ['a: 1\nb:\n  c: {d‸: kaksi}\n', ['b/c/d', 'key']],
  ['r:\n  - a\n  - n‸imi: x\n', ['r/1/nimi', 'key']],
  ['r:\n  - a\n  - b‸ee\n', ['r/1', 'value']],
  ['r: [a, b‸ee]\n', ['r/1', 'value']],
  ['t: |\n  yksi\n  ka‸ksi\n', ['t', 'value']],
  ['t: "a\n  b‸c"\n', ['t', 'value']],
  ['\uFEFFo‸ts: x\r\n', ['ots', 'key']],
  ['a: 1\r\nb: "\u00e4‸"\r\n', ['b', 'value']],
  ['a: x # kom‸mentti\n', undefined],
  ['‸', undefined],
  ['a: 1\n\n\n‸\nb: 1\n', undefined],
  ['"lain‸attu": 1\n', ['lainattu', 'key']],
];

describe('yaml: the place at an offset', () => {
  for (const [source, expected] of PLACES)
    it(JSON.stringify(source), () => assert.deepEqual(placeAt(source), expected));

  it('gives the canonical key, the entry and the node', () => {
    const place = parseYaml('a\u0308: 1\n').placeAt(0);
    assert.deepEqual(place?.path, ['ä']);
    assert.equal(place.entry?.sourceKey, 'a\u0308');
    assert.equal(place.node.kind === 'scalar' && place.node.value, 1);
  });

  it('is not in an entry that came in by a merge key', () => {
    const source = 'a: &a\n  x: 1\nb:\n  <<: *a\n  y: 2\n';
    assert.deepEqual(parseYaml(source).placeAt(source.indexOf('x'))?.path, ['a', 'x']);
    assert.deepEqual(parseYaml(source).placeAt(source.indexOf('y'))?.path, ['b', 'y']);
    const inPlace = 'b: {<<: {x: 1}, y: 2}\n';
    assert.deepEqual(parseYaml(inPlace).placeAt(inPlace.indexOf('x'))?.path, ['b']);
  });
});
