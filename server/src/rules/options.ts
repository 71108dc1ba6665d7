/** What a rule leaves to the author's settings: figures that no law sets. */
export interface RuleOptions {
  /** The most words a sentence has before it is remarked on (long-sentence). */
  readonly longestSentence: number;
  /** After how many months without an update or a review the author is reminded (review-overdue). */
  readonly reviewMonths: number;
}

/** The figures where no setting says otherwise, and between which a setting makes sense. */
export const ruleOptionLimits: Readonly<
  Record<keyof RuleOptions, { readonly standard: number; readonly least: number; readonly most: number }>
> = {
  longestSentence: { standard: 35, least: 10, most: 200 },
  reviewMonths: { standard: 24, least: 1, most: 120 },
};

/** Whole figures within their limits; what is anything else is as if it were not set. */
export function readRuleOptions(raw: Readonly<Partial<Record<keyof RuleOptions, unknown>>>): RuleOptions {
  const figure = (name: keyof RuleOptions): number =>
    isRuleOption(name, raw[name]) ? raw[name] : ruleOptionLimits[name].standard;
  return { longestSentence: figure('longestSentence'), reviewMonths: figure('reviewMonths') };
}

/** True for a whole figure within the limits of an option. */
export function isRuleOption(name: keyof RuleOptions, value: unknown): value is number {
  const { least, most } = ruleOptionLimits[name];
  return typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most;
}
