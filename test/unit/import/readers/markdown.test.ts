import assert from 'node:assert/strict';
import { readMarkdown } from '../../../../server/src/import/readers/markdown';
import { shown } from './shown';

const read = (...lines: string[]): string[] => shown(readMarkdown(lines.join('\n')));

describe('Markdown as blocks', () => {
  it('has headings of both kinds, paragraphs and hard breaks', () => {
    assert.deepEqual(
      read(
        '# Tietosuoja*seloste* #',
        '',
        'Oikeudet',
        '---',
        'Esimerkki',
        'Oy\\',
        'Katu 1  ',
        'Puh. 010<br>012',
        '',
        '> lainaus',
      ),
      ['h1 Tietosuojaseloste', 'h2 Oikeudet', 'P Esimerkki Oy', 'p Katu 1', 'p Puh. 010', 'p 012', 'P lainaus'],
    );
  });

  it('parts a bold line from the text under it', () => {
    assert.deepEqual(read('**4. Säilytys**', 'Viisi vuotta', 'ja yksi.', '**Oikeudet**', '', '**Aika:** viisi'), [
      'B 4. Säilytys',
      'p Viisi vuotta ja yksi.',
      'B Oikeudet',
      'P Aika: viisi',
    ]);
  });

  it('has lists in lists with their numbers', () => {
    assert.deepEqual(read('3. a', '   - b', '   - **c**', '4. d', '', '   e', '', '* f\\', '  g'), [
      '3. a',
      '  - b',
      '  - *c*',
      '4. d',
      'P e',
      '- f',
      'P g',
    ]);
  });

  it('has tables, also those written as HTML', () => {
    const document = readMarkdown(
      '| Ryhmä | Aika |\n|---|---|\n| nimi<br>osoite | 5 v |\n\n<table><tr><td>a</td><td>b</td></tr></table>',
    );
    assert.deepEqual(shown(document), ['Ryhmä | Aika', 'nimi / osoite | 5 v', 'a | b']);
    assert.deepEqual(
      document.blocks.map((block) => block.kind === 'row' && [block.table, block.line]),
      [
        [0, 1],
        [0, 3],
        [1, 5],
      ],
    );
  });

  it('gives the addresses of links', () => {
    assert.deepEqual(
      read('[lomake](https://a.fi/b) <tieto@b.fi> [tänne][1] ![kuva](x.png)', '', '[1]: mailto:x@y.fi'),
      ['P lomake (https://a.fi/b) tieto@b.fi tänne (x@y.fi) kuva'],
    );
  });

  it('keeps the lines of the source', () => {
    const text = '\n# A\n\nb\nc\\\nd\n\n1. e\n2. f\n\n```\ng\n\nh\n```\n';
    const { blocks, text: kept } = readMarkdown(text);
    assert.equal(kept, text);
    const lines = text.split('\n');
    assert.deepEqual(
      blocks.map((block) => block.line),
      [2, 4, 6, 8, 9, 12, 14],
    );
    for (const block of blocks)
      if (block.kind !== 'row') assert.ok(lines[block.line - 1]?.includes(block.text.split(' ')[0] ?? ''), block.text);
  });

  for (const [name, text] of [
    ['quotes', `${'> '.repeat(5000)}sana`],
    ['items', `${'- '.repeat(5000)}sana`],
    ['items over lines', Array.from({ length: 400 }, (_, i) => `${'  '.repeat(i)}- sana`).join('\n')],
    ['stars', '*a\n'.repeat(30_000)],
    ['paragraphs', 'sana\n\n'.repeat(100_000)],
  ] as const)
    it(`reads line by line what nests or goes on too far: ${name}`, () => {
      const { blocks, format } = readMarkdown(text);
      assert.equal(format, 'markdown');
      assert.equal(blocks.length, text.split('\n').filter((line) => line.trim() !== '').length);
    });
});
