import assert from 'node:assert/strict';
import type { SourceBlock, SourceDocument } from '../../../server/src/import/source';
import { imported, placements } from './account';

/** Where the headings of a notice went, without its title and the labels of contacts. */
function placed(source: string | SourceDocument): string[] {
  return placements(imported(source)).filter((line) => !/→ (?:otsikko|[^ ]*\/(?:osoite|puhelin|nimi$))/u.test(line));
}

type Block = Omit<SourceBlock, 'line'>;

function page(...blocks: readonly Block[]): SourceDocument {
  return { format: 'html', text: '', blocks: blocks.map((block, at) => ({ ...block, line: at + 1 }) as SourceBlock) };
}

const heading = (text: string, level = 2): Block => ({ kind: 'heading', text, level }) as SourceBlock;
const paragraph = (text: string, rest: object = {}): Block =>
  ({ kind: 'paragraph', text, afterGap: true, ...rest }) as SourceBlock;
const bold = (text: string): Block => paragraph(text, { emphasised: true });

const CONTROLLER = [heading('Rekisterinpitäjä'), paragraph('Kuusikko Oy')];

describe('headings of an old notice in words of its own', () => {
  it('are short lines alone over paragraphs, where the notice has no heading that is known', () => {
    const notice =
      'Kuusikon tietosuojasta\n\nLehti tulee joulun alla, ja tilaajista on pidettävä luetteloa.\n\nMihin tontut lehteä tarvitsevat\n\nHenkilötietoja käsitellään lehden toimittamiseksi tilaajille. Käsittelyn tarkoitus on lehden toimittaminen ja laskutus.\n\nMitä joulun jälkeen tapahtuu\n\nTiedot poistetaan, kun tilauksen päättymisestä on kulunut kaksi vuotta. Tietoja säilytetään siihen asti tonttujen varastossa.\n';
    assert.deepEqual(placed(notice), [
      'Mihin tontut lehteä tarvitsevat → rekisterit/0/käyttötarkoitukset',
      'Mitä joulun jälkeen tapahtuu → rekisterit/0/säilytysajat',
    ]);
  });

  it('are the law’s own long words alone over a paragraph, verb and all, and no sentence that stands so', () => {
    const law =
      'Personuppgiftsansvarig\n\nKuusikko Ab\nSkogsvägen 1, 00100 Helsingfors\n\nÄndamålen med den behandling för vilken uppgifterna är avsedda samt den rättsliga grunden för behandlingen\n\nTidningen skickas till prenumeranterna, och prenumerationen faktureras en gång om året.\n';
    assert.match(placed(law).join('\n'), /Ändamålen med .* → rekisterit\/0\/käyttötarkoitukset/u);
    const sentence = law.replace(
      /Ändamålen[^\n]*/u,
      'Ändamålen med behandlingen är att tidningen ska nå alla som väntar på den om vintern.',
    );
    assert.doesNotMatch(placed(sentence).join('\n'), /Ändamålen med .* → /u);
  });

  it('are not the lines of a list set in bold', () => {
    const principles = ['Tarkoitus', 'Säilytysaika', 'Tietosisältö', 'Suojaus'].map(bold);
    const notice = page(...CONTROLLER, heading('Periaatteet'), ...principles, paragraph('Noudatamme näitä.'));
    assert.deepEqual(
      placed(notice).map((line) => line.split(' → ')[0]),
      ['Rekisterinpitäjä', 'Periaatteet'],
    );
  });

  it('are not the name of the notice over all others, whatever it says', () => {
    const sections = [heading('Säilytysaika'), paragraph('Vuosi.'), heading('Evästeet'), paragraph('Ei ole.')];
    const notice = page(heading('Information security and register', 1), ...CONTROLLER, ...sections);
    assert.ok(!placed(notice).some((line) => line.startsWith('Information')));
    const part = page(...CONTROLLER, ...sections, heading('Tietoturva'), paragraph('Lukittu kaappi.'));
    assert.ok(placed(part).includes('Tietoturva → rekisterit/0/suojaus'));
  });

  it('are no names of persons right under who they are', () => {
    const notice = page(
      ...CONTROLLER,
      heading('Yhteyshenkilö'),
      heading('Terttu Tonttu', 3),
      paragraph('Sähköposti: terttu@kuusikko.esimerkki.fi'),
      heading('Säilytysaika'),
      paragraph('Vuosi.'),
    );
    const { yaml } = imported(notice);
    assert.match(yaml, /yhteyshenkilö:\n {2}nimi: Terttu Tonttu\n/u);
    assert.doesNotMatch(yaml, /muut-kohdat/u);
  });

  it('are only those of the source’s own style, where it has one', () => {
    const notice = page(
      ...CONTROLLER,
      heading('Säilytysaika'),
      paragraph('Vuosi.'),
      heading('Tietosisältö'),
      paragraph('Muutokset tilauksiin'),
      paragraph('Laskutustiedot'),
    );
    assert.deepEqual(placed(notice).at(-1), 'Tietosisältö → rekisterit/0/tietosisältö');
  });

  it('are no Acts in a numbered list, and no name of the notice by what it describes', () => {
    const notice =
      'Rekisterinpitäjän seloste käsittelytoimista\n\n1. Rekisterinpitäjä\n\nKuusikko Oy\n\n2. Käsittelyn peruste\n\nToimintaa ohjaavat lait ovat seuraavat.\n\n1. Perusopetuslaki (628/1998)\n\n2. Tietosuojalaki (1050/2018)\n\n3. Laki viranomaisten toiminnan julkisuudesta (621/1999)\n\n3. Säilytysaika\n\nVuosi.\n';
    assert.deepEqual(placed(notice), [
      '1. Rekisterinpitäjä → rekisterinpitäjä',
      '2. Käsittelyn peruste → rekisterit/0/oikeusperusteet',
      '3. Säilytysaika → rekisterit/0/säilytysajat',
    ]);
  });

  it('leave what tells of no topic for sure to a person', () => {
    const text = 'Toimisto on auki arkisin yhdeksästä neljään.';
    const notice = page(...CONTROLLER, heading('Sauna'), paragraph(text), heading('Evästeet'), paragraph('Ei ole.'));
    assert.ok(placed(notice).includes('Sauna → muut-kohdat'), placed(notice).join('\n'));
  });
});

