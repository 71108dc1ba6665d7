import assert from 'node:assert/strict';
import { after, HEAD, titlesAt } from '../../support/actions';

const sorted = (text: string): string => after(`¦${text}`, /vakiojärjestykseen/, 'source.sortSections.seloste');
const moved = (text: string): string => after(text, /paikalleen/, 'refactor.move');

describe('sorting a notice', () => {
  const cases: readonly (readonly [what: string, before: string, after: string])[] = [
    [
      'takes the comments of each section along, those of the file not',
      '# tiedosto\n\n# oikeudet\noikeudet:\n  valitusoikeus: vakioteksti\n  # lopuksi\n\n# alku\notsikko: A # b\nkieli: fi\nseloste: 1\n\n# loppu\n',
      '# tiedosto\n\nseloste: 1\nkieli: fi\n\n# alku\notsikko: A # b\n# oikeudet\noikeudet:\n  valitusoikeus: vakioteksti\n  # lopuksi\n\n# loppu\n',
    ],
    [
      'leaves an empty line with the section below it',
      'seloste: 1\nkieli: fi\n\noikeudet:\n  valitusoikeus: vakioteksti\n\njohdanto: |\n  a\n\n  b\n\nlaadittu: 2026-01-15\n',
      'seloste: 1\nkieli: fi\n\nlaadittu: 2026-01-15\n\njohdanto: |\n  a\n\n  b\n\noikeudet:\n  valitusoikeus: vakioteksti\n',
    ],
    [
      'sorts registers too, behind their dashes',
      `${HEAD}rekisterit:\n  - tietosisältö: x\n    # nimi\n    muoto: sähköinen\n    nimi: A\n  - nimi: B\n`,
      `${HEAD}rekisterit:\n  - nimi: A\n    # nimi\n    muoto: sähköinen\n    tietosisältö: x\n  - nimi: B\n`,
    ],
    [
      'keeps an anchor before what refers to it',
      'seloste: 1\nkieli: fi\nvalvontaviranomainen:\n  nimi: &n Tietosuojavaltuutettu\njohdanto: *n\notsikko: A\n',
      'seloste: 1\nkieli: fi\notsikko: A\nvalvontaviranomainen:\n  nimi: &n Tietosuojavaltuutettu\njohdanto: *n\n',
    ],
    [
      'leaves a key it does not know where its neighbour goes',
      `${HEAD}muutokset: x\noma: 1\notsikko: A\n`,
      `${HEAD}otsikko: A\nmuutokset: x\noma: 1\n`,
    ],
    [
      'keeps the empty lines that a text keeps, and ends the last line',
      `${HEAD}muutokset: |+\n  a\n\notsikko: A`,
      `${HEAD}otsikko: A\nmuutokset: |+\n  a\n\n`,
    ],
    ['keeps line breaks of Windows', 'kieli: fi\r\nseloste: 1\r\n', 'seloste: 1\r\nkieli: fi\r\n'],
    ['knows a byte order mark', '\uFEFFkieli: fi\nseloste: 1\n', '\uFEFFseloste: 1\nkieli: fi\n'],
  ];
  for (const [what, before, expected] of cases) it(what, () => assert.equal(sorted(before), expected));

  for (const [what, text] of [
    ['is in order', `${HEAD}otsikko: A\n`],
    ['says that its own order is the published one', `kieli: fi\nseloste: 1\njärjestys: tiedosto\n`],
    ['is no sound YAML', `kieli: fi\nseloste: 1\n  x: "\n`],
    [
      'has one name for two anchors that another order would mix up',
      'seloste: 1\nkieli: fi\notsikko: &a x\njohdanto: *a\nversio: &a y\nmuutokset: *a\n',
    ],
  ] as const)
    it(`is not offered where the notice ${what}`, () => {
      assert.deepEqual(titlesAt(`¦${text}`, 'source.sortSections.seloste'), []);
    });
});

