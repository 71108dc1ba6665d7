import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { formatDocument, formatNewLine, formatRange } from '../../../server/src/features';
import { analyseText, formFindings } from '../support/analyse';

const HEAD = 'seloste: 1\nkieli: fi\n';

/** The text after Enter was typed at `|` and the new line was indented. */
function entered(withCursor: string): string {
  const source = withCursor.replace('|', '\n');
  const analysis = analyseText(source);
  const position = analysis.text.positionAt(withCursor.indexOf('|') + 1);
  return TextDocument.applyEdits(analysis.text, formatNewLine(analysis, position));
}

function pasted(before: string, lines: string, after: string): string {
  const analysis = analyseText(before + lines + after);
  const range = {
    start: analysis.text.positionAt(before.length),
    end: analysis.text.positionAt(before.length + lines.length),
  };
  return TextDocument.applyEdits(analysis.text, formatRange(analysis, range));
}

describe('formatting a notice', () => {
  it('lays it out, and its findings are the same', () => {
    const source = `${HEAD}rekisterinpitäjä:\n    nimi:   Käpy Oy\noikeudet:\n    valitusoikeus: vakioteksti\n`;
    const analysis = analyseText(source);
    const after = TextDocument.applyEdits(analysis.text, formatDocument(analysis));
    assert.equal(
      after,
      `${HEAD}rekisterinpitäjä:\n  nimi: Käpy Oy\n\noikeudet:\n  valitusoikeus: vakioteksti\n`.replace(
        'fi\nrek',
        'fi\nrek',
      ),
    );
    assert.deepEqual(
      analyseText(after).findings.map(({ finding }) => finding),
      analysis.findings.map(({ finding }) => finding),
    );
  });

  it('lays the lines of a range out, and no others', () => {
    const source = `${HEAD}otsikko:   A\nversio:   B\n`;
    const analysis = analyseText(source);
    const line = { start: { line: 2, character: 3 }, end: { line: 2, character: 4 } };
    assert.equal(
      TextDocument.applyEdits(analysis.text, formatRange(analysis, line)),
      `${HEAD}otsikko: A\nversio:   B\n`,
    );
  });
});

describe('a new line', () => {
  const cases: readonly (readonly [before: string, after: string])[] = [
    ['rekisterit:\n  - nimi: A|', 'rekisterit:\n  - nimi: A\n    '],
    ['rekisterit:\n  - käyttötarkoitukset:|', 'rekisterit:\n  - käyttötarkoitukset:\n      '],
    ['rekisterinpitäjä:|', 'rekisterinpitäjä:\n  '],
    ['johdanto: >-|', 'johdanto: >-\n  '],
    ['rekisteröidyt:\n  - asiakkaat|', 'rekisteröidyt:\n  - asiakkaat\n  '],
    ['rekisterinpitäjä:\n  nimi: A|', 'rekisterinpitäjä:\n  nimi: A\n  '],
    ['otsikko: A|', 'otsikko: A\n'],
  ];
  for (const [before, after] of cases)
    it(JSON.stringify(before), () => assert.equal(entered(HEAD + before), HEAD + after));

  it('within a text is where the author puts it', () => {
    assert.equal(entered(`${HEAD}johdanto: >\n    a\n      b: c|`), `${HEAD}johdanto: >\n    a\n      b: c\n`);
  });
});

describe('what is pasted', () => {
  const before = `${HEAD}rekisterinpitäjä:\n  nimi: A\n`;

  it('is moved to the column where it belongs', () => {
    assert.equal(
      pasted(before, '      puhelin: "1"\n      maa: FI\n', 'otsikko: B\n'),
      `${before}  puhelin: "1"\n  maa: FI\notsikko: B\n`,
    );
  });

  it('may have left the indentation of its first line behind', () => {
    const text = pasted(
      `${HEAD}rekisterit:\n  - nimi: A\n`,
      'tietosisältö:\n      - ryhmä: B\n    tietolähteet: C\n',
      '',
    );
    assert.equal(text, `${HEAD}rekisterit:\n  - nimi: A\n    tietosisältö:\n      - ryhmä: B\n    tietolähteet: C\n`);
    assert.deepEqual(formFindings(analyseText(text)), []);
  });

  it('stays where no column makes sense of it', () => {
    const broken = `${HEAD}johdanto: "auki\n`;
    assert.equal(pasted(broken, '   a: b\n', ''), `${broken}   a: b\n`);
  });
});
