import type { Language, Translated } from '../notice';
import type { YamlNode } from '../yaml';

/** What a section says when its value is a bare `ei`. */
const denials: Readonly<Record<string, Translated>> = {
  'erityiset-henkilötietoryhmät': {
    fi: 'Rekisterissä ei käsitellä erityisiä henkilötietoryhmiä.',
    sv: 'I registret behandlas inga särskilda kategorier av personuppgifter.',
    en: 'No special categories of personal data are processed in the register.',
  },
  rikostiedot: {
    fi: 'Rekisterissä ei käsitellä rikostuomioihin tai rikoksiin liittyviä tietoja.',
    sv: 'I registret behandlas inga uppgifter om fällande domar i brottmål eller brott.',
    en: 'No data relating to criminal convictions or offences are processed in the register.',
  },
  henkilötunnus: {
    fi: 'Rekisterissä ei käsitellä henkilötunnuksia.',
    sv: 'I registret behandlas inga personbeteckningar.',
    en: 'No personal identity codes are processed in the register.',
  },
  vastaanottajat: {
    fi: 'Henkilötiedoilla ei ole vastaanottajia rekisterinpitäjän ulkopuolella.',
    sv: 'Personuppgifterna har inga mottagare utanför den personuppgiftsansvarige.',
    en: 'The personal data have no recipients outside the controller.',
  },
  luovutukset: {
    fi: 'Henkilötietoja ei luovuteta säännönmukaisesti muille rekisterinpitäjille.',
    sv: 'Personuppgifter lämnas inte regelmässigt ut till andra personuppgiftsansvariga.',
    en: 'Personal data are not regularly disclosed to other controllers.',
  },
  julkaiseminen: {
    fi: 'Henkilötietoja ei julkaista.',
    sv: 'Personuppgifter offentliggörs inte.',
    en: 'Personal data are not published.',
  },
  siirrot: {
    fi: 'Henkilötietoja ei siirretä Euroopan unionin tai Euroopan talousalueen ulkopuolelle.',
    sv: 'Personuppgifter överförs inte till länder utanför Europeiska unionen eller Europeiska ekonomiska samarbetsområdet.',
    en: 'Personal data are not transferred outside the European Union or the European Economic Area.',
  },
  'automaattinen-päätöksenteko': {
    fi: 'Rekisteröityä koskevia päätöksiä ei tehdä pelkästään automaattisen käsittelyn perusteella.',
    sv: 'Beslut som gäller den registrerade fattas inte enbart på grundval av automatiserad behandling.',
    en: 'No decisions concerning the data subject are based solely on automated processing.',
  },
  profilointi: {
    fi: 'Rekisteröityjä ei profiloida.',
    sv: 'De registrerade profileras inte.',
    en: 'Data subjects are not profiled.',
  },
  evästeet: {
    fi: 'Sivustolla ei käytetä evästeitä.',
    sv: 'Webbplatsen använder inga kakor.',
    en: 'The website uses no cookies.',
  },
};

/** The sentence for a section whose value is a bare `ei` (or `false`); undefined for any other value. */
export function denial(key: string, node: YamlNode, language: Language): string | undefined {
  if (node.kind !== 'scalar' || !(node.value === false || /^(ei|nej|no)\.?$/i.test(node.text.trim()))) return undefined;
  return denialSentence(key, language);
}

/** What a section says that is denied; undefined where a bare `ei` says nothing. */
export function denialSentence(key: string, language: Language): string | undefined {
  return Object.hasOwn(denials, key) ? denials[key]?.[language] : undefined;
}
