import type { Severity } from '../finding';
import type { LegalReference } from '../law';
import { referencesIn } from '../law';
import { wordsAt } from './shared/act-mentions';
import { replaceWith } from './shared/replace-fix';
import type { Rule } from './rule';

/** A wrong name in a mention: which words are wrong, and what stands in their place. */
interface Mistake {
  readonly flag: LegalReference['flags'][number];
  readonly wrong: RegExp;
  readonly right: (found: string) => string | undefined;
  readonly severity: Severity;
}

/** Finnish endings of the two statute-like heads, and the same cases of 'asetus'. */
const ASETUS: readonly (readonly [RegExp, string])[] = [
  [/(?:direktiivin|lain)$/iu, 'asetuksen'],
  [/(?:direktiivissä|laissa)$/iu, 'asetuksessa'],
  [/(?:direktiivistä|laista)$/iu, 'asetuksesta'],
  [/(?:direktiiviin|lakiin)$/iu, 'asetukseen'],
  [/(?:direktiiviä|lakia)$/iu, 'asetusta'],
  [/(?:direktiivi|laki)$/iu, 'asetus'],
];

const MISTAKES: readonly Mistake[] = [
  {
    flag: 'called-directive',
    wrong: /(?<!\p{L})[\p{L}-]{0,30}(?:direktiiv\p{L}{1,6}|direktivet?s?|directive)(?!\p{L})/iu,
    right: (found) => regulation(found),
    severity: 'warning',
  },
  {
    flag: 'article-of-statute',
    wrong:
      /(?<!\p{L})(?:tietosuojala\p{L}{1,6}|dataskyddslag(?:en)?s?|data protection act|tsl|tietosuojal)(?:\s?\(1050\/2018\))?(?![\p{L}])/iu,
    right: (found) => regulation(found.replace(/\s?\(1050\/2018\)$/u, '')),
    severity: 'warning',
  },
  {
    flag: 'called-act',
    wrong: /(?<!\p{L})(?:tietosuojala\p{L}{1,6}|dataskyddslag(?:en)?s?|data protection act)(?!\p{L})/iu,
    right: (found) => regulation(found),
    severity: 'warning',
  },
  {
    flag: 'swapped-number',
    wrong: /679\/2016/u,
    right: () => '2016/679',
    severity: 'information',
  },
];

/**
 * The GDPR called a directive or an Act of Parliament, one of its articles cited from the Data Protection Act, or its number
 * with the year last: the law meant is plain, its name is wrong.
 */
export const wrongLawNamed: Rule = {
  meta: {
    code: 'wrong-law-named',
    severity: 'warning',
    law: ['gdpr', 'gdpr:99'],
    authority: 'laki',
    reads: { prose: 'all' },
    problem: {
      fi: '”{text}” on väärä nimi tai numero: tarkoitettu säädös on yleinen tietosuoja-asetus (EU) 2016/679.',
      sv: '”{text}” är fel namn eller nummer: den författning som avses är den allmänna dataskyddsförordningen (EU) 2016/679.',
      en: '“{text}” is the wrong name or number: the act meant is the General Data Protection Regulation (EU) 2016/679.',
    },
    demand: {
      fi: 'GDPR on asetus eikä direktiivi, artikloja on asetuksessa ja pykäliä tietosuojalaissa (1050/2018), ja EU:n säädöksen numerossa vuosi on ensin: korjaa viittaus.',
      sv: 'GDPR är en förordning och inget direktiv, artiklar finns i förordningen och paragrafer i dataskyddslagen (1050/2018), och i EU-rättsaktens nummer kommer året först: rätta hänvisningen.',
      en: 'The GDPR is a regulation and not a directive, articles are in the Regulation and sections in the Data Protection Act (1050/2018), and the number of an EU act begins with the year: correct the reference.',
    },
  },
  *check(view) {
    for (const prose of view.prose()) {
      for (const reference of referencesIn(prose)) {
        for (const mistake of MISTAKES) {
          if (!reference.flags.includes(mistake.flag)) continue;
          const found = mistake.wrong.exec(reference.text);
          if (!found) continue;
          const start = reference.start + found.index;
          const { span, words } = wordsAt(prose, start, start + found[0].length);
          const right = mistake.right(found[0]);
          yield {
            path: prose.path,
            span,
            data: { text: words },
            severity: mistake.severity,
            fixes: right === undefined ? [] : [replaceWith(prose.path, span, right)],
          };
          break;
        }
      }
    }
  },
};

/** The Regulation's name in the place and form of the wrong one; undefined where the form is not known. */
function regulation(found: string): string | undefined {
  const capital = /^\p{Lu}/u.test(found);
  const cased = (text: string): string => (capital ? text.charAt(0).toUpperCase() + text.slice(1) : text);
  if (/^directive$/iu.test(found)) return cased('regulation');
  if (/data protection act$/iu.test(found)) return 'General Data Protection Regulation';
  if (/^gdpr-direktiv/iu.test(found))
    return found.replace(/-.*$/u, '') + (/et$/u.test(found) ? '-förordningen' : '-förordning');
  if (/direktivets?$/iu.test(found) || /lagens?$/iu.test(found))
    return cased(`dataskyddsförordningen${/s$/u.test(found) ? 's' : ''}`);
  if (/direktiv$|skyddslag$/iu.test(found)) return cased('dataskyddsförordning');
  const form = ASETUS.find(([ending]) => ending.test(found))?.[1];
  if (!form) return undefined;
  const head = /^(gdpr)-?/iu.exec(found)?.[1];
  return head ? `${head}-${form}` : cased(`${/^direktiiv/iu.test(found) ? '' : 'tietosuoja-'}${form}`);
}
