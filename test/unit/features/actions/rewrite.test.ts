import assert from 'node:assert/strict';
import { after, HEAD, titlesAt } from '../../support/actions';

const BILINGUAL = 'seloste: 1\nkieli: [fi, sv]\n';
const REGISTER = `${HEAD}rekisterit:\n  - nimi: A\n`;

describe('text → list', () => {
  const list = (text: string): string =>
    after(`${REGISTER}    tietolähteet: ¦${text}\n`, /luetteloksi/).slice(REGISTER.length);
  const cases: readonly (readonly [what: string, text: string, list: string])[] = [
    ['commas and ja', 'nimi, osoite ja puhelin', '    tietolähteet:\n      - nimi\n      - osoite\n      - puhelin\n'],
    [
      'commas within parentheses part nothing',
      'nimi (etu, suku), osoite',
      '    tietolähteet:\n      - nimi (etu, suku)\n      - osoite\n',
    ],
    [
      'halves that need each other stay together',
      'osoite, etu- ja sukunimi',
      '    tietolähteet:\n      - osoite\n      - etu- ja sukunimi\n',
    ],
    [
      'a number with a comma is one',
      'maksu 3,50 euroa, päivä',
      '    tietolähteet:\n      - maksu 3,50 euroa\n      - päivä\n',
    ],
    ['semicolons', 'nimi, osoite; ja puhelin', '    tietolähteet:\n      - nimi, osoite\n      - puhelin\n'],
    [
      'bullets',
      '|\n      - nimi\n      • osoite\n        ja maa',
      '    tietolähteet:\n      - nimi\n      - osoite ja maa\n',
    ],
    ['numbers', '|\n      1. nimi\n      2. osoite', '    tietolähteet:\n      - nimi\n      - osoite\n'],
    ['lines', '|\n      Nimi\n      Osoite', '    tietolähteet:\n      - Nimi\n      - Osoite\n'],
    [
      'what introduces them',
      '"Tiedot saadaan: asiakkaalta, viranomaisilta ym."',
      '    tietolähteet:\n      teksti: "Tiedot saadaan:"\n      luettelo:\n        - asiakkaalta\n        - viranomaisilta ym.\n',
    ],
    [
      'what needs quotation marks',
      "'nimi: oma, 12, ei'",
      '    tietolähteet:\n      teksti: "nimi:"\n      luettelo:\n        - oma\n        - "12"\n        - ei\n',
    ],
  ];
  for (const [what, text, expected] of cases) it(what, () => assert.equal(list(text), expected));

  it('in brackets', () => {
    assert.equal(
      after(`${HEAD}rekisterit: [{ nimi: A, rekisteröidyt: "a¦, b ja c" }]\n`, /luetteloksi/),
      `${HEAD}rekisterit: [{ nimi: A, rekisteröidyt: [a, b, c] }]\n`,
    );
  });

  it('beside a heading of its own', () => {
    assert.equal(
      after(`${REGISTER}    tietolähteet:\n      otsikko: Lähteet\n      teksti: ¦a, b ja c\n`, /luetteloksi/),
      `${REGISTER}    tietolähteet:\n      otsikko: Lähteet\n      luettelo:\n        - a\n        - b\n        - c\n`,
    );
  });

  it('in two languages at once', () => {
    assert.equal(
      after(
        `${BILINGUAL}rekisterit:\n  - nimi: A\n    rekisteröidyt:\n      fi: ¦asiakkaat ja jäsenet, muut\n      sv: kunder, medlemmar\n`,
        /luetteloksi/,
      ),
      `${BILINGUAL}rekisterit:\n  - nimi: A\n    rekisteröidyt:\n      - { fi: asiakkaat ja jäsenet, sv: kunder }\n      - { fi: muut, sv: medlemmar }\n`,
    );
  });

  for (const [what, text] of [
    ['running text', 'Tiedot saadaan asiakkaalta itseltään, ja niitä täydennetään. Lisäksi niitä kertyy.'],
    ['a sentence', 'Tiedot saadaan asiakkaalta, kumppaneilta ja muilta.'],
    ['one thing', 'nimi ja osoite'],
    ['a denial', 'ei'],
    ['lines of a paragraph', '|\n      Tiedot saadaan siltä\n      jota ne koskevat'],
  ] as const)
    it(`not of ${what}`, () => {
      assert.ok(!titlesAt(`${REGISTER}    tietolähteet: ¦${text}\n`).some((title) => /luetteloksi/.test(title)));
    });

  it('not where a comment would be lost', () => {
    assert.deepEqual(titlesAt(`${REGISTER}    tietolähteet: ¦|  # tarkista\n      - a\n      - b\n`), []);
  });

  it('and back', () => {
    const text = `${REGISTER}    rekisteröidyt: asiakkaat, jäsenet ja muut # ketkä\n`;
    const asList = after(text.replace('asiakkaat', '¦asiakkaat'), /luetteloksi/);
    assert.equal(after(asList.replace('asiakkaat', '¦asiakkaat'), /tekstiksi/), text);
  });
});

