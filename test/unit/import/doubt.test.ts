import assert from 'node:assert/strict';
import { importNotice } from '../../../server/src/import';
import type { SourceBlock, SourceDocument } from '../../../server/src/import/source';
import { parseYaml } from '../../../server/src/yaml';
import { imported, placements, textsOf, textSource } from './account';

const HEAD = 'Rekisterinpitäjä\nKuusikko Oy\n\nRekisterin nimi\nTilaajat\n\n';

/** The texts of a notice at paths that begin so. */
function at(text: string, path: string): string[] {
  return textsOf(imported(text).yaml)
    .filter((found) => found.path.startsWith(path))
    .map((found) => found.text);
}

describe('headings that say too little, and lists of the wrong kind', () => {
  it('takes a heading on deletion for storage where its text tells when data are deleted', () => {
    const own =
      'Tietojen poistaminen\nTiedot poistetaan kahden vuoden kuluttua tilauksen päättymisestä. Laskut säilytetään kirjanpitolain vaatiman ajan, kuusi vuotta tilikauden päättymisestä.\n';
    const right = 'Tietojen poistaminen\nTilaajalla on oikeus pyytää tietojensa poistamista.\n';
    assert.ok(placements(imported(HEAD + own)).includes('Tietojen poistaminen → rekisterit/0/säilytysajat'));
    assert.ok(placements(imported(HEAD + right)).includes('Tietojen poistaminen → oikeudet/poistaminen'));
  });

  it('knows a heading in its writer’s own words by what stands under it', () => {
    const notice = `${HEAD}Käyttötarkoitus\n\nTietoja käytetään lehden toimittamiseen.\n\nPiparit ja muut herkut\n\nSivusto käyttää evästeitä, joita tilaaja voi selaimensa asetuksista estää ja poistaa.\n`;
    assert.deepEqual(placements(imported(notice)).at(-1), 'Piparit ja muut herkut → evästeet/hallinta');
  });

  it('lists no statutes and no bases among the purposes', () => {
    const notice = `${HEAD}Käyttötarkoitus\nTietoja käytetään lehden toimittamiseen. Toimintaa ohjaavat:\n- Kirjastolaki (1492/2016)\n- EU:n tietosuoja-asetus\n- rekisteröidyn suostumus\n`;
    assert.deepEqual(at(notice, 'rekisterit/0/käyttötarkoitukset'), ['Tietoja käytetään lehden toimittamiseen.']);
    assert.match(at(notice, 'rekisterit/0/oikeusperusteet').join('\n'), /Toimintaa ohjaavat:[^]*Kirjastolaki/u);
  });

  it('lists no rights among the purposes', () => {
    const notice = `${HEAD}Käyttötarkoitus\nTietoja käytetään lehden toimittamiseen.\n- oikeus tarkastaa tietonsa\n- oikeus vaatia virheellisen tiedon korjaamista\n`;
    assert.deepEqual(at(notice, 'rekisterit/0/käyttötarkoitukset'), ['Tietoja käytetään lehden toimittamiseen.']);
    assert.deepEqual(at(notice, 'oikeudet/tarkastusoikeus'), ['oikeus tarkastaa tietonsa']);
  });

  it('sees a numbered item between bullets as the heading it is', () => {
    const item = (marker: string, text: string, line: number): SourceBlock => ({
      kind: 'item',
      marker,
      text,
      depth: 0,
      line,
    });
    const source: SourceDocument = {
      format: 'docx',
      text: '',
      blocks: [
        { kind: 'heading', text: 'Käyttötarkoitukset', level: 1, line: 1 },
        item('•', 'lehden toimittaminen', 2),
        item('•', 'laskutus', 3),
        item('5.', 'Rekisterin tietosisältö', 4),
        item('•', 'nimi', 5),
        item('•', 'osoite', 6),
      ],
    };
    const result = imported(source);
    assert.ok(placements(result).includes('5. Rekisterin tietosisältö → rekisterit/0/tietosisältö'));
    assert.equal(parseYaml(result.yaml).nodeAt(['rekisterit', 0, 'käyttötarkoitukset', 2]), undefined);
  });

  it('finds the controller behind its label', () => {
    const { report } = imported(
      '1. Rekisterinpitäjä ja yhteyshenkilö\n\nRekisterinpitäjä: Kuusikko ry\n\n2. Rekisterin nimi\n\nTilaajat\n',
    );
    assert.equal(report.controllerName, 'Kuusikko ry');
  });

  it('knows who is who on a page whose markup was lost', () => {
    const { report } = imported(
      'Tietosuojaseloste\n\nRekisterinpitäjä Kuusikko ry\n\nYhteyshenkilö Aino Malmi, p. 050 000 0521\n\nRekisterin nimi Lehden tilaajat\n\nKäyttötarkoitus\n\nTietoja käytetään lehden toimittamiseen.\n',
    );
    assert.equal(report.controllerName, 'Kuusikko ry');
    assert.deepEqual(report.registerNames, ['Lehden tilaajat']);
  });

  it('takes a number on a line of its own for the number of the heading under it', () => {
    const notice =
      '1.\n\nRekisterinpitäjä\n\nKuusikko ry\n\n2.\n\nRekisterin nimi\n\nTilaajat\n\n3.\n\nJoulupukin tervehdys\n\nEvästeet voi estää selaimen asetuksista, ja ne voi myös poistaa.\n';
    assert.deepEqual(placements(imported(notice)).at(-1), '3. Joulupukin tervehdys → evästeet/hallinta');
  });

  it('parts a notice without headings by what its paragraphs and lists tell', () => {
    const notice =
      'Tietosuojaseloste\n\nKuusikko Oy\nY-tunnus: 9000521-8\n\nTietoja säilytetään:\n\n- kaupassa viisi vuotta\n- kirjanpidossa kuusi vuotta\n\nEmme tee automaattisia päätöksiä.\n';
    assert.deepEqual(at(notice, 'rekisterit/0/säilytysajat/luettelo'), [
      'kaupassa viisi vuotta',
      'kirjanpidossa kuusi vuotta',
    ]);
    assert.equal(imported(notice).report.controllerName, 'Kuusikko Oy');
  });

  it('leaves a heading whole that goes on in a small letter', () => {
    const notice =
      'Rekisterinpitäjä\n\nKuusikko ry\n\nYhteyshenkilö rekisteriä koskevissa asioissa\n\nAino Malmi\n\nRekisterin nimi\n\nTilaajat\n';
    assert.ok(placements(imported(notice)).includes('Yhteyshenkilö rekisteriä koskevissa asioissa → yhteyshenkilö'));
  });

  it('gives a heading its own line back where its text is glued to it', () => {
    const notice = `${HEAD}Rekisterin tietosisältöRekisterissä ovat tilaajan nimi ja osoite.\n\nSäännönmukaiset tietolähteetTiedot saadaan tilaajalta itseltään.\n`;
    // the account of words would take the two glued ones for a third
    const { report } = importNotice(textSource(notice), {});
    assert.deepEqual(
      report.sections.slice(-2).map(({ heading, path }) => `${heading} → ${path}`),
      [
        'Rekisterin tietosisältö → rekisterit/0/tietosisältö',
        'Säännönmukaiset tietolähteet → rekisterit/0/tietolähteet',
      ],
    );
  });

  it('parts a numbered heading from the name after it', () => {
    const notice = '1. Rekisterinpitäjä Kuusikko Oy\n\n2. Rekisterin nimi\nTilaajat\n';
    assert.deepEqual(at(notice, 'rekisterinpitäjä/nimi'), ['Kuusikko Oy']);
  });

  it('knows a numbered heading in unusual words by what stands under it', () => {
    const notice = `1. Rekisterinpitäjä\nKuusikko Oy\n\n2. Rekisterin nimi\nTilaajat\n\n3. Miten arkistomme tyhjenee\nTiedot hävitetään kahden vuoden kuluttua tilauksen päättymisestä.\n`;
    assert.equal(placements(imported(notice)).at(-1), '3. Miten arkistomme tyhjenee → rekisterit/0/säilytysajat');
  });
});
