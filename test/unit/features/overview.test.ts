import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { analyse } from '../../../server/src/analysis';
import { overview } from '../../../server/src/features';
import { lawChecked } from '../../../server/src/law';
import { LANGUAGES, type Language } from '../../../server/src/notice';

function coverageOf(text: string, language: Language = 'fi'): string {
  const document = TextDocument.create('file:///a.seloste.yaml', 'seloste', 1, text);
  return overview(analyse(document, { asOf: lawChecked }), language).coverage;
}

describe('the overview of a notice', () => {
  it('says that there is no register, and not that nothing is missing', () => {
    assert.equal(coverageOf('seloste: 1\n'), 'Selosteessa ei ole rekistereitä.');
    assert.equal(coverageOf('seloste: 1\nrekisterit: []\n', 'en'), 'The notice has no registers.');
  });

  it('counts an element once, however many registers lack it', () => {
    const one = coverageOf('seloste: 1\nrekisterit:\n  - nimi: Jäsenrekisteri\n');
    const two = coverageOf('seloste: 1\nrekisterit:\n  - nimi: Jäsenrekisteri\n  - nimi: Tapahtumarekisteri\n');
    assert.match(one, /13 ja 14.*: [1-9]\d* puuttuu/);
    assert.equal(one, two);
  });

  it('tells of places to fill in, in each language', () => {
    for (const language of LANGUAGES) {
      const without = coverageOf('seloste: 1\nrekisterit:\n  - nimi: Jäsenrekisteri\n', language);
      const marked = coverageOf(
        'seloste: 1\nrekisterit:\n  - nimi: Jäsenrekisteri\n    suojaus: "[TÄYDENNÄ: suojaus]"\n',
        language,
      );
      assert.ok(marked.startsWith(`${without} · `), marked);
    }
  });
});
