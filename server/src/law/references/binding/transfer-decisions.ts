/** The Commission's decisions on transfers to third countries: what is cited beside them is nearly always the GDPR. */

/** Standard contractual clauses, Safe Harbour, Privacy Shield, the Data Privacy Framework, the United Kingdom. */
const DECISIONS: ReadonlySet<string> = new Set([
  'eu:32021D0914',
  'eu:32010D0087',
  'eu:32004D0915',
  'eu:32001D0497',
  'eu:32000D0520',
  'eu:32016D1250',
  'eu:32023D1795',
  'eu:32021D1772',
]);
/** No decision of them has more articles. */
const LAST_ARTICLE = 12;

/**
 * "The standard contractual clauses (2021/914) or another Article 46 mechanism": whether an article is beyond the last one of the
 * decision named before it.
 *
 * @param act the act that the article would inherit.
 * @param number of the article.
 */
export function isBeyondDecision(act: string, number: number): boolean {
  return number > LAST_ARTICLE && DECISIONS.has(act);
}
