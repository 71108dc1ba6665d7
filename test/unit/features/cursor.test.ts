import assert from 'node:assert/strict';
import { cursorAt, type Cursor } from '../../../server/src/features/completion/cursor';
import { formatDictionary } from '../../../server/src/notice';
import { parseYaml, type Path, type YamlNode } from '../../../server/src/yaml';
import { Dice, seedOf } from '../support/dice';
import { filesBelow, read } from '../guards/repo';

/** The cursor at ‸. */
function at(marked: string): Cursor | undefined {
  const offset = marked.indexOf('‸');
  assert.ok(offset >= 0, 'no ‸');
  return cursorAt(marked.replace('‸', ''), offset);
}

/** Kind and path in one line. */
function told(marked: string): string {
  const cursor = at(marked);
  return cursor ? `${cursor.kind} ${cursor.path.join('/')}` : 'nothing';
}

interface PlaceInTree {
  readonly offset: number;
  readonly path: Path;
  readonly kinds: readonly string[];
  readonly siblings?: readonly string[];
}

/** Every key and every scalar of a tree, as the parser has them. */
function* placesOf(node: YamlNode, path: Path): Generator<PlaceInTree> {
  if (node.kind === 'scalar') {
    const empty = node.span.start === node.span.end;
    if (empty) return;
    if (node.style === 'plain' || node.style === 'single' || node.style === 'double')
      yield { offset: node.span.start, path, kinds: ['value', 'line'] };
    return;
  }
  if (node.kind === 'list') {
    for (const [index, item] of node.items.entries()) yield* placesOf(item, [...path, index]);
    return;
  }
  const own = node.entries.filter((entry) => !entry.merged);
  for (const entry of own) {
    const siblings = own.filter((other) => other !== entry).map(({ key }) => key);
    yield { offset: entry.keySpan.start, path, kinds: ['key'], siblings };
    yield* placesOf(entry.value, [...path, entry.key]);
  }
}

describe('the cursor: the same place as the parser’s, on every file there is', () => {
  const files = [...filesBelow('examples', /\.yaml$/), ...filesBelow('test/fixtures', /\.yaml$/)];
  const styles: readonly (readonly [string, (text: string) => string])[] = [
    ['as it is', (text) => text],
    ['with CRLF', (text) => text.replace(/\n/g, '\r\n')],
  ];
  for (const [style, restyle] of styles)
    it(`${files.length} files, ${style}`, () => {
      const dice = new Dice(seedOf('the place taken of each fixture'));
      let count = 0;
      for (const file of files) {
        const source = restyle(read(file));
        const { root, problems } = parseYaml(source, formatDictionary);
        // an alias is read where its anchor stands, and a broken file has no tree to compare with
        if (!root || problems.length > 0 || /[&*][\p{L}\d]+/u.test(source)) continue;
        const places = [...placesOf(root, [])];
        for (const { offset, path, kinds, siblings } of file.startsWith('examples') ? places : [dice.of(places)]) {
          const cursor = cursorAt(source, offset);
          const where = `${file}, ${source.slice(0, offset).split('\n').length}: ${source.slice(offset, offset + 30)}`;
          assert.ok(cursor, where);
          assert.deepEqual(cursor.path, path, where);
          assert.ok(kinds.includes(cursor.kind), `${cursor.kind}: ${where}`);
          if (siblings) assert.deepEqual([...cursor.siblings].sort(), [...siblings].sort(), where);
          count += 1;
        }
      }
      assert.ok(count > 2000, `${count} places`);
      console.log(`      ${count} places`);
    });
});

