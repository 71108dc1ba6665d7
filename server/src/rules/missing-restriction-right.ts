import { missingRight } from './shared/missing-right';

/**
 * The right to restriction of processing is stated in every notice: GDPR 13(2)(b), 14(2)(c), 18. A warning of a public
 * authority, whose own Acts often set it aside under Article 23.
 */
export const missingRestrictionRight = missingRight({
  code: 'missing-restriction-right',
  right: 'rajoittaminen',
  oftenSetAside: true,
  law: ['gdpr:13(2)(b)', 'gdpr:14(2)(c)', 'gdpr:18'],
  problem: {
    fi: 'Selosteessa ei kerrota oikeudesta käsittelyn rajoittamiseen.',
    sv: 'I beskrivningen nämns inte rätten till begränsning av behandlingen.',
    en: 'The notice does not mention the right to restriction of processing.',
  },
  demand: {
    fi: 'Oikeus on kaikilla oikeusperusteilla, jollei laki rajoita sitä (18 ja 23 artikla), ja tietosuoja-asetus vaatii kertomaan siitä (13 artiklan 2 kohdan b alakohta, 14 artiklan 2 kohdan c alakohta): lisää oikeuksiin ”rajoittaminen: vakioteksti”.',
    sv: 'Rätten finns oberoende av rättslig grund, om den inte har begränsats genom lag (artiklarna 18 och 23), och dataskyddsförordningen kräver att den nämns (artikel 13.2 b, artikel 14.2 c): lägg till ”rajoittaminen: vakioteksti” bland rättigheterna.',
    en: 'The right exists on every legal basis unless an Act limits it (Articles 18 and 23), and the GDPR requires it to be told (Article 13(2)(b), Article 14(2)(c)): add “rajoittaminen: vakioteksti” to the rights.',
  },
});
