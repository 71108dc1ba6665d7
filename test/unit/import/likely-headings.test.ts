import assert from 'node:assert/strict';
import type { SourceBlock, SourceDocument } from '../../../server/src/import/source';
import { imported, placements } from './account';

/** Sections that have no word of the law's in their headings. */
const SECTIONS = [
  ['Kolme kuusta', 'Kuusikko ry, Kuusitie 5, 00100 Helsinki, puhelin 040 000 0000, posti@kuusikko.example.'],
  ['Mitä vihkoon pannaan', 'Vihkoon kirjoitetaan nimi, osoite, puhelinnumero ja syntymäaika.'],
  ['Joulun alla', 'Tietoja käytetään joululehden lähettämiseen ja jäsenmaksun laskuttamiseen.'],
  ['Naapurit', 'Tietoja ei luovuteta ulkopuolisille eikä muille yhdistyksille.'],
  ['Kevätsiivous', 'Tiedot poistetaan kahden vuoden kuluttua jäsenyyden päättymisestä.'],
  ['Lukko ja avain', 'Vihko säilytetään lukitussa kaapissa, ja tietokone on suojattu salasanalla.'],
] as const;

function headings(source: string | SourceDocument): string[] {
  return placements(imported(source)).filter((line) => SECTIONS.some(([heading]) => line.includes(heading)));
}

function page(blocks: readonly Omit<SourceBlock, 'line'>[]): SourceDocument {
  return { format: 'html', text: '', blocks: blocks.map((block, at) => ({ ...block, line: at + 1 }) as SourceBlock) };
}

const paragraph = (text: string, rest: object = {}): Omit<SourceBlock, 'line'> =>
  ({ kind: 'paragraph', text, afterGap: true, ...rest }) as Omit<SourceBlock, 'line'>;

describe('headings in unknown words, proved by what stands under them', () => {
  it('are set in bold', () => {
    const notice = page([
      paragraph('Kuusikon vihko'),
      ...SECTIONS.flatMap(([heading, text]) => [paragraph(heading, { emphasised: true }), paragraph(text)]),
    ]);
    assert.equal(headings(notice).length, SECTIONS.length);
    assert.ok(headings(notice).includes('Kevätsiivous → rekisterit/0/säilytysajat'));
    assert.ok(headings(notice).includes('Lukko ja avain → rekisterit/0/suojaus'));
  });

  it('are lettered', () => {
    const lines = SECTIONS.map(([heading, text], at) => `${'abcdef'[at]}) ${heading}\n\n${text}`);
    assert.equal(headings(`Kuusikon vihko\n\n${lines.join('\n\n')}\n`).length, SECTIONS.length);
  });

  it('are underlined', () => {
    const lines = SECTIONS.map(([heading, text]) => `${heading}\n----------\n${text}`);
    assert.equal(headings(`Kuusikon vihko\n==========\n\n${lines.join('\n\n')}\n`).length, SECTIONS.length);
  });

  it('have the marks of Markdown in a text that is none', () => {
    const lines = SECTIONS.map(([heading, text], at) => `## ${at + 1}. ${heading}\n${text}`);
    assert.equal(headings(`Kuusikon vihko\n\n${lines.join('\n\n')}\n`).length, SECTIONS.length);
  });

  it('share a line with their text', () => {
    const lines = SECTIONS.map(([heading, text]) => `${heading}: ${text}`);
    assert.ok(headings(`Kuusikon vihko\n\n${lines.join('\n')}\n`).length >= SECTIONS.length - 1);
  });

  it('share a row with their text', () => {
    const rows = SECTIONS.map(([heading, text]) => ({ kind: 'row', cells: [heading, text], table: 0 }));
    assert.equal(headings(page(rows as Omit<SourceBlock, 'line'>[])).length, SECTIONS.length);
  });

  it('are none where lines of one look are about one thing, or stand over no text', () => {
    const data = ['Nimi', 'Osoite', 'Puhelinnumero', 'Syntymäaika', 'Jäsennumero'].map((text) => paragraph(text, { emphasised: true })); // prettier-ignore
    const notice = page([paragraph('Kuusikon vihko'), ...data, paragraph('Nämä kerätään kaikista jäsenistä.')]);
    assert.ok(!placements(imported(notice)).some((line) => /Jäsennumero|Syntymäaika/u.test(line)));
  });

  it('are no rows of a table of data that happens to name a topic, and no sentence set in bold', () => {
    const row = (text: string, cell: string): Omit<SourceBlock, 'line'> =>
      ({ kind: 'row', cells: [text, cell], table: 0 }) as Omit<SourceBlock, 'line'>;
    const heading = (text: string): Omit<SourceBlock, 'line'> =>
      ({ kind: 'heading', text, level: 2 }) as Omit<SourceBlock, 'line'>;
    const notice = page([
      heading('Rekisterinpitäjä'),
      paragraph('Kuusikko ry'),
      heading('Tietosisältö'),
      row('Tilaajan nimi', 'lehteä varten'),
      row('Tietoturva', 'lokit palvelimelta'),
      row('Kuusen pituus', 'kilpailua varten'),
      heading('Suojaus'),
      paragraph('Tietoja ei luovuteta muille. Kaappi on lukossa.', { lead: 'Tietoja ei luovuteta muille.' }),
    ]);
    assert.deepEqual(
      placements(imported(notice)).map((line) => line.split(' → ')[0]),
      ['Rekisterinpitäjä', 'Tietosisältö', 'Suojaus'],
    );
  });

  it('are no labels of an address, and no line of signs under a paragraph', () => {
    const details =
      'Rekisterinpitäjä\n\nNimi: Kuusikko ry\nOsoite: Kuusitie 5, 00100 Helsinki\nPuhelin: 040 000 0000\n';
    assert.equal(placements(imported(details)).filter((line) => line.endsWith('→ muut-kohdat')).length, 0);
    const long = `Rekisterinpitäjä\nKuusikko ry\n\n${'Lehti tulee joulun alla, ja siksi tilaajista pidetään luetteloa. '.repeat(3)}\n------\n`;
    assert.ok(!placements(imported(long)).some((line) => line.startsWith('Lehti tulee')));
  });
});
