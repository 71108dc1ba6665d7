import type { Messages } from '../messages';
import { cli } from './cli';
import { completion } from './completion';
import { coverage, hover, legalState, actions, preview } from './editor';
import { findings } from './findings';
import { importing } from './importing';
import { refactor } from './refactor';
import { importProblems, importTable } from './import-problems';
import { hints, overview, rename } from './navigation';

export const fi: Messages = {
  findings,
  related: 'Ensimmäinen kohta on tässä.',
  authority: { laki: 'laki', ratkaisu: 'ratkaisu', ohje: 'ohje', tapa: 'vakiintunut tapa' },
  severity: { error: 'virhe', warning: 'varoitus', information: 'huomautus', hint: 'vihje' },
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
