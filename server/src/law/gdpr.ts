import type { Language, Translated } from '../notice';
import { gdprArticles, gdprNotes, gdprStructure, gdprSummaries, type GdprArticle } from './data';
import type { Target } from './references';

const byNumber = new Map<string, GdprArticle>(
  gdprArticles.articles.map((article) => [String(article.article), article]),
);

/** The article a target names, or undefined. */
export function gdprArticle(number: string): GdprArticle | undefined {
  return byNumber.get(number);
}

/** The numbers of the articles that begin with the digits given. */
export function gdprArticlesFrom(digits: string): string[] {
  return [...byNumber.keys()].filter((number) => number.startsWith(digits));
}

/** True where the Regulation has such a provision; the Finnish lettering of 13(1) has no point that the others lack. */
export function gdprHas(target: Target): boolean {
  if (target.part === 'recital') return inRange(target, gdprStructure.recitals);
  if (target.part === 'chapter') return gdprStructure.chapters.some((chapter) => chapter.roman === target.number);
  if (target.part === 'act') return true;
  if (!inRange(target, gdprArticles.articles.length)) return false;
  const paragraphs = gdprStructure.articles[target.number ?? ''];
  const [first, second] = target.path;
  if (first === undefined || !paragraphs) return true;
  const numbered = paragraphs[first];
  if (numbered) return second === undefined || (numbered.points?.includes(second) ?? false);
  return second === undefined && (paragraphs['-']?.points?.includes(first) ?? false);
}

function inRange(target: Target, last: number): boolean {
  return [target.number, target.through].every(
    (number) => number === undefined || (Number(number) >= 1 && Number(number) <= last),
  );
}

export interface SummaryStep {
  /** The provision as it is cited: `6`, `6(1)`, `6(1)(f)`. */
  readonly provision: string;
  readonly summary: string;
}

/** From the provision itself up to its article: the summary of each level there is one for, the narrowest first. */
export function gdprSummary(target: Target, language: Language): SummaryStep[] {
  const steps: SummaryStep[] = [];
  for (let length = target.path.length; length >= 0; length--) {
    const provision =
      (target.number ?? '') +
      target.path
        .slice(0, length)
        .map((step) => `(${step})`)
        .join('');
    const summary = gdprSummaries.get(provision);
    if (summary) steps.push({ provision, summary: summary[language] });
  }
  return steps;
}

/** The paragraphs or points directly below a provision, with their summaries. */
export function gdprParts(target: Target, language: Language): SummaryStep[] {
  const paragraphs = gdprStructure.articles[target.number ?? ''];
  if (!paragraphs || target.path.length > 1) return [];
  const [first] = target.path;
  const names =
    first === undefined
      ? Object.keys(paragraphs).flatMap((name) => (name === '-' ? (paragraphs['-']?.points ?? []) : [name]))
      : (paragraphs[first]?.points ?? []);
  const base = (target.number ?? '') + (first === undefined ? '' : `(${first})`);
  return names.flatMap((name) => {
    const summary = gdprSummaries.get(`${base}(${name})`);
    return summary ? [{ provision: `${base}(${name})`, summary: summary[language] }] : [];
  });
}

/** A caution for a provision or for what holds it: the Finnish lettering of Article 13(1). */
export function gdprNote(target: Target): Translated | undefined {
  for (let length = target.path.length; length >= 0; length--) {
    const note = gdprNotes.get(
      (target.number ?? '') +
        target.path
          .slice(0, length)
          .map((step) => `(${step})`)
          .join(''),
    );
    if (note) return note;
  }
  return undefined;
}

/** The chapter's title by its Roman numeral. */
export function gdprChapter(roman: string): Translated | undefined {
  return gdprStructure.chapters.find((chapter) => chapter.roman === roman)?.title;
}
