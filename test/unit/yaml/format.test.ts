import assert from 'node:assert/strict';
import { applyEdits, formatYaml, parseYaml } from '../../../server/src/yaml';
import { filesBelow, read } from '../guards/repo';

function formatted(source: string, within?: { start: number; end: number }): string {
  return applyEdits(source, formatYaml(parseYaml(source), within));
}

const CASES: readonly (readonly [what: string, before: string, after: string])[] = [
  [
    'indents by two, lists below their keys too',
    'a:\n    b: 1\n    c:\n    - d: 2\n      e: 3\n',
    'a:\n  b: 1\n  c:\n    - d: 2\n      e: 3\n',
  ],
  [
    'puts one space after a dash and a colon, none before',
    'a :   1\nb:\n-   c\n-  d :  2\n   e: 3\n',
    'a: 1\nb:\n  - c\n  - d: 2\n    e: 3\n',
  ],
  [
    'takes white space away at the end of a line',
    'a: 1  \n# b \t\nc:  \n  d: 2 # e  \n',
    'a: 1\n# b\nc:\n  d: 2 # e\n',
  ],
  ['leaves the space before a comment', 'a: 1     # b\n', 'a: 1     # b\n'],
  ['leaves one empty line of several, and none at the ends', '\n\na: 1\n\n  \n\nb: 2\n\n\n', 'a: 1\n\nb: 2\n'],
  [
    'parts long sections, above their comments',
    'a:\n  b: 1\n# c\nd:\n  e: 2\nf: 3\n',
    'a:\n  b: 1\n\n# c\nd:\n  e: 2\nf: 3\n',
  ],
  ['ends the file in a line break', 'a: 1', 'a: 1\n'],
  [
    'moves a comment with what it stands above',
    'a:\n      # x\n      b: 1\n      # y\nc: 2\n',
    'a:\n  # x\n  b: 1\n  # y\nc: 2\n',
  ],
  [
    'moves a text as a whole, with what is indented in it',
    'a:\n    b: |\n          x\n            y\n\n          z\n',
    'a:\n  b: |\n    x\n      y\n\n    z\n',
  ],
  ['knows a counted indentation', 'a:\n    b: |2\n        x\n      y\n', 'a:\n  b: |2\n      x\n    y\n'],
  ['leaves the empty lines that a text keeps', 'a: |+\n    x\n\n\nb: 1\n', 'a: |+\n  x\n\n\nb: 1\n'],
  ['leaves the end of the lines of a text', 'a: |\n  x  \n  y\n', 'a: |\n  x  \n  y\n'],
  [
    'leaves a comment below a text outside it',
    'a:\n    b: |\n        x\n    # y\n    c: 1\n',
    'a:\n  b: |\n    x\n  # y\n  c: 1\n',
  ],
  [
    'leaves the lines and the words of a long text',
    'a:\n    b: one two\n       three\n\n       four\n',
    'a:\n  b: one two\n     three\n\n     four\n',
  ],
  [
    'leaves what is in brackets, and moves its lines',
    'a:\n    b: [x,y,\n      {z:   1}]\n',
    'a:\n  b: [x,y,\n    {z:   1}]\n',
  ],
  ['takes needless quotation marks away', '"a": "sana"\nb: \'kaksi sanaa, ja\'\n', 'a: sana\nb: kaksi sanaa, ja\n'],
  [
    'leaves the marks that something needs',
    'a: "33200"\nb: "x: y"\nc: \'no\'\nd: "[x]"\ne: "1.1"\nf: "a # b"\ng: [ "h, i" ]\n',
    'a: "33200"\nb: "x: y"\nc: \'no\'\nd: "[x]"\ne: "1.1"\nf: "a # b"\ng: [ "h, i" ]\n',
  ],
  [
    'keeps anchors, aliases, merge keys and tags',
    'a:  &x\n    b:   1\nc:\n    <<:   *x\n    d: !!str  2\n',
    'a: &x\n  b: 1\n\nc:\n  <<: *x\n  d: !!str 2\n',
  ],
  [
    'keeps line breaks of Windows and a byte order mark',
    '\uFEFFa:\r\n    b: |\r\n        x\r\n    c: 1  \r\n',
    '\uFEFFa:\r\n  b: |\r\n    x\r\n  c: 1\r\n',
  ],
  ['keeps the mark of a document', '---\na:\n    b: 1\n...\n', '---\na:\n  b: 1\n...\n'],
  ['leaves what is no sound YAML', 'a:   1\n b: 2\n', 'a:   1\n b: 2\n'],
  ['leaves a key behind a question mark', '? a\n:   1\n', '? a\n:   1\n'],
  ['leaves a file that is no map', '-   a\n', '-   a\n'],
];

describe('formatting', () => {
  for (const [what, before, after] of CASES)
    it(what, () => {
      assert.equal(formatted(before), after);
      assert.equal(formatted(after), after, 'a second time');
    });

  it('leaves the examples as they are: they show the standard layout', () => {
    for (const file of filesBelow('examples', /\.yaml$/)) assert.equal(formatted(read(file)), read(file), file);
  });

  describe('of a stretch', () => {
    const source = 'a:   1\nb:   2\nc:\n    d: 3\n    e:   4\n';
    const lines = (from: string, to: string): { start: number; end: number } => ({
      start: source.indexOf(from),
      end: source.indexOf('\n', source.indexOf(to)) + 1,
    });

    it('touches no other line', () => {
      assert.equal(formatted(source, lines('b', 'b')), source.replace('b:   2', 'b: 2'));
    });

    it('moves a block as a whole', () => {
      assert.equal(formatted(source, lines('    d', '    e')), 'a:   1\nb:   2\nc:\n  d: 3\n  e: 4\n');
    });

    it('moves no half of a block, but mends the spaces in it', () => {
      assert.equal(formatted(source, lines('    e', '    e')), source.replace('e:   4', 'e: 4'));
    });
  });
});
