import { wordsAt } from './shared/act-mentions';
import { checkDigitHolds } from '../notice';
import { businessIdsIn } from './shared/business-ids';
import type { Rule } from './rule';

/**
 * A Finnish business ID whose form or check digit is wrong, so that it identifies nobody (Article 13(1)(a) asks for the
 * identity of the controller). The form is that of the business information system: seven digits, a hyphen, a check digit.
 */
export const invalidBusinessId: Rule = {
  meta: {
    code: 'invalid-business-id',
    severity: 'error',
    law: ['gdpr:13(1)(a)', 'gdpr:14(1)(a)'],
    authority: 'tapa',
    reads: { sections: ['rekisterinpitäjä'], prose: 'all' },
    problem: {
      fi: '”{text}” ei ole oikea Y-tunnus: muoto tai tarkistusnumero on väärä.',
      sv: '”{text}” är inte ett riktigt FO-nummer: formen eller kontrollsiffran är fel.',
      en: '“{text}” is not a valid Finnish business ID: its form or check digit is wrong.',
    },
    demand: {
      fi: 'Y-tunnus kirjoitetaan muodossa 1234567-1, ja rekisterinpitäjän on oltava yksilöitävissä (13 artiklan 1 kohdan a alakohta): tarkista tunnus yritys- ja yhteisötietojärjestelmästä.',
      sv: 'Ett FO-nummer skrivs i formen 1234567-1, och den personuppgiftsansvarige måste kunna identifieras (artikel 13.1 a): kontrollera numret i företags- och organisationsdatasystemet.',
      en: 'A business ID is written in the form 1234567-1, and the controller must be identifiable (Article 13(1)(a)): check it in the Business Information System.',
    },
  },
  *check(view) {
    const country = view.section('rekisterinpitäjä').get('maa').text?.trim();
    for (const prose of view.prose())
      for (const id of businessIdsIn(prose)) {
        if (
          id.digits === undefined
            ? country !== undefined && !/^(?:FI|Suomi|Finland)$/iu.test(country)
            : checkDigitHolds(id.digits)
        )
          continue;
        const { span, words } = wordsAt(prose, id.start, id.end);
        yield { path: prose.path, span, data: { text: words } };
      }
  },
};
