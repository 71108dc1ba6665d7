import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { acts, gdprHas, parseTarget } from '../../../server/src/law';
import { LANGUAGES } from '../../../server/src/notice';
import { rules } from '../../../server/src/rules';
import { analysisOf, findingsOf, FIXTURES, fixturesOf, markedBy, mended, noticeOf } from './fixtures';
import { filesBelow, read } from './repo';

/** The heading of each language's part of a rule's page. */
const PARTS = { fi: /^## .*suom/im, sv: /^## .*svensk/im, en: /^## .*english/im };

const byCode = new Map(rules.map((rule) => [rule.meta.code, rule]));

/** Codes of findings on suppressions: they have a page, and no rule. */
const LINTER_CODES = new Set(['suppression-without-reason', 'unknown-rule', 'unused-suppression']);

/** The findings by their words: a fixture lists them as it likes. */
function inOrder<Marked extends { words: string }>(marked: readonly Marked[]): Marked[] {
  return [...marked].sort((a, b) => (a.words < b.words ? -1 : a.words > b.words ? 1 : 0));
}

describe('legal rules', () => {
  it('are listed in the order of their codes, each once', () => {
    const codes = rules.map(({ meta }) => meta.code);
    assert.deepEqual(codes, [...new Set(codes)].sort());
    for (const code of codes) assert.match(code, /^[a-z]+(-[a-z0-9]+)*$/);
  });

  it('are all listed: no file has a rule that does not run', () => {
    const unlisted = filesBelow('server/src/rules', /\.ts$/)
      .flatMap((file) => [...read(file).matchAll(/^\s+code: '([a-z0-9-]+)'/gm)].map(([, code = '']) => code))
      .filter((code) => !byCode.has(code));
    assert.deepEqual(unlisted, []);
  });

  it('have no page and no fixtures without a rule', () => {
    const pages = existsSync('docs/rules') ? readdirSync('docs/rules').map((name) => path.basename(name, '.md')) : [];
    const folders = readdirSync(FIXTURES, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const strangers = [...pages, ...folders.map(({ name }) => name)].filter(
      (name) => !byCode.has(name) && !LINTER_CODES.has(name) && name !== 'README' && name !== 'index',
    );
    assert.deepEqual(strangers, []);
  });

  for (const rule of rules) {
    const { code, law, problem, demand, validFrom, validTo } = rule.meta;
    describe(code, () => {
      it('is in the file of its name', () => {
        const file = `server/src/rules/${code}.ts`;
        assert.ok(existsSync(file), file);
        assert.ok(read(file).includes(`'${code}'`), `${file} has another code`);
      });

      it('has a page with a part in each language', () => {
        const page = read(`docs/rules/${code}.md`);
        assert.ok(page.split('\n')[0]?.includes(code), 'the title names the code');
        for (const language of LANGUAGES) {
          const start = page.search(PARTS[language]);
          assert.ok(start >= 0, `no part in ${language}`);
          const part = page.slice(start).split(/\n(?=## )/)[0] ?? '';
          assert.ok(part.length > 200, `the part in ${language} says next to nothing`);
        }
      });

      it('says what is wrong and what the law asks, in three languages', () => {
        for (const text of [problem, demand]) {
          for (const language of LANGUAGES) assert.match(text[language].trim(), /\S.*[.!?”"]$/s, language);
          assert.equal(new Set(Object.values(text)).size, 3, 'one language is a copy of another');
        }
        const placeholders = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g))].sort();
        for (const text of [problem, demand])
          for (const language of LANGUAGES) assert.deepEqual(placeholders(text[language]), placeholders(text.fi));
      });

      it('rests on provisions that exist', () => {
        assert.ok(law.length > 0);
        const wrong = law.filter((target) => {
          const parsed = parseTarget(target);
          return !parsed || (parsed.act === 'gdpr' ? !gdprHas(parsed) : !acts.has(parsed.act));
        });
        assert.deepEqual(wrong, []);
        for (const day of [validFrom, validTo]) if (day !== undefined) assert.match(day, /^\d{4}-\d{2}-\d{2}$/);
      });

      const fixtures = fixturesOf(code);
      it('has fixtures: one that fails, one that is a near miss', () => {
        const kinds = new Set(fixtures.map(({ kind }) => kind));
        assert.ok(kinds.has('fail') && kinds.has('pass'), [...kinds].join());
      });

      for (const { file, kind, ending, expected, analysis } of fixtures) {
        const name = path.basename(file);
        it(`${name} is a sound file, and the rule reads only what it declares`, () => {
          const form = analysis.findings.map(({ finding }) => finding.code).filter((other) => other.includes('/'));
          assert.deepEqual(form, []);
          assert.deepEqual(analysis.defects, []);
        });

        if (kind === 'fail') {
          it(`${name} is found fault with exactly where it says`, () => {
            assert.ok(expected.length > 0, 'it says nothing: # odotus: <code> "<words>"');
            assert.deepEqual(inOrder(markedBy(analysis, code)), inOrder(expected));
          });

          it(`${name} is mended as its golden file has it`, () => {
            const golden = fixtures.find((other) => other.kind === 'fixed' && other.ending === ending);
            assert.equal(noticeOf(mended(analysis, code)), noticeOf(golden?.analysis.text.getText()));
          });
        } else {
          it(`${name} is found no fault with`, () => assert.deepEqual(markedBy(analysis, code), []));
        }
      }

      if (validFrom !== undefined) {
        it('is silent of the day before its law', () => {
          const before = new Date(Date.parse(validFrom) - 86_400_000).toISOString().slice(0, 10);
          for (const { kind, file, analysis } of fixtures.filter((fixture) => fixture.kind === 'fail')) {
            const then = analysisOf(file, analysis.text.getText(), before);
            assert.deepEqual(findingsOf(then, code), [], `${kind} ${file}`);
          }
        });
      }
    });
  }
});
