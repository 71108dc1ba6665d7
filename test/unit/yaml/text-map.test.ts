import assert from 'node:assert/strict';
import { parseYaml, type ScalarNode, type TextMap } from '../../../server/src/yaml';

function mapOf(source: string): { text: string; map: TextMap } {
  const document = parseYaml(source);
  const node = document.nodeAt(['a']);
  assert.equal(node?.kind, 'scalar');
  return { text: node.text, map: document.textMap(node) };
}

/** The source behind each decoded character. */
function behind(source: string): string[] {
  const { text, map } = mapOf(source);
  return Array.from({ length: text.length }, (_, i) => {
    const span = map.toSource(i, i + 1);
    return source.slice(span.start, span.end);
  });
}

const CASES: readonly (readonly [title: string, source: string, expected: readonly string[]])[] = [
  ['plain', 'a: xy\n', ['x', 'y']],
  ['plain, folded', 'a: x \n  y\n\n  z\n', ['x', ' \n  ', 'y', '\n\n  ', 'z']],
  ['plain, folded with Windows line ends', 'a: x\r\n  y\r\n\r\n  z\r\n', ['x', '\r\n  ', 'y', '\r\n\r\n  ', 'z']],
  ['single quotes', "a: 'x''y'\n", ['x', "''", 'y']],
  ['double quotes', 'a: "x\\ty\\u00e4"\n', ['x', '\\t', 'y', '\\u00e4']],
  ['an escaped line break', 'a: "x\\\n  y"\n', ['x', 'y']],
  ['an escaped blank before a fold', 'a: "x\\ \n  y"\n', ['x', '\\ ', '\n  ', 'y']],
  ['a letter outside the BMP by its code', 'a: "\\U0001F600x"\n', ['\\U0001F600', '\\U0001F600', 'x']],
  ['an emoji as it is', 'a: "\u{1F600}"\n', ['\uD83D', '\uDE00']],
  ['literal', 'a: |\n  x\n\n   y\n', ['x', '\n', '\n', ' ', 'y', '\n']],
  ['literal with Windows line ends', 'a: |\r\n  x\r\n  y\r\n', ['x', '\r\n', 'y', '\r\n']],
  ['literal, its indentation said', 'a: |2-\n   x\n  y\n', [' ', 'x', '\n', 'y']],
  ['folded', 'a: >-\n  x\n  y\n\n  z\n', ['x', '\n  ', 'y', '\n\n  ', 'z']],
  ['folded, more indented', 'a: >-\n  x\n    y\n  z\n', ['x', '\n  ', ' ', ' ', 'y', '\n  ', 'z']],
];

describe('yaml: text map', () => {
  for (const [title, source, expected] of CASES) it(title, () => assert.deepEqual(behind(source), expected));

  it('goes the other way: from an offset of the source to the character it belongs to', () => {
    const source = 'a: "x\\ty\n  z"\n';
    const { text, map } = mapOf(source);
    assert.equal(text, 'x\ty z');
    const decoded = Array.from({ length: source.length }, (_, offset) => map.toDecoded(offset));
    //                        a  :     "  x  \  t  y  ⏎        z  "  ⏎
    assert.deepEqual(decoded, [0, 0, 0, 0, 0, 1, 1, 2, 3, 3, 3, 4, 5, 5]);
  });

  it('of a text that the library mends keeps what can be found in its place', () => {
    const source = 'a: "x\\qyz"\n';
    const { text, map } = mapOf(source);
    const at = text.indexOf('yz');
    assert.deepEqual(map.toSource(at, at + 2), { start: 7, end: 9 });
  });

  it('is made once', () => {
    const document = parseYaml('a: b\n');
    const node = document.nodeAt(['a']) as ScalarNode;
    assert.equal(document.textMap(node), document.textMap(node));
  });
});
