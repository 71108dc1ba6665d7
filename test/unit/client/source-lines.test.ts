import assert from 'node:assert/strict';
import { sourceLines } from '../../../client/src/import/source-lines';
import { messages } from '../../../server/src/messages';
import { LANGUAGES } from '../../../server/src/notice';

const linesOf = (notice: string): number[] => sourceLines(notice).map(({ line }) => line);

describe('the lines of the source that a notice’s comments name', () => {
  it('are found as the import writes them, in each language', () => {
    for (const language of LANGUAGES) {
      const { importing } = messages(language);
      assert.deepEqual(linesOf(`siirrot:  # ${importing.promised(61)}\n`), [61]);
      assert.deepEqual(linesOf(`nimi: x  # ${importing.check(7)}\r\n`), [7]);
      assert.deepEqual(linesOf(`# ${importing.head}\n# ${importing.leftOut(119, 'top of page')}\n`), [119]);
    }
  });

  it('are marked with the words that name them', () => {
    const notice = 'a: b\nnimi: x  # tarkista; lähde: rivi 12\n';
    const [found] = sourceLines(notice);
    assert.equal(notice.slice(found?.start, found?.end), 'lähde: rivi 12');
  });

  it('are no words of the notice itself, and no line 0', () => {
    assert.deepEqual(linesOf('johdanto: Katso lähde: rivi 12\nosoite: Tie 1#lähde: rivi 3\n# lähde: rivi 0\n'), []);
  });
});
