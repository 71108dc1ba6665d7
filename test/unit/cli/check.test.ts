import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readAnalysisOptions } from '../../../server/src/cli/analysis-options';
import { check } from '../../../server/src/cli/check';
import { AS_OF } from '../support/analyse';

describe('seloste check', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'seloste-check-'));
  const file = path.join(folder, 'a.seloste.yaml');
  after(() => rmSync(folder, { recursive: true, force: true }));

  /** What is printed, with options as they stand on the command line. */
  function run(source: string, options: Readonly<Record<string, string>>): string {
    writeFileSync(file, source);
    const analysis = readAnalysisOptions(options, AS_OF);
    assert.ok(analysis, 'the options make sense');
    const lines: string[] = [];
    const say = (line: string): void => void lines.push(line);
    check({ paths: [file], options, analysis, language: 'fi', out: say, error: say, usage: () => 2 });
    return lines.join('\n');
  }

  const DATED = 'seloste: 1\nkieli: fi\npäivitetty: 2025-11-01\n';
  const words = (count: number): string => `seloste: 1\nkieli: fi\njohdanto: ${'sana '.repeat(count)}\n`;

  it('tells when the law was checked, and what was open then', () => {
    assert.match(run(DATED, {}), /Oikeustila tarkistettu 22\.11\.2026\.\nAvoinna tarkistuspäivänä: .*HE 9\/2026 vp/);
    const { law } = JSON.parse(run(DATED, { format: 'json' })) as { law: { checked: string; open: object[] } };
    assert.match(law.checked, /22\.11\.2026/);
    assert.ok(law.open.length > 1);
    assert.match(run(DATED, { 'as-of': '2099-01-01' }), /\[legal-state-old\]/);
  });

  it('takes the months of review-overdue', () => {
    assert.doesNotMatch(run(DATED, {}), /review-overdue/);
    assert.match(run(DATED, { 'review-months': '12' }), /yli 12 kuukautta sitten.*\[review-overdue\]/);
  });

  it('takes the words of long-sentence, and the severity that turns it on', () => {
    assert.doesNotMatch(run(words(36), {}), /long-sentence/);
    assert.match(run(words(36), { severity: 'long-sentence=information' }), /huomautus: Virkkeessä on 36 sanaa/);
    const longer = { severity: 'long-sentence=information', 'longest-sentence': '40' };
    assert.doesNotMatch(run(words(40), longer), /long-sentence/);
    assert.match(run(words(41), longer), /yli 40 sanaa/);
  });

  const senseless: readonly Readonly<Record<string, string>>[] = [
    { 'review-months': '0' },
    { 'review-months': 'x' },
    { 'longest-sentence': '3.5' },
    { 'longest-sentence': '9999' },
    { severity: 'no-such-rule=off' },
    { severity: 'long-sentence=loud' },
    { 'as-of': 'eilen' },
  ];
  for (const wrong of senseless)
    it(`does not guess at ${JSON.stringify(wrong)}`, () => {
      assert.equal(readAnalysisOptions(wrong, AS_OF), undefined);
    });
});
