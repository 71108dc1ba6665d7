import type { RuleFinding } from '../rule';

/** The findings, each place once: what the defaults say is read for every register and is wrong in one place. */
export function onceAPlace(findings: readonly RuleFinding[]): RuleFinding[] {
  const told = new Set<string>();
  return findings.filter((finding) => {
    const place = JSON.stringify([finding.path, finding.span]);
    return told.has(place) ? false : told.add(place);
  });
}
