import assert from 'node:assert/strict';
import { coverage } from '../../../server/src/coverage';
import { newNotice, type NewNoticeWish } from '../../../server/src/features';
import { LANGUAGES, type Language } from '../../../server/src/notice';
import { basesOffered, CONTROLLER_TYPES, registerTemplates, type ControllerType } from '../../../server/src/templates';
import { analyseText, AS_OF, marked } from '../support/analyse';
import { Dice, seedOf } from '../support/dice';
import { filledIn } from '../support/fill-places';
import { withDefaults } from '../guards/snippet-text';

const PLACE = /\[(?:TÄYDENNÄ|FYLL I|FILL IN): [^[\]\n]+\]/gu;

/** What is found in a text, a line each. */
function found(source: string, except?: string): string[] {
  const analysis = analyseText(source);
  assert.deepEqual(analysis.defects, []);
  return analysis.findings
    .filter(({ finding }) => finding.code !== except)
    .map(({ finding }) => `${finding.code} ${finding.path.join('/')} ${JSON.stringify(finding.data)}`);
}

/** Nothing is wrong but the places to fill in, each is found once and whole, and filled in they leave nothing wrong. */
function isSound(wish: NewNoticeWish): void {
  const { text } = newNotice(wish);
  const analysis = analyseText(text);
  assert.deepEqual(found(text, 'template-placeholder'), []);
  assert.deepEqual(
    analysis.findings.map(({ range }) => marked(analysis, range)),
    text.match(PLACE) ?? [],
  );
  assert.deepEqual(found(filledIn(text)), []);
}

function wishFor(type: ControllerType, languages: readonly Language[], names: readonly string[]): NewNoticeWish {
  const [first = 'fi', ...rest] = languages;
  return { type, languages: [first, ...rest], registers: names.map((template) => ({ template })), date: AS_OF };
}

describe('a new notice', () => {
  for (const { name } of registerTemplates)
    for (const type of CONTROLLER_TYPES)
      it(`${name} of ${type} has no finding but the places to fill in, in each language`, () => {
        for (const language of LANGUAGES) isSound(wishFor(type, [language], [name]));
      });

  it('has none with other bases, registers and languages together', function () {
    this.timeout(60_000);
    const dice = new Dice(seedOf('new notice'));
    for (let i = 0; i < 10; i += 1) {
      const type = dice.of(CONTROLLER_TYPES);
      const shuffled = [...LANGUAGES].sort(() => dice.next() - 0.5).slice(0, dice.number(1, 3));
      const wish = wishFor(type, shuffled, []);
      const registers = Array.from({ length: dice.number(1, 3) }, () => dice.of(registerTemplates)).map((template) => {
        const bases = basesOffered(template, type, 'fi').map(({ basis }) => basis);
        const some = bases.filter(() => dice.oneIn(2));
        return { template: template.name, bases: some.length > 0 ? some : [dice.of(bases)] };
      });
      const once = registers.filter(
        (one, at) => registers.findIndex((other) => other.template === one.template) === at,
      );
      isSound({ ...wish, registers: once });
    }
  });

  it('tells everything that Articles 13 and 14 ask for, once it is filled in', () => {
    for (const { name } of registerTemplates) {
      const { text } = newNotice(wishFor('yritys', ['fi'], [name]));
      const rows = coverage(analyseText(filledIn(text))).flatMap((register) => register.rows);
      assert.ok(rows.length > 10);
      assert.deepEqual(
        rows.filter(({ state }) => state === 'missing' || state === 'partly').map(({ provision }) => provision),
        [],
        name,
      );
    }
  });

  it('states the rights that follow from the bases', () => {
    const rights = (template: string, ...bases: string[]): unknown =>
      analyseText(newNotice({ ...wishFor('yhdistys', ['fi'], []), registers: [{ template, bases }] }).text).notice
        .document.root;
    const keys = (template: string, ...bases: string[]): string[] =>
      [...JSON.stringify(rights(template, ...bases)).matchAll(/"key":"([a-zäö-]+oikeus|suostumuksen-peruuttaminen)"/gu)]
        .map(([, key = '']) => key)
        .sort();
    assert.deepEqual(keys('jäsenyys', 'lakisääteinen-velvoite'), ['tarkastusoikeus', 'valitusoikeus']);
    assert.deepEqual(keys('jäsenyys', 'oikeutettu-etu'), ['tarkastusoikeus', 'valitusoikeus', 'vastustamisoikeus']);
    assert.deepEqual(keys('markkinointi', 'suostumus'), [
      'kielto-oikeus',
      'siirto-oikeus',
      'suostumuksen-peruuttaminen',
      'tarkastusoikeus',
      'valitusoikeus',
    ]);
  });

  it('never rests a public authority on legitimate interests', () => {
    for (const template of registerTemplates)
      assert.ok(!basesOffered(template, 'viranomainen', 'fi').some(({ basis }) => basis === 'oikeutettu-etu'));
  });

  it('offers every kind of organisation at least one basis, proposed', () => {
    for (const template of registerTemplates)
      for (const type of CONTROLLER_TYPES)
        assert.ok(
          basesOffered(template, type, 'fi').some(({ proposed }) => proposed),
          `${template.name} ${type}`,
        );
  });

  it('carries what the author told, whatever signs it has', () => {
    const told = {
      name: 'Pää & "Häntä": $oy {}\\',
      businessId: '1234567-1',
      email: 'tietosuoja@kapyverstas.esimerkki.fi',
    };
    const { text, snippet } = newNotice({ ...wishFor('yritys', ['fi'], ['asiakas']), ...told });
    const controller = JSON.stringify(analyseText(text).notice.document.root);
    for (const value of Object.values(told)) assert.ok(controller.includes(JSON.stringify(value).slice(1, -1)), value);
    assert.equal(withDefaults(snippet).replace('$0', ''), text);
  });

  it('has a tab stop for each place, in order', () => {
    const { text, snippet } = newNotice(wishFor('yritys', ['sv', 'fi'], ['asiakas', 'verkkosivusto']));
    const stops = [...snippet.matchAll(/\$\{(\d+):(\[[^\]]+\])\}/g)];
    assert.deepEqual(
      stops.map(([, number]) => Number(number)),
      stops.map((_, index) => index + 1),
    );
    assert.deepEqual(
      stops.map(([, , place]) => place),
      text.match(PLACE),
    );
  });
});
