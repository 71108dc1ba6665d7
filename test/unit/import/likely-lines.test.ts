import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import learnt from 'seloste:heading-lines';
import { isProblem, readSource } from '../../../server/src/import/readers';
import { LIKELY, likelyLines } from '../../../server/src/import/recognise/likely-lines';
import { readSections } from '../../../server/src/import/recognise/read-sections';
import { imported, placements } from './account';

const NOTICES = 'learning/notices';
/** Of the headings of the notices that it was learnt from it knows so many at least, or it was learnt from others. */
const KNOWN = 0.85;
/** And it takes so few lines for headings for each heading that there is. */
const MOST = 1.3;

interface Count {
  known: number;
  headings: number;
  taken: number;
}

/** Letters and digits of a line without the number before them. */
function plain(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim().replace(/^(?:\d+ )+/u, ''); // prettier-ignore
}

/** How many of the headings of a notice that stand on lines of their own are likely ones, and how many lines are. */
async function counted(name: string, keyed: ReadonlySet<string>): Promise<Count> {
  const source = await readSource(readFileSync(`${NOTICES}/${name}`), name);
  assert.ok(!isProblem(source), name);
  const { lines, language } = readSections(source);
  const likely = likelyLines(lines, language);
  const isLikely = lines.map((_, at) => (likely[at] ?? 0) >= LIKELY);
  const isKeyed = lines.map(({ text, cells }) => cells.length === 0 && keyed.has(plain(text)));
  const count = (is: readonly boolean[]): number => is.filter(Boolean).length;
  return {
    known: count(isKeyed.map((is, at) => is && isLikely[at] === true)),
    headings: count(isKeyed),
    taken: count(isLikely),
  };
}

describe('which lines of old notices are headings, as learnt from notices', () => {
  it('knows the headings it was learnt from and takes few other lines for headings (if not: npm run learn)', async () => {
    const rows = readFileSync(`${NOTICES}/KEY.tsv`, 'utf8').split('\n').map((line) => line.split('\t')); // prettier-ignore
    const names = readdirSync(NOTICES).filter((name) => !name.startsWith('KEY'));
    const counts = await Promise.all(
      names.map((name) => {
        const headings = rows.filter(([of]) => of === name).map(([, heading = '']) => plain(heading));
        return counted(name, new Set(headings));
      }),
    );
    const sum = (of: keyof Count): number => counts.reduce((total, count) => total + count[of], 0);
    assert.ok(names.length > 80 && sum('headings') > 500, `${sum('headings')} headings`);
    assert.ok(sum('known') >= sum('headings') * KNOWN, `${sum('known')} of ${sum('headings')}`);
    assert.ok(sum('taken') <= sum('headings') * MOST, `${sum('taken')} lines for ${sum('headings')} headings`);
  });

  it('holds looks and no words', () => {
    const odd = Object.keys(learnt.weights).filter((feature) => !/^[a-z-]+(?::[\w!:?.,|-]*)?$/u.test(feature));
    assert.deepEqual(odd, []);
    assert.deepEqual(Object.values(learnt.classes), ['heading', 'text']);
  });

  it('finds headings in unknown words by the look they share, in a notice none of whose headings is known', () => {
    const sections = [
      ['Kolme kuusta', 'Kuusikko ry, Kuusitie 5, 00100 Helsinki, posti@kuusikko.example.'],
      ['Vihko', 'Vihkoon kirjoitetaan jäsenen nimi, osoite, puhelinnumero ja syntymäaika.'],
      ['Joulun alla', 'Tietoja käytetään joululehden lähettämiseen ja jäsenmaksun laskuttamiseen.'],
      ['Kevätsiivous', 'Tiedot poistetaan kahden vuoden kuluttua jäsenyyden päättymisestä.'],
      ['Lukko ja avain', 'Vihko säilytetään lukitussa kaapissa, ja tietokone on suojattu salasanalla.'],
    ];
    const text = sections.map(([heading, words]) => `${heading}\n\n${words}`).join('\n\n');
    const found = placements(imported(`Kuusikon vihko\n\n${text}\n`));
    assert.ok(found.includes('Kevätsiivous → rekisterit/0/säilytysajat'), found.join('\n'));
    assert.ok(found.includes('Lukko ja avain → rekisterit/0/suojaus'), found.join('\n'));
  });

  it('parts a heading from the text on its line, and goes on with no name that begins in a small letter', () => {
    const result = imported(
      '1. Personuppgiftsansvarig\neGranen Ab\n\n2. Registrets namn\nPrenumeranter\n\n3. Ändamål\nTidningen skickas.\n\nUppgifter som vi behandlar: antalet granar\n\n4. Källor\nPrenumeranten själv.\n',
    );
    assert.equal(result.report.controllerName, 'eGranen Ab');
    assert.match(result.yaml, /antalet granar/u);
  });

  it('takes no sentence that leads in to a list, no item of a list and no Act by its number for one', () => {
    const notice =
      'Rekisterinpitäjä\n\nKuusikko ry\n\nRekisterin nimi\n\na) Jäsenet\n\nb) Tilaajat\n\nPeruste\n\nToimintaa ohjaavat:\n\nTontuista annettu laki (1234/2011) 10 §\n\nTietosisältö\n\nTietoja voidaan tallentaa seuraavissa tilanteissa:\n\n- tilaus\n- peruutus\n\nSäilytysaika\n\nTiedot poistetaan vuoden kuluttua.\n';
    const headings = placements(imported(notice)).map((line) => line.split(' → ')[0]);
    assert.deepEqual(headings, ['Rekisterinpitäjä', 'Rekisterin nimi', 'Peruste', 'Tietosisältö', 'Säilytysaika']);
  });
});
