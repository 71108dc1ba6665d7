import type { Language, Prose } from '../notice';
import { topLevelKeys } from '../notice';
import { referencesIn } from '../law';
import { wordsAt } from './shared/act-mentions';
import type { Rule } from './rule';
import { sentencesIn } from './shared/sentences';
import type { RuleView } from './view';

/** 'kohdassa 12', 'ks. kohta 3', '12. kohdassa'; the number is one of the notice's own parts. */
const REFERENCE: Readonly<Record<Language, RegExp>> = {
  fi: /(?<![\p{L}\p{N}])(?:(?:kohda(?:ssa|n|sta)|kohtaan|kappalee(?:ssa|n|sta)|kappaleeseen|(?:katso|ks\.|kts\.) (?:myös )?(?:kohta|kohtaa|kappale))\s(?<n>\d{1,2})(?:\.\d{1,2})?|(?<o>\d{1,2})\. kohda(?:ssa|sta))(?![\p{L}\p{N}]|[:.]?\d|\s?[§/])/giu,
  sv: /(?<![\p{L}\p{N}])(?:i|se|enligt|under|av) (?:även )?(?:punkt(?:en)?|avsnitt(?:et)?) (?<n>\d{1,2})(?:\.\d{1,2})?(?![\p{L}\p{N}]|[:.]?\d|\s?[§/])/giu,
  en: /(?<![\p{L}\p{N}])(?:in|see|under|of) (?:also )?(?:section|item|paragraph|point) (?<n>\d{1,2})(?:\.\d{1,2})?(?![\p{L}\p{N}]|[:.(]?\d|\()/giu,
};

/** The sentence speaks of another document, or of the law. */
const ELSEWHERE =
  /§|artik|momen|laki(?!sää)|lain(?!\p{L})|lais(?:sa|ta)|asetu|direktiiv|päätö|ehdo|ehto|sopimu|liit(?:e|tee)|ohjee|ohjei|lomake|lomakkee|tilausvahvistu|lag(?:en|ens)?(?!\p{L})|förordning|direktiv|beslut|villkor|avtal|bilaga|anvisning|blankett|\bAct\b|regulation|article|directive|decision|terms|agreement|contract|annex|appendix|guideline|form(?!\p{L})/iu;

/** A number at the head of a heading or of a line: '12. Tarkastusoikeus', '3.2 Evästeet', 'Kohta 4'. */
const HEAD =
  /^[ \t]{0,8}(?:#{1,6} |\*\*|\*|_)?(?:kohta |punkt |avsnitt |section )?(\d{1,2})(?:\.\d{1,2}){0,2}(?:[.):]|(?= ))/gimu;

/**
 * A reference to a part of the notice by a number that no part has: left from an earlier, numbered text. Parts have numbers in
 * their own headings or where `numerointi` is on; a reference to another document or to the law is none.
 */
export const danglingCrossReference: Rule = {
  meta: {
    code: 'dangling-cross-reference',
    severity: 'warning',
    law: ['gdpr:12(1)'],
    authority: 'tapa',
    reads: { sections: topLevelKeys, prose: 'all' },
    problem: {
      fi: '”{text}” viittaa kohtaan, jota selosteessa ei ole.',
      sv: '”{text}” hänvisar till en punkt som inte finns i beskrivningen.',
      en: '“{text}” refers to a part that the notice does not have.',
    },
    demand: {
      fi: 'Tiedot on annettava helposti ymmärrettävässä muodossa (12 artiklan 1 kohta): viittaa kohtaan sen otsikolla tai numeroi otsikot (”numerointi: kyllä”).',
      sv: 'Informationen ska ges i lättbegriplig form (artikel 12.1): hänvisa till punkten med dess rubrik eller numrera rubrikerna (”numerointi: kyllä”).',
      en: 'Information must be given in an easily intelligible form (Article 12(1)): refer to the part by its heading, or number the headings (“numerointi: kyllä”).',
    },
  },
  *check(view) {
    const texts = view.prose().filter(({ path }) => path[0] !== 'muutokset');
    const mentions = texts.flatMap((prose) => [...mentionsIn(prose)]);
    if (mentions.length === 0) return;
    const numbers = numbersOf(texts);
    const last = view.section('numerointi').affirmed ? mostParts(view) : 0;
    for (const { prose, number, start, end } of mentions) {
      if (numbers.has(number) || (number >= 1 && number <= last)) continue;
      const { span, words } = wordsAt(prose, start, end);
      yield { path: prose.path, span, data: { text: words } };
    }
  },
};

interface Mention {
  readonly prose: Prose;
  readonly number: number;
  readonly start: number;
  readonly end: number;
}

function* mentionsIn(prose: Prose): Generator<Mention> {
  // most texts have none, and the law need not be looked for
  if (prose.match.text.search(REFERENCE[prose.language]) < 0) return;
  const law = referencesIn(prose);
  let next = 0;
  for (const sentence of sentencesIn(prose)) {
    // both lists run in the order of the text
    while ((law[next]?.end ?? Infinity) <= sentence.start) next++;
    const citesLaw = (law[next]?.start ?? Infinity) < sentence.end;
    const found = [...sentence.text.matchAll(REFERENCE[prose.language])];
    if (found.length === 0 || citesLaw || ELSEWHERE.test(sentence.text)) continue;
    for (const match of found) {
      const start = sentence.start + match.index;
      const number = Number(match.groups?.['n'] ?? match.groups?.['o']);
      yield { prose, number, start, end: start + match[0].length };
    }
  }
}

/** The numbers that headings and lines of the notice carry themselves. */
function numbersOf(texts: readonly Prose[]): ReadonlySet<number> {
  return new Set(texts.flatMap(({ match }) => Array.from(match.text.matchAll(HEAD), (head) => Number(head[1]))));
}

/** At most so many headings are numbered: one for each section there is, those of a lone register counted apart. */
function mostParts(view: RuleView): number {
  const top = topLevelKeys.filter((key) => view.section(key).filled).length;
  const lists = view.section('muut-kohdat').items.length;
  const registers = view.section('rekisterit').items;
  return (
    top +
    lists +
    Math.max(registers.length, ...registers.map((one) => one.keys.length + view.section('oletukset').keys.length))
  );
}
