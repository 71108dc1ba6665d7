import { referencesIn } from '../../law';
import type { Language, Prose } from '../../notice';
import { sentencesIn } from './sentences';

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

/** A part of the notice that a text refers to by its number; characters of the matching text, end exclusive. */
export interface MentionedPart {
  readonly number: number;
  readonly start: number;
  readonly end: number;
}

/** The parts that a text refers to by number, in order; a number of another document or of the law is none. Linear. */
export function* mentionedPartsIn(prose: Prose): Generator<MentionedPart> {
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
      yield { number, start, end: start + match[0].length };
    }
  }
}

/** The numbers that headings and lines of a text begin with. */
export function headNumbersIn(match: Prose['match']): number[] {
  return Array.from(match.text.matchAll(HEAD), (head) => Number(head[1]));
}
