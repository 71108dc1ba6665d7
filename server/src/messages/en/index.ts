import type { Messages } from '../messages';
import { cli } from './cli';
import { completion } from './completion';
import { coverage, hover, legalState, actions, preview } from './editor';
import { findings } from './findings';
import { importing } from './importing';
import { refactor } from './refactor';
import { importProblems, importTable } from './import-problems';
import { hints, overview, rename } from './navigation';

export const en: Messages = {
  findings,
  related: 'The first one is here.',
  authority: { laki: 'law', ratkaisu: 'decision', ohje: 'guideline', tapa: 'established practice' },
  severity: { error: 'error', warning: 'warning', information: 'note', hint: 'hint' },
  hover,
  completion,
  actions,
  refactor,
  hints,
  overview,
  rename,
  preview,
  coverage,
  importing,
  legalState,
  importProblems,
  importTable,
  cli,
};
