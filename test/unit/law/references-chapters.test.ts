/** Chapters: those that stand alone, those of acts that count their sections anew in each, lists of them. */

import { table } from '../support/references';

table('references: a chapter before the article that is in it', [
  ['GDPR kapitel 3 artikel 15', 'gdpr:15'],
  ['tietosuoja-asetuksen 3 luku 15 artikla', 'gdpr:15'],
  ['tietosuoja-asetuksen 3 luku ja 44 artikla', 'gdpr:chapter:III | gdpr:44'],
]);

table('references: chapters of the act named before', [
  ['Kissalaki (12/2015) on tärkeä. Lain 3 luvussa säädetään ruoasta.', 'fi:12/2015 | fi:12/2015:chapter:3'],
  ['Noudatamme kissalakia (12/2015).\n\nLain 3 luvussa on muuta.', 'fi:12/2015 | fi:12/2015:chapter:3'],
  ['Noudatamme kissalakia (12/2015). Ruoasta säädetään 3 luvussa.', 'fi:12/2015 | fi:12/2015:chapter:3'],
  ['Noudatamme kissalakia (12/2015). Ruoasta kerrotaan 3 luvussa.', 'fi:12/2015'],
  ['kattlagen (12/2015). I kap. 3 i lagen sägs annat.', 'fi:12/2015 | fi:12/2015:chapter:3'],
  ['kattlagen (12/2015). I 3 kap. föreskrivs annat.', 'fi:12/2015 | fi:12/2015:chapter:3'],
  ['the Cat Act (12/2015). Chapter 3 of the above-mentioned Act says more.', 'fi:12/2015 | fi:12/2015:chapter:3'],
  ['the Cat Act (12/2015). Chapter 3 of this notice says more.', 'fi:12/2015'],
  [
    'The GDPR applies; rights are laid down in Chapter III, transfers in Chapter V.',
    'gdpr | gdpr:chapter:III | gdpr:chapter:V',
  ],
  ['The GDPR applies. See Chapter III. Chapter V of our handbook.', 'gdpr'],
  ['The GDPR applies.\nChapter II Purposes', 'gdpr'],
  ['Tietosuoja-asetus. Oikeuksista säädetään asetuksen III luvussa.', 'gdpr | gdpr:chapter:III'],
  ['artikel 2 i GDPR. Kapitel VII i förordningen gäller.', 'gdpr:2 | gdpr:chapter:VII'],
]);

table('references: chapters in Roman figures below the paragraph that names the act', [
  ['Dataskyddsförordningen gäller.\n\nRättigheter enligt kapitel III\n\nKatter.', 'gdpr | gdpr:chapter:III'],
  ['Tietosuoja-asetus koskee kissoja.\nIII luvun mukaiset oikeudet\nPyydä.', 'gdpr | gdpr:chapter:III'],
  ['The GDPR applies.\n\nRights of cat owners (Chapter III)\n\nAsk us.', 'gdpr | gdpr:chapter:III'],
  ['The GDPR applies.\n\nMore in the handbook (Chapter III)\n\nAsk us.', 'gdpr'],
  ['Dataskyddsförordningen gäller.\n\nEnligt kapitel III i handboken får katter mat.', 'gdpr'],
  ['Katter får mat enligt kapitel III.', ''],
]);

table('references: the law named some paragraphs before', [
  ['The Cat Act (12/2015).\n\nWe feed cats.\n\nIt is said in section 5 of the Act.', 'fi:12/2015 | fi:12/2015:5'],
  ['The Cat Act (12/2015).\n\nIt is said in section 5 of the aforementioned Act.', 'fi:12/2015 | fi:12/2015:5'],
  ['The Cat Act (12/2015).\n\nIt is said in section 5 of the Dog Act.', 'fi:12/2015 | name:Dog_Act:5'],
  ['The Cat Act (12/2015).\n\nSee section 5 of this notice.', 'fi:12/2015'],
  ['Kissalaki (12/2015) on erityislaki. Lain 11 §:ssä sanotaan muuta.', 'fi:12/2015 | fi:12/2015:11'],
]);

