import assert from 'node:assert/strict';
import { formatDictionary, Notice, type Prose } from '../../../server/src/notice';
import { readRuleOptions, rules, runRule, viewFor, type Rule } from '../../../server/src/rules';
import { parseYaml } from '../../../server/src/yaml';
import { AS_OF } from '../support/analyse';

const OPTIONS = { asOf: AS_OF, options: readRuleOptions({}) };

/** How often a rule looks at a text of a notice: the work that grows with registers and texts, and no matter of time. */
function looks(rule: Rule, source: string): number {
  const notice = new Notice(parseYaml(source, formatDictionary));
  let count = 0;
  const counted = <Whole extends object>(whole: Whole): Whole =>
    new Proxy(whole, {
      get(target, name, receiver) {
        count++;
        return Reflect.get(target, name, receiver) as unknown;
      },
    });
  const texts: readonly Prose[] = notice.prose().map(counted);
  notice.prose = () => texts;
  runRule(rule, viewFor(rule.meta.reads, notice), OPTIONS);
  return count;
}

/** Texts that say nothing a rule could stop at. */
const REGISTER = (index: number): string => `  - nimi: Rekisteri ${index}
    käyttötarkoitukset:
      - kuvaus: Tilausten toimittaminen ${index}
    tietosisältö:
      - ryhmä: Yhteystiedot ${index}
    luovutukset: Tieto ${index}
    vastaanottajat:
      - nimi: Vastaanottaja ${index}
`;
const many = (count: number, piece: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => piece(index)).join('');

const notices: Readonly<Record<string, (count: number) => string>> = {
  registers: (count) => `seloste: 1\nkieli: fi\nrekisterit:\n${many(count, REGISTER)}`,
  purposes: (count) =>
    `seloste: 1\nkieli: fi\nrekisterit:\n  - nimi: A\n    käyttötarkoitukset:\n${many(count, (i) => `      - kuvaus: Tarkoitus ${i}\n`)}`,
  'common texts': (count) =>
    `seloste: 1\nkieli: fi\nmuut-kohdat:\n${many(count, (i) => `  - otsikko: Kohta ${i}\n    teksti: Teksti ${i}\n`)}rekisterit:\n${REGISTER(0)}`,
};

const COUNT = 60;

describe('legal rules look at each text a number of times that does not grow with the notice', function () {
  // a count and no measure of time: a busy machine may take its own
  this.timeout(60_000);
  for (const [what, notice] of Object.entries(notices))
    it(`twice as many ${what} take twice the work`, () => {
      const slow = rules.flatMap((rule) => {
        const [once, twice] = [looks(rule, notice(COUNT)), looks(rule, notice(2 * COUNT))];
        return twice > 2.2 * once + 100 ? [`${rule.meta.code}: ${once} → ${twice}`] : [];
      });
      assert.deepEqual(slow, []);
    });
});
