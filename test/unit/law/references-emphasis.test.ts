/** References with marks of emphasis in them, as Markdown files have them. */

import { table } from '../support/references';

table('references: emphasis', [
  ['**Henkilötietolaki** (523/1999) **10 §** ja **24 §**', 'fi:523/1999:10 fi:523/1999:24'],
  ['perustuu **EU:n yleisen tietosuoja-asetuksen** 6 artiklan **1 kohdan** f-alakohtaan', 'gdpr:6(1)(f)'],
  ['*GDPR* Art. 6(1)(f), __tietosuojalaki__ 29 §', 'gdpr:6(1)(f) | fi:1050/2018:29'],
  ['enligt ***artikel 6.1 a*** i **dataskyddsförordningen**', 'gdpr:6(1)(a)'],
  ['the **GDPR**, _Article 6_(1)(b)', 'gdpr:6(1)(b)'],
  ['Lait:\n* 10 § henkilötietolaki\n* 29 § tietosuojalaki', 'fi:523/1999:10 | fi:1050/2018:29'],
  ['liite tietosuoja_asetus.pdf, lomake gdpr_form', ''],
]);
