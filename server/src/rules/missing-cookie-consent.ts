import { COOKIE_SECTIONS, cookieTexts, usesNonEssentialCookies } from './shared/cookies';
import { insertPlaceholder } from './shared/placeholder-fix';
import type { Rule } from './rule';
import type { Words } from './shared/wording';

/** Consent to cookies told of, in whatever words; whether rightly is for other rules to ask. */
const CONSENT_TOLD: Words = {
  fi: /suostumu|suostun|suostut|hyväksy(?:t|n|nyt|nnä|nnän|ntä|ntäsi|misesi|misen|ä)(?!\p{L})|banneri|evästeikkun|evästeasetu|evästevalin|(?:vain|vasta|jos)\s[^.]{0,60}hyväksytty[^.]{0,40}(?:tallenn|asete)|(?:tallenn|asete)[^.]{0,60}hyväksy/iu,
  sv: /samtyck|godkän(?:ner|na|t)|accepter|banner|kakinställning|cookieinställning|kakfönst/iu,
  en: /consent|accept|agree|opt[ -]in|banner|cookie settings|cookie choices/iu,
};

/** What the placeholder asks for. */
const ASKED = {
  fi: 'miten suostumus pyydetään ja perutaan',
  sv: 'hur samtycket begärs och återkallas',
  en: 'how consent is asked for and withdrawn',
};

/** Non-essential cookies, and no word of consent: 917/2014 205 §. */
export const missingCookieConsent: Rule = {
  meta: {
    code: 'missing-cookie-consent',
    severity: 'warning',
    law: ['fi:917/2014:205', 'gdpr:4(11)', 'gdpr:7'],
    authority: 'laki',
    reads: { sections: COOKIE_SECTIONS, prose: 'all' },
    problem: {
      fi: 'Selosteen mukaan käytössä on muitakin kuin välttämättömiä evästeitä, mutta suostumuksesta niihin ei kerrota.',
      sv: 'Enligt beskrivningen används andra kakor än nödvändiga, men samtycke till dem nämns inte.',
      en: 'According to the notice cookies other than strictly necessary ones are used, but consent to them is not mentioned.',
    },
    demand: {
      fi: 'Tällaisten evästeiden tallentamiseen ja lukemiseen tarvitaan käyttäjän suostumus (laki sähköisen viestinnän palveluista 205 §); mahdollisuus estää evästeet selaimessa ei riitä: kerro, miten suostumus pyydetään ja perutaan.',
      sv: 'Att lagra och läsa sådana kakor kräver användarens samtycke (205 § i lagen om tjänster inom elektronisk kommunikation); att kakorna kan blockeras i webbläsaren räcker inte: berätta hur samtycket begärs och återkallas.',
      en: 'Storing and reading such cookies needs the user’s consent (section 205 of the Act on Electronic Communications Services); the possibility of blocking them in the browser is not enough: tell how consent is asked for and withdrawn.',
    },
  },
  *check(view) {
    if (!usesNonEssentialCookies(view) || view.section('evästeet').get('suostumus').filled) return;
    if (cookieTexts(view.prose()).some(({ text, prose }) => CONSENT_TOLD[prose.language].test(text))) return;
    const cookies = view.section('evästeet');
    const fix = insertPlaceholder(cookies.path, cookies.get('suostumus'), 'suostumus', ASKED, view.primaryLanguage);
    yield { path: cookies.path, part: 'key', fixes: cookies.keys.length > 0 ? [fix] : [] };
  },
};
