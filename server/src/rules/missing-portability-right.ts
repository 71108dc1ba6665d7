import { missingRight } from './shared/missing-right';

/**
 * The right to data portability is stated where data that the person gave are processed by automated means on consent,
 * explicit consent or a contract: GDPR 13(2)(b), 14(2)(c), 20(1). Where the notice does not say that the data come from the
 * person, a warning.
 */
export const missingPortabilityRight = missingRight({
  code: 'missing-portability-right',
  right: 'siirto-oikeus',
  law: ['gdpr:13(2)(b)', 'gdpr:14(2)(c)', 'gdpr:20'],
  problem: {
    fi: 'Selosteessa ei kerrota oikeudesta siirtää tiedot järjestelmästä toiseen, vaikka käsittely perustuu suostumukseen tai sopimukseen.',
    sv: 'I beskrivningen nämns inte rätten till dataportabilitet, fast behandlingen grundar sig på samtycke eller avtal.',
    en: 'The notice does not mention the right to data portability, although the processing rests on consent or a contract.',
  },
  demand: {
    fi: 'Tietosuoja-asetus vaatii kertomaan oikeudesta, kun rekisteröidyn itse antamia tietoja käsitellään automaattisesti (13 artiklan 2 kohdan b alakohta, 14 artiklan 2 kohdan c alakohta, 20 artikla): lisää oikeuksiin ”siirto-oikeus: vakioteksti”.',
    sv: 'Dataskyddsförordningen kräver att rätten nämns när uppgifter som den registrerade själv har lämnat behandlas automatiserat (artikel 13.2 b, artikel 14.2 c, artikel 20): lägg till ”siirto-oikeus: vakioteksti” bland rättigheterna.',
    en: 'The GDPR requires the right to be told where data provided by the data subject are processed by automated means (Article 13(2)(b), Article 14(2)(c), Article 20): add “siirto-oikeus: vakioteksti” to the rights.',
  },
});
