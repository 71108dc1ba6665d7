/** Notices that the protocol tests open. */

import { readFileSync } from 'node:fs';

/** A notice without any finding, whatever rules there are: a guard test sees to it. */
export const MODEL = readFileSync('examples/malliseloste.seloste.yaml', 'utf8');

/** A short notice that is right in form. */
export const SOUND = `seloste: 1
kieli: fi
otsikko: Asiakasrekisterin tietosuojaseloste
rekisterinpitäjä:
  nimi: Esimerkki Oy
  tyyppi: yritys
rekisterit:
  - nimi: Asiakasrekisteri
    käyttötarkoitukset:
      - kuvaus: Markkinointi oikeutetun edun perusteella (GDPR 6 art. 1.f)
        oikeusperusteet: [oikeutettu-etu]
oikeudet:
  tarkastusoikeus: vakioteksti
  valitusoikeus: vakioteksti
`;

/** The same with a misspelt key on the third line. */
export const MISSPELT = SOUND.replace('otsikko:', 'otsiko:');
