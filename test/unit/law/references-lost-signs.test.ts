/** Signs and words that were lost or misread on the way from a PDF file, and parts left out: "25 b :n", "(HetiL 10 )", "l mom.". */

import { table } from '../support/references';

table('references: sections whose sign was lost', [
  ['(HetiL 10 ) ja (HetiL 24 ).', 'fi:523/1999:10 | fi:523/1999:24'],
  ['HTL 10 ja 24', 'fi:523/1999:10 fi:523/1999:24'],
  ['tiedot HetiL 10 että muuta', 'fi:523/1999:10'],
  ['TSL 10 vuotta, HTL 10 prosenttia, HTL 2 ja 5 kissaa', ''],
  ['lastensuojelulain 25 b :n mukaan', 'fi:417/2007:25b'],
  ['terveydenhuoltolain 9 a :n 2 momenttiin', 'fi:1326/2010:9a(2)'],
  ['(kuntalaki 55 ja 56 )', 'fi:410/2015:55 fi:410/2015:56'],
  ['(henkilötietolaki 523/1999 10 ja 24)', 'fi:523/1999:10 fi:523/1999:24'],
  ['(henkilötietolaki 523/1999 10 kissaa)', 'fi:523/1999'],
  ['barnskyddslagens 25 b och patientlagens 12 .', 'fi:417/2007:25b | fi:785/1992:12'],
  ['patientlagen 5 a) namn och b) adress', 'fi:785/1992'],
  ['tietosuojalain 29 :n mukainen tieto ja 30 :n mukainen poikkeus', 'fi:1050/2018:29 | fi:1050/2018:30'],
  ['enligt 24 lagen om offentlighet i myndigheternas verksamhet', 'fi:621/1999:24'],
]);

table('references: signs and letters misread', [
  ['artiklarna 15\u201522 GDPR, 33\u201534 § i dataskyddslagen', 'gdpr:15-22 | fi:1050/2018:33-34'],
  ['24 § l mom. 25 punkten i offentlighetslagen', 'fi:621/1999:24(1)(25)'],
  ['patient-lagen 13 §, social-vårdslagen 5 §', 'fi:785/1992:13 | fi:1301/2014:5'],
  ['tietosuoja-asetuksen 6 artiklan kohat 1f, 6 artiklan khdan 1 e', 'gdpr:6(1)(f) gdpr:6(1)(e)'],
  ['dataskyddsförordningen artikel 6 punk 1 c', 'gdpr:6(1)(c)'],
]);

table('references: words left out', [
  ['julkisuuslain 11 §:n ja 16 §:n 3 mukaisesti', 'fi:621/1999:11 fi:621/1999:16(3)'],
  ['julkisuuslain 16 §:n 3 kohteessa', 'fi:621/1999:16'],
  ['personal data law 523/1999 8§ 1 mom. 5, connection', 'fi:523/1999:8(1)(5)'],
]);
