import { DATE_SECTIONS, isEarlier, noticeDate } from './shared/notice-dates';
import type { Rule } from './rule';

/** A notice drafted, updated or reviewed on a day that has not come, by the day whose law applies. */
export const futureDate: Rule = {
  meta: {
    code: 'future-date',
    severity: 'warning',
    law: ['gdpr:12(1)'],
    authority: 'tapa',
    reads: { sections: DATE_SECTIONS },
    problem: {
      fi: 'Avaimen ”{key}” päivä {date} ei ole vielä tullut.',
      sv: 'Dagen {date} under ”{key}” har ännu inte kommit.',
      en: 'The date {date} under “{key}” has not come yet.',
    },
    demand: {
      fi: 'Päiväyksistä lukija näkee, mikä teksti on voimassa, ja tiedon on oltava selkeää (12 artiklan 1 kohta): kirjoita päivä, jona seloste on laadittu, päivitetty tai tarkastettu.',
      sv: 'Av datumen ser läsaren vilken text som gäller, och informationen ska vara klar och tydlig (artikel 12.1): skriv den dag då beskrivningen upprättades, uppdaterades eller granskades.',
      en: 'The dates tell the reader which text is in force, and information is to be clear (Article 12(1)): write the day on which the notice was drafted, updated or reviewed.',
    },
  },
  *check(view, { asOf }) {
    for (const key of DATE_SECTIONS) {
      const told = noticeDate(view, key);
      if (told && isEarlier(asOf, told.date)) yield { path: [key], data: { key, date: told.written } };
    }
  },
};
