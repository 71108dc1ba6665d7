import { lawChecked, openMatters, type OpenMatter } from './data';

/** After how many months the law data is old enough to be said so. */
export const LAW_STALE_MONTHS = 6;

/** True where the law data was checked more than six months before the day whose law is asked for (ISO date). */
export function isLawStale(asOf: string): boolean {
  const [year = 0, month = 0, day = 0] = lawChecked.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - 1 + LAW_STALE_MONTHS, day)).toISOString();
  return asOf > last.slice(0, lawChecked.length);
}

/**
 * The open matters that would change what a target cites, or a part of an Act cited as a whole. Of the GDPR as a whole
 * nothing is said: something is always being proposed.
 */
export function openMattersOn(target: string): OpenMatter[] {
  return openMatters.filter(({ affects }) =>
    affects.some((affected) => holds(affected, target) || (target !== 'gdpr' && holds(target, affected))),
  );
}

/** True where the second is the first or within it: 'gdpr:45' holds 'gdpr:45(2)', an Act all its sections. */
function holds(outer: string, inner: string): boolean {
  return inner === outer || (inner.startsWith(outer) && /^[(:]/.test(inner.slice(outer.length)));
}