describe('moving a section', () => {
  it('puts it where it usually stands, with its comment', () => {
    assert.equal(
      moved(`${HEAD}muutokset: x\n\n# johdannosta\njohdan¦to: y\noikeudet:\n  valitusoikeus: vakioteksti\n`),
      `${HEAD}\n# johdannosta\njohdanto: y\nmuutokset: x\noikeudet:\n  valitusoikeus: vakioteksti\n`,
    );
  });

  it('works within a register and among the rights', () => {
    assert.equal(
      moved(`${HEAD}rekisterit:\n  - nimi: A\n    suojaus: x\n    mu¦oto: sähköinen\n`),
      `${HEAD}rekisterit:\n  - nimi: A\n    muoto: sähköinen\n    suojaus: x\n`,
    );
    assert.equal(
      moved(`${HEAD}oikeudet:\n  valitusoikeus: vakioteksti\n  ¦poistaminen: x\n`),
      `${HEAD}oikeudet:\n  poistaminen: x\n  valitusoikeus: vakioteksti\n`,
    );
  });

  it('stops at an anchor it refers to', () => {
    assert.equal(
      moved(`${HEAD}oikeudet:\n  valitusoikeus: &v x\nmuutokset: y\njohd¦anto: *v\n`),
      `${HEAD}oikeudet:\n  valitusoikeus: &v x\njohdanto: *v\nmuutokset: y\n`,
    );
  });

  it('is not offered for one in its place', () => {
    assert.deepEqual(titlesAt(`${HEAD}johd¦anto: x\nmuutokset: y\n`, 'refactor.move'), []);
  });
});

describe('inserting a section', () => {
  const inserted = (text: string, title: RegExp): string => after(text, title, 'refactor.rewrite.insertSection');

  it('lists what is missing, in the titles of the reader, in the standard order', () => {
    const titles = titlesAt(
      `${HEAD}¦johdanto: x\noikeudet:\n  valitusoikeus: vakioteksti\n`,
      'refactor.rewrite.insertSection',
    );
    assert.ok(titles.includes('Lisää osio: Rekisterinpitäjä'));
    assert.ok(!titles.includes('Lisää osio: Johdanto') && !titles.includes('Lisää osio: Laadittu'));
    assert.ok(titles.indexOf('Lisää osio: Rekisterinpitäjä') < titles.indexOf('Lisää osio: Valvontaviranomainen'));
  });

  const cases: readonly (readonly [what: string, before: string, title: RegExp, after: string])[] = [
    [
      'as the standard clause where there is one',
      `${HEAD}oikeudet:\n  ¦tarkastusoikeus: vakioteksti\n  valitusoikeus: vakioteksti\n`,
      /oikaisemiseen|oikaisu|Oikaise/i,
      `${HEAD}oikeudet:\n  tarkastusoikeus: vakioteksti\n  oikaiseminen: vakioteksti\n  valitusoikeus: vakioteksti\n`,
    ],
    [
      'with the empty line that its neighbours have',
      `${HEAD}\n¦johdanto: x\n\noikeudet:\n  valitusoikeus: vakioteksti\n`,
      /: Yhteyshenkilö$/,
      `${HEAD}\njohdanto: x\n\nyhteyshenkilö:\n  nimi: "[TÄYDENNÄ: Nimi]"\n  sähköposti: "[TÄYDENNÄ: Sähköposti]"\n\noikeudet:\n  valitusoikeus: vakioteksti\n`,
    ],
    [
      'as a list in a register',
      `${HEAD}rekisterit:\n  - nimi: A¦\n    suojaus: x\n`,
      /: Tietolähteet$/,
      `${HEAD}rekisterit:\n  - nimi: A\n    tietolähteet:\n      - kuvaus: "[TÄYDENNÄ: Kuvaus]"\n    suojaus: x\n`,
    ],
    [
      'in every language of the notice',
      `seloste: 1\nkieli: [fi, sv]\n¦muutokset: x\n`,
      /: Otsikko$/,
      `seloste: 1\nkieli: [fi, sv]\notsikko: { fi: "[TÄYDENNÄ: Otsikko]", sv: "[TÄYDENNÄ: Rubrik]" }\nmuutokset: x\n`,
    ],
    [
      'at the end of a file without a last line break',
      `${HEAD}otsikko: ¦A`,
      /: Muutokset$|: Selosteen muutokset$/,
      `${HEAD}otsikko: A\nmuutokset: vakioteksti\n`,
    ],
  ];
  for (const [what, before, title, expected] of cases) it(what, () => assert.equal(inserted(before, title), expected));
});
