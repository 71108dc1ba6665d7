import assert from 'node:assert/strict';
import type { SourceBlock, SourceDocument } from '../../../server/src/import/source';
import { imported, placements } from './account';

/** Where the headings of a notice in plain text went, without the labels of contacts. */
function placed(source: string | SourceDocument): string[] {
  return placements(imported(source)).filter((line) => !/→ (?:otsikko|rekisterinpitäjä\/)/u.test(line));
}

function page(blocks: readonly Omit<SourceBlock, 'line'>[]): SourceDocument {
  return {
    format: 'html',
    text: '',
    blocks: blocks.map((block, index) => ({ ...block, line: index + 1 }) as SourceBlock),
  };
}

const heading = (text: string, level = 2): Omit<SourceBlock, 'line'> =>
  ({ kind: 'heading', text, level }) as SourceBlock;
const paragraph = (text: string, rest: object = {}): Omit<SourceBlock, 'line'> =>
  ({ kind: 'paragraph', text, afterGap: true, ...rest }) as SourceBlock;
const item = (text: string): Omit<SourceBlock, 'line'> => ({ kind: 'item', text, depth: 0 }) as SourceBlock;

describe('the habit of a notice', () => {
  it('makes headings of lines that stand as its headings do, in words of their own', () => {
    assert.deepEqual(
      placed(
        'Privacy notice\n\nData controller\n\nSprucewood Ltd\nForest Road 1, 99999 Korvatunturi\n\nPurpose of processing\n\nThe data are processed for delivering the magazine to its readers.\n\nThe postman and the elves\n\nThe addresses are not disclosed to third parties, not even to the police, unless the law requires it.\n\nHow long\n\nThe data are deleted two years after the subscription has ended.\n',
      ),
      [
        'Data controller → rekisterinpitäjä',
        'Purpose of processing → rekisterit/0/käyttötarkoitukset',
        'The postman and the elves → rekisterit/0/luovutukset',
        'How long → rekisterit/0/säilytysajat',
      ],
    );
  });

  it('makes a heading of a line in capitals where the headings are in capitals, and of no other', () => {
    const notice =
      'REKISTERINPITÄJÄ\nKuusikko Oy\n\nREKISTERIN NIMI\nTilaajat\n\nKÄYTTÖTARKOITUS\nTietoja käytetään lehden toimittamiseen.\n\nTONTUN VARASTO\nRekisteriin tallennetaan lehden tilaajan nimi, osoite ja puhelinnumero.\n\nLoppusanat\nKiitos kaikille.\n';
    const lines = placed(notice);
    assert.ok(lines.includes('TONTUN VARASTO → rekisterit/0/tietosisältö'), lines.join('\n'));
    assert.ok(!lines.some((line) => line.startsWith('Loppusanat')));
  });

  it('takes the first of numbered headings in unknown words', () => {
    const notice =
      '1. Lehden kustantaja\nKuusikko Oy\nY-tunnus: 9000521-8\n\n2. Rekisterin nimi\nTilaajat\n\n3. Säilytysaika\nTietoja säilytetään vuoden ajan.\n';
    const result = imported(notice);
    assert.equal(placements(result)[0], '1. Lehden kustantaja → rekisterinpitäjä');
    assert.equal(result.report.controllerName, 'Kuusikko Oy');
  });

  it('leaves the numbered items of a list whose numbers the headings have too', () => {
    const notice =
      '1. Rekisterinpitäjä\nKuusikko ry\n\n2. Rekisterin nimi\n\n1. Jäsenet\n2. Tilaajat\n3. Joulukortin saajat\n\n3. Käyttötarkoitus\nTietoja käytetään jäsenasioiden hoitoon.\n\n4. Tietolähteet\nJäsen itse.\n';
    const result = imported(notice);
    assert.deepEqual(result.report.registerNames, ['Jäsenet', 'Tilaajat', 'Joulukortin saajat']);
    assert.ok(!placements(result).some((line) => line.includes('Joulukortin')));
  });

  it('still takes the next number of the headings after a list', () => {
    const notice =
      '1. Rekisterinpitäjä\nKuusikko ry\n\n2. Rekisterin nimi\nJäsenet\n\n3. Käyttötarkoitus\n1. jäsenasiat\n2. laskutus\n3. juhlat\n\n4. Tonttujen tuomat\nTiedot saadaan jäseneltä itseltään.\n\n5. Säilytysaika\nVuosi.\n';
    assert.ok(placed(notice).includes('4. Tonttujen tuomat → rekisterit/0/tietolähteet'));
  });

  it('leaves a sentence that leads in to a list where the headings have no colon', () => {
    const notice =
      'Personuppgiftsansvarig\n\nGranskogen Ab\n\nRegistrets namn\n\nPrenumeranter\n\nÄndamål\n\nUppgifterna används för leverans av tidningen.\n\nRegistrets datainnehåll\n\nFöljande nödvändiga personuppgifter eller uppgiftsgrupper om den registrerade:\n\n- namn\n- adress\n';
    assert.deepEqual(placed(notice).at(-1), 'Registrets datainnehåll → rekisterit/0/tietosisältö');
  });

  it('leaves a name among short lines where the headings are numbered', () => {
    const notice =
      '1. Rekisterinpitäjä\nKuusikko Oy\n\n2. Rekisterin nimi\nTilaajat\n\n3. Rekisterin tietosisältö\n\nEtunimi\n\nHenkilötunnus\n\nOsoite\n\n4. Tietolähteet\nTilaaja itse.\n';
    assert.ok(!placed(notice).some((line) => line.includes('Henkilötunnus')));
  });

  it('takes a paragraph of a page whose headings are styled for text, whatever it names', () => {
    const lines = placed(
      page([
        heading('Integritetspolicy', 1),
        paragraph('Hur vi använder och skyddar dina personuppgifter'),
        heading('Personuppgiftsansvarig'),
        paragraph('Granskogen Ab'),
        heading('Lagringstid'),
        paragraph('Uppgifterna lagras ett år.'),
        heading('Dina rättigheter'),
        paragraph('Du har rätt att granska dina uppgifter.'),
      ]),
    );
    assert.deepEqual(
      lines.map((line) => line.split(' → ')[0]),
      ['Personuppgiftsansvarig', 'Lagringstid', 'Dina rättigheter'],
    );
  });

  it('takes a heading in small letters that stands alone, and no words of a sentence', () => {
    const lines = placed(
      'Registeransvarig\n\nGranskogen Ab\n\nregistrets namn\n\nPrenumeranter\n\nÄndamål\n\nUppgifterna används för leverans.\nlagringstid är två år.\n',
    );
    assert.deepEqual(lines, [
      'Registeransvarig → rekisterinpitäjä',
      'registrets namn → rekisterit/0/nimi',
      'Ändamål → rekisterit/0/käyttötarkoitukset',
    ]);
  });
});

