import { aboutCookies, IMPLIED_CONSENT, impliesConsent } from './shared/implied-consent';
import type { Rule } from './rule';
import { findWording, says, type Words } from './shared/wording';

/** What is accepted: processing, or the notice itself. Terms of service are a contract and another matter. */
const PROCESSING: Words = {
  fi: /käsittel|henkilötie|tietosuoja|rekisteriselost|tämän selost|selosteen|tietoje|tietojasi|yksityisyy|lausunno/iu,
  sv: /behandl|personuppgift|dataskydd|integritet|registerbeskriv|denna beskrivning|dina uppgifter/iu,
  en: /process|personal data|privacy|this notice|this policy|your (?:data|information)|data protection/iu,
};

/** Use of a service taken as consent or acceptance: GDPR 4(11), 7. Cookies have a rule of their own. */
export const consentByUse: Rule = {
  meta: {
    code: 'consent-by-use',
    severity: 'error',
    law: ['gdpr:4(11)', 'gdpr:7', 'gdpr:recital:32'],
    authority: 'laki',
    reads: { prose: 'all' },
    problem: {
      fi: '”{text}”: seloste pitää palvelun käyttämistä suostumuksena henkilötietojen käsittelyyn tai selosteen hyväksymisenä.',
      sv: '”{text}”: beskrivningen ser användningen av tjänsten som samtycke till behandlingen av personuppgifter eller som godkännande av beskrivningen.',
      en: '“{text}”: the notice takes use of the service as consent to processing or as acceptance of the notice.',
    },
    demand: {
      fi: 'Suostumus annetaan yksilöidyllä ja yksiselitteisellä tahdonilmaisulla (4 artiklan 11 alakohta ja 7 artikla), ja seloste on ilmoitus, jota ei hyväksytä: poista lauseke ja kerro oikea oikeusperuste.',
      sv: 'Samtycke ges genom en specifik och otvetydig viljeyttring (artiklarna 4.11 och 7), och beskrivningen är information som inte godkänns: stryk klausulen och ange den rätta rättsliga grunden.',
      en: 'Consent is given by a specific and unambiguous indication of wishes (Articles 4(11) and 7), and a notice is information, not something to accept: remove the clause and state the true legal basis.',
    },
  },
  *check(view) {
    yield* findWording(
      view,
      IMPLIED_CONSENT,
      (hit) => !aboutCookies(hit) && says(hit, PROCESSING) && impliesConsent(hit),
    );
  },
};
