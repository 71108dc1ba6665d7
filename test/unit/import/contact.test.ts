import assert from 'node:assert/strict';
import { imported } from './account';

/** The lines of a top-level section of the file made of a notice. */
function section(source: string, key: string): string {
  const { yaml } = imported(source);
  return new RegExp(`^${key}:(?:.*\\n)(?:(?: .*)?\\n)*`, 'm').exec(yaml)?.[0].trimEnd().concat('\n') ?? '';
}

describe('contact details of an old notice', () => {
  it('are told by their form', () => {
    assert.equal(
      section(
        'Rekisterinpitäjä\n\nKuusikko Oy (jäljempänä ”Kuusikko”)\nMetsätie 12 B 3\n99999 Korvatunturi\n9000521-8\ninfo@kuusikko.esimerkki.fi\n050 000 0521\nwww.kuusikko.esimerkki.fi\n',
        'rekisterinpitäjä',
      ),
      'rekisterinpitäjä:\n  nimi: Kuusikko Oy\n  jäljempänä: Kuusikko\n  y-tunnus: 9000521-8\n  osoite:\n    katuosoite: Metsätie 12 B 3\n    postinumero: "99999"\n    postitoimipaikka: Korvatunturi\n  puhelin: 050 000 0521\n  sähköposti: info@kuusikko.esimerkki.fi\n  verkkosivu: www.kuusikko.esimerkki.fi\n',
    );
  });

  it('are the controller’s at the beginning of a notice none of whose headings names it', () => {
    const notice =
      'Lehden tilaajat\n\nKuusikko ry\nMetsätie 12\n99999 Korvatunturi\n\nKäyttötarkoitus\n\nTietoja käytetään lehden toimittamiseen.\n\nSäilytysaika\n\nTiedot poistetaan vuoden kuluttua.\n';
    assert.match(section(notice, 'rekisterinpitäjä'), /nimi: Kuusikko ry/u);
    const told = notice.replace(
      /Kuusikko ry\n.*\n.*/u,
      'Kuusikko on Korvatunturilla. Sinne, 99999 Korvatunturi, voi aina tulla käymään.',
    );
    assert.equal(section(told, 'rekisterinpitäjä'), '');
  });

  it('have one text, though a label for it stands with nothing behind it', () => {
    const person = 'Yhteyshenkilö\nAino Malmi\nPuh. 050 000 0521\nMuut yhteystiedot:\n\nPuh. 050 000 0522\n';
    assert.equal(section(person, 'yhteyshenkilö').match(/teksti:/gu)?.length, 1);
    assert.match(section(person, 'yhteyshenkilö'), /050 000 0522/u);
  });

  it('are told by their labels, on one line or the next', () => {
    assert.equal(
      section(
        'Yhteyshenkilö\nNimi: Aino Malmi\nPuh. 050 000 0521\nSähköposti\naino (at) kuusikko.esimerkki.fi\n',
        'yhteyshenkilö',
      ),
      'yhteyshenkilö:\n  nimi: Aino Malmi\n  puhelin: 050 000 0521\n  sähköposti: aino (at) kuusikko.esimerkki.fi\n',
    );
  });

  it('stand on one line between commas', () => {
    assert.equal(
      section(
        'Rekisterinpitäjä\nKuusikko ry, Metsätie 12, 99999 Korvatunturi, puh. 050 000 0521\n',
        'rekisterinpitäjä',
      ),
      'rekisterinpitäjä:\n  nimi: Kuusikko ry\n  osoite:\n    katuosoite: Metsätie 12\n    postinumero: "99999"\n    postitoimipaikka: Korvatunturi\n  puhelin: 050 000 0521\n',
    );
  });

  for (const [written, kept] of [
    ['Y-tunnus: 9000521-8', '9000521-8'],
    ['Y-tunnus 9000521-8', '9000521-8'],
    ['(Y-tunnus 9000521-8)', '9000521-8'],
    ['Y-tunnus: FI90005218', 'FI90005218'],
    ['FO-nummer: 9000521-8', '9000521-8'],
  ] as const)
    it(`a business ID is kept as written: ${written}`, () => {
      const { report } = imported(`Rekisterinpitäjä\nKuusikko Oy\n${written}\n`);
      assert.equal(report.businessId, kept);
      assert.equal(report.controllerName, 'Kuusikko Oy');
    });

  it('labels beside one another with nothing behind them are names of data, in text that is kept', () => {
    const notice = 'Rekisterinpitäjä\n\nKuusikko ry\n\nVihkossa ovat: Tilausnumero, Nimi, Osoite, Puhelin ja lahjat\n';
    assert.match(section(notice, 'rekisterinpitäjä'), /Vihkossa ovat: Tilausnumero, Nimi, Osoite, Puhelin ja lahjat/u);
  });

  it('a label that nothing answers is an empty key', () => {
    assert.match(section('Yhteyshenkilö\nNimi: Aino Malmi\nPuhelin:\n', 'yhteyshenkilö'), /puhelin:\n/);
  });

  it('what is a sentence is text, and a second number is not lost', () => {
    const made = section(
      'Yhteyshenkilö\nAino Malmi\n050 000 0521\n050 000 0638\nOtamme yhteyttä viimeistään seuraavana arkipäivänä kaikkiin kysyjiin.\n',
      'yhteyshenkilö',
    );
    assert.match(made, /puhelin: 050 000 0521\n/);
    assert.match(made, /050 000 0638/);
    assert.match(made, /Otamme yhteyttä/);
  });

  it('a contact that is the officer is the officer', () => {
    const { yaml } = imported(
      'Yhteyshenkilö rekisteriä koskevissa asioissa:\n\nTietosuojavastaava: Aino Malmi\nPuhelin: 050 000 0521\n',
    );
    assert.match(
      yaml,
      /yhteyshenkilö: Tietosuojavastaava\n\ntietosuojavastaava:\n {2}nimi: Aino Malmi\n {2}puhelin: 050 000 0521\n/,
    );
  });
});
