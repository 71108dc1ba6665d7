import { isLawStale, LAW_STALE_MONTHS, lawChecked } from '../law';
import type { Rule } from './rule';

/**
 * The law this tool knows was checked more than six months before the day by whose law the notice is judged: said once a
 * notice, so that nobody takes silence for an up-to-date answer. No act asks for it; Article 24(1) asks the controller to
 * review and update.
 */
export const legalStateOld: Rule = {
  meta: {
    code: 'legal-state-old',
    severity: 'information',
    law: ['gdpr:24(1)'],
    authority: 'tapa',
    reads: {},
    problem: {
      fi: 'Seloste tuntee lain sellaisena kuin se oli {date}, yli {months} kuukautta ennen päivää, jonka lain mukaan tämä seloste arvioidaan.',
      sv: 'Seloste känner lagen sådan den var {date}, över {months} månader före den dag vars lag beskrivningen bedöms enligt.',
      en: 'Seloste knows the law as it was on {date}, more than {months} months before the day by whose law this notice is judged.',
    },
    demand: {
      fi: 'Rekisterinpitäjä päivittää toimenpiteitään tarvittaessa (24 artiklan 1 kohta): päivitä Seloste tai tarkista Finlexistä ja EUR-Lexistä, onko laki muuttunut.',
      sv: 'Den personuppgiftsansvarige uppdaterar sina åtgärder vid behov (artikel 24.1): uppdatera Seloste eller kontrollera i Finlex och EUR-Lex om lagen har ändrats.',
      en: 'The controller updates its measures where necessary (Article 24(1)): update Seloste, or check in Finlex and EUR-Lex whether the law has changed.',
    },
  },
  *check(_view, { asOf }) {
    if (isLawStale(asOf)) yield { path: [], part: 'key', data: { date: lawChecked, months: LAW_STALE_MONTHS } };
  },
};
