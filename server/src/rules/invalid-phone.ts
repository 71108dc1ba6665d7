import { wordsAt } from './shared/act-mentions';
import { fieldOf, isUnfilled } from './shared/fields';
import type { Rule } from './rule';

/** A number as it is written, with the groups, brackets and dashes people use. */
const NUMBER = /\+?\d[\d ()./–-]{0,30}\d|\+?\d/gu;
/** A letter O or l among the digits. */
const LETTER_IN_NUMBER = /\d[ -]?[OoIl][ -]?\d/u;

/**
 * A phone number that cannot be dialled: too few or too many digits, a zero kept after +358, a country code without its
 * plus, or a letter among the digits. Only values of `puhelin` are read, and only what is certain is told.
 */
export const invalidPhone: Rule = {
  meta: {
    code: 'invalid-phone',
    severity: 'warning',
    law: ['gdpr:13(1)(a)', 'gdpr:13(1)(b)'],
    authority: 'tapa',
    reads: { prose: 'all' },
    problem: {
      fi: '”{text}” ei ole toimiva puhelinnumero.',
      sv: '”{text}” är inte ett fungerande telefonnummer.',
      en: '“{text}” is not a working telephone number.',
    },
    demand: {
      fi: 'Selosteessa annettavista yhteystiedoista on tavoitettava rekisterinpitäjä (13 artiklan 1 kohdan a alakohta): kirjoita numero muodossa 09 123 4567 tai +358 9 123 4567.',
      sv: 'Den personuppgiftsansvarige ska kunna nås med de kontaktuppgifter som ges (artikel 13.1 a): skriv numret i formen 09 123 4567 eller +358 9 123 4567.',
      en: 'The contact details given must reach the controller (Article 13(1)(a)): write the number in the form 09 123 4567 or +358 9 123 4567.',
    },
  },
  *check(view) {
    for (const prose of view.prose()) {
      const text = prose.match.text;
      if (fieldOf(prose) !== 'puhelin' || isUnfilled(text)) continue;
      const wrong = LETTER_IN_NUMBER.test(text) ? [[0, text.length] as const] : wrongNumbers(text);
      for (const [start, end] of wrong) {
        const { span, words } = wordsAt(prose, start, end);
        yield { path: prose.path, span, data: { text: words } };
      }
    }
  },
};

function wrongNumbers(text: string): (readonly [number, number])[] {
  const found = [...text.matchAll(NUMBER)];
  return found
    .filter((match) => (found.length === 1 ? isWrong(match[0]) : isWrong(match[0]) && !isShort(match[0])))
    .map((match) => [match.index, match.index + match[0].length] as const);
}

function isShort(written: string): boolean {
  return written.replace(/\D/g, '').length < 5;
}

function isWrong(written: string): boolean {
  const digits = written.replace(/\D/g, '');
  if (/^\+358 ?0/u.test(written) || /^358\d{7,12}$/u.test(digits.length > 9 && !written.startsWith('+') ? digits : ''))
    return true;
  // 112 and 116 117 are short by nature; two numbers beside each other look like one that is long
  if (digits.length > 15) return !/[/–-]| {2}/u.test(written);
  return isShort(written) && !digits.startsWith('11');
}