describe('vakioteksti', () => {
  it('becomes the text of the clause, in each language, and the text becomes vakioteksti again', () => {
    for (const head of [HEAD, BILINGUAL]) {
      const text = `${head}oikeudet:\n  valitusoikeus: vakioteksti # tarkistettu\nmuutokset: x\n`;
      const withComment = text.replace('vakioteksti', '¦vakioteksti');
      const own = after(withComment.replace(' # tarkistettu', ''), /muokata/);
      assert.match(
        own,
        head === HEAD ? /valitusoikeus: \|\n {4}\S/ : /valitusoikeus:\n {4}fi: \|?\n? *\S[^]*\n {4}sv: /,
      );
      const back = after(own.replace('valitusoikeus:', 'valitusoikeus¦:'), /teksti on sama/);
      assert.equal(back, text.replace(' # tarkistettu', ''));
    }
  });

  it('replaces another text only as such', () => {
    const text = `${HEAD}oikeudet:\n  valitusoikeus: ¦Voit valittaa.\n`;
    assert.deepEqual(titlesAt(text), ['Korvaa oma teksti vakiolausekkeella (vakioteksti)']);
    assert.equal(after(text, /Korvaa oma/), `${HEAD}oikeudet:\n  valitusoikeus: vakioteksti\n`);
  });

  it('stays on its line in brackets', () => {
    assert.match(
      after(`${HEAD}oikeudet: { valitusoikeus: ¦vakioteksti }\n`, /muokata/),
      /oikeudet: \{ valitusoikeus: "[^\n]+" \}\n$/,
    );
  });
});

