/** Moments and items in their shortest forms: "m.", "k.", "st.", a point between the numbers. */

import { table } from '../support/references';

table('references: a letter for the word of a moment', [
  ['henkilötietolain 8 § 1 m. 5 k.', 'fi:523/1999:8(1)(5)'],
  ['HetiL 8 § 1 m 5 k', 'fi:523/1999:8(1)(5)'],
  ['dataskyddslagen 6 § 1 m. 2 p.', 'fi:1050/2018:6(1)(2)'],
  ['personuppgiftslagen 8 § mom. 1 st. 5', 'fi:523/1999:8(1)(5)'],
  ['tietosuojalain 6 § 1 m. 2 kissaa', 'fi:1050/2018:6'],
]);

table('references: section, moment and item with points between them', [
  ['henkilötietolain 8.1.5 §:n mukaan', 'fi:523/1999:8(1)(5)'],
  ['Data Protection Act 4.1.2 §', 'fi:1050/2018:4(1)(2)'],
  ['kirjanpitolain 2.10.1 §', 'fi:1336/1997:2:10(1)'],
  ['tietosuojalaki, päivitetty 8.1.5', 'fi:1050/2018'],
]);
