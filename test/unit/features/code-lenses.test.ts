import assert from 'node:assert/strict';
import { movedLenses, noticeLenses, overview, registerLenses, type CodeLens } from '../../../server/src/features';
import { analyseText } from '../support/analyse';

const NOTICE = `seloste: 1
kieli: fi
laadittu: 2020-01-15
tarkastettu: 2.3.2021
rekisterit:
  - nimi: A
  - muoto: sähköinen
`;

describe('lenses', () => {
  it('over the notice are always the same four on the first line, whatever the file is', () => {
    for (const source of [NOTICE, '', 'a: [', '\0', `# alku\n${NOTICE}`]) {
      const lenses = noticeLenses(analyseText(source), 'fi');
      assert.deepEqual(
        lenses.map(({ line, action }) => [line, action]),
        [
          [0, 'problems'],
          [0, 'preview'],
          [0, 'export'],
          [0, 'none'],
        ],
      );
      assert.ok(lenses.every(({ title }) => title !== ''));
    }
  });

  it('tell the last of the dates, and that a review is advised', () => {
    const { reviewed } = overview(analyseText(NOTICE), 'fi');
    assert.equal(reviewed, 'Tarkastettu 2.3.2021, tarkastaminen on suositeltavaa');
    const recent = NOTICE.replace('2.3.2021', '2.3.2026');
    assert.equal(overview(analyseText(recent), 'en').reviewed, 'Reviewed 2 March 2026');
    assert.match(overview(analyseText('seloste: 1\n'), 'sv').reviewed, /saknar datum/);
  });

  it('count the findings and the errors among them', () => {
    const analysis = analyseText(NOTICE);
    const errors = analysis.findings.filter(({ severity }) => severity === 'error').length;
    assert.ok(errors > 0);
    assert.equal(overview(analysis, 'fi').findings, `${analysis.findings.length} huomautusta, virheitä ${errors}`);
  });

  it('over registers are one each, on the line of the name', () => {
    const lenses = registerLenses(analyseText(NOTICE), 'fi');
    assert.deepEqual(
      lenses.map(({ line }) => line),
      [5, 6],
    );
    assert.match(lenses[0]?.title ?? '', /^13 art\..* · 14 art\./);
  });
});

describe('lenses of an earlier text', () => {
  const at = (...lines: number[]): CodeLens[] => lines.map((line) => ({ line, title: 'x', action: 'preview' }));
  const moved = (lenses: CodeLens[], before: string, after: string): number[] =>
    movedLenses(lenses, before, after).map(({ line }) => line);

  it('move with the lines they are on', () => {
    assert.deepEqual(moved(at(0, 2), 'a\nb\nc\n', 'a\nuusi\nuusi\nb\nc\n'), [0, 4]);
    assert.deepEqual(moved(at(0, 3), 'a\nb\nc\nd\n', 'a\nd\n'), [0, 1]);
  });

  it('stay within the text', () => {
    assert.deepEqual(moved(at(3), 'a\nb\nc\nd', 'x'), [0]);
    assert.deepEqual(moved(at(1), 'a\na\na', 'a\na'), [1]);
  });
});
