import assert from 'node:assert/strict';
import { coverage, type CoverageState } from '../../server/src/coverage';
import { overview, registerLenses } from '../../server/src/features';
import { analyseText } from './support/analyse';

const NOTICE = `seloste: 1
kieli: fi
rekisterinpitäjä: {nimi: Testi Oy, sähköposti: a@testi.example}
rekisterit:
  - nimi: Asiakasrekisteri
    käyttötarkoitukset:
      - kuvaus: tilausten toimitus
        oikeusperusteet: [sopimus]
    säilytysajat: Tietoja säilytetään niin kauan kuin tarpeen.
`;

const SOME_RIGHTS = `oikeudet:
  tarkastusoikeus: vakioteksti
  oikaiseminen: vakioteksti
`;

const FROM_PERSON = `    tietolähteet: Tiedot saadaan asiakkaalta itseltään.
`;

function state(text: string, provision: string): CoverageState | undefined {
  const rows = coverage(analyseText(text)).flatMap((register) => register.rows);
  return rows.find((row) => row.provision === provision)?.state;
}

describe('coverage', () => {
  it('tells what is mentioned in part from what is missing', () => {
    assert.equal(state(NOTICE, '13(2)(a)'), 'partly');
    assert.equal(state(NOTICE, '13(2)(b)'), 'missing');
    assert.equal(state(NOTICE + SOME_RIGHTS, '13(2)(b)'), 'partly');
  });

  it('calls nothing mentioned for which no rule looks', () => {
    assert.equal(state(NOTICE, '13(2)(e)'), 'judge');
    assert.equal(state(NOTICE + FROM_PERSON, '13(2)(e)'), 'missing');
    const given = `${NOTICE}${FROM_PERSON}    tietojen-antaminen:\n      velvoite: sopimuksen-edellytys\n`;
    assert.equal(state(given, '13(2)(e)'), 'partly');
    assert.equal(
      state(`${given}      seuraukset: Ilman tietoja tilausta ei voi toimittaa.\n`, '13(2)(e)'),
      'mentioned',
    );
  });

  it('counts the parts apart from the missing ones', () => {
    const analysis = analyseText(NOTICE + SOME_RIGHTS);
    assert.match(registerLenses(analysis, 'fi')[0]?.title ?? '', /^13 art\.: \d puuttuu, 2 osittain, \d arvioitavana/);
    assert.match(overview(analysis, 'sv').coverage, /^Art\. 13 och 14: \d saknas, 2 delvis$/);
  });
});
