import type { Analysis, Range } from '../analysis';
import { coverage } from '../coverage';
import { messages } from '../messages';
import type { Language } from '../notice';
import { legalStateLines } from './legal-state';

export interface CodeLens {
  readonly range: Range;
  readonly title: string;
}

/** Over each register: what of Articles 13 and 14 it lacks, Article by Article. */
export function codeLenses(analysis: Analysis, language: Language): CodeLens[] {
  const { lens } = messages(language).coverage;
  return coverage(analysis).flatMap(({ path, articles, rows }) => {
    const start = analysis.text.positionAt(analysis.document.spanOf([...path, 'nimi'], 'key').start);
    return articles.map((article) => {
      const own = rows.filter((row) => row.provision.startsWith(String(article)));
      const missing = own.filter((row) => row.state === 'missing').length;
      const judge = own.filter((row) => row.state === 'judge').length;
      return { range: { start, end: start }, title: lens(article, missing, judge) };
    });
  });
}

/** The whole notice's coverage in a few words, for the status bar. */
export interface CoverageSummary {
  readonly text: string;
  readonly explanation: string;
  /** When the law was checked and what was open then, a line each. */
  readonly legalState: readonly string[];
}

/** How many elements the registers lack, all together. */
export function coverageSummary(analysis: Analysis, language: Language): CoverageSummary {
  const labels = messages(language).coverage;
  const rows = coverage(analysis).flatMap((register) => register.rows);
  const missing = new Set(rows.filter((row) => row.state === 'missing').map((row) => row.name.en)).size;
  return {
    text: labels.summary(missing),
    explanation: labels.explanation,
    legalState: legalStateLines(analysis.options.asOf, language),
  };
}
