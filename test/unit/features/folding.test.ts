import assert from 'node:assert/strict';
import { folding } from '../../../server/src/features';
import { analyseText } from '../support/analyse';

/** The first and last line of each fold, as they are written. */
function folds(source: string): string[] {
  const lines = source.split('\n');
  return folding(analyseText(source)).map(
    ({ startLine, endLine, kind }) =>
      `${lines[startLine]?.trim()} … ${lines[endLine]?.trim()}${kind === 'comment' ? ' (comment)' : ''}`,
  );
}

describe('folding', () => {
  it('folds sections, lists, items, texts and comments', () => {
    const source = `# yksi
# kaksi
seloste: 1
johdanto: |
  Rivi.

  Toinen rivi.

# yksin
rekisterit:
  - nimi: A
    suojaus: >
      Kahdella
      rivillä.

    # lopuksi
    # kaksi riviä
  - nimi: B
linkit: Monta
  riviä.
`;
    assert.deepEqual(folds(source), [
      '# yksi … # kaksi (comment)',
      'johdanto: | … Toinen rivi.',
      'rekisterit: … - nimi: B',
      '- nimi: A … rivillä.',
      'suojaus: > … rivillä.',
      '# lopuksi … # kaksi riviä (comment)',
      'linkit: Monta … riviä.',
    ]);
  });

  it('takes the whole item where its first entry begins on the same line', () => {
    const source = `seloste: 1
rekisterit:
  - nimi:
      fi: A
    muoto: sähköinen
`;
    assert.deepEqual(folds(source), ['rekisterit: … muoto: sähköinen', '- nimi: … muoto: sähköinen']);
  });

  it('folds what an alias repeats once', () => {
    const source = 'a: &x\n  b: 1\n  c: 2\nd: *x\n';
    assert.deepEqual(folds(source), ['a: &x … c: 2']);
  });
});