describe('what stands under one heading for several things', () => {
  it('is a table of purposes with their bases, and stays among the purposes', () => {
    const table = 'Käsittelemme tietoja seuraaviin tarkoituksiin ja seuraavilla perusteilla:';
    const rows: Block[] = [
      { kind: 'item', text: 'Lehden toimitus: sopimus', depth: 0 } as SourceBlock,
      { kind: 'item', text: 'Laskutus ja kirjanpito: lakisääteinen velvoite', depth: 0 } as SourceBlock,
    ];
    const { yaml } = imported(
      page(...CONTROLLER, heading('Oikeusperusteet ja käyttötarkoitukset'), paragraph(table), ...rows),
    );
    assert.match(yaml, /käyttötarkoitukset:/u);
  });

  it('is a register’s name, and what its data are used for', () => {
    const { yaml } = imported(
      page(
        ...CONTROLLER,
        heading('2. Rekisterin nimi ja henkilötietojen käsittelyn tarkoitus'),
        paragraph('Rekisterin nimi: Tilaajarekisteri'),
        paragraph('Tietojen käsittelyn tarkoitus on lehden toimittaminen tilaajille.'),
      ),
    );
    assert.match(yaml, /nimi: Tilaajarekisteri\n/u);
    assert.match(yaml, /käyttötarkoitukset: [^]*lehden toimittaminen/u);
    assert.doesNotMatch(yaml, /kuvaus:/u);
  });

  it('is the controller, where whoever keeps the register is named and nobody else', () => {
    const keeper = [heading('Rekisterin ylläpitäjä'), paragraph('Kuusikon kirjasto')];
    const rest = [heading('Säilytysaika'), paragraph('Vuosi.')];
    assert.ok(placed(page(...keeper, ...rest)).includes('Rekisterin ylläpitäjä → rekisterinpitäjä'));
    assert.ok(placed(page(...CONTROLLER, ...keeper, ...rest)).includes('Rekisterin ylläpitäjä → vastuuhenkilö'));
  });
});

describe('what stands twice in an old notice', () => {
  it('is no list of contents where it stands together again', () => {
    const details = 'Aino Malmi\nMetsätie 12\nKorvatunturi\nTonttula\nLappi\n';
    const notice = `Rekisterinpitäjä\n${details}\nYhteyshenkilö\n${details}\nSäilytysaika\nVuosi.\n`;
    assert.deepEqual(imported(notice).report.leftOut, []);
  });
});
