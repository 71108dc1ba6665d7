import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { outline, type OutlineItem } from '../../../server/src/features';
import type { Language } from '../../../server/src/notice';
import { analyseText, marked } from '../support/analyse';

const NOTICE = `seloste: 1
kieli: [fi, sv]
päivitetty: 2026-11-02
rekisterinpitäjä:
  nimi: Esimerkki Oy
  tyyppi: yritys
rekisterit:
  - nimi: { fi: Asiakasrekisteri, sv: Kundregister }
    käyttötarkoitukset:
      - kuvaus: Tilausten toimittaminen
        oikeusperusteet: [sopimus]
    säilytysajat:
      - tiedot: [Yhteystiedot, Laskut]
        aika: 6 vuotta
  - muoto: sähköinen
oikeudet:
  tarkastusoikeus: vakioteksti
omaavain: 1
`;

/** The outline as indented lines. */
function lines(source: string, language: Language): string[] {
  const shown = (items: readonly OutlineItem[], depth: number): string[] =>
    items.flatMap(({ title, detail, children }) => [
      `${'  '.repeat(depth)}${title}${detail && ` | ${detail}`}`,
      ...shown(children, depth + 1),
    ]);
  return shown(outline(analyseText(source), language), 0);
}

function find(items: readonly OutlineItem[], title: string): OutlineItem | undefined {
  for (const item of items) {
    const found = item.title === title ? item : find(item.children, title);
    if (found) return found;
  }
  return undefined;
}

describe('outline', () => {
  it('calls sections by their titles, registers by their names and items by their main text', () => {
    assert.deepEqual(lines(NOTICE, 'fi'), [
      'Muodon versio | Versio 1',
      'Selosteen kieli',
      '  Suomi',
      '  Ruotsi',
      'Päivitetty | 2026-11-02',
      'Rekisterinpitäjä — Esimerkki Oy',
      '  Nimi | Esimerkki Oy',
      '  Rekisterinpitäjän laji | Yritys',
      'Rekisterit',
      '  Asiakasrekisteri',
      '    Rekisterin nimi | Asiakasrekisteri',
      '      Suomeksi | Asiakasrekisteri',
      '      Ruotsiksi | Kundregister',
      '    Käyttötarkoitukset',
      '      Tilausten toimittaminen',
      '        Kuvaus | Tilausten toimittaminen',
      '        Oikeusperusteet',
      '          Sopimus',
      '    Säilytysajat',
      '      Yhteystiedot …',
      '        Tiedot',
      '          Yhteystiedot',
      '          Laskut',
      '        Aika | 6 vuotta',
      '  Nimetön rekisteri',
      '    Muoto | Sähköinen',
      'Rekisteröidyn oikeudet',
      '  Oikeus saada pääsy tietoihin (tarkastusoikeus) | vakioteksti',
      'omaavain | 1',
    ]);
  });

  it('speaks the reader’s language, and takes names in it', () => {
    const swedish = lines(NOTICE, 'sv');
    assert.ok(swedish.includes('Personuppgiftsansvarig — Esimerkki Oy'), swedish.join('\n'));
    assert.ok(swedish.includes('  Kundregister'));
    assert.ok(lines(NOTICE, 'en').includes('Controller — Esimerkki Oy'));
  });

  it('goes to the key and takes in all of its value', () => {
    const analysis = analyseText(NOTICE);
    const item = find(outline(analysis, 'fi'), 'Käyttötarkoitukset');
    assert.ok(item);
    assert.equal(marked(analysis, item.selection), 'käyttötarkoitukset');
    assert.match(marked(analysis, item.range), /^käyttötarkoitukset:[^]*\[sopimus\]$/);
  });

  it('tells what an alias repeats where it is written, and the alias where it stands', () => {
    const source = `seloste: 1
oletukset: {vastaanottajat: [&x {nimi: Laina Oy}]}
rekisterit:
  - nimi: A
    vastaanottajat: [*x]
`;
    const analysis = analyseText(source);
    const register = find(outline(analysis, 'fi'), 'A');
    const list = register?.children.find(({ kind }) => kind === 'list');
    assert.deepEqual(
      list?.children.map(({ title, range, children }) => [title, marked(analysis, range), children.length]),
      [['Laina Oy', '*x', 0]],
    );
  });

  it('shows every key of a model notice', () => {
    const analysis = analyseText(readFileSync('examples/malliseloste.seloste.yaml', 'utf8'));
    const count = (items: readonly OutlineItem[]): number =>
      items.reduce((sum, { children }) => sum + 1 + count(children), 0);
    assert.ok(count(outline(analysis, 'fi')) > 600);
  });

  it('cuts what is long, at a word', () => {
    const analysis = analyseText(`seloste: 1\notsikko: ${'sana '.repeat(100)}\n`);
    const [, title] = outline(analysis, 'fi');
    assert.match(title?.detail ?? '', /^(sana )+…$/);
    assert.ok((title?.detail.length ?? 0) <= 82);
  });
});
