import assert from 'node:assert/strict';
import { formatDictionary, LANGUAGES, Notice, type Language } from '../../../server/src/notice';
import { readRuleOptions, rules, runRule, viewFor, type Rule } from '../../../server/src/rules';
import { parseYaml } from '../../../server/src/yaml';
import { AS_OF } from '../support/analyse';

/** Texts of one repeated piece, on which a regular expression that backtracks takes the square of its length. */
const PIECES = ['a', 'x-', 'a.', '1', ' ', 'a@', '1 ', '+358 ', '”', '[', 'a\n', 'ei ', 'tiedot, ', 'pyynnöstä '];
const LENGTH = 16_000;
/** Milliseconds of the processor. A rule that is linear takes one or two, one that is not takes hundreds. */
const LIMIT = 100;

function notice(piece: string, language: Language): Notice {
  const text = JSON.stringify(`x ${piece.repeat(LENGTH / piece.length)} x`);
  const source = `seloste: 1\nkieli: ${language}\njohdanto: ${text}\noikeudet: {muut-oikeudet: ${text}}\n`;
  return new Notice(parseYaml(source, formatDictionary));
}

function time(rule: Rule, of: Notice): number {
  const { user } = process.cpuUsage();
  runRule(rule, viewFor(rule.meta.reads, of), { asOf: AS_OF, options: readRuleOptions({}) });
  return (process.cpuUsage().user - user) / 1000;
}

describe('legal rules take time in proportion to the text', function () {
  this.timeout(60_000);
  for (const piece of PIECES) {
    it(JSON.stringify(piece), () => {
      const slow = LANGUAGES.flatMap((language) => {
        const read = notice(piece, language);
        return rules.flatMap((rule) => {
          // the first time pays for what is compiled and remembered
          const first = time(rule, read);
          const best = first > LIMIT ? Math.min(time(rule, read), time(rule, read)) : first;
          return best > LIMIT ? [`${rule.meta.code} (${language}): ${Math.round(best)} ms`] : [];
        });
      });
      assert.deepEqual(slow, []);
    });
  }
});
