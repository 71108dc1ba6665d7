import { insertPlaceholder } from './shared/placeholder-fix';
import type { Rule } from './rule';
import { saidInWords, type Words } from './shared/said-in-words';

const TOP = ['yhteyshenkilö', 'vastuuhenkilö', 'tietosuojavastaava'];
const OWN = ['yhteyshenkilö', 'vastuuhenkilö'];

/** Whom to turn to, told in words. */
const TOLD: Words = {
  fi: /yhteyshenkil|tietosuojavastaav|vastuuhenkil|ottaa? yhteyttä|ottamalla yhteyttä|ota yhteyttä|yhteydenot|rekisteriasioi/iu,
  sv: /kontaktperson|kontakta(?:r|t)?(?!\p{L})|dataskyddsombud|ansvarig person|ta kontakt/iu,
  en: /contact (?:person|us|the|our)|data protection officer|by contacting|get in touch/iu,
};

/** An address kept for data protection matters is a contact of its own. */
const DEDICATED = /tietosuoja|rekisteri|dataskydd|privacy|gdpr|dpo/iu;

/** A contact person or function for data protection matters, which the tradition of the form, not the law, asks for. */
export const missingContact: Rule = {
  meta: {
    code: 'missing-contact',
    severity: 'information',
    law: ['gdpr:13(1)(a)', 'gdpr:12(2)'],
    authority: 'tapa',
    reads: {
      sections: ['rekisterinpitäjä', ...TOP, ...OWN.map((key) => `rekisterit/${key}`)],
      prose: 'all',
    },
    problem: {
      fi: 'Selosteessa ei ole yhteyshenkilöä eikä muuta yhteystahoa tietosuoja-asioissa.',
      sv: 'I beskrivningen nämns ingen kontaktperson eller annan kontakt i dataskyddsfrågor.',
      en: 'The notice names no contact person or function for data protection matters.',
    },
    demand: {
      fi: 'Tietosuoja-asetus vaatii vain rekisterinpitäjän yhteystiedot (13 artiklan 1 kohdan a alakohta), mutta lomakkeiden vakiintunut tapa on kertoa, kuka rekisteriä koskeviin kysymyksiin vastaa: lisää yhteyshenkilö tai toiminto.',
      sv: 'Dataskyddsförordningen kräver endast den personuppgiftsansvariges kontaktuppgifter (artikel 13.1 a), men enligt etablerad praxis på blanketterna anges vem som svarar på frågor om registret: lägg till en kontaktperson eller funktion.',
      en: 'The GDPR requires the contact details of the controller only (Article 13(1)(a)), but by the custom of the form a notice tells who answers questions about the register: add a contact person or function.',
    },
  },
  *check(view) {
    const named = [
      ...TOP.map((key) => view.section(key)),
      ...view.registers.flatMap((register) => OWN.map((key) => register.section(key))),
    ];
    if (named.some((section) => section.filled)) return;
    const controller = view.section('rekisterinpitäjä');
    if (DEDICATED.test(controller.get('sähköposti').text ?? '')) return;
    if (saidInWords(view, TOLD, undefined, ['valvontaviranomainen', 'evästeet'])) return;
    const place = view.section('yhteyshenkilö');
    const what = {
      fi: 'yhteyshenkilö tai toiminto ja sen yhteystiedot',
      sv: 'kontaktperson eller funktion och kontaktuppgifter',
      en: 'contact person or function, and the contact details',
    };
    yield {
      path: controller.exists ? controller.path : [],
      part: 'key',
      fixes: [insertPlaceholder([], place, 'yhteyshenkilö', what, view.primaryLanguage)],
    };
  },
};
