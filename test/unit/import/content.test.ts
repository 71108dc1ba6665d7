import assert from 'node:assert/strict';
import { analyseText } from '../support/analyse';
import { imported, textsOf } from './account';

/** The path of the text that holds some words. */
function pathOf(yaml: string, words: string): string | undefined {
  return textsOf(yaml).find(({ text }) => text.replace(/\s+/g, ' ').includes(words))?.path;
}

describe('what an old notice says, and where it goes', () => {
  it('a notice without headings is placed by its sentences', () => {
    const { yaml } = imported(
      'Rekisteriin tallennetaan tilaajan nimi ja osoite. Tietoja säilytetään viisi vuotta.\n\nTilaajalla on oikeus tarkastaa tietonsa.\n\nTietoja ei siirretä EU:n ulkopuolelle.\n',
    );
    assert.equal(pathOf(yaml, 'tilaajan nimi'), 'rekisterit/0/tietosisältö');
    assert.equal(pathOf(yaml, 'viisi vuotta'), 'rekisterit/0/säilytysajat');
    assert.equal(pathOf(yaml, 'tarkastaa tietonsa'), 'oikeudet/tarkastusoikeus');
    assert.equal(pathOf(yaml, 'EU:n ulkopuolelle'), 'rekisterit/0/siirrot');
  });

  it('a sentence under a foreign heading goes to its own key, unless that has a heading of its own', () => {
    const stray = 'Tietolähteet\nTiedot saadaan tilaajalta itseltään.\n\nKäytämme sivuillamme evästeitä.\n';
    assert.equal(pathOf(imported(stray).yaml, 'Käytämme sivuillamme'), 'evästeet');
    const both = `${stray}\nEvästeet\nEvästeet vanhenevat vuodessa.\n`;
    assert.equal(pathOf(imported(both).yaml, 'Käytämme sivuillamme'), 'rekisterit/0/tietolähteet');
  });

  it('a conditional sentence stays the condition it is', () => {
    const { yaml } = imported('Tietojen siirto EU:n ulkopuolelle\nTietoja ei siirretä, ellei tilaaja sitä pyydä.\n');
    assert.match(yaml, /siirrot: Tietoja ei siirretä, ellei tilaaja sitä pyydä\.$/m);
  });

  it('bases that are told apart from the purposes stay on the register; a hedged one is text alone', () => {
    const told = imported(
      'Käsittelyn tarkoitus ja oikeusperuste\nTietoja käsitellään tilausten toimittamiseen. Käsittelyn perusteena on sopimus.\n',
    ).yaml;
    assert.match(
      told,
      /oikeusperusteet:\n {6}teksti: Käsittelyn perusteena on sopimus\.\n {6}luettelo: +# tarkista; lähde: rivi 2\n {8}- sopimus\n/,
    );
    assert.doesNotMatch(told, /käyttötarkoitukset:\n(?: {6}.*\n)* {6}oikeusperusteet/);
    const hedged = imported('Käsittelyn oikeusperuste\nKäsittelyn perusteena on sopimus tai suostumus.\n').yaml;
    assert.doesNotMatch(hedged, /luettelo/);
  });

  it('a purpose that names its own basis keeps it', () => {
    const { yaml } = imported(
      'Käsittelyn tarkoitukset:\n- tilausten toimittaminen (oikeusperuste: sopimus)\n- lehden kehittäminen\n',
    );
    assert.match(
      yaml,
      /- kuvaus: "?tilausten toimittaminen \(oikeusperuste: sopimus\)"?\n {8}oikeusperusteet:\n {10}- sopimus\n/,
    );
  });

  it('a list of bases by article is a list of bases', () => {
    const { yaml } = imported(
      'Oikeusperusteet\n1. suostumus (GDPR 6 artiklan 1 kohdan a alakohta)\n2. sopimus (GDPR 6 artiklan 1 kohdan b alakohta)\n',
    );
    assert.match(yaml, /- peruste: suostumus\n/);
    assert.match(yaml, /- peruste: sopimus\n/);
  });

  it('a storage period without a sentence is a time and a beginning', () => {
    const { yaml } = imported(
      'Säilytysajat\n- Tilaustiedot: 2 vuotta tilauksen päättymisestä\n- Laskut säilytetään lain mukaan\n',
    );
    assert.match(yaml, /- tiedot: Tilaustiedot\n {8}aika: 2 vuotta\n {8}alkaen: tilauksen päättymisestä\n/);
    assert.match(yaml, /- Laskut säilytetään lain mukaan\n/);
  });

  it('data under short lines of their own are groups', () => {
    const { yaml } = imported('Rekisterin tietosisältö\n\nTilaaja\n- nimi\n- osoite\n\nTilaus\n- lehti\n- kesto\n');
    assert.match(yaml, /- ryhmä: Tilaaja\n {8}tiedot:\n {10}- nimi\n {10}- osoite\n {6}- ryhmä: Tilaus\n/);
  });

  it('registers listed by letter have their own content; what is common is a default', () => {
    const { yaml, report } = imported(
      'Rekisterin nimi\na) Tilaajarekisteri\nb) Lahjoittajarekisteri\n\nRekisterin tietosisältö\na) Tilaajarekisteri: nimi ja osoite\nb) Lahjoittajarekisteri: nimi ja summa\n\nTietolähteet\nHenkilö itse\n',
    );
    assert.deepEqual(report.registerNames, ['Tilaajarekisteri', 'Lahjoittajarekisteri']);
    assert.match(
      yaml,
      /- nimi: Tilaajarekisteri\n {4}tietosisältö: nimi ja osoite\n {2}- nimi: Lahjoittajarekisteri\n {4}tietosisältö: nimi ja summa\n/,
    );
    assert.match(yaml, /oletukset:\n {2}tietolähteet: Henkilö itse\n/);
  });

  it('registers told one after another each have their own sections', () => {
    const one = (name: string, data: string): string =>
      `Rekisterin nimi\n${name}\n\nRekisterin tietosisältö\nRekisteri sisältää ${data}.\n\n`;
    const { yaml } = imported(one('Tilaajat', 'tilaajien nimet') + one('Lahjoittajat', 'lahjoitusten summat'));
    assert.equal(pathOf(yaml, 'tilaajien nimet'), 'rekisterit/0/tietosisältö');
    assert.equal(pathOf(yaml, 'lahjoitusten summat'), 'rekisterit/1/tietosisältö');
  });

  it('the right to complain and the authority are two things', () => {
    const { yaml } = imported(
      'Oikeus tehdä valitus valvontaviranomaiselle\n\nVoit tehdä valituksen valvontaviranomaiselle.\n\nTietosuojavaltuutetun toimisto\nPL 800, 00531 Helsinki\ntietosuoja@om.fi\n',
    );
    assert.match(yaml, /valitusoikeus: Voit tehdä valituksen valvontaviranomaiselle\.\n/);
    assert.match(
      yaml,
      /valvontaviranomainen:\n {2}nimi: Tietosuojavaltuutetun toimisto\n {2}osoite:\n {4}postilokero: PL 800\n/,
    );
  });

  it('title, dates, version and the law followed have keys of their own', () => {
    const { yaml } = imported(
      'Tilaajien tietosuojaseloste\n\nVersio 2.1\n\nTämä on henkilötietolain (523/1999) 10 §:n mukainen rekisteriseloste. Laadittu 5.4.2017. Päivitetty 6.7.2019.\n\nRekisterinpitäjä\nKuusikko Oy\n\nTarkastettu 8.9.2020\n',
    );
    assert.match(
      yaml,
      /^otsikko: Tilaajien tietosuojaseloste\nversio: "?2\.1"?\nlaadittu: 5\.4\.2017\npäivitetty: 6\.7\.2019\ntarkastettu: 8\.9\.2020\n/m,
    );
    assert.match(yaml, /laatimisperuste: .*\n? *Tämä on henkilötietolain/m);
    assert.match(
      imported('Registerbeskrivning\n\nUppdaterad 6 juli 2019\n\nPersonuppgiftsansvarig\nGranskogen Ab\n').yaml,
      /päivitetty: 2019-07-06\n/,
    );
  });

  it('a notice that names no register says so where the name belongs', () => {
    const analysis = analyseText(imported('Tietolähteet\nTiedot saadaan tilaajalta.\n').yaml);
    const found = analysis.findings.filter(({ finding }) => finding.code === 'template-placeholder');
    assert.deepEqual(
      found.map(({ finding }) => finding.path.join('/')),
      ['rekisterit/0/nimi'],
    );
  });

  it('what fits nowhere is marked, and the mark is found', () => {
    const { yaml } = imported(
      '1. Rekisterin nimi\nTilaajat\n\n2. Kiitokset\nKuvat otti Veikko.\n\n3. Rekisterinpitäjä\nKuusikko Oy\n',
    );
    const found = analyseText(yaml).findings.filter(({ finding }) => finding.code === 'template-placeholder');
    assert.deepEqual(
      found.map(({ finding }) => finding.path.join('/')),
      ['muut-kohdat/0/otsikko'],
    );
  });

  it('the source’s order and headings are kept on request', () => {
    const { yaml } = imported(
      '1. Evästeet\nEvästeitä ei ole.\n\n2. Rekisterin nimi\nTilaajat\n\n3. Rekisterinpitäjä\nKuusikko Oy\n',
      { order: 'source' },
    );
    assert.match(
      yaml,
      /järjestys: tiedosto\n[^]*evästeet:\n {2}otsikko: 1\. Evästeet\n[^]*rekisterit:[^]*rekisterinpitäjä:\n {2}otsikko: 3\. Rekisterinpitäjä\n/,
    );
  });

  it('remnants of a page are left out and named', () => {
    const { yaml, report } = imported('top of page\nRekisterin nimi\nTilaajat\nbottom of page\n');
    assert.deepEqual(report.leftOut, [
      { text: 'top of page', line: 1 },
      { text: 'bottom of page', line: 4 },
    ]);
    assert.match(yaml, /^# .*rivi 4: bottom of page$/m);
  });
});
