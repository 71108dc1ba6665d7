import assert from 'node:assert/strict';
import { codeActions, hover, preview } from '../../../server/src/features';
import { analyseText, formFindings } from '../support/analyse';

const RIGHT = [
  'seloste: 1',
  'kieli: fi',
  'otsikko: Jäsenrekisteri',
  'rekisterinpitäjä:',
  '  nimi: Yhdistys ry',
  '  sähköposti: a@b.fi',
  'rekisterit:',
  '  - nimi: Jäsenet',
  '    käyttötarkoitukset: [Jäsenasiat]',
  '    säilytysajat:',
  '      - {tiedot: kaikki, aika: 5 vuotta}',
  'oikeudet:',
  '  siirto-oikeus: vakioteksti',
  '  valitusoikeus: vakioteksti',
  '',
].join('\n');

/** The same notice as a keyboard without dots writes it, in capitals, and decomposed. */
const SPELT: Readonly<Record<string, string>> = {
  'without dots': RIGHT.replace(/^[ -]*[^\s:]+:/gm, (key) => key.normalize('NFD').replace(/\u0308/g, '')),
  'in NFD': RIGHT.replace(/^[ -]*[^\s:]+:/gm, (key) => key.normalize('NFD')),
  'in capitals': RIGHT.replace(/^ *(?:- )?[^\s:]+:/gm, (key) => key.toUpperCase()),
};

const analysis = analyseText(RIGHT);

/** How many keys differ from how the format has them. */
const EXPECTED: Readonly<Record<string, number>> = { 'without dots': 4, 'in NFD': 4, 'in capitals': 14 };

describe('notice: keys spelt otherwise are understood', () => {
  for (const [name, source] of Object.entries(SPELT)) {
    const other = analyseText(source);

    it(`${name}: each is marked, as a warning, and nothing else is wrong`, () => {
      const found = formFindings(other);
      assert.deepEqual([...new Set(found.map(({ finding }) => finding.code))], ['schema/key-spelling']);
      assert.equal(found.length, EXPECTED[name]);
      assert.ok(found.every(({ severity }) => severity === 'warning'));
    });

    it(`${name}: the rules find what they look for`, () => {
      const rules = (of: typeof other): string[] =>
        of.findings.map(({ finding }) => finding.code).filter((code) => !code.includes('/'));
      assert.deepEqual(rules(other), rules(analysis));
      assert.ok(!rules(other).includes('missing-complaint-right'));
    });

    it(`${name}: the hover explains them`, () => {
      const contents = (of: typeof other): (string | undefined)[] =>
        ['rekisterinpitäjä', 'oikeudet', 'otsikko'].map((key) => {
          const entry = of.document.entryAt([key]);
          assert.ok(entry, key);
          return hover(of, entry.keySpan.start, 'fi')?.contents;
        });
      assert.deepEqual(contents(other), contents(analysis));
      assert.match(contents(other)[0] ?? '', /Rekisterinpitäjä/);
    });

    it(`${name}: the preview shows the same`, () => {
      assert.deepEqual(preview(other, 'fi').blocks, preview(analysis, 'fi').blocks);
    });

    it(`${name}: the quick fixes mend them all`, () => {
      const { text } = other;
      const whole = { start: text.positionAt(0), end: text.positionAt(source.length) };
      const edits = codeActions(other, whole, 'fi')
        .filter((action) => action.finding.finding.code === 'schema/key-spelling')
        .flatMap((action) => action.edits)
        .sort((a, b) => text.offsetAt(b.range.start) - text.offsetAt(a.range.start));
      let mended = source;
      for (const { range, newText } of edits)
        mended = mended.slice(0, text.offsetAt(range.start)) + newText + mended.slice(text.offsetAt(range.end));
      assert.equal(mended, RIGHT);
    });
  }
});
