import assert from 'node:assert/strict';
import { formatDictionary, hasContent, isTranslated, Notice, type Language } from '../../../server/src/notice';
import { parseYaml } from '../../../server/src/yaml';

function notice(source: string): Notice {
  return new Notice(parseYaml(source, formatDictionary));
}

describe('notice: its languages', () => {
  const cases: readonly (readonly [written: string, languages: readonly Language[]])[] = [
    ['kieli: sv', ['sv']],
    ['kieli: [sv, fi]', ['sv', 'fi']],
    ['kieli: [fi, fi, en]', ['fi', 'en']],
    ['kieli: [ru, en]', ['en']],
    ['kieli: ruotsi', ['fi']],
    ['kieli:', ['fi']],
    ['kieli: {fi: sv}', ['fi']],
    ['otsikko: A', ['fi']],
    ['', ['fi']],
    ['- sv', ['fi']],
  ];
  for (const [written, languages] of cases)
    it(written === '' ? 'of an empty file' : written, () => {
      assert.deepEqual(notice(written).languages, languages);
      assert.equal(notice(written).primaryLanguage, languages[0]);
    });
});

describe('notice: a text in a language', () => {
  const text = (written: string, language: Language): string | undefined =>
    notice(`kieli: [fi, sv]\notsikko: ${written}\n`).text(['otsikko'], language);

  it('is the one there is', () => {
    assert.deepEqual([text('A', 'fi'), text('A', 'sv'), text('00100', 'en')], ['A', 'A', '00100']);
  });

  it('is that language’s, else the first language’s', () => {
    const written = '{sv: B, fi: A}';
    assert.deepEqual([text(written, 'fi'), text(written, 'sv'), text(written, 'en')], ['A', 'B', 'A']);
  });

  it('is the first language’s where that language’s is empty', () => {
    assert.deepEqual([text('{fi: A, sv: }', 'sv'), text('{fi: A, sv: ~}', 'sv')], ['A', 'A']);
  });

  it('is none where none is written', () => {
    assert.deepEqual(
      [text('', 'fi'), text('~', 'fi'), text('{en: C}', 'sv'), text('{fi: }', 'fi')],
      Array(4).fill(undefined),
    );
    assert.deepEqual([text('[A]', 'fi'), text('{teksti: A}', 'fi')], [undefined, undefined]);
    assert.equal(notice('kieli: fi\n').text(['otsikko'], 'fi'), undefined);
  });

  it('is a text per language where all keys are languages', () => {
    const node = (source: string) => parseYaml(source).root;
    const translated = ['{fi: A}', '{fi: A, sv: B}', '{fi: A, otsikko: B}', '{}', 'A', '[fi]'].map((source) => {
      const root = node(source);
      return root !== undefined && isTranslated(root);
    });
    assert.deepEqual(translated, [true, true, false, false, false, false]);
  });
});

describe('notice: what says something', () => {
  const cases: readonly (readonly [written: string, says: boolean])[] = [
    ['A', true],
    ['ei', true],
    ['false', true],
    ['0', true],
    ['""', false],
    ['"  "', false],
    ['~', false],
    ['[]', false],
    ['{}', false],
    ['[~, "", {a: }]', false],
    ['{a: {b: [~, x]}}', true],
  ];
  for (const [written, says] of cases)
    it(written, () => {
      const { root } = parseYaml(written);
      assert.ok(root);
      assert.equal(hasContent(root), says);
      assert.equal(notice(`otsikko: ${written}\n`).filled(['otsikko']) !== undefined, says);
    });
});
