import { SOURCE_SECTIONS, sourcesOf } from './shared/data-sources';
import { missingInRegisters } from './shared/missing-in-registers';
import type { Rule } from './rule';
import { saidInWords, type Words } from './shared/said-in-words';

/** Kinds of data told under another heading: at least one is named. */
const DATA_NAMED: Words = {
  fi: /(?<!\p{L})(?:nimi|nimen|nimet|nimitie\p{L}*|sähköpostiosoite\p{L}*|puhelinnumero\p{L}*|yhteystie\p{L}*|henkilötunnu\p{L}*|syntymäaja?i?\p{L}*|osoitetie\p{L}*|tilaustie\p{L}*|laskutustie\p{L}*|asiointitie\p{L}*)(?!\p{L})/iu,
  sv: /(?<!\p{L})(?:namn|e-postadress|telefonnummer|kontaktuppgift\p{L}*|personbeteckning\p{L}*|födelsedatum|adressuppgift\p{L}*|faktureringsuppgift\p{L}*)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:names?|e-?mail address(?:es)?|(?:tele)?phone numbers?|contact details|identity code|date of birth|billing details|order details)(?!\p{L})/iu,
};

/** Names and addresses of others than the data subjects, or of what a request must hold. */
const OTHER_DATA = [
  'rekisterinpitäjä',
  'yhteisrekisterinpitäjät',
  'yhteyshenkilö',
  'vastuuhenkilö',
  'tietosuojavastaava',
  'edustaja',
  'valvontaviranomainen',
  'oikeudet',
  'rekisterit/oikeudet',
  'rekisterit/yhteyshenkilö',
  'rekisterit/vastuuhenkilö',
  'evästeet',
  'muutokset',
];

const KEYS = ['henkilötietoryhmät', 'tietosisältö', 'erityiset-henkilötietoryhmät', 'rikostiedot'];

/** The categories of data are told: always where they come from elsewhere (GDPR 14(1)(d)), by custom otherwise. */
export const missingDataCategories: Rule = {
  meta: {
    code: 'missing-data-categories',
    severity: 'error',
    law: ['gdpr:14(1)(d)', 'gdpr:13'],
    authority: 'laki',
    reads: {
      sections: [...KEYS.map((key) => `rekisterit/${key}`), ...SOURCE_SECTIONS, 'rekisterit/käyttötarkoitukset'],
      prose: 'all',
    },
    problem: {
      fi: 'Selosteessa ei kerrota, mitä henkilötietoryhmiä rekisterissä käsitellään.',
      sv: 'I beskrivningen anges inte vilka kategorier av personuppgifter som behandlas i registret.',
      en: 'The notice does not say what categories of personal data are processed in the register.',
    },
    demand: {
      fi: 'Tietosuoja-asetus vaatii kertomaan henkilötietoryhmät, kun tietoja saadaan muualta kuin rekisteröidyltä (14 artiklan 1 kohdan d alakohta), ja muulloinkin se on selosteiden vakiintunut tapa: lisää henkilötietoryhmät.',
      sv: 'Dataskyddsförordningen kräver att kategorierna av personuppgifter anges när uppgifter fås från någon annan än den registrerade (artikel 14.1 d), och även annars är det etablerad praxis: lägg till henkilötietoryhmät.',
      en: 'The GDPR requires the categories of personal data to be told where data come from elsewhere than the data subject (Article 14(1)(d)), and in other cases it is the custom of notices: add henkilötietoryhmät.',
    },
  },
  *check(view) {
    const lacking = view.registers.filter(
      (register) =>
        KEYS.every((key) => !register.section(key).filled || register.section(key).denied) &&
        !register.section('käyttötarkoitukset').items.some((purpose) => purpose.get('henkilötietoryhmät').filled) &&
        !saidInWords(view, DATA_NAMED, register, OTHER_DATA),
    );
    yield* missingInRegisters(view, lacking, {
      key: 'henkilötietoryhmät',
      what: { fi: 'henkilötietoryhmät', sv: 'kategorier av personuppgifter', en: 'categories of personal data' },
      severity: (register) => (sourcesOf(register, view.primaryLanguage).elsewhere ? 'error' : 'information'),
    });
  },
};
