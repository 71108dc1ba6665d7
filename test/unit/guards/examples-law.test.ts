import assert from 'node:assert/strict';
import { analyseText } from '../support/analyse';
import { read } from './repo';

/**
 * What a lawyer finds in the five examples, which carry the faults of the notices they are shaped on: by the code of the
 * rule, and some words of what it must mark. Milder findings may come and go; these may not.
 */
const faults: Readonly<Record<string, readonly (readonly [code: string, words: RegExp])[]>> = {
  '0-asiakasrekisteri-2021': [
    ['repealed-personal-data-act', /henkilötietolain \(523\/99\) 10 § ja 24 §/],
    ['outdated-document-type', /./],
    ['empty-section', /luovutukset/],
    ['missing-retention', /./],
    ['missing-complaint-right', /./],
    ['missing-provision-requirement', /./],
    ['missing-withdraw-consent', /./],
    ['access-once-a-year', /kerran vuodessa/],
    ['signed-request-required', /allekirjoitettuna/],
    ['missing-cookie-consent', /./],
  ],
  '1-verkkokurssit-2022': [
    ['repealed-legal-basis', /henkilötietolain 8 §/],
    ['repealed-personal-data-act', /henkilötietolakia \(10 ja 24 §\)/],
    ['empty-section', /siirrot/],
    ['missing-retention', /./],
    ['missing-complaint-right', /./],
    ['missing-direct-marketing-objection', /./],
    ['profiling-not-explained', /./],
  ],
  '2-asiakas-ja-markkinointi-2023': [
    ['privacy-shield', /Privacy Shield/],
    ['missing-legal-basis', /./],
    ['missing-retention', /./],
    ['missing-complaint-right', /./],
    ['implied-cookie-consent', /hyväksyt/],
    ['repealed-eprivacy-act', /26 ?§/],
    ['repealed-personal-data-act', /30 §/],
    ['signed-request-required', /allekirjoitettava/],
    ['id-document-required', /henkilöllisyystodistuksen/],
    ['controller-decides-access', /päättää/],
  ],
  '3-jarjeston-asiakasrekisteri': [
    ['contradictory-transfer', /edellyttää/],
    ['signed-request-required', /omalla kädellä allekirjoitettuna/],
    ['stale-authority-contact', /Ratapihantie 9/],
    ['template-placeholder', /\(s-postiosoite\)/],
    ['missing-controller-contact', /./],
    ['analytics-anonymous-claim', /./],
    ['blanket-erasure-denial', /./],
    ['empty-section', /suostumus/],
  ],
  '4-kaksi-rekisteria-2023': [
    ['browser-settings-cookie-consent', /selaimensa/],
    ['consent-by-use', /Kun käytät/],
    ['missing-legitimate-interest', /./],
    ['transfer-without-safeguard', /./],
    ['transfer-country-unnamed', /./],
    ['missing-objection-right', /./],
    ['missing-withdraw-consent', /./],
    ['missing-direct-marketing-objection', /./],
  ],
};

describe('the examples by the law', () => {
  for (const [name, expected] of Object.entries(faults))
    it(`${name} is found the faults a lawyer finds`, () => {
      const analysis = analyseText(read(`examples/${name}.seloste.yaml`));
      const missed = expected.filter(
        ([code, words]) =>
          !analysis.findings.some(
            ({ finding, range }) => finding.code === code && words.test(analysis.text.getText(range)),
          ),
      );
      assert.deepEqual(
        missed.map(([code]) => code),
        [],
      );
    });
});
