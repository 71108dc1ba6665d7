import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding, Severity } from './finding';
import { checkForm, formatDictionary, Notice } from './notice';
import { readRuleOptions, ruleByCode, rules, runRule, viewFor, type RuleOptions, type RuleResult } from './rules';
import { applySuppressions, suppressionsOf } from './suppression';
import { parseYaml, type Path, type Span, type YamlDocument, type YamlProblem } from './yaml';

/** The circumstances of an analysis: what settings and the command line may choose. */
export interface AnalysisOptions {
  /** The day whose law applies (ISO date). */
  readonly asOf: string;
  /** A severity for a code in place of its own; `off` drops the findings. */
  readonly severities?: Readonly<Record<string, Severity | 'off'>>;
  /** The figures that rules leave to the author; those of the rules where they are left out. */
  readonly rules?: Partial<RuleOptions>;
}

export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** A finding with its place in the text: what editors, the command line and tests show. */
export interface LocatedFinding {
  readonly finding: Finding;
  readonly severity: Severity;
  readonly range: Range;
  readonly related: readonly Range[];
}

/** One version of one notice, read. */
export interface ReadNotice {
  readonly text: TextDocument;
  readonly document: YamlDocument;
  readonly notice: Notice;
}

/** One version of one notice, read and checked. */
export interface Analysis extends ReadNotice {
  /** The circumstances it was judged in. */
  readonly options: AnalysisOptions;
  /** What each rule found, by its code, before severities and suppression. */
  readonly ruleResults: ReadonlyMap<string, readonly RuleResult[]>;
  /** False for an empty file, or one with comments only: there is nothing to check. */
  readonly hasContent: boolean;
  /** In the order of the file. */
  readonly findings: readonly LocatedFinding[];
  /** Rules that failed to run, which is a defect of ours: for the log. */
  readonly defects: readonly { readonly code: string; readonly error: unknown }[];
}

/** Reads a notice without checking it: for what asks only what is in it. */
export function readNotice(text: TextDocument): ReadNotice {
  const document = parseYaml(text.getText(), formatDictionary);
  return { text, document, notice: new Notice(document) };
}

/**
 * Reads and checks one version of a document: YAML, form, law, in that order; a file that is not YAML is judged as far as
 * it could be read, so that one open quote does not hide everything. Paths become ranges here, and nowhere else.
 */
export function analyse(text: TextDocument, options: AnalysisOptions): Analysis {
  const { document, notice } = readNotice(text);
  const findings: Located[] = document.problems.map(fromYaml);
  const defects: { code: string; error: unknown }[] = [];
  if (document.root) {
    for (const finding of checkForm(document)) findings.push(locate(document, finding, formSeverity(finding.code)));
  }
  const ruleResults = runRules(notice, options, defects);
  for (const results of ruleResults.values())
    for (const { finding, severity } of results) findings.push(locate(document, finding, severity));
  const { kept, said } = applySuppressions(
    suppressionsOf(document),
    findings,
    (code) => ruleByCode(code) !== undefined,
  );
  for (const { finding, span } of said) kept.push({ finding, span, related: [], severity: lintSeverity(finding.code) });
  const toRange = (span: Span): Range => ({ start: text.positionAt(span.start), end: text.positionAt(span.end) });
  return {
    text,
    document,
    notice,
    options,
    ruleResults,
    hasContent: document.root !== undefined || document.problems.length > 0,
    findings: ordered(kept)
      .flatMap((located) => withSeverity(located, options))
      .map(({ finding, severity, span, related }) => ({
        finding,
        severity,
        range: toRange(span),
        related: related.map(toRange),
      })),
    defects,
  };
}

interface Located {
  readonly finding: Finding;
  readonly severity: Severity;
  readonly span: Span;
  readonly related: readonly Span[];
}

function fromYaml(problem: YamlProblem): Located {
  const finding: Finding = { code: problem.code, data: problem.data, path: [] };
  const severity = problem.code === 'yaml/unknown-tag' ? 'warning' : 'error';
  return { finding, severity, span: problem.span, related: problem.related ? [problem.related] : [] };
}

function formSeverity(code: string): Severity {
  return code === 'schema/key-spelling' ? 'warning' : 'error';
}

function lintSeverity(code: string): Severity {
  return code === 'unused-suppression' ? 'information' : 'warning';
}

/** Runs every rule. A file that does not say it is a notice is judged by its form alone. */
function runRules(
  notice: Notice,
  options: AnalysisOptions,
  defects: { code: string; error: unknown }[],
): Map<string, readonly RuleResult[]> {
  const results = new Map<string, readonly RuleResult[]>();
  if (!notice.isDeclared) return results;
  const context = { asOf: options.asOf, options: readRuleOptions(options.rules ?? {}) };
  for (const rule of rules) {
    try {
      const found = runRule(rule, viewFor(rule.meta.reads, notice), context);
      if (found.length > 0) results.set(rule.meta.code, found);
    } catch (error) {
      defects.push({ code: rule.meta.code, error });
    }
  }
  return results;
}

function locate(document: YamlDocument, finding: Finding, severity: Severity): Located {
  const place = (path: Path, span: Finding['span'], part: Finding['part']): Span =>
    span ? document.spanInText(path, span.start, span.end) : document.spanOf(path, part);
  return {
    finding,
    severity,
    span: place(finding.path, finding.span, finding.part),
    related: (finding.related ?? []).map((related) => place(related.path, related.span, undefined)),
  };
}

/** The severity a setting gives a rule; a rule that is off by default speaks only where one does. Form has its own. */
function withSeverity(located: Located, options: AnalysisOptions): Located[] {
  const code = located.finding.code;
  const rule = ruleByCode(code);
  if (!rule) return [located];
  const chosen = options.severities && Object.hasOwn(options.severities, code) ? options.severities[code] : undefined;
  if (chosen === 'off' || (chosen === undefined && rule.meta.offByDefault)) return [];
  return [chosen ? { ...located, severity: chosen } : located];
}

/** In file order, and once: a text that aliases use in ten places is wrong in one. */
function ordered(findings: readonly Located[]): Located[] {
  const seen = new Set<string>();
  return [...findings]
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
    .filter(({ finding, span }) => {
      const place = `${finding.code} ${span.start} ${span.end} ${JSON.stringify(finding.data)}`;
      return seen.has(place) ? false : seen.add(place);
    });
}
