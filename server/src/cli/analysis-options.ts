import type { AnalysisOptions } from '../analysis';
import { asSeverity, type Severity } from '../finding';
import { isRuleOption, ruleByCode, type RuleOptions } from '../rules';

/** The options of the command line that choose how a notice is judged. */
export const ANALYSIS_OPTIONS = ['as-of', 'severity', 'longest-sentence', 'review-months'];

/**
 * Reads them: `--as-of 2026-11-22`, `--severity long-sentence=information,vague-wording=off`, `--longest-sentence 30`,
 * `--review-months 12`.
 * @param today ISO date
 * @returns undefined where one of them makes no sense
 */
export function readAnalysisOptions(
  given: Readonly<Record<string, string>>,
  today: string,
): AnalysisOptions | undefined {
  const asOf = given['as-of'] ?? today;
  const severities = readSeverities(given['severity']);
  const rules: { -readonly [Name in keyof RuleOptions]?: RuleOptions[Name] } = {};
  for (const [option, name] of [
    ['longest-sentence', 'longestSentence'],
    ['review-months', 'reviewMonths'],
  ] as const) {
    if (given[option] === undefined) continue;
    const figure = Number(given[option]);
    if (!isRuleOption(name, figure)) return undefined;
    rules[name] = figure;
  }
  return /^\d{4}-\d{2}-\d{2}$/.test(asOf) && severities ? { asOf, severities, rules } : undefined;
}

/** `code=severity,…`; undefined where a rule or a severity is not known. */
function readSeverities(list: string | undefined): Record<string, Severity | 'off'> | undefined {
  const chosen: Record<string, Severity | 'off'> = {};
  for (const item of list?.split(',') ?? []) {
    const [code = '', word] = item.split('=');
    const severity = asSeverity(word);
    if (!ruleByCode(code) || !severity) return undefined;
    chosen[code] = severity;
  }
  return chosen;
}
