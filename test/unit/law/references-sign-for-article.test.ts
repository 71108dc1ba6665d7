/** Articles that are cited with the sign of a section. */

import { table } from '../support/references';

table('references: the sign of a section for an article', [
  ['GDPR 6 § 1a', 'gdpr:6(1)(a)'],
  ['GDPR 6 § 1 f', 'gdpr:6(1)(f)'],
  ['GDPR § 6 1 b', 'gdpr:6(1)(b)'],
  ['dataskyddsförordningen (2016/679) §6.1.b: avtal', 'gdpr:6(1)(b)'],
  ['tietosuoja-asetuksen 6 §:n 1 f', 'gdpr:6(1)(f)'],
  ['tietosuoja-asetus 6 § 1 kohta f', 'gdpr:6(1)(f)'],
  ['Dataskyddsförordningen (2016/679), § 13-14', 'gdpr:13-14'],
  ['tietosuoja-asetuksen 13 ja 14 §', 'gdpr:13 gdpr:14'],
  // of a statute that is named after it, and a number that counts something
  ['dataskyddsförordningen, § 10 personuppgiftslagen', 'gdpr | fi:523/1999:10'],
  ['tietosuoja-asetuksen 15 § 2 kuukautta', 'gdpr:15'],
]);
