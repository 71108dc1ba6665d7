import assert from 'node:assert/strict';
import { definition, placesAt } from '../../../server/src/features';
import { analyseText } from '../support/analyse';

/** The lines that a definition is on, asked for at an occurrence of a text (the first, or the nth). */
function linesOf(source: string, text: string, nth = 0): string[] {
  let at = -1;
  for (let i = 0; i <= nth; i++) at = source.indexOf(text, at + 1);
  const lines = source.split('\n');
  return definition(analyseText(source), at + 1).map(({ start }) => (lines[start.line] ?? '').trim());
}

const NOTICE = `seloste: 1
numerointi: kyllä
johdanto: Oikeuksista kerrotaan kohdassa 4. Katso myös kohta 19.
rekisterinpitäjä: { nimi: Esimerkki Oy }
rekisterit:
  - nimi: Asiakasrekisteri
    vastaanottajat:
      - nimi: Yhtiö Oy
    siirrot:
      - vastaanottaja: Yhtiö Oy
    tietolähteet: Lähteet luetellaan kohdassa 7.
muut-kohdat:
  - otsikko: 7. Muuta
    teksti: x
oikeudet:
  tarkastusoikeus: vakioteksti
`;

describe('definition', () => {
  it('of a name is where it is given', () => {
    assert.deepEqual(linesOf(NOTICE, 'Yhtiö Oy', 1), ['- nimi: Yhtiö Oy']);
    assert.deepEqual(linesOf('a: &x 1\nb: *x\nc: &x 2\nd: *x\n', '*x', 1), ['c: &x 2']);
    assert.deepEqual(linesOf('a: *x\n', '*x'), []);
  });

  it('of a part referred to by number is its heading, by its own number first', () => {
    assert.deepEqual(linesOf(NOTICE, 'kohdassa 7'), ['- otsikko: 7. Muuta']);
  });

  it('of a part referred to by number is found by the numbering of the page', () => {
    const headings = linesOf(NOTICE, 'kohdassa 4');
    assert.equal(headings.length, 1);
    const without = NOTICE.replace('numerointi: kyllä', 'numerointi: ei');
    assert.deepEqual(linesOf(without, 'kohdassa 4'), []);
  });

  it('is none for a part that there is not, for plain words and for keys', () => {
    assert.deepEqual(linesOf(NOTICE, 'kohta 19'), []);
    assert.deepEqual(linesOf(NOTICE, 'Oikeuksista'), []);
    assert.deepEqual(linesOf(NOTICE, 'siirrot'), []);
  });
});

describe('places of a name', () => {
  it('are told apart by what they do, in the order of the file', () => {
    const analysis = analyseText(NOTICE);
    assert.deepEqual(
      placesAt(analysis, NOTICE.lastIndexOf('Yhtiö Oy') + 2).map(({ role, range }) => [role, range.start.line]),
      [
        ['definition', 7],
        ['use', 9],
      ],
    );
  });
});
