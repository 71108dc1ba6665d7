import assert from 'node:assert/strict';
import type { SourceBlock, SourceDocument } from '../../../server/src/import/source';
import { imported, placements } from './account';

/** Where the headings of a notice in plain text went. */
function placed(text: string): string[] {
  return placements(imported(text));
}

/** A document of blocks, as the readers of other formats make it. */
function blocksSource(blocks: readonly SourceBlock[]): SourceDocument {
  return {
    format: 'html',
    blocks,
    text: blocks.map((block) => (block.kind === 'row' ? block.cells.join('\t') : block.text)).join('\n'),
  };
}

describe('headings of an old notice', () => {
  it('are known numbered, with a point, a bracket, a letter or nothing after the number', () => {
    assert.deepEqual(
      placed(
        '1. Rekisterinpitäjä\nKuusikko Oy\n\n2) Rekisterin nimi\nTilaajat\n\n2a. Tietosuojavastaava\nAino Malmi\n\n3 Rekisterin tietosisältö\nTilaajan nimi ja osoite.\n\n3.1 Säilytysaika\nTietoja säilytetään vuoden ajan.\n',
      ),
      [
        '1. Rekisterinpitäjä → rekisterinpitäjä',
        '2) Rekisterin nimi → rekisterit/0/nimi',
        '2a. Tietosuojavastaava → tietosuojavastaava',
        '3 Rekisterin tietosisältö → rekisterit/0/tietosisältö',
        '3.1 Säilytysaika → rekisterit/0/säilytysajat',
      ],
    );
  });

  it('are known without numbers, in capitals, with a colon, as questions', () => {
    assert.deepEqual(
      placed(
        'REKISTERINPITÄJÄ\nKuusikko Oy\n\nRekisterin nimi:\nTilaajat\n\nMistä tiedot saadaan?\nTiedot saadaan tilaajalta.\n\nKuinka kauan tietoja säilytetään?\nVuoden ajan tilauksen päättymisestä.\n',
      ),
      [
        'REKISTERINPITÄJÄ → rekisterinpitäjä',
        'Rekisterin nimi: → rekisterit/0/nimi',
        'Mistä tiedot saadaan? → rekisterit/0/tietolähteet',
        'Kuinka kauan tietoja säilytetään? → rekisterit/0/säilytysajat',
      ],
    );
  });

  it('may stand on the line of their text', () => {
    const result = imported(
      'Rekisterinpitäjä: Kuusikko Oy\nRekisterin nimi: Tilaajat\nTietolähteet: Tiedot saadaan tilaajalta itseltään.\n',
    );
    assert.deepEqual(placements(result), [
      'Rekisterinpitäjä: → rekisterinpitäjä',
      'Rekisterin nimi: → rekisterit/0/nimi',
      'Tietolähteet: → rekisterit/0/tietolähteet',
    ]);
    assert.equal(result.report.controllerName, 'Kuusikko Oy');
    assert.deepEqual(result.report.registerNames, ['Tilaajat']);
  });

  it('may be broken over lines', () => {
    assert.deepEqual(
      placed(
        'Tietojen siirto EU:n tai\nETA:n ulkopuolelle\n\nTietoja ei siirretä.\n\nRekisterin suojauksen\nperiaatteet\n\nTiedot ovat salasanan takana.\n',
      ),
      [
        'Tietojen siirto EU:n tai ETA:n ulkopuolelle → rekisterit/0/siirrot',
        'Rekisterin suojauksen periaatteet → rekisterit/0/suojaus',
      ],
    );
  });

  it('may be over several things, each of which has its place; one that is not told is an empty key', () => {
    const result = imported(
      'Tarkastus-, kielto- ja korjausoikeus\n\nTilaajalla on oikeus tarkastaa tietonsa. Hänellä on oikeus vaatia virheellisen tiedon korjaamista.\n',
    );
    assert.deepEqual(placements(result), [
      'Tarkastus-, kielto- ja korjausoikeus → oikeudet/tarkastusoikeus',
      'Tarkastus-, kielto- ja korjausoikeus → oikeudet/kielto-oikeus',
      'Tarkastus-, kielto- ja korjausoikeus → oikeudet/oikaiseminen',
    ]);
    assert.match(result.yaml, /^ {2}kielto-oikeus: +# lähde: rivi 1;/m);
  });

  it('of the Ombudsman’s form are known, number and label apart', () => {
    assert.deepEqual(
      placed(
        '1\nRekisterinpitäjä\nNimi\nKuusikko ry\nOsoite\nMetsätie 1, 99999 Korvatunturi\n\n2\nYhteyshenkilö rekisteriä koskevissa asioissa\nNimi\nAino Malmi\n\n3\nRekisterin nimi\nJäsenet\n\n4\nHenkilötietojen käsittelyn tarkoitus\nJäsenasioiden hoito\n\n5\nRekisterin tietosisältö\nNimi ja kotipaikka\n\n6\nSäännönmukaiset tietolähteet\nJäsen itse\n\n7\nTietojen säännönmukaiset luovutukset\nTietoja ei luovuteta.\n\n8\nTietojen siirto EU:n tai ETA:n ulkopuolelle\nTietoja ei siirretä.\n\n9\nRekisterin suojauksen periaatteet\nA Manuaalinen aineisto\nLukitussa kaapissa\n\nB ATK:lla käsiteltävät tiedot\nSalasanan takana\n',
      ),
      [
        '1 Rekisterinpitäjä → rekisterinpitäjä',
        'Nimi → rekisterinpitäjä/nimi',
        'Osoite → rekisterinpitäjä/osoite',
        '2 Yhteyshenkilö rekisteriä koskevissa asioissa → yhteyshenkilö',
        'Nimi → yhteyshenkilö/nimi',
        '3 Rekisterin nimi → rekisterit/0/nimi',
        '4 Henkilötietojen käsittelyn tarkoitus → rekisterit/0/käyttötarkoitukset',
        '5 Rekisterin tietosisältö → rekisterit/0/tietosisältö',
        '6 Säännönmukaiset tietolähteet → rekisterit/0/tietolähteet',
        '7 Tietojen säännönmukaiset luovutukset → rekisterit/0/luovutukset',
        '8 Tietojen siirto EU:n tai ETA:n ulkopuolelle → rekisterit/0/siirrot',
        '9 Rekisterin suojauksen periaatteet → rekisterit/0/suojaus',
        'A Manuaalinen aineisto → rekisterit/0/suojaus/manuaalinen',
        'B ATK:lla käsiteltävät tiedot → rekisterit/0/suojaus/sähköinen',
      ],
    );
  });

  it('are known in Swedish', () => {
    assert.deepEqual(
      placed(
        'Dataskyddsbeskrivning\n\nPersonuppgiftsansvarig\nGranskogen Ab\n\nRegistrets namn\nPrenumeranter\n\nÄndamålen med behandlingen av personuppgifter och den rättsliga grunden\nUppgifterna behandlas för leverans av tidningen. Den rättsliga grunden är avtal.\n\nLagringstid\nUppgifterna lagras ett år.\n\nRätt till insyn\nDu har rätt att granska dina uppgifter.\n\nRätt att lämna klagomål till tillsynsmyndigheten\nDu kan lämna klagomål till dataombudsmannen.\n',
      ),
      [
        'Dataskyddsbeskrivning → otsikko',
        'Personuppgiftsansvarig → rekisterinpitäjä',
        'Registrets namn → rekisterit/0/nimi',
        'Ändamålen med behandlingen av personuppgifter och den rättsliga grunden → rekisterit/0/käyttötarkoitukset',
        'Ändamålen med behandlingen av personuppgifter och den rättsliga grunden → rekisterit/0/oikeusperusteet',
        'Lagringstid → rekisterit/0/säilytysajat',
        'Rätt till insyn → oikeudet/tarkastusoikeus',
        'Rätt att lämna klagomål till tillsynsmyndigheten → oikeudet/valitusoikeus',
      ],
    );
  });

  it('are known in English', () => {
    assert.deepEqual(
      placed(
        'Privacy notice\n\n1. Controller\nSprucewood Ltd\n\n2. What personal data do we process?\nThe register contains the name and the address of the subscriber.\n\n3. Purposes and legal basis of the processing\nThe data are processed for delivering the magazine. The legal basis is a contract.\n\n4. Transfers outside the EU or the EEA\nThe data are not transferred.\n\n5. Your rights\nYou have the right to access your data. You have the right to have your data erased.\n',
      ),
      [
        'Privacy notice → otsikko',
        '1. Controller → rekisterinpitäjä',
        '2. What personal data do we process? → rekisterit/0/tietosisältö',
        '3. Purposes and legal basis of the processing → rekisterit/0/käyttötarkoitukset',
        '3. Purposes and legal basis of the processing → rekisterit/0/oikeusperusteet',
        '4. Transfers outside the EU or the EEA → rekisterit/0/siirrot',
        '5. Your rights → oikeudet',
      ],
    );
  });

  it('stand left in a table, their text right', () => {
    const rows = [
      ['Rekisterinpitäjä', 'Kuusikko Oy'],
      ['Rekisterin nimi', 'Tilaajat'],
      ['Säilytysaika', 'Yksi vuosi tilauksen päättymisestä'],
    ];
    const result = imported(
      blocksSource(rows.map((cells, index) => ({ kind: 'row', cells, table: 0, line: index + 1 }))),
    );
    assert.deepEqual(placements(result), [
      'Rekisterinpitäjä → rekisterinpitäjä',
      'Rekisterin nimi → rekisterit/0/nimi',
      'Säilytysaika → rekisterit/0/säilytysajat',
    ]);
  });

  it('of the source’s own style part the text even where no word of them is known; the content says where it belongs', () => {
    const result = imported(
      blocksSource([
        { kind: 'heading', text: 'Tietosuojaseloste', level: 1, line: 1 },
        { kind: 'heading', text: 'Rekisterinpitäjä', level: 2, line: 2 },
        { kind: 'paragraph', text: 'Kuusikko Oy', line: 3, afterGap: true },
        { kind: 'heading', text: 'Pikkuleivät', level: 2, line: 4 },
        {
          kind: 'paragraph',
          text: 'Sivustolla on evästeitä. Voit estää evästeet selaimen asetuksista.',
          line: 5,
          afterGap: true,
        },
        { kind: 'heading', text: 'Kiitokset', level: 2, line: 6 },
        { kind: 'paragraph', text: 'Kuvat otti Veikko.', line: 7, afterGap: true },
      ]),
    );
    assert.deepEqual(placements(result).slice(1), [
      'Rekisterinpitäjä → rekisterinpitäjä',
      'Pikkuleivät → evästeet/hallinta',
      'Kiitokset → muut-kohdat',
    ]);
    assert.match(result.yaml, /otsikko: Pikkuleivät/);
    assert.match(result.yaml, /otsikko: "?Kiitokset \[TÄYDENNÄ: /);
    assert.deepEqual(result.report.unplaced, [
      { text: 'Kiitokset', line: 6 },
      { text: 'Kuvat otti Veikko.', line: 7 },
    ]);
  });

  it('are no sentences, list items or data that happen to name a topic', () => {
    const result = imported(
      'Rekisterin tietosisältö\n\nRekisterissä on seuraavat tiedot:\n- suostumus markkinointiin\n- evästeet\n- rekisteröidyn nimi\n\nRekisterinpitäjä vastaa tiedoista.\n',
    );
    assert.deepEqual(placements(result), ['Rekisterin tietosisältö → rekisterit/0/tietosisältö']);
  });
});
