/** All tables of acts put together. */

import { FINNISH_ACTS } from './acts';
import type { ActEntry } from './acts';
import { BENEFIT_ACTS } from './acts-benefits';
import { BUSINESS_ACTS } from './acts-business';
import { CARE_ACTS } from './acts-care';
import { EDUCATION_ACTS } from './acts-education';
import { EU_ACTS } from './acts-eu';
import { FURTHER_ACTS } from './acts-further';
import { LAND_ACTS } from './acts-land';
import { PUBLIC_ACTS } from './acts-public';
import { STATE_ACTS } from './acts-state';
import { TRADE_ACTS } from './acts-trade';
import { ABBREVIATION_ROWS } from './rows-abbreviations';
import { CARE_ROWS } from './rows-care';
import { EDUCATION_ROWS } from './rows-education';
import { EU_ROWS } from './rows-eu';
import { EU_SUBJECT_ROWS } from './rows-eu-subjects';
import { FURTHER_ROWS } from './rows-further';
import { FINANCE_ROWS } from './rows-finance';
import { LAND_ROWS } from './rows-land';
import { MISSING_ROWS } from './rows-missing';
import { OTHER_WORDS_ROWS } from './rows-other-words';
import { STATE_ROWS } from './rows-state';
import { TRANSLATED_ROWS } from './rows-translated';
import { WORK_ROWS } from './rows-work';

/** The acts with their names. */
export const ALL_ACTS: readonly ActEntry[] = [
  ...EU_ACTS,
  ...FINNISH_ACTS,
  ...BUSINESS_ACTS,
  ...PUBLIC_ACTS,
  ...CARE_ACTS,
  ...EDUCATION_ACTS,
  ...LAND_ACTS,
  ...BENEFIT_ACTS,
  ...TRADE_ACTS,
  ...STATE_ACTS,
  ...FURTHER_ACTS,
];

/** More acts, and more names of those above. */
export const ALL_ROWS: readonly ActEntry[] = [
  ...EU_ROWS,
  ...EU_SUBJECT_ROWS,
  ...CARE_ROWS,
  ...EDUCATION_ROWS,
  ...WORK_ROWS,
  ...FINANCE_ROWS,
  ...STATE_ROWS,
  ...LAND_ROWS,
  ...MISSING_ROWS,
  ...FURTHER_ROWS,
  ...TRANSLATED_ROWS,
  ...ABBREVIATION_ROWS,
  ...OTHER_WORDS_ROWS,
];

/** Every act by its id; the names of its rows are beside it. */
export const BY_ID: ReadonlyMap<string, ActEntry> = byId();

function byId(): Map<string, ActEntry> {
  const map = new Map<string, ActEntry>();
  for (const entry of ALL_ACTS) map.set(entry.id, entry);
  for (const entry of ALL_ROWS) if (!map.has(entry.id)) map.set(entry.id, entry);
  return map;
}

/**
 * A known act.
 *
 * @param id as in targets.
 */
export function actById(id: string): ActEntry | undefined {
  return BY_ID.get(id);
}
