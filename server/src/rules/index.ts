import { missingComplaintRight } from './missing-complaint-right';
import { repealedPersonalDataAct } from './repealed-personal-data-act';
import type { Rule } from './rule';

export { runRule, type Reads, type Rule, type RuleContext, type RuleFinding, type RuleMeta } from './rule';
export { UndeclaredReadError, viewFor, type RegisterView, type RuleView } from './view';

/** Every legal rule, in the order of their codes. */
export const rules: readonly Rule[] = [missingComplaintRight, repealedPersonalDataAct];

/** A rule by its code. */
export function ruleByCode(code: string): Rule | undefined {
  return rules.find((rule) => rule.meta.code === code);
}
