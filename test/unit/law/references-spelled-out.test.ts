/** Abbreviations that no table has, of acts that the text names. */

import { table } from '../support/references';

table('references: an abbreviation of an act that is named before it', [
  ['Kissalaissa (1/2000) säädetään siitä (KisL 5 §)', 'fi:1/2000 | fi:1/2000:5'],
  ['Rakentamislaissa säädetään siitä (RakL 1 §).', 'fi:751/2023 | fi:751/2023:1'],
  ['kissahoitoaineistolain (1/2000) mukaan, KissAinL 26 §', 'fi:1/2000 | fi:1/2000:26'],
  // of two acts, of a decree, of other letters, far away
  ['kissalain (1/2000) ja kissatautilain (2/2000) mukaan, KissL 5 §', 'fi:1/2000 | fi:2/2000 | name:KissL:5'],
  ['kissa-asetuksen (1/2000) mukaan, KissL 5 §', 'fi:1/2000 | name:KissL:5'],
  ['kissalain (1/2000) mukaan, KoirL 5 §', 'fi:1/2000 | name:KoirL:5'],
  ['Kissalain (1/2000) mukaan.\n\nKissL 5 §', 'fi:1/2000 | name:KissL:5'],
]);
