/** Signs that slipped: a stray point or comma, "&", a section sign on the wrong side, a parenthesis that has one end only. */

import { table } from '../support/references';

table('references: a stray point after the section sign', [
  ['Henkilötietolain 10 §. ja 24 §:n mukaan', 'fi:523/1999:10 fi:523/1999:24'],
  ['Henkilötietolain 10 §., 24 §', 'fi:523/1999:10 fi:523/1999:24'],
  ['HENKILÖTIETOLAKI 10 §. JA 24 §', 'fi:523/1999:10 fi:523/1999:24'],
  ['Personuppgiftslagen 22 §. – 23 §', 'fi:523/1999:22-23'],
  ['Arkistolain 8 §.:n 1 momentin 2 kohta', 'fi:831/1994:8(1)(2)'],
  ['8 §. i arkivlagen gäller.', 'fi:831/1994:8'],
  ['Henkilötietolaki (§.10)', 'fi:523/1999:10'],
  ['§. 10 of the Personal Data Act', 'fi:523/1999:10'],
  // the point of a sentence, and numbers of other things after it
  ['Katso arkistolain 8 §. Henkilötietolaki on kumottu.', 'fi:831/1994:8 | fi:523/1999'],
  ['Katso henkilötietolain 10 §. 2. Yhteyshenkilö on puheenjohtaja.', 'fi:523/1999:10'],
  ['Henkilötietolain 10 §. 24.5.2018 alkaen.', 'fi:523/1999:10'],
  ['Henkilötietolain 10 §. 12 kuukautta säilytetään.', 'fi:523/1999:10'],
]);

table('references: the sign before the last number of a list alone', [
  ['Arkistolain 8 ja § 12', 'fi:831/1994:8 fi:831/1994:12'],
  ['Arkivlagen (831/1994) 8–§ 12', 'fi:831/1994:8-12'],
  ['8, 9 och § 12 i arkivlagen', 'fi:831/1994:8 fi:831/1994:9 fi:831/1994:12'],
  ['the Archives Act (8 and § 12)', 'fi:831/1994:8 fi:831/1994:12'],
  // the first number is that of something else
  ['Sida 8 och § 12 i arkivlagen', 'fi:831/1994:12'],
  ['Punkt 8 och § 12 i arkivlagen', 'fi:831/1994:12'],
  ['Artikel 6 och § 12 i arkivlagen', 'gdpr:6 | fi:831/1994:12'],
  ['Arkistolain 8-§ 12 kuukautta', 'fi:831/1994:8'],
]);

table('references: "&" for "and"', [
  ['Laki potilaan asemasta & oikeuksista, 13 §', 'fi:785/1992:13'],
  ['Laki kissojen & koirien hoidosta (100/2000)', 'fi:100/2000'],
  ['Förordning om katter & hundar (100/2000)', 'fi:100/2000'],
  ['Decree of the Ministry of Cats & Dogs on Shelters (100/2000)', 'fi:100/2000'],
  ['Kirjanpitolaki 10 § & 24 tuntia, Laki & Oikeus Oy', 'fi:1336/1997:10'],
]);

table('references: a comma before the parenthesis that names the act again', [
  ['the General Data Protection Regulation, (GDPR)', 'gdpr'],
  ['dataskyddsförordningen, (nedan GDPR), artikel 6', 'gdpr:6'],
  ['Henkilötietolaki, (52371999) 10 §', 'fi:523/1999:10'],
  ['Article 6 of the General Data Protection Regulation, (GDPR 2016/679)', 'gdpr:6'],
  // another act is another one
  ['Tietosuojalaki, (tietosuoja-asetus 2016/679), arkistolaki', 'fi:1050/2018 | gdpr | fi:831/1994'],
  ['the Data Protection Act, (GDPR) and the Archives Act', 'fi:1050/2018 | gdpr | fi:831/1994'],
]);

table('references: a parenthesis that was not opened', [
  ['the Associations Act 503/1989), Section 11', 'fi:503/1989:11'],
  ['yleinen tietosuoja-asetus 679/2016), art. 12', 'gdpr:12'],
  ['a) the Archives Act), Section 4 describes our cookies', 'fi:831/1994'],
]);

table('references: a parenthesis that has one end only', [
  ['10 § personuppgiftslagen (523/1999', 'fi:523/1999:10'],
  ['artikel 14 i dataskyddsförordningen (”GDPR”, förordning (EU) 679/2016', 'gdpr:14'],
  ['Kissalaki (100/2000 5 §', 'fi:100/2000:5'],
  ['Yleinen tietosuoja-asetus 679/2016): 6 artiklan 1.a-alakohta', 'gdpr:6(1)(a)'],
  ['Henkilötietolaki 523/1999)10 § ja 24 §', 'fi:523/1999:10 fi:523/1999:24'],
  ['Henkilötietolaki 523/1999) 10', 'fi:523/1999:10'],
  // with both of its ends what follows is outside
  ['Tiedot (henkilötietolaki 523/1999) 10 kpl', 'fi:523/1999'],
]);

