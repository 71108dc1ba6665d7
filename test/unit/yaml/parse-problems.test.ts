import assert from 'node:assert/strict';
import { keyDictionary, MAX_DEPTH, parseYaml, toJson } from '../../../server/src/yaml';

const keys = keyDictionary(['rekisterinpitäjä', 'nimi']);

function problems(source: string): [code: string, marked: string][] {
  return parseYaml(source, keys).problems.map(({ code, span }) => [code, source.slice(span.start, span.end)]);
}

/** A text, and its only problem: the code and what is marked. */
const PROBLEMS: readonly (readonly [title: string, source: string, code: string, marked: string])[] = [
  ['a tab in the indentation', 'a:\n\tb: 1\n', 'yaml/tab', '\tb'],
  ['an open quote, where it opens', 'a: 1\nb: "x y\nc: 1\nd: 2\n', 'yaml/unclosed', '"x y'],
  ['an open single quote', "a: 'x\r\nb: 1\r\n", 'yaml/unclosed', "'x"],
  ['a lone quote', 'a: "', 'yaml/unclosed', '"'],
  ['an open bracket, where it opens', 'a: [1, 2', 'yaml/unclosed', '[1, 2'],
  ['an open bracket with keys below', 'a: [1, 2\nb: 3\nc: 4\nd: 5\n', 'yaml/unclosed', '[1, 2'],
  ['an open brace', 'a: {b: 1\nc: 2\n', 'yaml/unclosed', '{b: 1'],
  ['the outer of two braces', 'a: {b: {c: 1}\nd: 2\n', 'yaml/unclosed', '{b: {c: 1}'],
  ['the outer of two brackets', 'a: [[1], [2]\nd: 2\n', 'yaml/unclosed', '[[1], [2]'],
  ['a word without a colon', 'a: 1\nnimi\n', 'yaml/syntax', 'nimi'],
  ['a word without a colon in between', 'nimi\na: 1\n', 'yaml/syntax', 'nimi'],
  ['a colon in the text', 'a: Huomio: tärkeää\n', 'yaml/nested-on-one-line', 'Huomio'],
  ['an indentation between two', 'a:\n    b: 1\n  c: 2\n', 'yaml/indentation', '  c'],
  ['a value that begins with @', 'a: @firma\n', 'yaml/bad-start', '@firma'],
  ['an unknown escape', 'a: "C:\\qw"\n', 'yaml/bad-escape', '\\qw'],
  ['an unknown tag', 'a: !oma arvo\n', 'yaml/unknown-tag', '!oma'],
  ['a list as a key', '? [a, b]\n: 1\n', 'yaml/key-not-text', '[a, b]'],
  ['a map as a key', '? {a: 1}\n: 1\n', 'yaml/key-not-text', '{a: 1}'],
  ['a list over two lines as a key', '? [a,\n  b]\n: 1\n', 'yaml/key-not-text', '[a,'],
  ['a zero byte', 'a: b\0c\n', 'yaml/not-text', '\0'],
  ['a second document', 'a: 1\n--- # toinen\nb: 2\n', 'yaml/many-documents', '--- # toinen'],
];

describe('yaml: what is wrong is marked', () => {
  for (const [title, source, code, marked] of PROBLEMS)
    it(title, () => assert.deepEqual(problems(source), [[code, marked]]));

  it('a bracket and a quote within it, both open, are marked each where it opens', () => {
    assert.deepEqual(problems('a: {b: "x\nc: 1\n'), [
      ['yaml/unclosed', '{b: "x'],
      ['yaml/unclosed', '"x'],
    ]);
  });

  it('nothing is wrong with brackets over several lines', () => {
    assert.deepEqual(problems('a: [\n  1,\n  {b: "x]",\n   c: \'}\'}\n]\nd: {\n  e: []\n}\n'), []);
  });

  it('of several documents only the second is, whatever the number, and the first is read', () => {
    const source = 'a: 1\n---\nb: 2\n---\nc: [\n---\nd: 4\n';
    assert.deepEqual(problems(source), [['yaml/many-documents', '---']]);
    assert.deepEqual({ ...(toJson(parseYaml(source).root, 'source') as object) }, { a: 1 });
  });

  it('of documents with Windows line ends the mark ends before the line does', () => {
    assert.deepEqual(problems('a: 1\r\n---\r\nb: 2\r\n'), [['yaml/many-documents', '---']]);
  });

  it('one document between its marks is one', () => {
    assert.deepEqual(problems('# alku\n---\na: 1\n...\n# loppu\n'), []);
  });

  it('a problem after a byte order mark and Windows line ends is marked where it is', () => {
    assert.deepEqual(problems('\uFEFFa: 1\r\nb: !oma x\r\n'), [['yaml/unknown-tag', '!oma']]);
  });

  it('problems come in the order of the file', () => {
    const codes = problems('a: *x\na: 2\nb: !oma 1\nc: "\\q"\n').map(([code]) => code);
    assert.deepEqual(codes, ['yaml/unknown-alias', 'yaml/duplicate-key', 'yaml/unknown-tag', 'yaml/bad-escape']);
  });

  it(`more than ${MAX_DEPTH} levels are not read`, () => {
    const nested = (levels: number): string => `a: ${'['.repeat(levels - 1)}${']'.repeat(levels - 1)}`;
    assert.deepEqual(problems(nested(MAX_DEPTH)), []);
    assert.deepEqual(problems(nested(MAX_DEPTH + 1)), [['yaml/too-deep', '[']]);
    assert.equal(parseYaml(nested(MAX_DEPTH + 1)).root, undefined);
  });
});

describe('yaml: a key written twice', () => {
  const twice: readonly (readonly [title: string, source: string, marked: string])[] = [
    ['as it is', 'nimi: 1\nx: 0\nnimi: 2\n', 'nimi'],
    ['in quotes', 'nimi: 1\n"nimi": 2\n', '"nimi"'],
    ['without dots', 'rekisterinpitäjä: 1\nrekisterinpitaja: 2\n', 'rekisterinpitaja'],
    ['without dots first', 'rekisterinpitaja: 1\nrekisterinpitäjä: 2\n', 'rekisterinpitäjä'],
    ['in capitals', 'nimi: 1\nNimi: 2\n', 'Nimi'],
    ['in NFD', 'rekisterinpitäjä: 1\nrekisterinpita\u0308ja\u0308: 2\n', 'rekisterinpita\u0308ja\u0308'],
    ['in NFD, of no known key', '\u00e4\u00e4: 1\na\u0308a\u0308: 2\n', 'a\u0308a\u0308'],
    ['in a flow map', '{nimi: 1, nimi: 2}\n', 'nimi'],
  ];
  for (const [title, source, marked] of twice)
    it(`${title}: the second is marked, the first is read`, () => {
      const document = parseYaml(source, keys);
      assert.deepEqual(problems(source), [['yaml/duplicate-key', marked]]);
      const [problem] = document.problems;
      assert.equal(problem?.span.start, source.lastIndexOf(marked));
      assert.equal(problem.related?.start, source.startsWith('{') ? 1 : 0);
      assert.ok(document.root?.kind === 'map');
      assert.deepEqual(
        document.root.entries.map(({ value }) => value.kind === 'scalar' && value.value),
        source.includes('x: 0') ? [1, 0] : [1],
      );
    });

  it('in two maps is no fault', () => assert.deepEqual(problems('a: {nimi: 1}\nb: {nimi: 2}\n'), []));
});
