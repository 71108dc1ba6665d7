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

table('references: the word for a section or a smaller part for an article', [
  ['GDPR Section 6(1)(a)', 'gdpr:6(1)(a)'],
  ['GDPR Section 6-1-b', 'gdpr:6(1)(b)'],
  ['GDPR Section 6 § 1 a', 'gdpr:6(1)(a)'],
  ['the GDPR, Section 6(1)(f), lets us', 'gdpr:6(1)(f)'],
  ['GDPR kohta 6.1 f', 'gdpr:6(1)(f)'],
  ['dataskyddsförordningen punkt 6.1 f', 'gdpr:6(1)(f)'],
  ['according to GDPR paragraph 6, 1 c', 'gdpr:6(1)(c)'],
  // with no point it may be a section of the text itself
  ['the GDPR, section 4(1)(a) of our terms', 'gdpr'],
  ['GDPR, section 4(1) of our notice', 'gdpr'],
  ['GDPR kohta 5. Tietojen a) nimi', 'gdpr'],
]);

table('references: an article with no word and its paragraph with one', [
  ['GDPR 6 paragraph 1 point b', 'gdpr:6(1)(b)'],
  ['GDPR 6 sec. 1 lit. c', 'gdpr:6(1)(c)'],
  ['GDPR 6, 1(b)', 'gdpr:6(1)(b)'],
  ['GDPR 6, kohta 1 f', 'gdpr:6(1)(f)'],
  ['GDPR 6 mom 1 led f', 'gdpr:6(1)(f)'],
  ['GDPR 6, 1 year', 'gdpr'],
]);