table('references: the number of a known act after a comma or on the next line', [
  ['the Act, (621/1999) 18 §', 'fi:621/1999:18'],
  ['asetuksen, (298/2009) 10 §:n', 'fi:298/2009:10'],
  ['the accounting law\n1336/1997', 'fi:1336/1997'],
  // months, and numbers of other things
  ['Noudatamme asetusta, (5/2018) päivitetty.', ''],
  ['Noudatamme lakia\n5/2018', ''],
]);

table('references: a line that ends inside a mention', [
  ['artikel 6.1\nf i dataskyddsförordningen', 'gdpr:6(1)(f)'],
  ['Art. 13\nGDPR', 'gdpr:13'],
  ['Personuppgiftslagen (523/1999) 10 § och\n24', 'fi:523/1999:10 fi:523/1999:24'],
  ['Arkistolaki 8 ja\n§ 12', 'fi:831/1994:8 fi:831/1994:12'],
  // what begins a line of its own
  ['Artikel 13\nDataskyddsförordningen kräver mer.', 'gdpr:13 | gdpr'],
  ['Artikel 6.1\na) samtycke\nb) avtal', 'gdpr:6(1)'],
  ['Henkilötietolain 10 § ja\n24 kuukautta', 'fi:523/1999:10'],
  ['Henkilötietolain 10 § ja\n11. Tietojen luovutus', 'fi:523/1999:10'],
]);

table('references: a point without its paragraph, an issuer, a date in words, sections without a sign', [
  ['tietosuoja-asetus, artikla 6.f ja artikla 9.a', 'gdpr:6(1)(f) gdpr:9(2)(a)'],
  [
    'ASETUS (EU) 2016/679, annettu 27.4.2016, luonnollisten henkilöiden suojelusta henkilötietojen käsittelyssä sekä näiden tietojen vapaasta liikkuvuudesta ja direktiivin 95/46/EY kumoamisesta (yleinen tietosuoja-asetus)',
    'gdpr',
  ],
  ['artikla 6.f.g, artikla 6. Suostumus', 'gdpr:6 | gdpr:6'],
  ['Article 20 of the Council Regulation (EC) No. 1/2005', 'eu:32005R0001:20'],
  ['Data Protection Act December 5th 2018 / 1050', 'fi:1050/2018'],
  ['Personal Data Act (10 and 24 ), personskyddslagen 10 §', 'fi:523/1999:10 fi:523/1999:24 | fi:523/1999:10'],
  ['Personal Data Act (10 and 25 )', 'fi:523/1999'],
]);

table('references: the name of an act in quotation marks', [
  ['8 § i ”personuppgiftslagen”', 'fi:523/1999:8'],
  ['10 och 24 § i "personuppgiftslagen" (523/99)', 'fi:523/1999:10 fi:523/1999:24'],
  ['enligt artikel 13 i ”dataskyddsförordningen” (GDPR)', 'gdpr:13'],
  ['Article 6 of the "General Data Protection Regulation" (GDPR)', 'gdpr:6'],
  ['section 5 of the “Data Protection Act” (1050/2018)', 'fi:1050/2018:5'],
  // what the parenthesis says is another act, or none
  ['the "Data Protection Act" (GDPR)', 'fi:1050/2018 | gdpr'],
  ['”tietosuojalaki” (523)', 'fi:1050/2018'],
  ['se 5 § i ”Våra stadgar”', ''],
]);

table('references: a stroke before the provision, a point or a comma before its letter', [
  ['tietosuoja-asetuksen / artikla 13 kohta 2', 'gdpr:13(2)'],
  ['arkistolain (831/94) / §18', 'fi:831/1994:18'],
  ['GDPR 6. artiklan 1. kohdan d. alakohta', 'gdpr:6(1)(d)'],
  ['6. artiklan 1. kohdan d. alakohta (GDPR)', 'gdpr:6(1)(d)'],
  ['artikla 6.1, f GDPR', 'gdpr:6(1)(f)'],
  ['(art. 6.1, f)', 'gdpr:6(1)(f)'],
  // a preposition, a word, and the next item of a list
  ['artikel 6.1, i GDPR', 'gdpr:6(1)'],
  ['artiklarna 15, 16, 17, i GDPR', 'gdpr:15 gdpr:16 gdpr:17'],
  ['Under Article 6.1, a data subject may object.', 'gdpr:6(1)'],
  ['artikla 6.1, a) suostumus, b) sopimus', 'gdpr:6(1)'],
  ['Tietosuojalaki / tietosuoja-asetus 6 artikla', 'fi:1050/2018 | gdpr:6'],
]);

table('references: no space after the full stop before an act, and an address', [
  ['Lakisääteinen velvoite.Arkistolaki 8 §', 'fi:831/1994:8'],
  ['Samtycke.Dataskyddslagen 5 §', 'fi:1050/2018:5'],
  ['www.Tietosuojalaki.fi, etunimi.sukunimi.GDPR@yritys.fi', ''],
]);

table('references: the short name of the Union in parentheses', [
  ['artikel 13 i Europeiska unionens (EU:s) dataskyddsförordning (EU) 2016/679', 'gdpr:13'],
]);
