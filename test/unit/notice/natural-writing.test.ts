import assert from 'node:assert/strict';
import { analyseText, formFindings } from '../support/analyse';

/** Codes of the form findings of a register's (or the notice's) lines. */
function codes(lines: string): string[] {
  return formFindings(analyseText(`seloste: 1\nkieli: fi\n${lines}\n`)).map(({ finding }) => finding.code);
}

describe('notice: what a person writes naturally is accepted', () => {
  const accepted: readonly string[] = [
    ...['2026-01-15', '15.1.2026', '05.01.2026', '2026-01', '1/2026', '"2026-01-15"', "'15.1.2026'"].map(
      (date) => `laadittu: ${date}`,
    ),
    ...['kyllä', 'ei', 'true', 'false', 'True', '"ei"'].map((answer) => `numerointi: ${answer}`),
    ...['5 vuotta', '6 kk', 'P5Y', '24', '1.5 v', 'pysyvästi'].map(
      (time) => `rekisterit: [{nimi: A, säilytysajat: [{tiedot: B, aika: ${time}}]}]`,
    ),
    'rekisterit: [{nimi: A, siirrot: ei, luovutukset: false, profilointi: true}]',
    'rekisterit: [{nimi: A, luovutukset: Tietoja ei luovuteta}]',
    'rekisterit: [{nimi: A, tietosisältö: [nimi, osoite]}]',
    'rekisterit: [{nimi: A, tietosisältö: {teksti: B, luettelo: [nimi]}}]',
    'rekisterit: [{nimi: A, rekisteröidyt: asiakkaat}]',
    'rekisterinpitäjä: {nimi: 3 Step It, y-tunnus: 1234567-1, puhelin: 0401234567, osoite: {postinumero: 00100}}',
    'rekisterinpitäjä: {maa: NO}',
    'otsikko: 2026',
    'otsikko: {fi: A, sv: B, en: C}',
    'johdanto: |\n  A\n\n  B',
    'rekisterit:\noikeudet:\nmuut-kohdat: []',
    'versio: 1.0',
  ];
  for (const lines of accepted) it(lines, () => assert.deepEqual(codes(lines), []));
});

describe('notice: what no reader would take for a date', () => {
  for (const written of [
    '15/1/2026',
    '2026-1-5',
    '15.1.26',
    '15. tammikuuta 2026',
    '20260115',
    '2026-01-15T12:00',
    'true',
  ])
    it(written, () => assert.deepEqual(codes(`laadittu: ${written}`), ['schema/date-form']));
});
