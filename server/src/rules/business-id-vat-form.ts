import { wordsAt } from './shared/act-mentions';
import { checkDigitHolds } from '../notice';
import { businessIdsIn } from './shared/business-ids';
import type { Rule } from './rule';

/**
 * A VAT number, or a business ID without its hyphen, told as a business ID. The fix writes it in its own form. A number
 * whose check digit is wrong is invalid-business-id.
 */
export const businessIdVatForm: Rule = {
  meta: {
    code: 'business-id-vat-form',
    severity: 'warning',
    law: ['gdpr:13(1)(a)', 'gdpr:14(1)(a)'],
    authority: 'tapa',
    reads: { prose: 'all' },
    problem: {
      fi: '”{text}” on arvonlisäverotunnisteen muodossa tai ilman yhdysmerkkiä, vaikka se on merkitty Y-tunnukseksi.',
      sv: '”{text}” är i momsnumrets form eller saknar bindestreck, fast det anges som FO-nummer.',
      en: '“{text}” is in the form of a VAT number or lacks its hyphen, although it is given as a business ID.',
    },
    demand: {
      fi: 'Y-tunnus kirjoitetaan muodossa 1234567-1, jotta rekisterinpitäjän voi yksilöidä (13 artiklan 1 kohdan a alakohta): kirjoita {id}, ja anna arvonlisäverotunniste avaimella ”alv-tunnus”.',
      sv: 'Ett FO-nummer skrivs i formen 1234567-1 så att den personuppgiftsansvarige kan identifieras (artikel 13.1 a): skriv {id} och ange momsnumret under nyckeln ”alv-tunnus”.',
      en: 'A business ID is written in the form 1234567-1 so that the controller can be identified (Article 13(1)(a)): write {id}, and give the VAT number under the key “alv-tunnus”.',
    },
  },
  *check(view) {
    for (const prose of view.prose())
      for (const { form, digits, start, end } of businessIdsIn(prose)) {
        if (form !== 'vat' || digits === undefined || !checkDigitHolds(digits)) continue;
        const id = `${digits.slice(0, 7)}-${digits.slice(7)}`;
        const { span, words } = wordsAt(prose, start, end);
        yield {
          path: prose.path,
          span,
          data: { text: words, id },
          fixes: [
            {
              title: {
                fi: `Kirjoita Y-tunnus: ${id}`,
                sv: `Skriv FO-numret: ${id}`,
                en: `Write the business ID: ${id}`,
              },
              change: { kind: 'replace-text', path: prose.path, span, text: id },
              needsFacts: false,
            },
          ],
        };
      }
  },
};
