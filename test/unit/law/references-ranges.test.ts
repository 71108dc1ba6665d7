/** Ranges and lists of articles and sections in the words and signs that people put between their numbers. */

import { table } from '../support/references';

table('references: a range each end of which has its word', [
  ['tietosuoja-asetuksen 15 artiklasta 22 artiklaan', 'gdpr:15-22'],
  ['tietosuoja-asetuksen artiklasta 15 aina artiklaan 22 asti', 'gdpr:15-22'],
  ['kirjanpitolain 5 §:stä 9 §:ään', 'fi:1336/1997:5-9'],
  ['Article 45 to Article 49 of the GDPR', 'gdpr:45-49'],
  ['Section 5 through Section 9 of the Associations Act', 'fi:503/1989:5-9'],
  ['artikel 15 till artikel 22 i dataskyddsförordningen', 'gdpr:15-22'],
  ['5 § till 9 § i föreningslagen', 'fi:503/1989:5-9'],
  // no range: two provisions, or one end with parts of its own
  ['tietosuoja-asetuksen 6 artiklasta johtuu 9 artiklaan', 'gdpr:6 | gdpr:9'],
  ['tietosuoja-asetuksen 15 artiklasta ja 17 artiklaan', 'gdpr:15 gdpr:17'],
  ['Article 22 to Article 15 of the GDPR', 'gdpr:22 | gdpr:15'],
]);

table('references: words and signs of a range', [
  ['artikel 15 t.o.m. 22 i dataskyddsförordningen', 'gdpr:15-22'],
  ['5 t o m 9 § föreningslagen', 'fi:503/1989:5-9'],
  ['artikel 15 till och med artikel 22 i GDPR', 'gdpr:15-22'],
  ['GDPR art. 15 up to and including 22', 'gdpr:15-22'],
  ['tietosuoja-asetuksen artiklat 15...22', 'gdpr:15-22'],
  ['The cat is kept under Article 6 up to 12 months.', 'gdpr:6'],
  ['katten bevaras enligt artikel 6 till 10 år', 'gdpr:6'],
]);

table('references: a list whose numbers have points', [
  ['GDPR:n artiklat 15., 16. ja 17.', 'gdpr:15 gdpr:16 gdpr:17'],
  ['Kissarekisterilaki, pykälät 10. ja 24.', 'name:kissarekisterilaki:10 name:kissarekisterilaki:24'],
  ['artiklarna 15., 16. och 17. i dataskyddsförordningen', 'gdpr:15 gdpr:16 gdpr:17'],
  ['tietosuoja-asetuksen artikla 6. Ja 14 kissaa', 'gdpr:6'],
  ['under Article 6. And 14 cats later', 'gdpr:6'],
]);

table('references: a stroke between two sections or articles', [
  ['henkilötietolain (10/24 §) mukainen seloste', 'fi:523/1999:10 fi:523/1999:24'],
  ['tietosuojalain 33/34 § kissoista', 'fi:1050/2018:33 fi:1050/2018:34'],
  ['GDPR 13/14 artiklan mukainen informointi', 'gdpr:13 gdpr:14'],
  ['föreningslagen (10/11 §)', 'fi:503/1989:10 fi:503/1989:11'],
  ['Associations Act (Sections 10/11)', 'fi:503/1989:10 fi:503/1989:11'],
  ['henkilötietolain (523/99) 10 §', 'fi:523/1999:10'],
  ['Hallituksen pöytäkirja 3/24 § 12', ''],
]);

table('references: a range of paragraphs or points, each end with its own sign', [
  ['tietosuoja-asetuksen artiklat 17(1) ja 21(1)–(3)', 'gdpr:17(1) gdpr:21(1) gdpr:21(2) gdpr:21(3)'],
  ['tietosuoja-asetuksen 21.1–3 artiklassa', 'gdpr:21(1) gdpr:21(2) gdpr:21(3)'],
  ['artikel 12.3–5 i dataskyddsförordningen', 'gdpr:12(3) gdpr:12(4) gdpr:12(5)'],
  ['Article 21(1) to (3) and Article 22 of the GDPR', 'gdpr:21(1) gdpr:21(2) gdpr:21(3) gdpr:22'],
  ['Article 6(1a) to (c) of the GDPR', 'gdpr:6(1)(a) gdpr:6(1)(b) gdpr:6(1)(c)'],
  ['Article 6(1a)–(1c) of the GDPR', 'gdpr:6(1)(a) gdpr:6(1)(b) gdpr:6(1)(c)'],
  // the other end is an article, an amount, a year, or comes before
  ['artikel 12.3–5.2 i katten', 'gdpr:12(3)'],
  ['katten bevaras enligt artikel 6.1-3 år', 'gdpr:6(1)'],
  ['GDPR artikla 12.3-2021', 'gdpr:12(3)'],
  ['GDPR 25.5-20', 'gdpr:25(5)'],
  ['under Article 21(3)–(1) of the GDPR', 'gdpr:21(3) | gdpr'],
]);

table('references: points chained with no sign between', [
  ['tietosuoja-asetuksen artiklaan 6(1)(c)(e)', 'gdpr:6(1)(c) gdpr:6(1)(e)'],
  ['tietosuoja-asetuksen 6 artiklan 1 kohdan a)b) alakohtiin', 'gdpr:6(1)(a) gdpr:6(1)(b)'],
  ['artikel 6(1)(a)(b) i dataskyddsförordningen', 'gdpr:6(1)(a) gdpr:6(1)(b)'],
  ['Article 6(1)(a)(b)(f) of the GDPR', 'gdpr:6(1)(a) gdpr:6(1)(b) gdpr:6(1)(f)'],
  ['Our cats: Article 6 (1) (c) (e).', 'gdpr:6(1)(c) gdpr:6(1)(e)'],
  // a part of the point, the items of a list
  ['Article 3(1)(a)(i) of Regulation (EU) 2019/881', 'eu:32019R0881:3(1)(a)'],
  ['We do so (a) under Article 6(1)(b) (c) to keep cats', 'gdpr:6(1)(b)'],
  ['Article 6(1)(b)(a) GDPR', 'gdpr:6(1)(b) | gdpr'],
]);
