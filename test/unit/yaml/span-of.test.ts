import assert from 'node:assert/strict';
import { parseYaml, type Part, type Path } from '../../../server/src/yaml';

function marked(source: string, path: Path, part?: Part): string {
  const span = parseYaml(source).spanOf(path, part);
  return source.slice(span.start, span.end);
}

const SOURCE = [
  '\uFEFF# alku',
  'otsikko: Asiakkaat  # kommentti',
  'tyhjä:',
  'tilde: ~',
  'rekisterinpitäjä:',
  '  nimi: "Oy \\"A\\""',
  '  osoite: {katuosoite: Tie 1, maa: }',
  'rekisterit:',
  '  - nimi: Eka',
  '    kuvaus: |',
  '      Rivi yksi.',
  '      Rivi kaksi.',
  '',
  '  - nimi: Toka',
  'luettelo: [yksi, kaksi kolme]',
  'pitkä: sanoja',
  '  toisella rivillä',
  '',
].join('\r\n');

const PLACES: readonly (readonly [title: string, path: Path, part: Part | undefined, expected: string])[] = [
  ['a plain value', ['otsikko'], undefined, 'Asiakkaat'],
  ['a key that is asked for', ['otsikko'], 'key', 'otsikko'],
  ['the key where the value is empty', ['tyhjä'], undefined, 'tyhjä'],
  ['the tilde where the value is written empty', ['tilde'], undefined, '~'],
  ['a quoted value, quotes and all', ['rekisterinpitäjä', 'nimi'], undefined, '"Oy \\"A\\""'],
  ['a value in a flow map', ['rekisterinpitäjä', 'osoite', 'katuosoite'], undefined, 'Tie 1'],
  ['the key of an empty value in a flow map', ['rekisterinpitäjä', 'osoite', 'maa'], undefined, 'maa'],
  ['a flow map', ['rekisterinpitäjä', 'osoite'], undefined, '{katuosoite: Tie 1, maa: }'],
  ['a map: its first line', ['rekisterinpitäjä'], undefined, 'nimi: "Oy \\"A\\""'],
  ['a list item: its first line', ['rekisterit', 1], undefined, 'nimi: Toka'],
  ['an item of a flow list', ['luettelo', 1], undefined, 'kaksi kolme'],
  ['a value over two lines', ['pitkä'], undefined, 'sanoja\r\n  toisella rivillä'],
  [
    'a block scalar without its last line break',
    ['rekisterit', 0, 'kuvaus'],
    undefined,
    '|\r\n      Rivi yksi.\r\n      Rivi kaksi.',
  ],
  ['the nearest ancestor of a missing key', ['rekisterinpitäjä', 'y-tunnus'], undefined, 'rekisterinpitäjä'],
  ['the nearest ancestor of a missing path', ['rekisterinpitäjä', 'a', 'b', 0, 'c'], 'key', 'rekisterinpitäjä'],
  ['the list of a missing item', ['rekisterit', 7, 'nimi'], undefined, 'rekisterit'],
  ['the item of a missing key', ['rekisterit', 1, 'muoto'], undefined, 'nimi: Toka'],
  ['below a text', ['otsikko', 'fi'], undefined, 'otsikko'],
  ['the first key of the file for what is missing there', ['kieli'], undefined, 'otsikko'],
  ['the first key of the file for the whole', [], undefined, 'otsikko'],
];

describe('yaml: the place to mark', () => {
  for (const [title, path, part, expected] of PLACES)
    it(title, () => assert.equal(marked(SOURCE, path, part), expected));

  it('of a whole file that is a list is its first line', () => {
    assert.equal(marked('- a: 1\n  b: 2\n- c\n', []), '- a: 1');
  });

  it('of an empty file is its start', () => {
    assert.deepEqual(parseYaml('').spanOf(['otsikko']), { start: 0, end: 0 });
  });

  it('of an aliased value is where it is written', () => {
    assert.equal(marked('a: &x Teksti\nb: *x\n', ['b']), 'Teksti');
  });

  it('of an inherited property name is that of a missing key', () => {
    assert.equal(marked('a: {b: 1}\n', ['a', 'constructor']), 'a');
    assert.equal(marked('a: {__proto__: pahaa}\n', ['a', '__proto__']), 'pahaa');
  });
});

describe('yaml: the place of decoded characters', () => {
  it('is exact across a fold and an escape', () => {
    const source = 'a: "tieto\\u0073uoja-\n  asetus"\n';
    const document = parseYaml(source);
    const node = document.nodeAt(['a']);
    assert.ok(node?.kind === 'scalar');
    assert.equal(node.text, 'tietosuoja- asetus');
    const at = (from: number, to: number): string => {
      const span = document.spanInText(['a'], from, to);
      return source.slice(span.start, span.end);
    };
    assert.equal(at(5, 6), '\\u0073');
    assert.equal(at(6, 10), 'uoja');
    assert.equal(at(10, 13), '-\n  a');
    assert.equal(at(12, 18), 'asetus');
    assert.equal(at(0, 18), source.slice(4, source.lastIndexOf('"')));
  });

  it('never leaves the value', () => {
    const document = parseYaml('a: abc\nb: 1\n');
    assert.deepEqual(document.spanInText(['a'], 1, 99), { start: 4, end: 6 });
    assert.deepEqual(document.spanInText(['a'], 3, 3), { start: 6, end: 6 });
    assert.deepEqual(document.spanInText(['a'], 0, 0), { start: 3, end: 3 });
  });

  it('is the value itself where that is no text', () => {
    const document = parseYaml('a: {b: 1}\n');
    assert.deepEqual(document.spanInText(['a'], 0, 1), { start: 3, end: 9 });
  });
});
