import type { Analysis, LocatedFinding } from '../analysis';
import { coverage } from '../coverage';
import { messages } from '../messages';
import { isoDate, writtenDate, type Language } from '../notice';
import type { Path } from '../yaml';
import { legalStateLines } from './legal-state';

/** How a notice stands, in a few words: for the status bar and the lenses over it. */
export interface Overview {
  /** How many findings there are. */
  readonly findings: string;
  /** What the registers lack of Articles 13 and 14, and how many places of the notice are still to be filled in. */
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
  const errors = analysis.findings.filter(({ severity }) => severity === 'error').length;
  return {
    findings: labels.overview.findings(analysis.findings.length, errors),
    coverage: covered(analysis, language),
    explanation: labels.coverage.short,
    reviewed: reviewed(analysis, language),
    legalState: legalStateLines(analysis.options.asOf, language),
  };
}

/** The findings that are places of a template to fill in, within a part of the notice or in all of it. */
export function toFillIn({ findings }: Analysis, within: Path = []): readonly LocatedFinding[] {
  return findings.filter(
    ({ finding }) =>
      finding.code === 'template-placeholder' && within.every((part, index) => finding.path[index] === part),
  );
}

/**
 * How many of the elements of Articles 13 and 14 some register lacks. With no register there is nothing that could be lacking,
 * and with places to fill in something is mentioned by a mark alone: 'nothing missing' would be no truth of either.
 */
function covered(analysis: Analysis, language: Language): string {
  const labels = messages(language).coverage;
  const registers = coverage(analysis);
  if (registers.length === 0) return labels.noRegisters;
  const missing = registers.flatMap(({ rows }) => rows.filter(({ state }) => state === 'missing'));
  const elements = new Set(missing.map(({ name }) => name.en)).size;
  const places = toFillIn(analysis).length;
  if (places === 0) return labels.summary(elements);
  const left = labels.toFillIn(places);
  return elements === 0 ? left : `${labels.summary(elements)} · ${left}`;
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
