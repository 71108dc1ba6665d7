import type { Fix, TextSpan } from '../finding';
import { formerBodies, type FormerBody } from '../law';
import type { Language, Prose } from '../notice';
import { wordsAt } from './shared/act-mentions';
import { onceAText } from './shared/once-a-text';
import { toldAsPast } from './shared/past-law';
import { sentenceAround, sentencesIn } from './shared/sentences';
import { replaceWith } from './shared/replace-fix';
import type { Rule } from './rule';

/** What is said of the body's name today where no body has it or the facts are not read in a primary text. */
const NOBODY = {
  fi: 'virasto on lakkautettu',
  sv: 'myndigheten är avskaffad',
  en: 'the body has been abolished',
} as const;
const CHECK = { fi: 'tarkista', sv: 'kontrollera', en: 'check' } as const;

/** Words before the name that make it another, living body: 'Liikenne- ja viestintävirasto', 'European Data Protection Board'. */
const OTHER_NAME = /(?:\p{L}-\s(?:ja|och|and)\s|european\s|euroopan\s|europeiska\s)$/iu;

const patterns = new Map<string, RegExp>();

/** A public body called by the name of one that no longer exists, by date. */
export const outdatedAuthorityName: Rule = {
  meta: {
    code: 'outdated-authority-name',
    severity: 'warning',
    law: ['gdpr:12(1)'],
    authority: 'tapa',
    reads: { prose: 'all' },
    problem: {
      fi: '”{text}” on entisen viranomaisen nimi ({now}).',
      sv: '”{text}” är namnet på en tidigare myndighet ({now}).',
      en: '“{text}” is the name of a former authority ({now}).',
    },
    demand: {
      fi: 'Seloste kertoo vastaanottajat ja viranomaiset niin, että lukija löytää ne (12 artiklan 1 kohta): tarkista viranomaisen nykyinen nimi ja tehtävä ja korvaa nimi.',
      sv: 'Beskrivningen anger mottagare och myndigheter så att läsaren hittar dem (artikel 12.1): kontrollera myndighetens nuvarande namn och uppgift och byt ut namnet.',
      en: 'A notice names recipients and authorities so that the reader can find them (Article 12(1)): check the present name and task of the authority and replace the name.',
    },
  },
  *check(view, { asOf }) {
    for (const prose of view.prose()) {
      if (prose.path[0] === 'muutokset') continue;
      for (const body of formerBodies) {
        if (body.until > asOf) continue;
        for (const { start, end } of namesIn(prose).get(body) ?? []) {
          const { span, words } = wordsAt(prose, start, end);
          const now = body.now?.[prose.language];
          yield {
            path: prose.path,
            span,
            data: { text: words, now: saidOf(body, prose.language) },
            fixes: now ? fixFor(prose, span, words, body, now) : [],
            // a change that is not read in a primary text, or with several successors, is a reminder
            ...(isRecent(body) ? { severity: 'information' as const } : {}),
          };
        }
      }
    }
  },
};

/** The names of former bodies that a text gives as present ones. */
const namesIn = onceAText((text, language, read) => {
  const found = new Map<FormerBody, TextSpan[]>();
  for (const body of formerBodies)
    for (const match of text.matchAll(patternOf(body.names[language]))) {
      const start = match.index;
      const end = start + match[0].length;
      if (OTHER_NAME.test(text.slice(Math.max(0, start - 40), start))) continue;
      if (toldAsPast(text, start, end, language, sentenceAround(sentencesIn(read), start))) continue;
      found.set(body, [...(found.get(body) ?? []), { start, end }]);
    }
  return found;
});

/** The name with any ending: case endings in Finnish, the definite form and genitive in Swedish, the plural in English. */
function patternOf(name: string): RegExp {
  const known = patterns.get(name);
  if (known) return known;
  const stem = name.replace(/(?<=kesku|centrale?)[sn]$/u, '').replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const made = new RegExp(`(?<![\\p{L}-])${stem}\\p{L}{0,8}`, 'giu');
  patterns.set(name, made);
  return made;
}

/** True for the reform of 2026, which is known from secondary sources and split tasks between new bodies. */
function isRecent(body: FormerBody): boolean {
  return body.certainty !== 'A' && body.until >= '2026';
}

function saidOf(body: FormerBody, language: Language): string {
  if (!body.now) return NOBODY[language];
  return body.certainty === 'A' ? body.now[language] : `${body.now[language]}; ${CHECK[language]}`;
}

/** The new name where the old one stands uninflected, and one body has taken its place. */
function fixFor(
  prose: Prose,
  span: { start: number; end: number },
  words: string,
  body: FormerBody,
  now: string,
): Fix[] {
  if (isRecent(body) || words.toLowerCase() !== body.names[prose.language].toLowerCase()) return [];
  return [replaceWith(prose.path, span, now)];
}
