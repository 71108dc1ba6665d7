import type { Messages } from '../messages';
import { cli } from './cli';
import { completion } from './completion';
import { coverage, hover, legalState, actions, preview } from './editor';
import { findings } from './findings';
import { importing } from './importing';
import { refactor } from './refactor';
import { importProblems, importTable } from './import-problems';
import { hints, overview, rename } from './navigation';

export const sv: Messages = {
  findings,
  related: 'Det första stället är här.',
  authority: { laki: 'lag', ratkaisu: 'avgörande', ohje: 'riktlinje', tapa: 'etablerad praxis' },
  severity: { error: 'fel', warning: 'varning', information: 'anmärkning', hint: 'tips' },
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
