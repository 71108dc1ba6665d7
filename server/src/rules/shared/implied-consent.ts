import { negated } from './negation';
import { says, type Hit, type Wording, type Words } from './wording';

/**
 * Use of a service taken as consent or acceptance, in either order: 'käyttämällä sivustoa hyväksyt', 'hyväksyt … käyttämällä',
 * 'sivuston käyttö merkitsee, että hyväksyt'. What is accepted is for the rule to ask.
 */
export const IMPLIED_CONSENT: Wording = {
  fi: [
    /(?<mark>(?<!\p{L})(?:käyttämällä|käyttäessä(?:si|nne|än)|jatkamalla|jatkaessa(?:si|nne)|vierailemalla|selaamalla|(?:kun|jos|mikäli)\s+(?:sinä\s+)?(?:jatkat|käytät|selaat|vierailet))(?!\p{L})[^.;!?]{0,120}?(?<!\p{L})(?:hyväksy(?:t|tte|y|vät)|suostu(?:t|tte|u|vat)|annat\s+suostumuksesi|annatte\s+suostumuksenne|antaa\s+suostumuksensa|katsotaan\s[^.;]{0,40}(?:hyväksy|suostu)\p{L}+))(?!\p{L})/dgiu,
    /(?<mark>(?<!\p{L})(?:sivujen|sivun|sivuston|sivustomme|palvelun|palvelumme|palvelujen|palveluiden|verkkosivujen|verkkosivuston|verkkosivustomme|verkkopalvelun|verkkokaupan|kotisivujen)\s+(?:käyttö|käyttäminen|käytön\s+jatkaminen|käyttämisen|käytön)(?!\p{L})[^.;!?]{0,60}?(?:hyväksyt|hyväksymi\p{L}+|hyväksyntä\p{L}*|hyväksynnäksi|suostumu\p{L}+))(?!\p{L})/dgiu,
    /(?<mark>(?<!\p{L})(?:hyväksyt|hyväksyy|suostut|suostuu)\s[^.;!?]{0,100}?(?<!\p{L})(?:käyttämällä|käyttäessäsi|jatkamalla|kun\s+käytät|vierailemalla))(?!\p{L})/dgiu,
  ],
  sv: [
    /(?<mark>(?<!\p{L})(?:genom\s+att|när\s+du|om\s+du|då\s+du)\s+(?:du\s+)?(?:fortsät\p{L}+|använd\p{L}*|besök\p{L}*|surf\p{L}*)(?!\p{L})[^.;!?]{0,120}?(?<!\p{L})(?:godkänner|accepterar|samtycker|ger\s+(?:du\s+|ni\s+)?(?:ditt|sitt|ert)\s+samtycke))(?!\p{L})/dgiu,
    /(?<mark>(?<!\p{L})(?:användningen|användande|användandet|användning)\s+av\s[^.;!?]{0,60}?(?:innebär|betyder|anses)\s[^.;!?]{0,60}?(?:godkänn\p{L}+|accepter\p{L}+|samtyck\p{L}+))(?!\p{L})/dgiu,
    /(?<mark>(?<!\p{L})du\s+(?:godkänner|accepterar|samtycker)\s[^.;!?]{0,100}?genom\s+att\s+(?:använda|besöka|fortsätta))(?!\p{L})/dgiu,
  ],
  en: [
    /(?<mark>(?<!\p{L})(?:by|when|if)\s+(?:you\s+)?(?:(?:continue|continuing)\s+(?:to\s+)?)?(?:us(?:e|ing)|access(?:ing)?|visit(?:ing)?|brows(?:e|ing))(?!\p{L})[^.;!?]{0,120}?(?<!\p{L})you\s+(?:hereby\s+|also\s+|thereby\s+)?(?:agree|consent|accept|give\s+your\s+consent|are\s+deemed\s+to\s+\p{L}+))(?!\p{L})/dgiu,
    /(?<mark>(?<!\p{L})(?:continued\s+)?use\s+of\s+(?:the|this|our)\s+(?:web)?(?:site|service|services|sites)\s[^.;!?]{0,40}?(?:constitutes|means|implies|is\s+deemed|signifies|indicates)\s[^.;!?]{0,60}?(?:consent|accept\p{L}*|agree\p{L}*))(?!\p{L})/dgiu,
    /(?<mark>(?<!\p{L})you\s+(?:agree|consent|accept)\s[^.;!?]{0,100}?by\s+(?:using|continuing|visiting|accessing))(?!\p{L})/dgiu,
  ],
};

/** A choice the reader makes: a box, a button, a window; then using the service is only the occasion. */
const ACT: Words = {
  fi: /rasti|merkitsemällä|valitsemalla|ruutu|ruudu|painik|klikka|napsau|painamalla|banneri|ikkuna|ponnahdus|erikseen|erillis|kysymme|kysytään|pyydämme|pyydetään/iu,
  sv: /kryss|ruta|knapp|klicka|väljer|banner|fönster|separat|särskilt|ber vi|frågar vi/iu,
  en: /tick|box|button|click|banner|window|pop-?up|separate|choose|select|we ask|asked/iu,
};

export const COOKIE: Words = {
  fi: /eväst|cookie/iu,
  sv: /cookie|kak(?:a|an|or|orna|ornas)(?!\p{L})/iu,
  en: /cookie/iu,
};

/** True where a hit of IMPLIED_CONSENT really takes use as consent: nothing is chosen, and the clause does not deny it. */
export function impliesConsent(hit: Hit): boolean {
  if (says(hit, ACT)) return false;
  const from = hit.start - hit.sentence.start;
  return !negated(hit.sentence.text, from, from + hit.text.length, hit.prose.language);
}

/** True where the hit speaks of cookies: its sentence does, or it stands in the cookie section. */
export function aboutCookies(hit: Hit): boolean {
  return hit.prose.section === 'evästeet' || says(hit, COOKIE);
}
