import { aboutCookies } from './shared/implied-consent';
import { negated } from './shared/negation';
import type { Rule } from './rule';
import { findWording, says, type Hit, type Wording, type Words } from './shared/wording';

const SETTINGS: Wording = {
  fi: [
    /(?<mark>(?<!\p{L})(?:suostumu(?:s|ksen|ksesi|ksensa|ksenne)|hyväksyntänsä|hyväksyntäsi|hyväksyä|hyväksyt|hyväksyy|suostua|suostut|suostuu)\s(?:[^.;!?]{0,80}?\s)?(?:(?:verkko)?selaime\p{L}+\s+(?:[^.;\s]{1,20}\s)?asetu\p{L}+|selainasetu\p{L}+))/dgiu,
    /(?<mark>(?<!\p{L})(?:(?:verkko)?selaime\p{L}+\s+(?:[^.;\s]{1,20}\s)?asetu\p{L}+|selainasetu\p{L}+)\s(?:[^.;!?]{0,80}?\s)?(?:suostumu(?:s|ksen|ksesi|ksensa|ksena|kseksi)|suostuu|suostut|suostuneen|hyväksyä|hyväksyt|hyväksyneen|hyväksynyt|hyväksyntänä|hyväksymisenä))(?!\p{L})/dgiu,
  ],
  sv: [
    /(?<mark>(?<!\p{L})(?:samtycke(?:t)?|samtycka|samtycker|godkänna|godkänner|godkänt|acceptera|accepterar)\s(?:[^.;!?]{0,80}?\s)?(?:webbläsarinställning\p{L}*|webbläsaren?s\s+(?:[^.;\s]{1,20}\s)?inställning\p{L}*|inställning\p{L}*\s+i\s+(?:\p{L}+\s+)?webbläsare\p{L}*))/dgiu,
    /(?<mark>(?<!\p{L})(?:webbläsarinställning\p{L}*|webbläsaren?s\s+(?:[^.;\s]{1,20}\s)?inställning\p{L}*|inställning\p{L}*\s+i\s+(?:\p{L}+\s+)?webbläsare\p{L}*)\s(?:[^.;!?]{0,80}?\s)?(?:samtycke|samtycka|samtycker|samtyckt|godkänna|godkänner|godkänt|accepterar|accepterat))(?!\p{L})/dgiu,
  ],
  en: [
    /(?<mark>(?<!\p{L})(?:consent|consents|accept|accepts|agree|agrees)\s(?:[^.;!?]{0,80}?\s)?(?:browser['’]?s?\s+(?:\p{L}+\s+)?settings|settings\s+(?:of|in)\s+(?:your|the|their)\s+(?:\p{L}+\s+)?browser))/dgiu,
    /(?<mark>(?<!\p{L})(?:browser['’]?s?\s+(?:\p{L}+\s+)?settings|settings\s+(?:of|in)\s+(?:your|the|their)\s+(?:\p{L}+\s+)?browser)\s(?:[^.;!?]{0,80}?\s)?(?:consent|consented|accept\s+(?:the\s+)?(?:use|cookies)|agree\s+to|have\s+accepted))(?!\p{L})/dgiu,
  ],
};

/** Consent asked elsewhere, or its withdrawal, beside which browser settings are only a help. */
const ELSEWHERE: Words = {
  fi: /banneri|ikkuna|ponnahdus|evästeasetu|evästevalin|suostumustyök|hallintatyök|peru|erikseen|lisäksi|myös|välttämättöm|(?<!\p{L})ja\s+(?:poist|tyhjen|est)/iu,
  sv: /banner|fönster|popup|kakinställning|cookieinställning|återkall|separat|dessutom|också|även|nödvändig|och\s+(?:rader|ta bort|block)/iu,
  en: /banner|window|pop-?up|cookie settings|withdraw|separate|also|in addition|strictly necessary|and\s+(?:delete|remove|block)/iu,
};

/** Browser settings presented as consent to cookies: 917/2014 205 §; decision 8040/163/2019. */
export const browserSettingsCookieConsent: Rule = {
  meta: {
    code: 'browser-settings-cookie-consent',
    severity: 'error',
    law: ['fi:917/2014:205', 'gdpr:4(11)', 'gdpr:7'],
    authority: 'ratkaisu',
    reads: { prose: 'all' },
    problem: {
      fi: '”{text}”: seloste pitää selaimen asetuksia suostumuksena evästeisiin.',
      sv: '”{text}”: beskrivningen ser webbläsarens inställningar som samtycke till kakor.',
      en: '“{text}”: the notice takes browser settings as consent to cookies.',
    },
    demand: {
      fi: 'Muihin kuin välttämättömiin evästeisiin tarvitaan aktiivinen suostumus (laki sähköisen viestinnän palveluista 205 §); ratkaisukäytännön mukaan selaimen asetukset eivät ole sellainen: pyydä suostumus sivustolla ja kerro, miten se annetaan ja perutaan.',
      sv: 'För andra kakor än nödvändiga krävs ett aktivt samtycke (205 § i lagen om tjänster inom elektronisk kommunikation); enligt beslutspraxis är webbläsarens inställningar inget sådant: be om samtycket på webbplatsen och berätta hur det ges och återkallas.',
      en: 'Cookies other than strictly necessary ones need active consent (section 205 of the Act on Electronic Communications Services); according to decisions browser settings are no such consent: ask for it on the website and tell how it is given and withdrawn.',
    },
  },
  *check(view) {
    yield* findWording(view, SETTINGS, asConsent);
  },
};

function asConsent(hit: Hit): boolean {
  if (!aboutCookies(hit) || says(hit, ELSEWHERE)) return false;
  const from = hit.start - hit.sentence.start;
  return !negated(hit.sentence.text, from, from + hit.text.length, hit.prose.language);
}
