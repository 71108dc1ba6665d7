import { declaredMarketing, MARKETING_SECTIONS, marketingInWords } from './shared/direct-marketing';
import { insertStandardRight, RIGHTS_SECTIONS, rightStated } from './shared/rights';
import type { Rule } from './rule';
import type { Words } from './shared/wording';

/** The right to object to direct marketing said in running text, under whatever heading. */
const SAID_IN_WORDS: Words = {
  fi: /(?:kieltä|kiellä|kielto|kiello|vastusta|vastustu|estä|peruuttaa|perua|kieltäyty)\S*[^.]{0,120}(?:markkinoin|mainon|mainos|uutiskirj)|(?:markkinoin|mainon|mainos|uutiskirj)[^.]{0,120}(?:kieltä|kiellä|kielto|kiello|vastusta|vastustu|estää|kieltäyty|peruuttaa|perua)/iu,
  sv: /(?:förbjud|förbud|invänd|motsätt|vägra|avböj|avbeställ|tacka nej)\S*[^.]{0,120}(?:marknadsför|reklam|nyhetsbrev)|(?:marknadsför|reklam|nyhetsbrev)[^.]{0,120}(?:förbjud|förbud|invänd|motsätt|vägra|avböj|avbeställ|tacka nej)/iu,
  en: /(?:object|opt[ -]?out|refuse|prohibit|forbid|unsubscribe)[^.]{0,120}(?:marketing|advertis|newsletter)|(?:marketing|advertis|newsletter)[^.]{0,120}(?:object|opt[ -]?out|refuse|prohibit|forbid|unsubscribe)/iu,
};

/** Refusals of marketing listed as data are no word of the right. */
const LISTS_DATA = /\/(?:tietosisältö|henkilötietoryhmät|säilytysajat)$/u;

/** Direct marketing, and the absolute right to object to it not stated: GDPR 21(2)–(4), 13(2)(b). */
export const missingDirectMarketingObjection: Rule = {
  meta: {
    code: 'missing-direct-marketing-objection',
    severity: 'error',
    law: ['gdpr:21(2)', 'gdpr:21(3)', 'gdpr:21(4)', 'gdpr:13(2)(b)'],
    authority: 'laki',
    reads: { sections: [...MARKETING_SECTIONS, ...RIGHTS_SECTIONS], prose: 'all' },
    problem: {
      fi: 'Selosteen mukaan tietoja käytetään suoramarkkinointiin, mutta oikeutta vastustaa sitä ei kerrota.',
      sv: 'Enligt beskrivningen används uppgifterna för direktmarknadsföring, men rätten att invända mot den nämns inte.',
      en: 'According to the notice the data are used for direct marketing, but the right to object to it is not mentioned.',
    },
    demand: {
      fi: 'Suoramarkkinointia saa vastustaa milloin tahansa, ja siitä on kerrottava nimenomaisesti, selkeästi ja muusta tiedosta erillään (21 artiklan 2–4 kohta): lisää oikeuksiin ”kielto-oikeus: vakioteksti”.',
      sv: 'Mot direktmarknadsföring får man invända när som helst, och det ska meddelas uttryckligen, tydligt och åtskilt från annan information (artikel 21.2–21.4): lägg till ”kielto-oikeus: vakioteksti” bland rättigheterna.',
      en: 'Anyone may object to direct marketing at any time, which must be brought to attention explicitly, clearly and separately (Article 21(2)–(4)): add “kielto-oikeus: vakioteksti” to the rights.',
    },
  },
  *check(view) {
    if (declaredMarketing(view.registers).length === 0 && !marketingInWords(view)) return;
    if (rightStated(view, 'kielto-oikeus').length > 0) return;
    if (
      view
        .prose()
        .some((prose) => !LISTS_DATA.test(prose.section) && SAID_IN_WORDS[prose.language].test(prose.match.text))
    )
      return;
    const rights = view.section('oikeudet');
    yield {
      path: rights.exists ? rights.path : [],
      part: 'key',
      fixes: [insertStandardRight('kielto-oikeus')],
    };
  },
};
