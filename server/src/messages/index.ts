import type { Finding, FindingData } from '../finding';
import type { Language } from '../notice';
import { ruleByCode } from '../rules';
import { en } from './en';
import { fi } from './fi';
import type { Messages } from './messages';
import { sv } from './sv';

export type { FormCode, ImportProblemCode, Messages } from './messages';

const tables: Readonly<Record<Language, Messages>> = { fi, sv, en };

/** Every sentence and label in a language. */
export function messages(language: Language): Messages {
  return tables[language];
}

/** The sentences of a finding: what is wrong, why it matters, what to do. Formed here, at the edge, in the reader's language. */
export function sentence(finding: Finding, language: Language): string {
  const data = shortened(finding.data);
  const rule = ruleByCode(finding.code);
  if (rule) return `${fill(rule.meta.problem[language], data)} ${fill(rule.meta.demand[language], data)}`;
  const form = tables[language].findings[finding.code as keyof Messages['findings']];
  return form ? form(data) : finding.code;
}

/** Its first sentence alone: what is wrong. Of a finding on form, whose parts are not told apart, all of it. */
export function problem(finding: Finding, language: Language): string {
  const rule = ruleByCode(finding.code);
  return rule ? fill(rule.meta.problem[language], shortened(finding.data)) : sentence(finding, language);
}

/** Longest word of the notice that a sentence repeats: a whole file may be one key. */
const LONGEST_WORD = 200;

function shortened(data: FindingData): FindingData {
  const isLong = (value: FindingData[string]): value is string =>
    typeof value === 'string' && value.length > LONGEST_WORD;
  if (!Object.values(data).some(isLong)) return data;
  return Object.fromEntries(
    Object.entries(data).map(([name, value]) => [
      name,
      isLong(value) ? `${value.slice(0, LONGEST_WORD).replace(/[\uD800-\uDBFF]$/, '')}…` : value,
    ]),
  );
}

function fill(template: string, data: FindingData): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = Object.hasOwn(data, name) ? data[name] : undefined;
    return value === undefined ? whole : Array.isArray(value) ? value.join(', ') : String(value);
  });
}
