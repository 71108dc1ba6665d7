import type { Authority, Finding, FindingData, Fix, RelatedPlace, Severity, TextSpan } from '../finding';
import type { Translated } from '../notice';
import type { Path } from '../yaml';
import type { RuleOptions } from './options';
import type { RuleView } from './view';

/** What a rule reads. Reading anything else throws, so the list can be trusted when only a section changed. */
export interface Reads {
  /** Sections: top-level keys, and a register's keys as `rekisterit/<key>` (the defaults are read with them). */
  readonly sections?: readonly string[];
  /** Texts: of every section, or of the sections named (see Prose.section). */
  readonly prose?: 'all' | readonly string[];
}

/** The circumstances a notice is judged in. */
export interface RuleContext {
  /** The day whose law applies (ISO date): today, or the as-of date; never the notice's own date. */
  readonly asOf: string;
  readonly options: RuleOptions;
}

/** What a rule found: a finding without its code. */
export interface RuleFinding {
  readonly path: Path;
  readonly part?: 'key' | 'value';
  readonly span?: TextSpan;
  readonly data?: FindingData;
  readonly related?: readonly RelatedPlace[];
  readonly fixes?: readonly Fix[];
  /** Where one code has cases of different weight. */
  readonly severity?: Severity;
}

export interface RuleMeta {
  /** Stable, kebab-case; the name of the file, of the page under docs/rules/ and of the fixtures. */
  readonly code: string;
  readonly severity: Severity;
  /** True for a rule that speaks only where a setting asks it to. */
  readonly offByDefault?: true;
  /** Legal sources as targets (`gdpr:13(2)(d)`, `fi:1050/2018:21`); the first is the one linked. */
  readonly law: readonly string[];
  readonly authority: Authority;
  readonly reads: Reads;
  /** First and last day on which the law behind the rule applies, where it does not always. */
  readonly validFrom?: string;
  readonly validTo?: string;
  /** One sentence on what is wrong in this notice; `{name}` stands for a value of the finding's data. */
  readonly problem: Translated;
  /** One sentence on what the law asks and what to do. */
  readonly demand: Translated;
}

export interface Rule {
  readonly meta: RuleMeta;
  check(view: RuleView, context: RuleContext): Iterable<RuleFinding>;
}

/** What a rule found, with the weight it gives it. */
export interface RuleResult {
  readonly finding: Finding;
  readonly severity: Severity;
}

/** Runs one rule; nothing where the law behind it does not apply on the day. */
export function runRule(rule: Rule, view: RuleView, context: RuleContext): RuleResult[] {
  const { code, validFrom, validTo } = rule.meta;
  if ((validFrom && context.asOf < validFrom) || (validTo && context.asOf > validTo)) return [];
  return Array.from(rule.check(view, context), ({ severity, ...found }) => ({
    finding: { code, data: {}, ...found },
    severity: severity ?? rule.meta.severity,
  }));
}
