import assert from 'node:assert/strict';
import path from 'node:path';
import { parse } from 'yaml';
import { clauses, snippets, type Clause } from '../../../server/src/clauses';
import { acts, gdprHas, parseTarget } from '../../../server/src/law';
import { LANGUAGES, shapeAt, type Language } from '../../../server/src/notice';
import { analyseText, formFindings } from '../support/analyse';
import { filesBelow, read } from './repo';
import { indent, withDefaults } from './snippet-text';

/** What no standard clause may say: what the law does not ask of people, and words that promise nothing. */
const FORBIDDEN: Readonly<Record<Language, RegExp>> = {
  fi: /allekirjoit|omakäti|kirjallise(?:sti|lla|n pyynnön)|kerran vuodessa|vuosittain|henkilötietolai|rekisteriselost|tarvittaessa|mahdollisesti|joissakin tapauksissa|usein|yleensä|saatamme|saatetaan|pyrimme|kohtuullisessa ajassa/i,
  sv: /underteckna|egenhändig|skriftlig(?:en|t begär)|en gång (?:per|om) år|årligen|personuppgiftslagen|registeransvarig|vid behov|eventuell|i vissa fall|(?<!\p{L})ofta|i allmänhet|(?<!\p{L})kan komma att|strävar efter|inom rimlig tid/iu,
  en: /\bsign(?:ed|ature)|in writing|\bonce a year|annually|Personal Data Act|where necessary|if necessary|possibly|in some cases|\boften\b|generally|we may|might|we aim|reasonable time/i,
};

const RIGHTS = 'oikeudet:\n  valitusoikeus: vakioteksti\n';

/** A notice with an entry (`key: …` or a list's `- …`) at the place that a clause or snippet names. */
function noticeWith(place: string, entry: string, language: Language): string {
  const head = `seloste: 1\nkieli: ${language}\n`;
  const [top, second, third] = place.split('/');
  if (top === 'seloste') return entry;
  if (top === 'oikeudet')
    return `${head}${RIGHTS.replace(/ {2}.*\n/, second === 'valitusoikeus' ? '' : '$&')}${indent(entry, 2)}\n`;
  if (top !== 'rekisterit') return `${head}${RIGHTS}${entry}\n`;
  const register = `${head}${RIGHTS}rekisterit:\n`;
  if (second === undefined) return `${register}${indent(entry, 2)}\n`;
  const inRegister = third === undefined ? indent(entry, 4) : `    ${second}:\n${indent(entry, 6)}`;
  return `${register}  - nimi: Asiakasrekisteri\n${inRegister}\n`;
}

const lastKey = (place: string): string => place.split('/').at(-1) ?? '';
const shapeOf = (place: string): ReturnType<typeof shapeAt> =>
  shapeAt(place.split('/').flatMap((step) => (step === 'rekisterit' && place !== step ? [step, 0] : [step])));

describe('clauses and snippets', () => {
  const all = [...clauses, ...snippets];

  it('are all there, each in a file of its name', () => {
    const files = filesBelow('snippets/clauses', /\.yaml$/).map((file) =>
      path.basename(file, '.yaml').normalize('NFC'),
    );
    assert.deepEqual(all.map(({ name }) => name).sort(), files.sort());
    assert.ok(clauses.length >= 13 && snippets.length >= 12);
  });

  for (const item of all) {
    describe(item.name, () => {
      it('belongs to a place that the format has', () => {
        const shape = shapeOf(item.key);
        assert.ok(shape, `no ${item.key}`);
        if (item.kind === 'clause') assert.ok(shape.isText, 'vakioteksti may stand there');
      });

      it('has its label, occasion and text in three languages', () => {
        const texts = item.kind === 'clause' ? item.versions.map(({ text }) => text) : [item.body];
        for (const translated of [item.label, item.when, ...texts]) {
          assert.deepEqual(Object.keys(translated).sort(), ['en', 'fi', 'sv']);
          for (const language of LANGUAGES) assert.ok(translated[language].trim() !== '', language);
          assert.notEqual(translated.fi, translated.sv);
        }
      });

      it('rests on provisions that exist', () => {
        const wrong = item.law.filter((target) => {
          const parsed = parseTarget(target);
          return !parsed || (parsed.act === 'gdpr' ? !gdprHas(parsed) : !acts.has(parsed.act));
        });
        assert.deepEqual(wrong, []);
        const file = parse(read(`snippets/clauses/${item.name}.yaml`)) as { source?: string[] };
        assert.ok(
          file.source?.every((source) => source.startsWith('https://')),
          'a source is named',
        );
      });

      for (const language of LANGUAGES) {
        it(`says nothing forbidden (${language})`, () => {
          const texts = item.kind === 'clause' ? item.versions.map(({ text }) => text) : [item.body];
          for (const text of texts) assert.equal(FORBIDDEN[language].exec(text[language])?.[0], undefined);
        });

        if (item.kind === 'clause') {
          it(`yields no finding in a notice (${language})`, () => findsNothing(item, language));
        } else {
          it(`is valid as it stands, nothing filled in (${language})`, () => {
            const text = noticeWith(item.key, withDefaults(item.body[language]), language);
            const found = formFindings(analyseText(text)).map(({ finding }) => [finding.code, finding.path.join('/')]);
            assert.deepEqual(found, [], text);
          });
        }
      }

      if (item.kind === 'clause') {
        it('has versions that follow each other, each with its day', () => {
          const days = item.versions.map(({ validFrom }) => validFrom);
          assert.ok(days.length > 0);
          assert.deepEqual(days, [...new Set(days)].sort(), 'ascending, no day twice');
          assert.deepEqual(
            item.versions.map(({ version }) => version),
            days.map((_, index) => index + 1),
          );
          for (const { validFrom, checked } of item.versions)
            for (const day of [validFrom, checked]) assert.match(day, /^\d{4}-\d{2}-\d{2}$/);
        });
      }
    });
  }

  it('finds a forbidden phrase where there is one', () => {
    assert.match('Pyyntö on allekirjoitettava.', FORBIDDEN.fi);
    assert.match('Begäran ska göras skriftligen.', FORBIDDEN.sv);
    assert.match('You have this right once a year.', FORBIDDEN.en);
  });
});

/** The clause written out, and `vakioteksti`: neither has a finding of its own, nor breaks the notice. */
function findsNothing(clause: Clause, language: Language): void {
  for (const { text } of clause.versions) {
    for (const value of [`|\n${indent(text[language].trim(), 2)}`, 'vakioteksti']) {
      const source = noticeWith(clause.key, `${lastKey(clause.key)}: ${value}`, language);
      const analysis = analyseText(source);
      const found = analysis.findings.filter(
        ({ finding }) => /^(yaml|schema)\//.test(finding.code) || finding.path.join('/').startsWith(clause.key),
      );
      assert.deepEqual(
        found.map(({ finding }) => [finding.code, finding.data]),
        [],
        source,
      );
      assert.deepEqual(analysis.defects, []);
    }
  }
}
