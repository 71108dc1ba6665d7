/** The number of an act that a sign or a day parts from its name, and numbers in other signs. */

import { table } from '../support/references';

table('references: a sign of the sentence between a name and its number', [
  ['Kissojen luettelo perustuu yhdistyslakiin! (503/1989) 11 §', 'fi:503/1989:11'],
  ['Peruste: Kirjanpitolaki. (1336/1997) 2 luku 10 §', 'fi:1336/1997:2:10'],
  ['Yhdistyslaki: (503/1989), 11 §', 'fi:503/1989:11'],
  ['Yhdistyslaki – 503/1989 – 11 §', 'fi:503/1989:11'],
  ['Föreningslagen / 503/1989 / 11 §', 'fi:503/1989:11'],
  ['Associations Act; 503/1989; Section 11', 'fi:503/1989:11'],
  ['Tietosuoja-asetus. (2016/679) 6 artikla', 'gdpr:6'],
  // the number is another act's
  ['Vi följer föreningslagen! (1336/1997) gällde katter.', 'fi:503/1989'],
]);

table('references: the day of an act between its name and its number', [
  ['Föreningslagen av den 26 maj 1989 (503/1989), 11 §', 'fi:503/1989:11'],
  ['Dataskyddslagen (av 5.12.2018, nr 1050) 29 §', 'fi:1050/2018:29'],
  ['Tietosuojalaki (annettu 5.12.2018, nro 1050) 29 §', 'fi:1050/2018:29'],
  ['Data Protection Act dated 5 December 2018 (1050/2018), Section 29', 'fi:1050/2018:29'],
]);

table('references: another sign for the stroke of a number', [
  ['Yhdistyslaki (503\\1989) 11 §', 'fi:503/1989:11'],
  ['Yhdistyslaki (503,1989) 11 §', 'fi:503/1989:11'],
  ['Föreningslagen (503⁄1989) 11 §', 'fi:503/1989:11'],
]);
