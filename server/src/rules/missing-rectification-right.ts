import { missingRight } from './shared/missing-right';

/** The right to rectification is stated in every notice: GDPR 13(2)(b), 14(2)(c), 16; it exists on every basis. */
export const missingRectificationRight = missingRight({
  code: 'missing-rectification-right',
  right: 'oikaiseminen',
  law: ['gdpr:13(2)(b)', 'gdpr:14(2)(c)', 'gdpr:16'],
  problem: {
    fi: 'Selosteessa ei kerrota oikeudesta saada virheelliset tiedot oikaistuiksi.',
    sv: 'I beskrivningen nämns inte rätten att få felaktiga uppgifter rättade.',
    en: 'The notice does not mention the right to have inaccurate data rectified.',
  },
  demand: {
    fi: 'Oikeus on kaikilla oikeusperusteilla (16 artikla), ja tietosuoja-asetus vaatii kertomaan siitä (13 artiklan 2 kohdan b alakohta, 14 artiklan 2 kohdan c alakohta): lisää oikeuksiin ”oikaiseminen: vakioteksti”.',
    sv: 'Rätten finns oberoende av rättslig grund (artikel 16), och dataskyddsförordningen kräver att den nämns (artikel 13.2 b, artikel 14.2 c): lägg till ”oikaiseminen: vakioteksti” bland rättigheterna.',
    en: 'The right exists on every legal basis (Article 16), and the GDPR requires it to be told (Article 13(2)(b), Article 14(2)(c)): add “oikaiseminen: vakioteksti” to the rights.',
  },
});
