import assert from 'node:assert/strict';
import { settle } from '../../../server/src/import/build/settle';
import type { Placed } from '../../../server/src/import/build/gathered';
import { linesOf } from '../../../server/src/import/recognise/lines';
import { list, map, text } from '../../../server/src/import/tree';
import { textSource } from './account';

const { lines } = linesOf(textSource('2. Rekisterin nimi\nAsiakkaat\n\n1) nimi\n2) osoite\nKiitos'));
const heading: Placed = {
  text: '2. Rekisterin nimi',
  line: 1,
  topic: 'rekisterit/nimi',
  register: 0,
  confidence: 1,
  kept: true,
};
const told = map([
  { key: 'nimi', value: text('Asiakkaat') },
  { key: 'luettelo', value: list([text('nimi'), text('osoite')]) },
]);

describe('the account of an import', () => {
  it('says of a heading that no text has that its key stands for it, of a number that it marked an item', () => {
    const { said, marks, lost } = settle(lines, map([...told.entries, { key: 'teksti', value: text('Kiitos') }]), [
      heading,
    ]);
    assert.deepEqual([...said], ['1 2. Rekisterin nimi']);
    assert.deepEqual(marks, [
      { text: '1', line: 4 },
      { text: '2', line: 5 },
    ]);
    assert.deepEqual(lost, []);
  });

  it('leaves a heading a text where a text has it', () => {
    const kept = map([
      { key: 'otsikko', value: text('2. Rekisterin nimi') },
      ...told.entries,
      { key: 'a', value: text('Kiitos') },
    ]);
    assert.deepEqual([...settle(lines, kept, [heading]).said], []);
  });

  it('finds the line that nothing took, and the words', () => {
    assert.deepEqual(settle(lines, told, [heading]).lost, [{ text: 'Kiitos', line: 6 }]);
    assert.deepEqual(settle(lines, map([]), [{ ...heading, text: '2. Rekisterin' }]).lost, [
      { text: 'nimi', line: 1 },
      { text: 'Asiakkaat', line: 2 },
      { text: 'nimi', line: 4 },
      { text: 'osoite', line: 5 },
      { text: 'Kiitos', line: 6 },
    ]);
  });
});
