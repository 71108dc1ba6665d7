import type { Section } from '../notice';
import { MARKETING_SECTIONS } from './shared/direct-marketing';
import { LEGAL_BASIS_SECTIONS, statedBases } from './shared/legal-bases';
import type { Rule } from './rule';
import { sentencesIn } from './shared/sentences';
import type { RegisterView, RuleView } from './view';
import type { Words } from './shared/wording';

/** Electronic channels that 200 § 1 mom. means: e-mail, text and picture messages, automatic calls; telephone and post are not. */
const ELECTRONIC: Words = {
  fi: /sähköpost|sähköis|tekstivies|sms|uutiskirj|soittorobot|pikavies/iu,
  sv: /e-post|elektronisk|sms|textmeddel|nyhetsbrev|snabbmeddel/iu,
  en: /e-?mail|electronic|sms|text message|newsletter|instant messag/iu,
};

/** Recipients that are organisations: 202 § asks no consent of them. */
const ORGANISATIONS: Words = {
  fi: /yritysasiak|yritysten yhteyshenk|yhteyshenkilö|organisaatio|yhteisö(?:ille|asiakk)|b2b|yrityksille/iu,
  sv: /företagskund|kontaktperson|organisation|företag(?!are)|b2b/iu,
  en: /business customer|contact person|organi[sz]ation|corporate|b2b|companies/iu,
};

/** Consent, or the exception for a seller's own customers and similar products, told for the marketing. */
const ALLOWED: Words = {
  fi: /suostumu|luvan|lupa|luvall|200\s?§|samankalt|vastaavi\p{L}+ (?:tuot|palvel)|samaan (?:tuote|palvelu)?ryhmä/iu,
  sv: /samtyck|tillstånd|200\s?§|liknande (?:produkt|tjänst|vara|varor)|motsvarande (?:produkt|tjänst)|samma produktgrupp/iu,
  en: /consent|permission|opt[ -]in|section 200|similar (?:product|service|goods)|own-customer/iu,
};

/** Marketing in a sentence. */
const MARKETING: Words = {
  fi: /markkinoin|mainon|mainost|uutiskirj|tarjouk/iu,
  sv: /marknadsför|reklam|nyhetsbrev|erbjudan/iu,
  en: /marketing|advertis|newsletter|offers/iu,
};

/** Electronic direct marketing to natural persons on another basis than consent, the own-customer exception not told: 917/2014 200 §. */
export const emarketingWithoutConsent: Rule = {
  meta: {
    code: 'emarketing-without-consent',
    severity: 'warning',
    law: ['fi:917/2014:200', 'gdpr:6(1)(a)'],
    authority: 'laki',
    reads: {
      sections: [...new Set([...MARKETING_SECTIONS, ...LEGAL_BASIS_SECTIONS]), 'rekisterit/rekisteröidyt'],
      prose: 'all',
    },
    problem: {
      fi: 'Sähköisen suoramarkkinoinnin perusteeksi on merkitty ”{basis}”, eikä seloste kerro suostumuksesta tai oman asiakkaan poikkeuksesta.',
      sv: 'Som grund för den elektroniska direktmarknadsföringen anges ”{basis}”, och beskrivningen nämner varken samtycke eller undantaget för egna kunder.',
      en: 'The basis given for electronic direct marketing is “{basis}”, and the notice mentions neither consent nor the exception for own customers.',
    },
    demand: {
      fi: 'Sähköinen suoramarkkinointi luonnolliselle henkilölle vaatii ennalta annetun suostumuksen, paitsi kun myyjä on saanut yhteystiedon asiakkaalta myynnin yhteydessä, markkinoi omia samankaltaisia tuotteitaan ja kieltäminen on helppoa joka viestissä (laki sähköisen viestinnän palveluista 200 §): kerro, kummasta on kyse.',
      sv: 'Elektronisk direktmarknadsföring till fysiska personer kräver förhandssamtycke, utom när säljaren har fått kontaktuppgiften av kunden vid försäljningen, marknadsför egna liknande produkter och det är lätt att förbjuda det i varje meddelande (200 § i lagen om tjänster inom elektronisk kommunikation): berätta vilketdera det gäller.',
      en: 'Electronic direct marketing to natural persons needs prior consent, save where a seller got the contact detail from the customer in a sale, markets its own similar products and refusing is easy in every message (section 200 of the Act on Electronic Communications Services): tell which of them applies.',
    },
  },
  *check(view) {
    if (allowedInWords(view)) return;
    for (const register of view.registers)
      for (const purpose of register.section('käyttötarkoitukset').items) {
        if (!purpose.get('suoramarkkinointi').affirmed || !electronic(purpose, view)) continue;
        if (toOrganisations(purpose, register, view)) continue;
        const bases = basesFor(purpose, register);
        const first = bases[0];
        if (!first || bases.some((stated) => stated.basis === 'suostumus')) continue;
        yield { path: first.place.path, data: { basis: first.basis } };
      }
  },
};

/** The bases of the purpose, else of a register whose bases are not tied to purposes. */
function basesFor(purpose: Section, register: RegisterView): ReturnType<typeof statedBases> {
  const own = statedBases(purpose.get('oikeusperusteet'), purpose);
  const list = register.section('oikeusperusteet');
  return own.length > 0 ? own : statedBases(list, list);
}

function describes(section: Section, words: Words, view: RuleView): boolean {
  const texts = [section.text, section.get('kuvaus').text, section.get('oikeutettu-etu').text];
  return texts.some((text) => text !== undefined && words[view.primaryLanguage].test(text));
}

function electronic(purpose: Section, view: RuleView): boolean {
  return describes(purpose, ELECTRONIC, view);
}

/** True where the recipients of the marketing, or all the register's people, act for organisations. */
function toOrganisations(purpose: Section, register: RegisterView, view: RuleView): boolean {
  const words = ORGANISATIONS[view.primaryLanguage];
  if (describes(purpose, ORGANISATIONS, view)) return true;
  const own = purpose.texts('rekisteröidyt');
  const people = register.section('rekisteröidyt');
  const groups = own.length > 0 ? own : people.items.flatMap((item) => item.text ?? item.get('ryhmä').text ?? []);
  const all = groups.length > 0 ? groups : people.text === undefined ? [] : [people.text];
  return all.length > 0 && all.every((group) => words.test(group));
}

/** True where some sentence on marketing tells of consent or the exception. */
function allowedInWords(view: RuleView): boolean {
  return view
    .prose()
    .some((prose) =>
      sentencesIn(prose).some(({ text }) => MARKETING[prose.language].test(text) && ALLOWED[prose.language].test(text)),
    );
}
