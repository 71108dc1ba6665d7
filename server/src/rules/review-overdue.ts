import { DATE_SECTIONS, noticeDate } from './shared/notice-dates';
import type { Rule } from './rule';

/**
 * A notice that nobody has updated or reviewed for two years (or what the settings say), by its own dates. No act sets a
 * period: Article 24(1) asks that the measures be reviewed and updated where necessary. Silent for a notice without a date.
 */
export const reviewOverdue: Rule = {
  meta: {
    code: 'review-overdue',
    severity: 'information',
    law: ['gdpr:24(1)', 'gdpr:12(1)'],
    authority: 'tapa',
    reads: { sections: DATE_SECTIONS },
    problem: {
      fi: 'Selostetta on viimeksi päivitetty tai tarkastettu {date}, yli {months} kuukautta sitten.',
      sv: 'Beskrivningen har senast uppdaterats eller granskats {date}, för över {months} månader sedan.',
      en: 'The notice was last updated or reviewed on {date}, more than {months} months ago.',
    },
    demand: {
      fi: 'Määräaikaa ei ole säädetty, mutta toimenpiteitä on tarkistettava ja päivitettävä tarvittaessa (24 artiklan 1 kohta): käy seloste läpi ja merkitse päivä avaimella ”tarkastettu” tai ”päivitetty”.',
      sv: 'Ingen tidsfrist är föreskriven, men åtgärderna ska ses över och uppdateras vid behov (artikel 24.1): gå igenom beskrivningen och ange dagen under ”tarkastettu” eller ”päivitetty”.',
      en: 'No period is laid down, but measures must be reviewed and updated where necessary (Article 24(1)): go through the notice and enter the day under “tarkastettu” or “päivitetty”.',
    },
  },
  *check(view, { asOf, options: { reviewMonths } }) {
    const dates = DATE_SECTIONS.flatMap((key) => noticeDate(view, key) ?? []);
    const latest = dates.sort((a, b) => (a.date < b.date ? 1 : -1))[0];
    if (!latest || monthsBetween(latest.date, asOf) <= reviewMonths) return;
    yield { path: [latest.key], data: { date: latest.written, months: reviewMonths } };
  },
};

/** Months from a date or month to a day (ISO dates); a started month counts. */
function monthsBetween(from: string, to: string): number {
  const [year = 0, month = 0, day = 31] = from.split('-').map(Number);
  const [toYear = 0, toMonth = 0, toDay = 0] = to.split('-').map(Number);
  return (toYear - year) * 12 + (toMonth - month) + (toDay > day ? 1 : 0);
}