describe('the cursor: while a notice is being written', () => {
  const cases: readonly (readonly [title: string, marked: string, expected: string])[] = [
    ['an empty file', '‸', 'line '],
    ['half a key in the first column', 'seloste: 1\nrekist‸', 'key '],
    ['an empty line below a key', 'seloste: 1\noikeudet:\n  ‸', 'line oikeudet'],
    ['a value to come', 'seloste: 1\nkieli: ‸', 'value kieli'],
    ['a colon without its space', 'seloste: 1\nkieli:‸', 'value kieli'],
    ['a dash', 'rekisterit:\n  - ‸', 'line rekisterit/0'],
    ['a dash without its space', 'rekisterit:\n  -‸', 'line rekisterit/0'],
    ['the second item', 'rekisterit:\n  - nimi: A\n  - ‸', 'line rekisterit/1'],
    ['a list in the column of its key', 'rekisterit:\n- nimi: A\n- ‸', 'line rekisterit/1'],
    ['a key of an item', 'rekisterit:\n  - nimi: A\n    muo‸', 'key rekisterit/0'],
    [
      'a list within a list',
      'rekisterit:\n  - säilytysajat:\n      - tiedot:\n          - ‸',
      'line rekisterit/0/säilytysajat/0/tiedot/0',
    ],
    ['dashes on one line', 'rekisterit:\n  - rekisteröidyt:\n    - ‸', 'line rekisterit/0/rekisteröidyt/0'],
    ['brackets', 'rekisterit:\n  - oikeusperusteet: [sopimus, ‸]', 'line rekisterit/0/oikeusperusteet/1'],
    [
      'open brackets',
      'rekisterit:\n  - oikeusperusteet: [sopimus, ‸\noikeudet:\n',
      'line rekisterit/0/oikeusperusteet/1',
    ],
    ['a flow map', 'rekisterinpitäjä: {nimi: A, ‸}', 'key rekisterinpitäjä'],
    ['an open flow map', 'rekisterinpitäjä: {nimi: A, tyyppi: ‸', 'value rekisterinpitäjä/tyyppi'],
    ['a flow map over lines', 'rekisterinpitäjä: {\n  nimi: A,\n  ‸\n}\n', 'key rekisterinpitäjä'],
    ['a flow map in a list', 'rekisterit:\n  - vastaanottajat: [{nimi: A}, {‸', 'key rekisterit/0/vastaanottajat/1'],
    ['double quotes', 'rekisterinpitäjä:\n  tyyppi: "yri‸"', 'value rekisterinpitäjä/tyyppi'],
    ['open quotes', "rekisterinpitäjä:\n  tyyppi: 'yri‸\n  nimi: A", 'value rekisterinpitäjä/tyyppi'],
    ['below an open quote', 'johdanto: "teksti\noikeudet:\n  ‸', 'line oikeudet'],
    ['below an open bracket', 'kieli: [fi\noikeudet:\n  ‸', 'line oikeudet'],
    ['running text', 'johdanto: |\n  Huomaa: tä‸', 'text johdanto'],
    ['text that goes on below', 'johdanto: teksti\n  jatk‸', 'text johdanto'],
    ['a comment', 'seloste: 1 # kie‸', 'nothing'],
    ['a line of comment', 'seloste: 1\n# kie‸', 'nothing'],
    ['an anchor', 'rekisterit: &kaikki\n  - ‸', 'line rekisterit/0'],
    ['a key without its dots', 'rekisterinpitaja:\n  ‸', 'line rekisterinpitäjä'],
    ['tabs', 'rekisterit:\n\t- nimi: A\n\t  ‸', 'key rekisterit/0'],
  ];
  for (const [title, marked, expected] of cases)
    for (const eol of ['\n', '\r\n'])
      it(`${title}${eol === '\n' ? '' : ', CRLF'}`, () => assert.equal(told(marked.replace(/\n/g, eol)), expected));

  it('leads a line that stands too far left to the item that is open, besides the new one', () => {
    const cursor = at('rekisterit:\n  - nimi: A\n  ‸');
    assert.equal(`${cursor?.kind} ${cursor?.path.join('/')}`, 'item rekisterit/1');
    assert.deepEqual(cursor?.inner?.path, ['rekisterit', 0]);
    assert.equal(cursor.inner.lead, '  ');
  });

  it('leads a line in the column of a map nowhere else', () => {
    assert.equal(at('rekisterinpitäjä:\n  nimi: A\n‸')?.inner, undefined);
    assert.deepEqual(at('rekisterinpitäjä:\n‸')?.inner?.path, ['rekisterinpitäjä']);
  });

  it('mends an indentation that fits nothing', () => {
    const deep = at('rekisterinpitäjä:\n  tyyppi: yritys\n      ‸');
    assert.deepEqual(deep?.path, ['rekisterinpitäjä']);
    assert.equal(deep.reindent?.text, '  ');
    const tabbed = at('rekisterinpitäjä:\n\tnimi: A\n\t‸');
    assert.equal(tabbed?.reindent?.text, '  ');
  });
});
