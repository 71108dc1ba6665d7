import type { CoverageRow } from '../coverage';
import { messages, problem } from '../messages';
import type { Language } from '../notice';

/** Why an element is as it is: what the rules found, or what their silence means; empty for what is mentioned. */
export function coverageReason({ state, findings }: CoverageRow, language: Language): string {
  const labels = messages(language).coverage;
  if (state === 'not-applicable') return labels.notApplicable;
  if (findings.length > 0) return findings.map((finding) => problem(finding, language)).join(' ');
  return state === 'judge' ? labels.silent : '';
}
