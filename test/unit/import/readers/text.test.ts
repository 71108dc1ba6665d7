import assert from 'node:assert/strict';
import { readText } from '../../../../server/src/import/readers/text';
import { shown } from './shown';

describe('plain text as blocks', () => {
  it('is a block a line, with the gaps between', () => {
    const document = readText('1. Rekisterinpitäjä\nEsimerkki Oy\n \t\u00a0\n\n  Puh. 010 123\u00a0456  \n');
    assert.deepEqual(shown(document), ['p 1. Rekisterinpitäjä', 'p Esimerkki Oy', 'P Puh. 010 123\u00a0456']);
    assert.deepEqual(
      document.blocks.map(({ line }) => line),
      [1, 2, 5],
    );
  });

  it('holds every word of the source, in order', () => {
    const text = '\f Otsikko:\n\n\n- kohta  yksi\n\t- kohta kaksi\n';
    const words = readText(text).blocks.flatMap((block) => (block.kind === 'paragraph' ? block.text.split(/\s+/) : []));
    assert.deepEqual(words, text.trim().split(/\s+/));
  });
});
