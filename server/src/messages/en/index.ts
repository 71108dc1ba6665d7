import type { Messages } from '../messages';
import { cli } from './cli';
import { completion } from './completion';
import { coverage, hover, legalState, actions, preview } from './editor';
import { findings } from './findings';
import { importing } from './importing';
import { refactor } from './refactor';
import { rename } from './navigation';

export const en: Messages = {
  findings,
  related: 'The first one is here.',
  authority: { laki: 'law', ratkaisu: 'decision', ohje: 'guideline', tapa: 'established practice' },
  severity: { error: 'error', warning: 'warning', information: 'note', hint: 'hint' },
  hover,
  completion,
  actions,
  refactor,
  rename,
  preview,
  coverage,
  importing,
  legalState,
  cli,
};
