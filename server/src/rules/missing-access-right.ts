import { missingRight } from './shared/missing-right';

/** The right of access is stated in every notice: GDPR 13(2)(b), 14(2)(c), 15; it exists on every basis. */
export const missingAccessRight = missingRight({
  code: 'missing-access-right',
  right: 'tarkastusoikeus',
  law: ['gdpr:13(2)(b)', 'gdpr:14(2)(c)', 'gdpr:15'],
  problem: {
    fi: 'Selosteessa ei kerrota rekisteröidyn oikeudesta saada pääsy omiin tietoihinsa (tarkastusoikeus).',
    sv: 'I beskrivningen nämns inte den registrerades rätt att få tillgång till sina uppgifter.',
    en: "The notice does not mention the data subject's right of access to the data.",
  },
  demand: {
    fi: 'Oikeus on kaikilla oikeusperusteilla (15 artikla), ja tietosuoja-asetus vaatii kertomaan siitä (13 artiklan 2 kohdan b alakohta, 14 artiklan 2 kohdan c alakohta): lisää oikeuksiin ”tarkastusoikeus: vakioteksti”.',
    sv: 'Rätten finns oberoende av rättslig grund (artikel 15), och dataskyddsförordningen kräver att den nämns (artikel 13.2 b, artikel 14.2 c): lägg till ”tarkastusoikeus: vakioteksti” bland rättigheterna.',
    en: 'The right exists on every legal basis (Article 15), and the GDPR requires it to be told (Article 13(2)(b), Article 14(2)(c)): add “tarkastusoikeus: vakioteksti” to the rights.',
  },
});
