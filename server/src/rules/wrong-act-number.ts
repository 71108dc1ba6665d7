import { acts, parseTarget, referencesIn, type LegalReference } from '../law';
import { wordsAt } from './shared/act-mentions';
import { replaceWith } from './shared/replace-fix';
import type { Rule } from './rule';

/** Digits right after a parenthesis, or two numbers with what should be one stroke between them. */
const NUMBER = /(?<=\(\s?)\d[\d/.:-]{0,20}|\d{1,9}\s?[/.:-]{1,3}\s?\d{1,9}/gu;

/**
 * A number beside the name of an act that is not the act's: mistyped ("henkilötietolaki (523/19999)"), or quite another act's
 * ("erikoissairaanhoitolaki (785/1992)"). Which act is meant is told by its name; where another act has the number, the name may
 * be what is wrong, so that a person has to decide.
 */
export const wrongActNumber: Rule = {
  meta: {
    code: 'wrong-act-number',
    severity: 'information',
    law: ['gdpr:12(1)'],
    authority: 'tapa',
    reads: { prose: 'all' },
    problem: {
      fi: '”{text}” ei ole tässä nimetyn säädöksen numero: tarkoitettu lienee {number}.',
      sv: '”{text}” är inte numret på den författning som nämns här: avsikten torde vara {number}.',
      en: '“{text}” is not the number of the act named here: what is meant is probably {number}.',
    },
    demand: {
      fi: 'Lukija löytää säädöksen sen numerolla: tarkista numero säädöksestä ja korjaa se.',
      sv: 'Läsaren hittar författningen genom dess nummer: kontrollera numret i författningen och rätta det.',
      en: 'Readers find an act by its number: check the number in the act and correct it.',
    },
  },
  *check(view) {
    for (const prose of view.prose()) {
      for (const reference of referencesIn(prose)) {
        if (!reference.flags.includes('mistyped-number')) continue;
        const act = parseTarget(reference.targets[0] ?? '')?.act ?? '';
        const number = numberOf(act);
        const place = number === undefined ? undefined : wrongNumber(reference, number);
        if (number === undefined || !place) continue;
        const { span, words } = wordsAt(prose, place.start, place.end);
        yield {
          path: prose.path,
          span,
          data: { text: words, number },
          fixes: isSure(reference, act) ? [replaceWith(prose.path, span, number)] : [],
        };
      }
    }
  },
};

/** Whether the right number is in the data of the law, which have been checked, and nothing says that the name is wrong. */
function isSure({ flags }: LegalReference, act: string): boolean {
  return (act === 'gdpr' || acts.has(act)) && !flags.includes('number-of-another');
}

function numberOf(act: string): string | undefined {
  return act === 'gdpr' ? '2016/679' : /^fi:(\d+\/\d{4})$/.exec(act)?.[1];
}

/** Where the mention has a number that is not the act's; the first, for amendments come after it. */
function wrongNumber({ text, start }: LegalReference, right: string): { start: number; end: number } | undefined {
  for (const found of text.matchAll(NUMBER)) {
    const number = found[0].replace(/[/.:-]+$/u, '');
    if (number !== right) return { start: start + found.index, end: start + found.index + number.length };
  }
  return undefined;
}
