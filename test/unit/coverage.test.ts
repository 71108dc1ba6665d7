import assert from 'node:assert/strict';
import { coverage, type CoverageState } from '../../server/src/coverage';
import { coverageReason } from '../../server/src/features';
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

function row(
  text: string,
  provision: string,
): { state: CoverageState; because: readonly string[]; why: string } | undefined {
  const rows = coverage(analyseText(text)).flatMap((register) => register.rows);
  const found = rows.find((one) => one.provision === provision);
  return (
    found && { state: found.state, because: found.findings.map(({ code }) => code), why: coverageReason(found, 'fi') }
  );
}

describe('coverage', () => {
  it('says why an element is missing, does not apply or is to be judged', () => {
    assert.deepEqual(row(NOTICE, '13(2)(a)'), {
      state: 'missing',
      because: ['vague-retention'],
      why: 'Ilmauksesta ”niin kauan kuin tarpeen” lukija ei voi päätellä, kuinka kauan tietoja säilytetään.',
    });
    assert.deepEqual(row(NOTICE + SOME_RIGHTS, '13(2)(b)')?.because.includes('missing-restriction-right'), true);
    assert.equal(row(NOTICE, '13(1)(d)')?.state, 'not-applicable');
    assert.match(row(NOTICE, '13(1)(d)')?.why ?? '', /oikeusperusteet/);
  });

  it('calls nothing mentioned for which no rule looks', () => {
    assert.equal(row(NOTICE, '13(2)(e)')?.state, 'judge');
    assert.match(row(NOTICE, '13(2)(e)')?.why ?? '', /^Seloste ei kerro tästä/);
    assert.equal(row(NOTICE + FROM_PERSON, '13(2)(e)')?.state, 'missing');
    const given = `${NOTICE}${FROM_PERSON}    tietojen-antaminen:\n      velvoite: sopimuksen-edellytys\n`;
    const told = `${given}      seuraukset: Ilman tietoja tilausta ei voi toimittaa.\n`;
    assert.equal(row(told, '13(2)(e)')?.state, 'mentioned');
  });

  it('does not take a place to fill in for a mention', () => {
    const text = NOTICE.replace(/säilytysajat: .*/u, 'säilytysajat: "[TÄYDENNÄ: säilytysaika]"');
    assert.equal(row(text, '13(2)(a)')?.state, 'judge');
    assert.deepEqual(row(text, '13(2)(a)')?.because, ['template-placeholder']);
  });
});
