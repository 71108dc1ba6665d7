import { missingInRegisters } from './shared/missing-in-registers';
import type { Rule } from './rule';
import { saidInWords, type Words } from './shared/said-in-words';

/** What the data are used for, under another heading. */
const USED_FOR: Words = {
  fi: /(?:käyte(?:tään|täisiin)|käytämme|käsit[et]el\p{L}+|keräämme|kerätään|tarvit\p{L}+|rekisterillä)[^.]{0,140}(?:varten|tarkoitu|(?:misee?n|miseksi|ntaan|ntään|ksiin|täkseen|taakseen|dakseen|aksemme|äksemme)(?!\p{L}))|tarkoitu\p{L}+ (?:on|ovat)(?!\p{L})|käyttötarkoitu\p{L}*:/iu,
  sv: /(?:används?|behandla[rs]?|samlar|samlas|behövs)[^.]{0,140}(?:för att|för |i syfte)|(?:syftet|ändamålet|ändamålen)[^.]{0,60}(?:är|:)/iu,
  en: /(?:use[ds]?|process(?:es|ed)?|collect(?:s|ed)?|need(?:s|ed)?)[^.]{0,140}(?:(?<!\p{L})(?:in order )?to \p{L}|for )|purposes?[^.]{0,60}(?:is|are|:)/iu,
};

/** Texts that tell what recipients, cookies, protection or requests are for. */
const OTHER_MATTERS = [
  'evästeet',
  'oikeudet',
  'rekisterit/oikeudet',
  'rekisterit/suojaus',
  'rekisterit/vastaanottajat',
  'rekisterit/luovutukset',
  'rekisterit/siirrot',
  'rekisterit/säilytysajat',
  'muutokset',
  'valvontaviranomainen',
];

/** Every register tells what the data are processed for: GDPR 13(1)(c), 14(1)(c). */
export const missingPurpose: Rule = {
  meta: {
    code: 'missing-purpose',
    severity: 'error',
    law: ['gdpr:13(1)(c)', 'gdpr:14(1)(c)', 'gdpr:5(1)(b)'],
    authority: 'laki',
    reads: { sections: ['rekisterit/käyttötarkoitukset'], prose: 'all' },
    problem: {
      fi: 'Selosteessa ei kerrota, mihin tarkoituksiin rekisterin henkilötietoja käsitellään.',
      sv: 'I beskrivningen anges inte för vilka ändamål personuppgifterna i registret behandlas.',
      en: 'The notice does not say for what purposes the personal data in the register are processed.',
    },
    demand: {
      fi: 'Tietosuoja-asetus vaatii kertomaan käsittelyn tarkoitukset aina (13 artiklan 1 kohdan c alakohta, 14 artiklan 1 kohdan c alakohta): lisää rekisteriin käyttötarkoitukset.',
      sv: 'Dataskyddsförordningen kräver att ändamålen med behandlingen alltid anges (artikel 13.1 c, artikel 14.1 c): lägg till käyttötarkoitukset i registret.',
      en: 'The GDPR always requires the purposes of the processing to be told (Article 13(1)(c), Article 14(1)(c)): add käyttötarkoitukset to the register.',
    },
  },
  *check(view) {
    const lacking = view.registers.filter(
      (register) =>
        !register.section('käyttötarkoitukset').filled && !saidInWords(view, USED_FOR, register, OTHER_MATTERS),
    );
    yield* missingInRegisters(view, lacking, {
      key: 'käyttötarkoitukset',
      what: {
        fi: 'mihin tietoja käytetään',
        sv: 'vad uppgifterna används till',
        en: 'what the data are used for',
      },
    });
  },
};
