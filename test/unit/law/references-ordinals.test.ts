/** Articles, sections and chapters whose number is an ordinal, in words or in figures. */

import { table } from '../support/references';

table('references: ordinals in figures', [
  ['dataskyddsförordningens 77:e artikel', 'gdpr:77'],
  ['10:e och 11:e paragrafen i föreningslagen', 'fi:503/1989:10 fi:503/1989:11'],
  ['the 17th article of the GDPR', 'gdpr:17'],
  ['the 11th section of the Associations Act', 'fi:503/1989:11'],
  ['the 2nd chapter of the Accounting Act', 'fi:1336/1997:chapter:2'],
  ['det 4:e penningtvättsdirektivet', 'eu:32015L0849'],
  ['Data Protection Act (December 5th, 2018, No 1050)', 'fi:1050/2018'],
  ['The GDPR. This is the 3rd article of our series on cats.', 'gdpr'],
  ['kissat saapuvat den 5:e maj', ''],
]);

table('references: ordinals in words', [
  ['tietosuoja-asetuksen kuudennen artiklan ensimmäisen kohdan f alakohta', 'gdpr:6(1)(f)'],
  ['tietosuoja-asetuksen kolmas luku', 'gdpr:chapter:III'],
  ['sjätte och sjunde artikeln i dataskyddsförordningen', 'gdpr:6 gdpr:7'],
  ['fjärde kapitlet i patientlagen (785/1992)', 'fi:785/1992:chapter:4'],
  ['the fourth chapter of the Accounting Act', 'fi:1336/1997:chapter:4'],
  ['the eleventh section of the Associations Act', 'fi:503/1989:11'],
  ['Dataskyddsförordningen är i kraft. I den femte artikeln av serien talar vi om katter.', 'gdpr'],
  ['The Accounting Act applies. The second section of this page is about cats.', 'fi:1336/1997'],
]);

table('references: a possessive after a number', [
  ["EU 2016/679's Article 15", 'gdpr:15'],
  ['Act 503/1989’s Section 11', 'fi:503/1989:11'],
]);
