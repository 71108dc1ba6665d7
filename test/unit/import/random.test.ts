import assert from 'node:assert/strict';
import { importNotice } from '../../../server/src/import';
import type { SourceBlock } from '../../../server/src/import/source';
import { inline, writtenText } from '../../../server/src/import/write/scalar';
import { parseYaml } from '../../../server/src/yaml';
import { Dice, seedOf } from '../support/dice';
import { imported } from './account';

const HEADINGS = [
  'Rekisterinpitäjä', '2. Rekisterin nimi', 'REKISTERIN TIETOSISÄLTÖ', 'Tietolähteet:', 'Tarkastus-, kielto- ja korjausoikeus',
  'Mihin tarkoitukseen tietoja käytetään?', 'Säilytysaika', 'Evästeet', 'Rekisteröidyn oikeudet', 'Personuppgiftsansvarig', 'Your rights',
  'Kiitokset', '7) Muutokset selosteeseen', 'A Manuaalinen aineisto', 'Tietosuojavastaava: Aino Malmi', 'Yhteyshenkilö',
]; // prettier-ignore
const SENTENCES = [
  'Tietoja ei siirretä EU:n ulkopuolelle, ellei laki vaadi.', 'Tilaajalla on oikeus tarkastaa tietonsa.', 'Käytämme evästeitä.', '# ei otsikko',
  'Kuusikko Oy, Metsätie 12, 99999 Korvatunturi, puh. 050 000 0521', 'Y-tunnus: 9000521-8', '- nimi', '• osoite', '1. ensimmäinen', 'a) toinen',
  'Päivitetty 5.4.2020', '* * *', '---', ': outo', 'avain: arvo # huomautus', '"lainaus"', "'heitto'", '[TODO]', '{a: b}', '!tagi', '&ankkuri', '@at',
  'P. O. Box 8', 'Uppgifterna lagras i två år.', 'The data are kept for two years.', '12.5.', '12', 'Muut yhteystiedot:', '§', 'ei', 'null', '0123', 'top of page',
]; // prettier-ignore

describe('an import of anything', function () {
  this.timeout(60_000);

  it('keeps every word once, in a valid file, whatever stands where', () => {
    const dice = new Dice(seedOf('random notices'));
    for (let round = 0; round < 40; round++) {
      const lines = Array.from({ length: dice.number(1, 25) }, () =>
        dice.oneIn(3) ? dice.of(HEADINGS) : dice.of(SENTENCES),
      );
      const text = lines.map((line) => line + (dice.oneIn(2) ? '\n\n' : '\n')).join('');
      if (text.trim() !== '') imported(text, { order: dice.oneIn(3) ? 'source' : 'standard' });
    }
  });

  it('keeps every word of blocks as other readers make them', () => {
    const dice = new Dice(seedOf('random blocks'));
    for (let round = 0; round < 30; round++) {
      const blocks = Array.from({ length: dice.number(1, 20) }, (_, index): SourceBlock => {
        const line = index + 1;
        const text = dice.of(
          dice.oneIn(2) ? HEADINGS : SENTENCES.filter((sentence) => !/^(?:[-•*]|\d\.|\p{L}\))\s|^\d+$/u.test(sentence)),
        );
        switch (dice.number(0, 4)) {
          case 0:
            return { kind: 'heading', text, level: dice.number(1, 4), line };
          case 1:
            return { kind: 'item', text, depth: 0, line, ...(dice.oneIn(2) ? { marker: `${index}.` } : {}) };
          case 2:
            return { kind: 'row', cells: [text, dice.of(SENTENCES.slice(0, 5))], table: 0, line };
          case 3:
            return { kind: 'paragraph', text: `${text} ${dice.of(SENTENCES)}`, lead: text, afterGap: true, line };
          default:
            return { kind: 'paragraph', text, afterGap: true, line, emphasised: dice.oneIn(3) };
        }
      });
      imported({ format: 'docx', blocks, text: '' });
    }
  });

  it('ends on a long block that is told twice', () => {
    const block = Array.from({ length: 2_000 }, (_, index) => `Tonttu ${index}`).join('\n');
    assert.deepEqual(imported(`${block}\n${block}\n`).report.leftOut, []);
  });

  it('ends on hostile texts', () => {
    for (const unit of [
      '1. \n',
      'Rekisterinpitäjä\n',
      '((((',
      'a',
      '. ',
      'a:\nb\n',
      '\u0000\uFFFF\uD800',
      '- x\n',
      'Oikeus ',
    ])
      assert.ok(
        importNotice({
          format: 'text',
          text: '',
          blocks: unit
            .repeat(2_000)
            .split('\n')
            .filter((line) => line.trim() !== '')
            .map((text, index) => ({ kind: 'paragraph', text, line: index + 1, afterGap: false })),
        }).yaml.startsWith('#'),
      );
  });
});

describe('a text written as YAML', () => {
  it('reads back as it was, quoted or not, folded or not', () => {
    const dice = new Dice(seedOf('random texts'));
    const words = [
      'sana',
      'toinen:',
      '#kolmas',
      '-',
      '12',
      "'",
      '"',
      '\\',
      '[',
      '{',
      '&',
      '*',
      '!',
      '%',
      '@',
      '`',
      '|',
      '>',
      '?',
      ',',
      'ei',
      'null',
      '~',
      '1.',
      ':',
      'https://esimerkki.fi/a#b',
    ];
    for (let round = 0; round < 200; round++) {
      const text = Array.from({ length: dice.number(1, 40) }, () => dice.of(words)).join(' ');
      const written = writtenText(text);
      const yaml =
        written.kind === 'inline'
          ? `a: ${written.text}\n`
          : `a: ${written.header}\n${written.lines.map((line) => `  ${line}\n`).join('')}`;
      const document = parseYaml(yaml);
      const node = document.nodeAt(['a']);
      assert.deepEqual(document.problems, [], yaml);
      assert.equal(node?.kind === 'scalar' ? node.text : undefined, text, yaml);
      assert.equal(typeof (node?.kind === 'scalar' ? node.value : undefined), 'string', yaml);
    }
  });

  it('is plain where a person would write it so', () => {
    assert.equal(inline('Kuusikko Oy'), 'Kuusikko Oy');
    assert.equal(inline('00100'), '"00100"');
    assert.equal(inline('Huom: tämä'), '"Huom: tämä"');
  });
});
