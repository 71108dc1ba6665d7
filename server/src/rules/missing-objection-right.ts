import { missingRight } from './shared/missing-right';

/**
 * The right to object is stated where a register rests on a public task or on legitimate interests: GDPR 13(2)(b), 14(2)(c),
 * 21(1). Objection to direct marketing is another right (21(2)) and does not state this one.
 */
export const missingObjectionRight = missingRight({
  code: 'missing-objection-right',
  right: 'vastustamisoikeus',
  oftenSetAside: true,
  law: ['gdpr:13(2)(b)', 'gdpr:14(2)(c)', 'gdpr:21(1)', 'gdpr:21(4)'],
  problem: {
    fi: 'Selosteessa ei kerrota oikeudesta vastustaa käsittelyä, vaikka käsittely perustuu yleistä etua koskevaan tehtävään tai oikeutettuun etuun.',
    sv: 'I beskrivningen nämns inte rätten att invända mot behandlingen, fast den grundar sig på en uppgift av allmänt intresse eller ett berättigat intresse.',
    en: 'The notice does not mention the right to object, although the processing rests on a task in the public interest or on legitimate interests.',
  },
  demand: {
    fi: 'Tietosuoja-asetus vaatii kertomaan oikeudesta ja tuomaan sen esiin muusta tiedosta erillään (13 artiklan 2 kohdan b alakohta, 14 artiklan 2 kohdan c alakohta, 21 artiklan 1 ja 4 kohta): lisää oikeuksiin ”vastustamisoikeus: vakioteksti”.',
    sv: 'Dataskyddsförordningen kräver att rätten nämns och framhävs skilt från annan information (artikel 13.2 b, artikel 14.2 c, artikel 21.1 och 21.4): lägg till ”vastustamisoikeus: vakioteksti” bland rättigheterna.',
    en: 'The GDPR requires the right to be told and presented separately from other information (Article 13(2)(b), Article 14(2)(c), Article 21(1) and (4)): add “vastustamisoikeus: vakioteksti” to the rights.',
  },
});
