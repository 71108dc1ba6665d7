import assert from 'node:assert/strict';
import { sentence } from '../../../server/src/messages';
import { analyseText, formFindings, marked } from '../support/analyse';

/** The form findings of a text: code, marked source, severity. */
function findings(source: string): [code: string, marked: string][] {
  const analysis = analyseText(source);
  return formFindings(analysis).map(({ finding, range }) => [finding.code, marked(analysis, range)]);
}

function sentencesOf(source: string, language: 'fi' | 'sv' | 'en'): string[] {
  return formFindings(analyseText(source)).map(({ finding }) => sentence(finding, language));
}

const HEAD = 'seloste: 1\nkieli: fi\n';

interface Row {
  readonly title: string;
  readonly source: string;
  readonly code: string;
  /** The source that is marked. */
  readonly marked: string;
  /** What the Finnish sentence has in it. */
  readonly says: readonly string[];
}

const ROWS: readonly Row[] = [
  {
    title: 'a misspelt key at the top',
    source: 'päivitety: 2026-11-02\n',
    code: 'schema/misspelt-key',
    marked: 'päivitety',
    says: ['Avainta ”päivitety” ei ole. Tarkoititko ”päivitetty”?'],
  },
  {
    title: 'a misspelt key in a register, in a flow map',
    source: 'rekisterit:\n  - nimi: A\n    vastaanottajat:\n      - {nimi: B, roli: käsittelijä}\n',
    code: 'schema/misspelt-key',
    marked: 'roli',
    says: ['”roli”', 'Tarkoititko ”rooli”?'],
  },
  {
    title: 'half a key',
    source: 'rekisterit:\n  - nimi: A\n    säilytys: []\n',
    code: 'schema/misspelt-key',
    marked: 'säilytys',
    says: ['Tarkoititko ”säilytysajat”?'],
  },
  {
    title: 'a misspelt key in quotes',
    source: '"otsiko": A\n',
    code: 'schema/misspelt-key',
    marked: '"otsiko"',
    says: ['”otsiko”', 'Tarkoititko ”otsikko”?'],
  },
  {
    title: 'a key that belongs to a section',
    source: 'valitusoikeus: vakioteksti\n',
    code: 'schema/misplaced-key',
    marked: 'valitusoikeus',
    says: ['Avain ”valitusoikeus” ei kuulu tähän. Se kuuluu kohtaan oikeudet.'],
  },
  {
    title: 'a key that belongs to the top',
    source: 'rekisterinpitäjä:\n  nimi: A\n  numerointi: ei\n',
    code: 'schema/misplaced-key',
    marked: 'numerointi',
    says: ['Avain ”numerointi” ei kuulu tähän. Se on selosteen päätasolla.'],
  },
  {
    title: 'a key that nothing is like',
    source: 'oikeudet:\n  kahvitauko: 15 min\n',
    code: 'schema/unknown-key',
    marked: 'kahvitauko',
    says: ['Avainta ”kahvitauko” ei tunneta tässä', 'tarkastusoikeus', 'muut-kohdat'],
  },
  {
    title: 'a language that there is none of',
    source: 'otsikko: {fi: A, ru: B}\n',
    code: 'schema/unknown-key',
    marked: 'ru',
    says: ['”ru”', 'fi, sv ja en'],
  },
  {
    title: 'a key without dots',
    source: 'rekisterinpitaja:\n  nimi: A\n',
    code: 'schema/key-spelling',
    marked: 'rekisterinpitaja',
    says: ['Avain ”rekisterinpitaja” ymmärretään, mutta se kirjoitetaan ”rekisterinpitäjä”.'],
  },
  {
    title: 'a key in NFD',
    source: 'pa\u0308ivitetty: 2026-11-02\n',
    code: 'schema/key-spelling',
    marked: 'pa\u0308ivitetty',
    says: ['kirjoitetaan ”päivitetty”'],
  },
  {
    title: 'a key with a capital',
    source: 'Otsikko: A\n',
    code: 'schema/key-spelling',
    marked: 'Otsikko',
    says: ['”Otsikko”', '”otsikko”'],
  },
  {
    title: 'a register without a name',
    source: 'rekisterit:\n  - muoto: sähköinen\n    luovutukset: ei\n',
    code: 'schema/missing-key',
    marked: 'muoto: sähköinen',
    says: ['Avain ”nimi” puuttuu, ja se on pakollinen.'],
  },
  {
    title: 'a legal basis without what it is',
    source: 'rekisterit:\n  - nimi: A\n    oikeusperusteet: [{säädös: Kirjanpitolaki}]\n',
    code: 'schema/missing-key',
    marked: '{säädös: Kirjanpitolaki}',
    says: ['”peruste”'],
  },
  {
    title: 'a purpose without its description',
    source: 'rekisterit:\n  - nimi: A\n    käyttötarkoitukset:\n      - oikeusperusteet: [sopimus]\n',
    code: 'schema/missing-key',
    marked: 'oikeusperusteet: [sopimus]',
    says: ['”kuvaus”'],
  },
  {
    title: 'a list instead of a text',
    source: 'otsikko: [A, B]\n',
    code: 'schema/wrong-kind',
    marked: '[A, B]',
    says: ['Kohdassa ”otsikko” pitää olla teksti tai avaimet ja arvot, mutta siinä on luettelo.'],
  },
  {
    title: 'a list of lines instead of a text: its first line',
    source: 'otsikko:\n  - A\n  - B\n',
    code: 'schema/wrong-kind',
    marked: '- A',
    says: ['luettelo'],
  },
  {
    title: 'a text instead of a map',
    source: 'rekisterinpitäjä: Esimerkki Oy\n',
    code: 'schema/wrong-kind',
    marked: 'Esimerkki Oy',
    says: ['Kohdassa ”rekisterinpitäjä” pitää olla avaimet ja arvot, mutta siinä on teksti.'],
  },
  {
    title: 'a map instead of a list',
    source: 'rekisterit: {nimi: A}\n',
    code: 'schema/wrong-kind',
    marked: '{nimi: A}',
    says: ['Kohdassa ”rekisterit” pitää olla luettelo, mutta siinä on avaimet ja arvot.'],
  },
  {
    title: 'a text among registers',
    source: 'rekisterit:\n  - nimi: A\n  - "toinen"\n',
    code: 'schema/wrong-kind',
    marked: '"toinen"',
    says: ['”rekisterit”', 'teksti'],
  },
  {
    title: 'a number for a country',
    source: 'rekisterinpitäjä: {maa: 358}\n',
    code: 'schema/wrong-kind',
    marked: '358',
    says: ['Kohdassa ”maa” pitää olla teksti tai luettelo, mutta siinä on luku.'],
  },
  {
    title: 'a misspelt value',
    source: 'rekisterinpitäjä: {nimi: A, tyyppi: yhdistis}\n',
    code: 'schema/misspelt-value',
    marked: 'yhdistis',
    says: ['”yhdistis” ei kelpaa kohtaan ”tyyppi”. Tarkoititko ”yhdistys”?', 'yritys, viranomainen'],
  },
  {
    title: 'a value without dots',
    source: 'numerointi: kylla\n',
    code: 'schema/misspelt-value',
    marked: 'kylla',
    says: ['Tarkoititko ”kyllä”?', 'kyllä tai ei'],
  },
  {
    title: 'a misspelt legal basis in a list',
    source: 'rekisterit:\n  - nimi: A\n    oikeusperusteet:\n      - suostumus\n      - oikeutetu-etu\n',
    code: 'schema/misspelt-value',
    marked: 'oikeutetu-etu',
    says: ['”oikeusperusteet”', 'Tarkoititko ”oikeutettu-etu”?'],
  },
  {
    title: 'a value that nothing is like',
    source: 'järjestys: aakkoset\n',
    code: 'schema/unknown-value',
    marked: 'aakkoset',
    says: ['”aakkoset” ei kelpaa kohtaan ”järjestys”. Sallittuja ovat vakio tai tiedosto.'],
  },
  {
    title: 'an empty value: the key',
    source: 'järjestys:\notsikko: A\n',
    code: 'schema/empty-value',
    marked: 'järjestys',
    says: ['Avaimella ”järjestys” ei ole arvoa. Kirjoita arvo tai poista avain.'],
  },
  {
    title: 'an empty value in a flow map: the key',
    source: 'rekisterinpitäjä: {nimi: A, tyyppi: }\n',
    code: 'schema/empty-value',
    marked: 'tyyppi',
    says: ['”tyyppi”'],
  },
  {
    title: 'an empty date: the key',
    source: 'laadittu:\n',
    code: 'schema/empty-value',
    marked: 'laadittu',
    says: ['”laadittu”'],
  },
  {
    title: 'an empty value written ~: the key',
    source: 'laadittu: ~\n',
    code: 'schema/empty-value',
    marked: 'laadittu',
    says: ['”laadittu”'],
  },
  {
    title: 'no date',
    source: 'laadittu: viime keväänä\n',
    code: 'schema/date-form',
    marked: 'viime keväänä',
    says: ['”viime keväänä” ei ole päiväys. Kirjoita se muodossa 2026-01-15 tai 15.1.2026.'],
  },
  {
    title: 'a year for a date',
    source: 'laadittu: 2026\n',
    code: 'schema/date-form',
    marked: '2026',
    says: ['”2026” ei ole päiväys.'],
  },
  {
    title: 'a date in the history of changes',
    source: 'muutokset:\n  historia:\n    - {päiväys: 1.5., kuvaus: A}\n',
    code: 'schema/date-form',
    marked: '1.5.',
    says: ['”1.5.”'],
  },
];