describe('a translation', () => {
  const cases: readonly (readonly [what: string, before: string, after: string])[] = [
    [
      'of a line',
      'otsikko: ¦Seloste # oma\n',
      'otsikko:\n  fi: Seloste # oma\n  sv: "[TÄYDENNÄ: texten på svenska]"\n',
    ],
    [
      'of a text of several lines',
      'johdanto: ¦|\n  a\n\n    b\nversio: 1\n',
      'johdanto:\n  fi: |\n    a\n\n      b\n  sv: "[TÄYDENNÄ: texten på svenska]"\nversio: 1\n',
    ],
    [
      'of a text without marks',
      'johdanto: a ¦b\n  c\n',
      'johdanto:\n  fi: a b\n    c\n  sv: "[TÄYDENNÄ: texten på svenska]"\n',
    ],
    [
      'of an item',
      'rekisterit:\n  - nimi: A\n    rekisteröidyt:\n      - ¦asiakkaat\n',
      'rekisterit:\n  - nimi: A\n    rekisteröidyt:\n      - fi: asiakkaat\n        sv: "[TÄYDENNÄ: texten på svenska]"\n',
    ],
    [
      'in brackets',
      'rekisterit: [{ nimi: ¦A }]\n',
      'rekisterit: [{ nimi: { fi: A, sv: "[TÄYDENNÄ: texten på svenska]" } }]\n',
    ],
    ['where one is missing', 'otsikko:\n  ¦fi: A\n', 'otsikko:\n  fi: A\n  sv: "[TÄYDENNÄ: texten på svenska]"\n'],
    [
      'where one is missing on the line',
      'otsikko: { fi: ¦A }\n',
      'otsikko: { fi: A, sv: "[TÄYDENNÄ: texten på svenska]" }\n',
    ],
    ['of a text with an anchor', 'otsikko: &o ¦A\n', 'otsikko:\n  fi: &o A\n  sv: "[TÄYDENNÄ: texten på svenska]"\n'],
  ];
  for (const [what, before, expected] of cases)
    it(what, () => assert.equal(after(BILINGUAL + before, /käännökset/), BILINGUAL + expected));

  it('keeps line breaks of Windows', () => {
    const text = 'seloste: 1\r\nkieli: [fi, sv]\r\notsikko: ¦A\r\n';
    assert.equal(
      after(text, /käännökset/),
      'seloste: 1\r\nkieli: [fi, sv]\r\notsikko:\r\n  fi: A\r\n  sv: "[TÄYDENNÄ: texten på svenska]"\r\n',
    );
  });

  for (const [what, text] of [
    ['vakioteksti', `${BILINGUAL}valvontaviranomainen: ¦vakioteksti\n`],
    ['a denial', `${BILINGUAL}rekisterit:\n  - nimi: {fi: A, sv: B}\n    siirrot: ¦ei\n`],
    ['a date', `${BILINGUAL}laadittu: ¦2026-01-15\n`],
    ['a notice in one language', `${HEAD}otsikko: ¦A\n`],
    ['an alias', `${BILINGUAL}otsikko: &o { fi: A }\njohdanto: ¦*o\n`],
    ['a whole text', `${BILINGUAL}otsikko: {fi: ¦A, sv: B}\n`],
  ] as const)
    it(`is not offered for ${what}`, () => assert.ok(!titlesAt(text).some((title) => /käännökset/.test(title))));

  it('begins with a language of the notice', () => {
    assert.equal(after('seloste: 1\nkieli: ¦fi\n', /ruotsi/), 'seloste: 1\nkieli: [fi, sv]\n');
    assert.equal(after('seloste: 1\nkieli: [ ¦fi, sv ]\n', /englanti/), 'seloste: 1\nkieli: [ fi, sv, en ]\n');
  });
});

describe('the usual form', () => {
  const form = (key: string, text: string): string[] =>
    titlesAt(`${HEAD}${key}: ¦${text}\n`).filter((title) => /muodossa/.test(title));

  it('of a date is either of two', () => {
    assert.equal(after(`${HEAD}laadittu: ¦15.1.2026\n`, /2026-01-15/), `${HEAD}laadittu: 2026-01-15\n`);
    assert.equal(after(`${HEAD}laadittu: ¦2026-01-15 # a\n`, /15\.1\.2026/), `${HEAD}laadittu: 15.1.2026 # a\n`);
    assert.equal(after(`${HEAD}laadittu: ¦1/2026\n`, /2026-01/), `${HEAD}laadittu: 2026-01\n`);
    assert.deepEqual(form('laadittu', '32.1.2026'), []);
  });

  it('of a length of time', () => {
    const time = (text: string, head = HEAD): string[] =>
      titlesAt(`${head}rekisterit:\n  - nimi: A\n    säilytysajat:\n      - aika: ¦${text}\n`).flatMap(
        (title) => /muodossa ”(.*)”/.exec(title)?.[1] ?? [],
      );
    for (const [text, usual] of [
      ['viisi vuotta', '5 vuotta'],
      ['60 kk', '5 vuotta'],
      ['P5Y', '5 vuotta'],
      ['18 kk', '1 vuosi 6 kuukautta'],
      ['1,5 vuotta', '1 vuosi 6 kuukautta'],
      ['2 vk', '2 viikkoa'],
      ['90 pv', '90 päivää'],
    ] as const)
      assert.deepEqual(time(text), [usual], text);
    for (const text of ['5 vuotta', '5 vuotta päättymisestä', '5–7 vuotta', 'toistaiseksi', '90 vrk', '0,5 kk'])
      assert.deepEqual(time(text), [], text);
    assert.deepEqual(time('fem år', 'seloste: 1\nkieli: sv\n'), ['5 år']);
  });

  it('is in the language of the text', () => {
    const text = `${BILINGUAL}rekisterit:\n  - nimi: A\n    säilytysajat:\n      - aika: { fi: 2 vuotta, sv: 24 ¦mån }\n`;
    assert.equal(after(text, /2 år/), text.replace('24 ¦mån', '2 år'));
  });
});
