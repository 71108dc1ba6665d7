import type { Analysis } from '../analysis';
import { coverage, type CoverageState } from '../coverage';
import { messages } from '../messages';
import { isoDate, writtenDate, type Language } from '../notice';
import { legalStateLines } from './legal-state';

/** How a notice stands, in a few words: for the status bar and the lenses over it. */
export interface Overview {
  /** How many findings there are. */
  readonly findings: string;
  /** What the registers lack of Articles 13 and 14. */
  readonly coverage: string;
  /** What the coverage says, and what it does not. */
  readonly explanation: string;
  /** The last of the notice's own dates, with a remark where it is long ago. */
  readonly reviewed: string;
  /** When the law was checked and what was open then, a line each. */
  readonly legalState: readonly string[];
}

export function overview(analysis: Analysis, language: Language): Overview {
  const labels = messages(language);
  const rows = coverage(analysis).flatMap((register) => register.rows);
  const names = (state: CoverageState): string[] => [
    ...new Set(rows.filter((row) => row.state === state).map((row) => row.name.en)),
  ];
  const missing = names('missing');
  // what one register lacks altogether and another has in part counts once
  const partly = names('partly').filter((name) => !missing.includes(name));
  const errors = analysis.findings.filter(({ severity }) => severity === 'error').length;
  return {
    findings: labels.overview.findings(analysis.findings.length, errors),
    coverage: labels.coverage.summary(missing.length, partly.length),
    explanation: labels.coverage.explanation,
    reviewed: reviewed(analysis, language),
    legalState: legalStateLines(analysis.options.asOf, language),
  };
}

/** 'Päivitetty 2.11.2026': the latest of the dates that a notice may bear. */
function reviewed({ notice, document, ruleResults }: Analysis, language: Language): string {
  const labels = messages(language);
  const { drafted, updated, reviewed: checked } = labels.preview;
  const dates = Object.entries({ laadittu: drafted, päivitetty: updated, tarkastettu: checked }).flatMap(
    ([key, label]) => {
      const node = document.nodeAt([key]);
      const date = node?.kind === 'scalar' ? isoDate(node.text) : undefined;
      return date === undefined ? [] : [{ date, label }];
    },
  );
  const latest = dates.sort((a, b) => (a.date < b.date ? 1 : -1))[0];
  if (!latest || !notice.isDeclared) return labels.overview.noDate;
  const said = `${latest.label} ${writtenDate(latest.date, language)}`;
  return ruleResults.has('review-overdue') ? `${said}, ${labels.overview.reviewAdvised}` : said;
}
