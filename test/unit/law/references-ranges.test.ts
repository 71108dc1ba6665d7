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
