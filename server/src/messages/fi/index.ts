import type { Messages } from '../messages';
import { cli } from './cli';
import { completion } from './completion';
import { coverage, hover, legalState, actions, preview } from './editor';
import { findings } from './findings';
import { importing } from './importing';
import { refactor } from './refactor';
import { rename } from './navigation';

export const fi: Messages = {
  findings,
  related: 'Ensimmäinen kohta on tässä.',
  authority: { laki: 'laki', ratkaisu: 'ratkaisu', ohje: 'ohje', tapa: 'vakiintunut tapa' },
  severity: { error: 'virhe', warning: 'varoitus', information: 'huomautus', hint: 'vihje' },
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
