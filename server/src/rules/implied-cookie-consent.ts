import { aboutCookies, IMPLIED_CONSENT, impliesConsent } from './shared/implied-consent';
import type { Rule } from './rule';
import { findWording } from './shared/wording';

/** Continued use of a site taken as consent to cookies: 917/2014 205 §, GDPR 4(11), C-673/17. */
export const impliedCookieConsent: Rule = {
  meta: {
    code: 'implied-cookie-consent',
    severity: 'error',
    law: ['fi:917/2014:205', 'gdpr:4(11)', 'gdpr:7'],
    authority: 'laki',
    reads: { prose: 'all' },
    problem: {
      fi: '”{text}”: seloste pitää sivuston käyttämistä suostumuksena evästeisiin.',
      sv: '”{text}”: beskrivningen ser användningen av webbplatsen som samtycke till kakor.',
      en: '“{text}”: the notice takes use of the website as consent to cookies.',
    },
    demand: {
      fi: 'Muihin kuin välttämättömiin evästeisiin tarvitaan suostumus (laki sähköisen viestinnän palveluista 205 §), ja se annetaan aktiivisella teolla (unionin tuomioistuimen tuomio C-673/17): kerro, miten valinta tehdään.',
      sv: 'För andra kakor än nödvändiga krävs samtycke (205 § i lagen om tjänster inom elektronisk kommunikation), och det ges genom en aktiv handling (EU-domstolens dom C-673/17): berätta hur valet görs.',
      en: 'Cookies other than strictly necessary ones need consent (section 205 of the Act on Electronic Communications Services), given by an active step (judgment of the Court of Justice in C-673/17): tell how the choice is made.',
    },
  },
  *check(view) {
    yield* findWording(view, IMPLIED_CONSENT, (hit) => aboutCookies(hit) && impliesConsent(hit));
  },
};
