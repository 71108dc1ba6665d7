import assert from 'node:assert/strict';
import { parseYaml, type ScalarNode, type ScalarValue } from '../../../server/src/yaml';

function scalar(source: string): ScalarNode {
  const node = parseYaml(source).nodeAt(['a']);
  assert.equal(node?.kind, 'scalar');
  return node;
}

/** What is written after `a: `, the value it has, and the text it is. */
const VALUES: readonly (readonly [written: string, value: ScalarValue, text: string])[] = [
  ['00100', '00100', '00100'],
  ['1.0', '1.0', '1.0'],
  ['1.50', '1.50', '1.50'],
  ['1e3', '1e3', '1e3'],
  ['0x10', '0x10', '0x10'],
  ['0o7', '0o7', '0o7'],
  ['+1', '+1', '+1'],
  ['.5', '.5', '.5'],
  ['5.', '5.', '5.'],
  ['-0', '-0', '-0'],
  ['.inf', '.inf', '.inf'],
  ['9007199254740993', '9007199254740993', '9007199254740993'],
  ['1234567-1', '1234567-1', '1234567-1'],
  ['2026-01-15', '2026-01-15', '2026-01-15'],
  ['15.1.2026', '15.1.2026', '15.1.2026'],
  ['33100', 33100, '33100'],
  ['0', 0, '0'],
  ['-7', -7, '-7'],
  ['1.5', 1.5, '1.5'],
  ['NO', 'NO', 'NO'],
  ['yes', 'yes', 'yes'],
  ['on', 'on', 'on'],
  ['true', true, 'true'],
  ['False', false, 'False'],
  ['TRUE', true, 'TRUE'],
  ['~', null, '~'],
  ['null', null, 'null'],
  ['NULL', null, 'NULL'],
  ['', null, ''],
  ['""', '', ''],
  ["'~'", '~', '~'],
  ['"33100"', '33100', '33100'],
  ["'true'", 'true', 'true'],
  ['!!str 12', '12', '12'],
];

describe('yaml: values', () => {
  for (const [written, value, text] of VALUES)
    it(`${written === '' ? 'nothing' : written} is ${JSON.stringify(value)}`, () => {
      const source = `a: ${written}\n`;
      assert.deepEqual(parseYaml(source).problems, []);
      assert.deepEqual([scalar(source).value, scalar(source).text], [value, text]);
    });

  it('are the same under %YAML 1.1: NO is no boolean there either', () => {
    assert.equal(scalar('%YAML 1.1\n---\na: NO\n').value, 'NO');
  });

  it('of block scalars are their lines', () => {
    const cases: readonly (readonly [string, string])[] = [
      ['|\n  x\n   y\n\n  z\n', 'x\n y\n\nz\n'],
      ['|-\n  x\n  y\n', 'x\ny'],
      ['|+\n  x\n\n', 'x\n\n'],
      ['|2\n   x\n  y\n', ' x\ny\n'],
      ['>\n  x\n  y\n\n  z\n', 'x y\nz\n'],
      ['>-\n  x\n    y\n  z\n', 'x\n  y\nz'],
      ['|\n  33100\n', '33100\n'],
      ['|\n', ''],
    ];
    for (const [written, text] of cases) assert.equal(scalar(`a: ${written}`).value, text, JSON.stringify(written));
  });

  it('tell how they are written', () => {
    const styles = ['plain', '"double"', "'single'", '|\n  literal', '>\n  folded'].map((w) => scalar(`a: ${w}`).style);
    assert.deepEqual(styles, ['plain', 'double', 'single', 'literal', 'folded']);
  });

  it('have no line end of Windows in them', () => {
    assert.equal(scalar('a: |\r\n  x\r\n  y\r\n').value, 'x\ny\n');
    assert.equal(scalar('a: x\r\n  y\r\n').value, 'x y');
    assert.equal(scalar('a: "x\r\n\r\n  y"\r\n').value, 'x\ny');
  });
});
