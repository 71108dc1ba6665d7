import { DATE_SECTIONS, isEarlier, noticeDate } from './shared/notice-dates';
import type { Rule, RuleFinding } from './rule';

/** A notice updated or reviewed before it was drafted: one of the dates is wrong, and the reader cannot tell which text holds. */
export const dateOrder: Rule = {
  meta: {
    code: 'date-order',
    severity: 'warning',
    law: ['gdpr:12(1)'],
    authority: 'tapa',
    reads: { sections: DATE_SECTIONS },
    problem: {
      fi: 'Avaimen ”{key}” päivä {date} on aiempi kuin laatimispäivä {drafted}.',
      sv: 'Dagen {date} under ”{key}” är tidigare än dagen då beskrivningen upprättades, {drafted}.',
      en: 'The date {date} under “{key}” is earlier than the day the notice was drafted, {drafted}.',
    },
    demand: {
      fi: 'Päiväyksistä lukija näkee, mikä teksti on voimassa, ja tiedon on oltava selkeää (12 artiklan 1 kohta): tarkista päivät.',
      sv: 'Av datumen ser läsaren vilken text som gäller, och informationen ska vara klar och tydlig (artikel 12.1): kontrollera dem.',
      en: 'The dates tell the reader which text is in force, and information is to be clear (Article 12(1)): check them.',
    },
  },
  *check(view): Generator<RuleFinding> {
    const drafted = noticeDate(view, 'laadittu');
    if (!drafted) return;
    for (const key of ['päivitetty', 'tarkastettu'] as const) {
      const later = noticeDate(view, key);
      if (!later || !isEarlier(later.date, drafted.date)) continue;
      yield {
        path: [key],
        data: { key, date: later.written, drafted: drafted.written },
        related: [{ path: ['laadittu'] }],
      };
    }
  },
};