describe('headings of pages', () => {
  it('may be bold at the beginning of their paragraph, with a point, a colon or nothing after them', () => {
    const lead = (head: string, text: string): Omit<SourceBlock, 'line'> => paragraph(`${head}${text}`, { lead: head });
    assert.deepEqual(
      placed(
        page([
          lead('Rekisterinpitäjä', ' Kuusikko Oy'),
          lead('Rekisterin nimi', ' Tilaajat'),
          lead('Rekisterin suojauksen periaatteet', '. Tiedot ovat salasanan takana.'),
          lead('Säilytysaika:', ' Yksi vuosi.'),
          lead('Evästeet', ' ovat pieniä tiedostoja.'),
        ]),
      ),
      [
        'Rekisterinpitäjä → rekisterinpitäjä',
        'Rekisterin nimi → rekisterit/0/nimi',
        'Rekisterin suojauksen periaatteet → rekisterit/0/suojaus',
        'Säilytysaika: → rekisterit/0/säilytysajat',
      ],
    );
  });

  it('are no words before a colon in a list of which most name nothing', () => {
    const notice = page([
      heading('Rekisterinpitäjä'),
      paragraph('Kuusikko Oy'),
      heading('Käyttötarkoitus'),
      paragraph('Tietoja käytetään:'),
      item('Joulukortit: lähetämme kortin.'),
      item('Suostumus: muistamme, mitä on luvattu.'),
      item('Pikkuleivät: paistamme ne.'),
      heading('Säilytysaika'),
      paragraph('Vuosi.'),
    ]);
    assert.deepEqual(placed(notice), [
      'Rekisterinpitäjä → rekisterinpitäjä',
      'Käyttötarkoitus → rekisterit/0/käyttötarkoitukset',
      'Säilytysaika → rekisterit/0/säilytysajat',
    ]);
    const labels = page([
      heading('Rekisterinpitäjä'),
      paragraph('Kuusikko Oy'),
      item('Käyttötarkoitus: lehden toimitus.'),
      item('Säilytysaika: vuosi.'),
    ]);
    assert.ok(placed(labels).includes('Säilytysaika: → rekisterit/0/säilytysajat'));
  });

  it('are no cells of a table of data, and the first cells of a form', () => {
    const row = (...cells: string[]): Omit<SourceBlock, 'line'> =>
      ({ kind: 'row', cells, table: 0, line: 0 }) as SourceBlock;
    const data = page([
      heading('Rekisterinpitäjä'),
      paragraph('Kuusikko Oy'),
      heading('Tietojen luovutukset'),
      row('Palveluntarjoaja', 'Säilytysaika'),
      row('Posti Oy', 'yksi vuosi'),
    ]);
    assert.deepEqual(placed(data).at(-1), 'Tietojen luovutukset → rekisterit/0/luovutukset');
    const form = page([heading('Rekisterinpitäjä'), paragraph('Kuusikko Oy'), row('Säilytysaika', 'yksi vuosi')]);
    assert.deepEqual(placed(form).at(-1), 'Säilytysaika → rekisterit/0/säilytysajat');
  });

  it('stay whole where a name in them has a capital in its middle', () => {
    const notice = page([
      heading('Rekisterinpitäjä'),
      paragraph('Kuusikko Oy'),
      heading('Evästeet ja eSivut'),
      paragraph('Käytämme evästeitä.'),
    ]);
    assert.deepEqual(placed(notice).at(-1), 'Evästeet ja eSivut → evästeet');
  });

  it('are not looked for in a list of contents, which is left out', () => {
    const result = imported(
      page([
        heading('Tietosuojaseloste', 1),
        heading('Sisällysluettelo'),
        item('1. Rekisterinpitäjä'),
        item('2. Säilytysaika'),
        heading('1. Rekisterinpitäjä'),
        paragraph('Kuusikko Oy'),
        heading('2. Säilytysaika'),
        paragraph('Vuosi.'),
      ]),
    );
    assert.deepEqual(
      result.report.leftOut.map(({ text }) => text),
      ['Sisällysluettelo', '1. Rekisterinpitäjä', '2. Säilytysaika'],
    );
    assert.equal(result.report.controllerName, 'Kuusikko Oy');
    const unlike = imported('Rekisterinpitäjä\nKuusikko Oy\n\nSisältö\n- nimi\n- osoite\n\nLoppu\n- nimi\n');
    assert.deepEqual(unlike.report.leftOut, []);
  });

  it('over contact details among data are names of data', () => {
    const notice = page([
      heading('Rekisterinpitäjä'),
      paragraph('Kuusikko Oy'),
      heading('Rekisterin tietosisältö'),
      paragraph('Yhteystiedot', { emphasised: true }),
      item('nimi'),
      item('osoite'),
      paragraph('Suostumukset', { emphasised: true }),
      item('lupa lähettää joulukortti'),
    ]);
    assert.deepEqual(placed(notice).at(-1), 'Rekisterin tietosisältö → rekisterit/0/tietosisältö');
  });

  it('of a lower level are parts of the section they stand under, unless they are known', () => {
    const notice = page([
      heading('Rekisterinpitäjä'),
      paragraph('Kuusikko Oy'),
      heading('Rekisterin tietosisältö'),
      heading('Yhteydenottolomakkeet', 3),
      paragraph('Lomakkeella annettu nimi ja osoite.'),
      heading('Säilytysaika', 3),
      paragraph('Vuosi.'),
    ]);
    assert.deepEqual(placed(notice).slice(-2), [
      'Yhteydenottolomakkeet → rekisterit/0/tietosisältö',
      'Säilytysaika → rekisterit/0/säilytysajat',
    ]);
  });

  it('go on with their numbers where each is a list of its own to the source', () => {
    const numbered = (marker: string, text: string): Omit<SourceBlock, 'line'> =>
      ({ kind: 'item', text, marker, depth: 0 }) as SourceBlock;
    const long = 'Säännönmukaiset tietojen luovutukset ja tietojen siirto EU:n tai Euroopan talousalueen ulkopuolelle';
    const notice = page([
      numbered('1.', 'Rekisterinpitäjä'),
      paragraph('Kuusikko Oy'),
      numbered('2.', 'Säilytysaika'),
      paragraph('Tietoja säilytetään: vuosi.'),
      numbered('3.', long),
      paragraph('Tietoja ei luovuteta. Tietoja ei siirretä EU:n ulkopuolelle.'),
    ]);
    assert.deepEqual(placed(notice), [
      '1. Rekisterinpitäjä → rekisterinpitäjä',
      '2. Säilytysaika → rekisterit/0/säilytysajat',
      `3. ${long} → rekisterit/0/luovutukset`,
      `3. ${long} → rekisterit/0/siirrot`,
    ]);
  });
});