describe('notice: what is wrong in form', () => {
  for (const row of ROWS)
    it(row.title, () => {
      const source = HEAD + row.source;
      assert.deepEqual(findings(source), [[row.code, row.marked]]);
      const [said] = sentencesOf(source, 'fi');
      for (const words of row.says) assert.ok(said?.includes(words), `${said} – ei: ${words}`);
    });

  it('every code has a sentence of its own in every language, with nothing unsaid', () => {
    for (const row of ROWS) {
      const [fi, sv, en] = (['fi', 'sv', 'en'] as const).map((language) => sentencesOf(HEAD + row.source, language)[0]);
      for (const said of [fi, sv, en]) {
        assert.ok(said !== undefined && /[.?]$/.test(said), said);
        assert.doesNotMatch(said, /undefined|null|\[object|\bschema\//, said);
      }
      assert.ok(fi !== sv && sv !== en && en !== fi, row.title);
    }
  });

  it('the same in Windows line ends and after a byte order mark', () => {
    for (const row of ROWS) {
      const source = `\uFEFF${HEAD}${row.source}`.replace(/\n/g, '\r\n');
      assert.deepEqual(findings(source), [[row.code, row.marked]], row.title);
    }
  });

  it('severity: how a key is spelt is a warning, all else an error', () => {
    for (const row of ROWS) {
      const [found] = formFindings(analyseText(HEAD + row.source));
      assert.equal(found?.severity, row.code === 'schema/key-spelling' ? 'warning' : 'error', row.title);
    }
  });
});

describe('notice: the notice itself', () => {
  it('without its language: the first key is marked', () => {
    assert.deepEqual(findings('# alku\nseloste: 1\notsikko: A\n'), [['schema/missing-key', 'seloste']]);
  });

  it('without its version', () => {
    const source = 'kieli: fi\notsikko: A\n';
    assert.deepEqual(findings(source), [['schema/missing-key', 'kieli']]);
    assert.match(sentencesOf(source, 'fi')[0] ?? '', /”seloste” puuttuu/);
  });

  it('of another version', () => {
    assert.deepEqual(findings('seloste: 2\nkieli: fi\n'), [['schema/unknown-value', '2']]);
  });

  it('with no language in its list, one twice, or one there is not', () => {
    assert.deepEqual(findings('seloste: 1\nkieli: []\n'), [['schema/empty-list', 'kieli']]);
    assert.deepEqual(findings('seloste: 1\nkieli: [fi, ru]\n'), [['schema/unknown-value', 'ru']]);
    const source = 'seloste: 1\nkieli: [fi, sv, fi]\n';
    assert.deepEqual(findings(source), [['schema/repeated-item', 'fi']]);
    const [repeated] = formFindings(analyseText(source));
    assert.deepEqual(repeated?.range.start, { line: 1, character: 16 }, 'the second of the two is marked');
  });

  it('that is a list or a text is one finding on its first line', () => {
    assert.deepEqual(findings('- seloste: 1\n- kieli: fi\n'), [['schema/wrong-kind', '- seloste: 1']]);
    assert.deepEqual(findings('Tietosuojaseloste\n'), [['schema/wrong-kind', 'Tietosuojaseloste']]);
  });

  it('with three faults has three findings, in the order of the file', () => {
    assert.deepEqual(findings(`${HEAD}otsiko: A\nlaadittu: eilen\noikeudet: {foo: 1}\n`), [
      ['schema/misspelt-key', 'otsiko'],
      ['schema/date-form', 'eilen'],
      ['schema/unknown-key', 'foo'],
    ]);
  });

  it('with a fault in an aliased value has it once, where it is written', () => {
    const source = `${HEAD}rekisterit:\n  - &a\n    nimi: A\n    muoto: lasi\n  - <<: *a\n    nimi: B\n  - *a\n`;
    assert.deepEqual(findings(source), [['schema/unknown-value', 'lasi']]);
  });

  it('of which a part is broken is judged in its other parts', () => {
    const codes = findings(`${HEAD}otsiko: A\njohdanto: "x\n`).map(([code]) => code);
    assert.deepEqual(codes, ['schema/misspelt-key', 'yaml/unclosed']);
  });

  it('with keys named as JavaScript names its own has them marked as unknown', () => {
    for (const key of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
      assert.deepEqual(findings(`${HEAD}${key}: 1\n`), [['schema/unknown-key', key]]);
      assert.deepEqual(findings(`${HEAD}oikeudet:\n  ${key}: {a: 1}\n`), [['schema/unknown-key', key]]);
    }
  });
});