table('references: lists of chapters', [
  ['kuluttajansuojalain 7 luvun tai 7 a luvun nojalla', 'fi:38/1978:chapter:7 fi:38/1978:chapter:7a'],
  ['6 kap. och 7 a kap. i konsumentskyddslagen', 'fi:38/1978:chapter:6 fi:38/1978:chapter:7a'],
  ['kapitlen 2 och 3 i dataskyddslagen', 'fi:1050/2018:chapter:2 fi:1050/2018:chapter:3'],
  ['rikoslain 24 luku ja 38 luvun 9 §', 'fi:39/1889:chapter:24 | fi:39/1889:38:9'],
]);

table('references: sections counted anew in each chapter', [
  ['kirkkolain (1054/1993) 16 luvun 2 §:ään', 'fi:1054/1993:16:2'],
  ['vakuutusyhdistyslain 16 luvun 9 §:ään', 'fi:1250/1987:16:9'],
  ['kirjanpitolain 2.10 §:n mukaan', 'fi:1336/1997:2:10'],
  ['kirjanpitolain 2.10 §:n 1 momentti', 'fi:1336/1997:2:10(1)'],
  ['2.10 § i bokföringslagen', 'fi:1336/1997:2:10'],
  ['kirjanpitolain 2 luvun 10.1 § ja 9 §', 'fi:1336/1997:2:10(1) fi:1336/1997:2:9'],
  ['tietosuojalain 4.1 § 3 kohta', 'fi:1050/2018:4(1)(3)'],
  ['Rahanpesulain 3.3 § on pitkä. Myös 4 §:n 1 momentti.', 'fi:444/2017:3:3 | fi:444/2017:3:4(1)'],
  ['Rikoslain 24 luku. Kuvaaminen 3 §:ssä tarkoitetussa talossa.', 'fi:39/1889:chapter:24 | fi:39/1889:24:3'],
  [
    'Rikoslain 24 luku. Poliisilain 2 luvun 1 § ja rikoslain 3 §.',
    'fi:39/1889:chapter:24 | fi:872/2011:2:1 | fi:39/1889:3',
  ],
]);

table('references: a chapter with which a sentence on the law goes on', [
  ['The Criminal Code acts as a basis; chapter 38 describes data offences.', 'fi:39/1889 | fi:39/1889:chapter:38'],
  ['Rikoslaki. Laissa säädetään kissoista; 38 luku koskee viestintää.', 'fi:39/1889 | fi:39/1889:chapter:38'],
  ['Strafflagen. Lagen anger brotten; kapitel 38 gäller katter.', 'fi:39/1889 | fi:39/1889:chapter:38'],
  // chapters of the text itself
  ['The Accounting Act applies; chapter 3 describes how we keep cats.', 'fi:1336/1997'],
  ['The Accounting Act applies. Chapter 3 contains cats.', 'fi:1336/1997'],
  ['Kirjanpitolaki. Seloste on tässä; 3 luku koskee kissoja.', 'fi:1336/1997'],
  // a further chapter of the act cited before in the sentence
  ['Criminal Code: chapter 24 concerns cats and chapter 38 dogs.', 'fi:39/1889:chapter:24 | fi:39/1889:chapter:38'],
  ['Criminal Code: chapter 24 is on cats and chapter 3 of this notice on dogs.', 'fi:39/1889:chapter:24'],
]);

table('references: chapters in a list of sections', [
  [
    'Arkistolaki 12 a ja 12 b §, 4 ja 10 a luku sekä 43 §',
    'fi:831/1994:12a fi:831/1994:12b | fi:831/1994:chapter:4 fi:831/1994:chapter:10a | fi:831/1994:43',
  ],
  ['Arkistolain 8 §, 4 lukua kissoista', 'fi:831/1994:8'],
]);
