import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { referencesIn, rewriteReferences, type Rewriting } from '../../../server/src/features';
import { filesBelow, read } from '../guards/repo';
import { analyseText } from '../support/analyse';

/** The rewritings at the first place of a word. */
function at(source: string, word: string): Rewriting[] {
  const analysis = analyseText(source);
  const position = analysis.text.positionAt(source.indexOf(word));
  return rewriteReferences(analysis, { start: position, end: position }, 'fi');
}

function after(source: string, rewriting: Rewriting | undefined): string {
  assert.ok(rewriting, 'there is something to rewrite');
  return TextDocument.applyEdits(
    analyseText(source).text,
    rewriting.edits.map((edit) => ({ ...edit })),
  );
}

const NOTICE = `seloste: 1
johdanto: >
  Peruste on GDPR artikla 6(1)(f),  # ei kommentti
  ja oikeus on (15
  art.) mukaan.
otsikko: 'GDPR 6 art. 1.a'
`;

describe('rewriting references', () => {
  it('offers the standard form of the reference at the cursor, and of all', () => {
    const [one, all] = at(NOTICE, 'artikla 6(1)(f)');
    assert.match(one?.title ?? '', /GDPR:n 6 artiklan 1 kohdan f alakohta$/);
    assert.equal(after(NOTICE, one), NOTICE.replace('GDPR artikla 6(1)(f)', 'GDPR:n 6 artiklan 1 kohdan f alakohta'));
    assert.equal(
      after(NOTICE, all),
      `seloste: 1
johdanto: >
  Peruste on GDPR:n 6 artiklan 1 kohdan f alakohta,  # ei kommentti
  ja oikeus on (15 artikla) mukaan.
otsikko: 'GDPR:n 6 artiklan 1 kohdan a alakohta'
`,
    );
  });

  it('offers nothing elsewhere, or for what is in the standard form already', () => {
    assert.deepEqual(at(NOTICE, 'oikeus'), []);
    assert.deepEqual(at('seloste: 1\njohdanto: Peruste on 6 artiklan 1 kohdan f alakohta.\n', '6 art'), []);
  });

  it('puts in quotes what a plain value could not carry', () => {
    const source = 'seloste: 1\njohdanto: TSL 29 §\n';
    assert.equal(after(source, at(source, 'TSL')[0]), 'seloste: 1\njohdanto: Tietosuojalain 29 §\n');
  });

  for (const file of filesBelow('examples', /\.ya?ml$/))
    it(`changes no target in ${file}`, () => {
      const source = read(file);
      const analysis = analyseText(source);
      const before = referencesIn(analysis);
      const all = before
        .map(({ span }) => analysis.text.positionAt(span.start))
        .map((position) => rewriteReferences(analysis, { start: position, end: position }, 'fi').at(-1))
        .find((rewriting) => rewriting && rewriting.edits.length > 0);
      const text = all ? after(source, all) : source;
      assert.deepEqual(
        referencesIn(analyseText(text)).map(({ targets }) => targets),
        before.map(({ targets }) => targets),
      );
    });
});
