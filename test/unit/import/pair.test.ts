import assert from 'node:assert/strict';
import { pairNotices, wordsOf } from '../../../server/src/import';
import { analyseText, formFindings } from '../support/analyse';
import { textsOf, textSource } from './account';

const FINNISH =
  'Tilaajien tietosuojaseloste\n\nRekisterinpitäjä\nKuusikko Oy\nMetsätie 12, 99999 Korvatunturi\n\nRekisterin nimi\nTilaajarekisteri\n\nTietolähteet\nTiedot saadaan tilaajalta itseltään.\n\nRekisterin tietosisältö\n- nimi\n- osoite\n\nTarkastusoikeus\nTilaajalla on oikeus tarkastaa tietonsa.\n';
const SWEDISH =
  'Dataskyddsbeskrivning för prenumeranter\n\nPersonuppgiftsansvarig\nKuusikko Oy\nMetsätie 12, 99999 Korvatunturi\n\nRegistrets namn\nPrenumerantregister\n\nUppgiftskällor\nUppgifterna fås av prenumeranten.\n\nRegistrets datainnehåll\n- namn\n- adress\n- språk\n\nSkydd av registret\nUppgifterna skyddas med lösenord.\n';

describe('two language versions of one notice', () => {
  const paired = pairNotices(textSource(SWEDISH), textSource(FINNISH));
  assert.ok('yaml' in paired);
  const { yaml } = paired;

  it('are one valid file whose texts stand by language, the Finnish first', () => {
    assert.deepEqual(formFindings(analyseText(yaml)), [], yaml);
    assert.match(yaml, /^kieli:\n {2}- fi\n {2}- sv\n/m);
    assert.match(
      yaml,
      /tietolähteet:\n {6}fi: Tiedot saadaan tilaajalta itseltään\.\n {6}sv: Uppgifterna fås av prenumeranten\.\n/,
    );
    assert.match(yaml, /- nimi:\n {6}fi: Tilaajarekisteri\n {6}sv: Prenumerantregister\n/);
  });

  it('say once what is the same in both', () => {
    assert.equal(yaml.match(/Kuusikko Oy/g)?.length, 1);
    assert.equal(yaml.match(/Korvatunturi/g)?.length, 1);
  });

  it('keep what only one of them says, in its language', () => {
    assert.match(yaml, /suojaus:\n {6}sv: Uppgifterna skyddas med lösenord\.\n/);
    assert.match(yaml, /- sv: språk\n/);
    assert.match(yaml, /tarkastusoikeus: Tilaajalla on oikeus tarkastaa tietonsa\.\n/);
  });

  it('lose no word of either', () => {
    const there = new Set(textsOf(yaml).flatMap(({ text }) => wordsOf(text)));
    const headings = new Set(
      paired.reports.flatMap(({ sections }) => sections.flatMap(({ heading }) => wordsOf(heading))),
    );
    const lost = wordsOf(FINNISH + SWEDISH).filter((word) => !there.has(word) && !headings.has(word));
    assert.deepEqual(lost, []);
  });

  it('in one language are no pair', () => {
    assert.deepEqual(pairNotices(textSource(FINNISH), textSource(FINNISH)), {
      problem: 'same-language',
      language: 'fi',
    });
  });
});
