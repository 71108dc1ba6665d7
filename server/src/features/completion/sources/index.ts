import type { Source } from '../suggestion';
import { clauses } from './clauses';
import { common } from './common';
import { countries } from './countries';
import { dates } from './dates';
import { durations } from './durations';
import { keys } from './keys';
import { names } from './names';
import { retention } from './retention';
import { services } from './services';
import { snippets } from './snippets';
import { values } from './values';

/**
 * Every source of suggestions, in the order in which equally likely ones are shown. A new one is a file here and a line in this
 * list. Legal references in a text are no suggestions for a slot: `completeReference` is asked first.
 */
export const sources: readonly Source[] = [
  values,
  keys,
  snippets,
  clauses,
  names,
  countries,
  dates,
  durations,
  retention,
  services,
  common,
];
