/** Signs and words that were lost or misread on the way from a PDF file, and parts left out: "25 b :n", "(HetiL 10 )", "l mom.". */

import { table } from '../support/references';

table('references: sections whose sign was lost', [
  ['(HetiL 10 ) ja (HetiL 24 ).', 'fi:523/1999:10 | fi:523/1999:24'],
  ['HTL 10 ja 24', 'fi:523/1999:10 fi:523/1999:24'],
  ['Henkilötietolaki $19', 'fi:523/1999:19'],
  ['Henkilötietolaki (523/1999) 10 ja 24 $', 'fi:523/1999:10 fi:523/1999:24'],
  ['tietosuojalaki maksaa $19', 'fi:1050/2018'],
  ['Henkilötietolaki (523/1999) 10 ja 24 & mukaan', 'fi:523/1999:10 fi:523/1999:24'],
  ['(henkilötietolaki 53/99. 10 ja 24&)', 'fi:523/1999:10 fi:523/1999:24'],
  ['Arkistolaki 8& mukaan', 'fi:831/1994:8'],
  ['Arkistolaki 8 & kuntalaki, arkistolaki 5 & 6 §', 'fi:831/1994 | fi:410/2015 | fi:831/1994:5 fi:831/1994:6'],
  ['Arkistolaki 831/1994. 8 § kertoo. Arkistolaki 831/1994. 8. Rekisterin nimi', 'fi:831/1994:8 | fi:831/1994'],
  ['Kissalagen 1/2000. 10 § i hundlagen', 'fi:1/2000 | name:hundlag:10'],
  ['rikoslain 38 luvun 9 :n 1 momentin 2 kohdassa', 'fi:39/1889:38:9(1)(2)'],
  ['kissalain (1/2000) 2 luvun 3 ja 4 :ssä', 'fi:1/2000:2:3 fi:1/2000:2:4'],
  ['kissalain (1/2000) 2 luvun 3 kissaa', 'fi:1/2000:chapter:2'],
  ['(JulkisuusL 24 .1 § 10 kohta)', 'fi:621/1999:24(1)(10)'],
  ['Arkistolaki, sivu 24 .1 kissa', 'fi:831/1994'],
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
  ['KuntalakiÂ§Â\u00a0140, JulkisuuslakiÂ 22 Â§', 'fi:410/2015:140 | fi:621/1999:22'],
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

table('references: sections with letters after one that has its sign', [
  ['§8 48a - 48f of the Basic Education Act', 'fi:628/1998:8 fi:628/1998:48a-48f'],
  ['§8, 48a–f of the Basic Education Act', 'fi:628/1998:8 fi:628/1998:48a-48f'],
  ['§15 15a - 15d of the Archives Act', 'fi:831/1994:15 fi:831/1994:15a-15d'],
  ['§ 8 48a of the Basic Education Act', 'fi:628/1998:8 fi:628/1998:48a'],
  ['8 § 48a - 48f i arkivlagen', 'fi:831/1994:8 fi:831/1994:48a-48f'],
  ['8 § 9 a - 9 c i arkivlagen', 'fi:831/1994:8 fi:831/1994:9a-9c'],
  ['8 § 9a i arkivlagen', 'fi:831/1994:8 fi:831/1994:9a'],
  ['Arkistolaki (831/1994) 8 §, 48 a – 48 f', 'fi:831/1994:8 fi:831/1994:48a-48f'],
  ['Sections 48a–f of the Archives Act', 'fi:831/1994:48a-48f'],
  ['perusopetuslain 48a–f', 'fi:628/1998:48a-48f'],
  ['Arkistolain 6–7 § 8a–8c', 'fi:831/1994:6-7 fi:831/1994:8a-8c'],
  ['Arkistolain 6–7 § ja 12', 'fi:831/1994:6-7 fi:831/1994:12'],
  // staircases and hours
  ['Arkivlagen 10 §, 24a i huset', 'fi:831/1994:10'],
  ['Arkistolain 8 §, 12a rappu', 'fi:831/1994:8'],
  ['Arkivlagen 8 §, 24h per dygn', 'fi:831/1994:8'],
]);

table('references: sections without a sign before the next act of a row or the first heading', [
  [
    'SELOSTE Henkilötietolaki (523/1999) 10 ja 24 Arkistolaki (831/1994) 6 Julkisuusasetus (1030/1999) Nimi',
    'fi:523/1999:10 fi:523/1999:24 | fi:831/1994:6 | fi:1030/1999',
  ],
  ['Personuppgiftslagen (523/1999) 10 Arkivlagen (831/1994) 8', 'fi:523/1999:10 | fi:831/1994:8'],
  ['Arkistolaki (831/1994) 8 1. Rekisterin nimi', 'fi:831/1994:8'],
  // the numbers of a list, of an amount, of a heading
  [
    '5 Kuntalaki (410/2015) 6 Arkistolaki (831/1994) 7 Hallintolaki (434/2003)',
    'fi:410/2015 | fi:831/1994 | fi:434/2003',
  ],
  [
    'Arkistolaki (831/1994) 12 kuntalakia, Arkistolaki (831/1994) 10 Rekisterin nimi',
    'fi:831/1994 | fi:410/2015 | fi:831/1994',
  ],
]);

table('references: a space between the figures of a section', [
  ['Yhdistyslaki 1 1 §, arkistolaki 831/1994 1 1 §:n 1 momentti', 'fi:503/1989:11 | fi:831/1994:11(1)'],
  ['laki sähköisen viestinnän palveluista 20 2§, 203 §', 'fi:917/2014:202 fi:917/2014:203'],
  // chapter and section, two sections
  ['arkistolain 8 9 §', 'fi:831/1994 | fi:831/1994:9'],
  ['kirjanpitolaki 2 1 §', 'fi:1336/1997 | fi:1336/1997:1'],
]);

table('references: a lettered section without its sign before the moment', [
  ['perusopetuslaki 31 a 3 momentti', 'fi:628/1998:31a(3)'],
  ['arkistolaki 9a 2 mom.', 'fi:831/1994:9a(2)'],
]);

table('references: lost signs before the act, in a list and where a line begins', [
  ['i enlighet med 10 i personuppgiftslagen', 'fi:523/1999:10'],
  ['se 3 och 6 i yrkeshögskolelagen', 'fi:932/2014:3 fi:932/2014:6'],
  ['24 och 10 i personuppgiftslagen samt 12 i arkivlagen', 'fi:523/1999:24 fi:523/1999:10 | fi:831/1994:12'],
  ['kl. 8 och 10 i lagens mening', ''],
  ['Henkilötietolain 10 ja 24, arkistolain 8 §', 'fi:523/1999:10 fi:523/1999:24 | fi:831/1994:8'],
  ['Henkilötietolaki 10 ja 24 päivää', 'fi:523/1999'],
]);
