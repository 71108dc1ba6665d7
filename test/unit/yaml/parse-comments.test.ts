import assert from 'node:assert/strict';
import { parseYaml } from '../../../server/src/yaml';

/** Each comment as its source stretch, its text, and whether it has the line to itself. */
function comments(source: string): [marked: string, text: string, ownLine: boolean][] {
  return parseYaml(source).comments.map(({ span, text, ownLine }) => [
    source.slice(span.start, span.end),
    text,
    ownLine,
  ]);
}

describe('yaml: comments', () => {
  it('are found with their stretch, above, beside, between and below', () => {
    const source = '# ylä\na: 1 # vieressä\n  # sisennetty\nb:\n  # ennen\n  - x # kohta\n# loppu';
    assert.deepEqual(comments(source), [
      ['# ylä', ' ylä', true],
      ['# vieressä', ' vieressä', false],
      ['# sisennetty', ' sisennetty', true],
      ['# ennen', ' ennen', true],
      ['# kohta', ' kohta', false],
      ['# loppu', ' loppu', true],
    ]);
  });

  it('come in the order of the file, from within keys, flow collections and block headers too', () => {
    const source =
      'a: [1, # yksi\n  2] # kaksi\nb: | # teksti\n  # ei kommentti\nc: # tyhjä\n  d: {e: 1, # flow\n    f: 2}\n';
    assert.deepEqual(
      comments(source).map(([marked]) => marked),
      ['# yksi', '# kaksi', '# teksti', '# tyhjä', '# flow'],
    );
  });

  it('are told from a # in a text', () => {
    assert.deepEqual(comments('a: b#c\nb: "x # y"\nc: \'# z\'\nd: http://x/#y\n'), []);
  });

  it('have the line to themselves after a byte order mark and after a carriage return', () => {
    assert.deepEqual(comments('\uFEFF# alku\r\na: 1 # b\r\n# c\r\n'), [
      ['# alku', ' alku', true],
      ['# b', ' b', false],
      ['# c', ' c', true],
    ]);
  });

  it('have the line to themselves after a tab', () => {
    assert.deepEqual(comments('a: 1\n\t# sarkain\n'), [['# sarkain', ' sarkain', true]]);
  });

  it('are there where there is nothing else', () => {
    const document = parseYaml('# yksin\n');
    assert.equal(document.root, undefined);
    assert.deepEqual(
      document.comments.map((comment) => comment.text),
      [' yksin'],
    );
    assert.deepEqual(document.problems, []);
  });

  it('are kept where the file nests too deep to be read', () => {
    const source = `# ohita\n${'['.repeat(200)}`;
    assert.deepEqual(comments(source), [['# ohita', ' ohita', true]]);
  });
});
