import { missingRight } from './shared/missing-right';

/**
 * The right to erasure is stated where a register rests on another basis than a legal obligation or a public task alone: GDPR
 * 13(2)(b), 14(2)(c), 17 with 17(3)(b).
 */
export const missingErasureRight = missingRight({
  code: 'missing-erasure-right',
  right: 'poistaminen',
  law: ['gdpr:13(2)(b)', 'gdpr:14(2)(c)', 'gdpr:17'],
  problem: {
    fi: 'Selosteessa ei kerrota oikeudesta saada tiedot poistetuiksi, vaikka käsittelyn oikeusperuste antaa sen.',
    sv: 'I beskrivningen nämns inte rätten att få uppgifterna raderade, fast den rättsliga grunden för behandlingen ger den.',
    en: 'The notice does not mention the right to erasure, although the legal basis of the processing gives it.',
  },
  demand: {
    fi: 'Tietosuoja-asetus vaatii kertomaan oikeudesta (13 artiklan 2 kohdan b alakohta, 14 artiklan 2 kohdan c alakohta, 17 artikla): lisää oikeuksiin ”poistaminen: vakioteksti”, jossa kerrotaan myös oikeuden rajat.',
    sv: 'Dataskyddsförordningen kräver att rätten nämns (artikel 13.2 b, artikel 14.2 c, artikel 17): lägg till ”poistaminen: vakioteksti” bland rättigheterna; klausulen anger också rättens gränser.',
    en: 'The GDPR requires the right to be told (Article 13(2)(b), Article 14(2)(c), Article 17): add “poistaminen: vakioteksti” to the rights; the clause also states its limits.',
  },
});
