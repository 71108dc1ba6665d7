import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { analyse, type Analysis } from '../../../server/src/analysis';
import { hover, legalState, overview, preview } from '../../../server/src/features';
import { isLawStale, lawChecked, openMatters, openMattersOn } from '../../../server/src/law';
import { LANGUAGES } from '../../../server/src/notice';

const LATE = '2099-01-01';

function notice(text: string, asOf = lawChecked): Analysis {
  return analyse(TextDocument.create('file:///a.seloste.yaml', 'seloste', 1, text), { asOf });
}

function hoverOn(text: string, word: string, asOf?: string): string {
  const analysis = notice(text, asOf);
  return hover(analysis, text.indexOf(word) + 1, 'fi')?.contents ?? '';
}

describe('the legal state', () => {
  it('is old after six months, counted from the day the law data was checked', () => {
    const [year = 0, month = 0, day = 0] = lawChecked.split('-').map(Number);
    const later = (months: number, days: number): string =>
      new Date(Date.UTC(year, month - 1 + months, day + days)).toISOString().slice(0, 10);
    assert.equal(isLawStale(lawChecked), false);
    assert.equal(isLawStale(later(6, 0)), false);
    assert.equal(isLawStale(later(6, 1)), true);
    assert.equal(isLawStale('2018-05-25'), false);
  });

  it('tells what is open, in the reader’s language', () => {
    for (const language of LANGUAGES) {
      const { checked, stale, open } = legalState(lawChecked, language);
      assert.match(checked, /2026/);
      assert.equal(stale, undefined);
      assert.deepEqual(
        open.map(({ title }) => title),
        openMatters.map(({ title }) => title[language]),
      );
      assert.match(open.map(({ title }) => title).join(), /9\/2026.*C-703\/25 P/);
      assert.match(legalState(LATE, language).stale ?? '', /2026/);
    }
  });

  it('is in the preview’s aside and in the status bar, whatever the notice lacks', () => {
    const late = notice('seloste: 1\nkieli: fi\n', LATE);
    const aside = preview(late, 'sv').blocks.find(({ id }) => id === ':coverage')?.html ?? '';
    assert.match(aside, /Rättsläget kontrollerat/);
    assert.match(aside, /RP 9\/2026 rd/);
    assert.match(aside, /legal-state-old/);
    const fresh = preview(notice('seloste: 1\nkieli: fi\n'), 'sv').blocks.find(({ id }) => id === ':coverage')?.html;
    assert.doesNotMatch(fresh ?? '', /legal-state-old/);
    const { legalState: lines } = overview(late, 'fi');
    assert.match(lines.join('\n'), /Oikeustila tarkistettu 22\.11\.2026\..*\n.*puoli vuotta.*\n.*HE 9\/2026 vp/);
  });

  it('is on the hover of what an open matter would change, and of nothing else', () => {
    const text = 'seloste: 1\njohdanto: Tietosuojalain 4 § ja tietosuojalain 29 § ja GDPR 77 art.\n';
    assert.match(hoverOn(text, 'Tietosuojalain 4'), /HE 9\/2026 vp/);
    assert.doesNotMatch(hoverOn(text, 'tietosuojalain 29'), /Avoinna/);
    assert.doesNotMatch(hoverOn(text, 'GDPR'), /Avoinna/);
    assert.match(hoverOn(text, 'GDPR', LATE), /yli puoli vuotta sitten/);
  });

  it('ties an open matter to the provisions it affects, and to what is within them', () => {
    const ids = (target: string): string[] => openMattersOn(target).map(({ id }) => id);
    assert.deepEqual(ids('fi:1050/2018:4'), ['he-9-2026']);
    assert.deepEqual(ids('fi:1050/2018:4(1)(2)'), ['he-9-2026']);
    assert.deepEqual(ids('fi:1050/2018'), ['he-9-2026']);
    assert.deepEqual(ids('fi:1050/2018:40'), []);
    assert.deepEqual(ids('gdpr:45(2)'), ['c-703-25-p']);
    assert.deepEqual(ids('gdpr'), []);
  });
});