describe('what a heading in unknown words is about', () => {
  it('is weighed from its words and from what stands under it', () => {
    const notice =
      'PRIVACY POLICY\n\nWHO WE ARE\n\nSprucewood Ltd, hello@sprucewood.example\n\nCOOKIES\n\nWe use cookies.\n\nWHO ELSE SEES IT\n\nThe hosting company and the carrier are service providers.\n\nWHEN IT GOES AWAY\n\nOrders are deleted six years after the accounting year; messages after two years.\n\nKEEPING IT SAFE\n\nData are encrypted, and two people have a password.\n\nNEW VERSIONS\n\nWe may change this policy from time to time.\n\nTHANKS\n\nTo Veikko.\n';
    assert.deepEqual(placed(notice).slice(2), [
      'WHO ELSE SEES IT → rekisterit/0/vastaanottajat',
      'WHEN IT GOES AWAY → rekisterit/0/säilytysajat',
      'KEEPING IT SAFE → rekisterit/0/suojaus',
      'NEW VERSIONS → muutokset',
      'THANKS → muut-kohdat',
    ]);
  });

  it('is the controller over the details of one, the contact where there is a controller', () => {
    const details = 'Kuusikko Oy\nY-tunnus: 9000521-8\nMetsätie 1, 99999 Korvatunturi\n';
    const notice = `1. Lehden tekijä\n${details}\n2. Rekisterin nimi\nTilaajat\n\n3. Säilytysaika\nVuosi.\n`;
    assert.ok(placed(notice).includes('1. Lehden tekijä → rekisterinpitäjä'));
    const second = `1. Rekisterinpitäjä\nKuusikko Oy\n\n2. Rekisterin nimi\nTilaajat\n\n3. Luurin toisessa päässä\nAino Malmi\nPuh. 050 000 0521\n`;
    assert.ok(placed(second).includes('3. Luurin toisessa päässä → yhteyshenkilö'));
  });

  it('is the name of the register where it is one and nothing else names it', () => {
    const notice = page([
      heading('Privacy policy', 1),
      heading('Customer register'),
      paragraph('This policy applies to the customers of Sprucewood.'),
      heading('Data controller'),
      paragraph('Sprucewood Ltd'),
      heading('Purpose of processing'),
      paragraph('The data are processed for delivering the magazine to its readers.'),
    ]);
    assert.deepEqual(imported(notice).report.registerNames, ['Customer register']);
  });
});
