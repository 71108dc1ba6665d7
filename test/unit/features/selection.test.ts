import assert from 'node:assert/strict';
import { selectionRanges } from '../../../server/src/features';
import { analyseText, marked } from '../support/analyse';

/** What is selected step by step from the middle of a word. */
function steps(source: string, word: string): string[] {
  const analysis = analyseText(source);
  return selectionRanges(analysis, source.indexOf(word) + 1).map((range) => marked(analysis, range));
}

describe('selection ranges', () => {
  it('grow from word over sentence, text and entry to the file', () => {
    const source = `seloste: 1
rekisterit:
  - nimi: A
    suojaus: "Ensin. Sitten toinen virke."
`;
    assert.deepEqual(steps(source, 'toinen'), [
      'toinen',
      'Sitten toinen virke.',
      'Ensin. Sitten toinen virke.',
      '"Ensin. Sitten toinen virke."',
      'suojaus: "Ensin. Sitten toinen virke."',
      'nimi: A\n    suojaus: "Ensin. Sitten toinen virke."',
      '- nimi: A\n    suojaus: "Ensin. Sitten toinen virke."',
      'rekisterit:\n  - nimi: A\n    suojaus: "Ensin. Sitten toinen virke."',
      source.trimEnd(),
      source,
    ]);
  });

  it('leave out what two steps would share', () => {
    assert.deepEqual(steps('seloste: 1\notsikko: Nimi\n', 'Nimi'), [
      'Nimi',
      'otsikko: Nimi',
      'seloste: 1\notsikko: Nimi',
      'seloste: 1\notsikko: Nimi\n',
    ]);
  });

  it('take the key, then its entry', () => {
    assert.deepEqual(steps('seloste: 1\nmuut-kohdat: []\n', 'muut-kohdat').slice(0, 2), [
      'muut-kohdat',
      'muut-kohdat: []',
    ]);
  });

  it('take a comment, then its block', () => {
    assert.deepEqual(steps('# Yksi asia\n# ja toinen\nseloste: 1\n', 'toinen').slice(0, 3), [
      'toinen',
      '# ja toinen',
      '# Yksi asia\n# ja toinen',
    ]);
  });

  it('cross the lines of a folded text', () => {
    const source = 'seloste: 1\njohdanto: >\n  Yksi virke\n  kahdella rivillä. Toinen.\n';
    assert.equal(steps(source, 'kahdella')[1], 'Yksi virke\n  kahdella rivillä.');
  });
});
