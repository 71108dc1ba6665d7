import type { Translated } from '../notice';
import { countryFile } from './data';

/** A Commission decision that a country (or an organisation) protects personal data adequately: GDPR 45. */
export interface Adequacy {
  readonly code: string;
  /** The decision's number in each language's form; undefined where it could not be verified. */
  readonly decision: Translated | undefined;
  /** The decision as a target of the law (`eu:32019D0419`); undefined where its number could not be verified. */
  readonly target: string | undefined;
  /** `dpf` where only recipients on the list of the EU–US Data Privacy Framework are covered. */
  readonly requires: 'dpf' | undefined;
  /** Which recipients or processing the decision covers, where not all. */
  readonly limitedTo: Translated | undefined;
  /** Day of the decision (ISO date). */
  readonly date: string;
  /** What else a reader must know of it. */
  readonly note: Translated | undefined;
  readonly certainty: string;
}

const byCode = new Map(countryFile.adequacy.map((entry) => [entry.code, entry]));

/**
 * The adequacy decision in force for a country on a day.
 * @param code ISO 3166-1 alpha-2, or an organisation's own id (`EPO`)
 * @param asOf ISO date
 * @returns undefined where there is none, not yet, or no longer
 */
export function adequacyOf(code: string, asOf: string): Adequacy | undefined {
  const entry = byCode.get(code);
  if (!entry || asOf < entry.date || (entry.validTo !== undefined && asOf > entry.validTo)) return undefined;
  const printable = entry.numberCertainty === 'A' || entry.numberCertainty === 'B';
  return {
    code,
    decision: printable ? entry.decision : undefined,
    target: printable && entry.celex ? `eu:${entry.celex}` : undefined,
    requires: entry.requires,
    limitedTo: entry.limitedTo,
    date: entry.date,
    note: entry.note,
    certainty: entry.certainty,
  };
}
