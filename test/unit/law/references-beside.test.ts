/** What stands right beside the name of an act or its provision and is one mention with it. */

import { table } from '../support/references';

table('references: an act and its abbreviation or other name side by side', [
  ['EU:n tietosuoja-asetus TSA 6 art. 1 c', 'gdpr:6(1)(c)'],
  ['tietosuojalaki TSL 4 § 2 kohta', 'fi:1050/2018:4(1)(2)'],
  ['julkisuuslain JulkL 24 §:n', 'fi:621/1999:24'],
  ['dataskyddsförordningen GDPR artikel 6', 'gdpr:6'],
  ['offentlighetslagen OffL 24 §', 'fi:621/1999:24'],
  ['Accounting Act Kirjanpitolaki (1336/1997, section 2)', 'fi:1336/1997:2'],
  ['the Finnish Accounting Act, Kirjanpitolaki 2 luku 10 §', 'fi:1336/1997:2:10'],
  ['yhdistyslaki, föreningslagen 11 §', 'fi:503/1989:11'],
  ['yhdistyslaki, yhdistyslain 11 §', 'fi:503/1989 | fi:503/1989:11'],
  ['säädöstä 30.12.1997/1336 Kirjanpitolaki 2 luku 10 §', 'fi:1336/1997:2:10'],
  ['laki potilaan asemasta ja oikeuksista (785/1992) 13 § ”Potilaslaki”', 'fi:785/1992:13'],
  ['GDPR-tietosuojalaki ja GDPR-tietosuoja-asetus', 'gdpr | gdpr'],
  ['nya GDPR-dataskyddslagen', 'gdpr'],
  // each on its own line, or another act
  ['Tietosuoja-asetus\nGDPR 6 artikla', 'gdpr | gdpr:6'],
  ['potilaslaki HetiL 10 §', 'fi:785/1992 | fi:523/1999:10'],
  ['potilaslain 13 § ”Kirjanpitolaki”', 'fi:785/1992:13 | fi:1336/1997'],
]);

table('references: words that single a provision out after its act', [
  ['kirjanpitolain 1336/1997 mm. 2 luku 10 §', 'fi:1336/1997:2:10'],
  ['kirjanpitolain erityisesti 7 §:ään ja muun muassa 9 §:ään', 'fi:1336/1997:7 | fi:1336/1997:9'],
  ['tietosuoja-asetuksen esim. 6 artikla', 'gdpr:6'],
  ['bokföringslagen bl.a. 7 § och 9 §', 'fi:1336/1997:7 fi:1336/1997:9'],
  ['dataskyddsförordningen t.ex. artikel 6', 'gdpr:6'],
  ['the GDPR, the Accounting Act e.g. Section 7', 'gdpr | fi:1336/1997:7'],
  ['the GDPR in particular Article 6', 'gdpr:6'],
  ['tietosuojalain mm. 5 kissaa', 'fi:1050/2018'],
]);

table('references: the number of an amending act between a section and its act', [
  ['Section 11 (8.5.2020/336) /Föreningslagen', 'fi:503/1989:11'],
  ['11 § (8.5.2020/336), Yhdistyslaki', 'fi:503/1989:11'],
  ['Section 11 (336/2020) of the Associations Act', 'fi:503/1989:11'],
  // the number is that of an act of its own
  ['13 § (785/1992), yhdistyslaki', 'fi:785/1992:13 | fi:503/1989'],
]);

table('references: a misnomer that the text itself explains', [
  ['EU:n tietosuojadirektiiviin (GDPR). Tietosuojadirektiivin mukaan', 'gdpr | gdpr'],
  ['dataskyddsdirektivet (GDPR). Dataskyddsdirektivet', 'gdpr | gdpr'],
  ['the Data Protection Directive (GDPR). The Data Protection Directive', 'gdpr | gdpr'],
  ['tietosuojadirektiivi (GDPR). Direktiivi 95/46/EY', 'gdpr | eu:31995L0046'],
  ['tietosuojadirektiivi ja GDPR. Tietosuojadirektiivi', 'eu:31995L0046 | gdpr | eu:31995L0046'],
]);

table('references: a line break between a name and its own number', [
  ['EU:n yleinen tietosuoja-asetus\n2016/679', 'gdpr'],
  ['EU:n yleinen tietosuoja-asetus\n(EU) 2016/679\nTietosuojalaki\n1050/2018', 'gdpr | fi:1050/2018'],
  ['EU:s allmänna dataskyddsförordning\n2016/679, artikel 13 och 14', 'gdpr:13 gdpr:14'],
  ['Tietosuoja-asetus\n5/2018 Kissala', 'gdpr'],
]);

table('references: a word that the section sign says once more', [
  ['Archives Act (831/1994) section of 8 §', 'fi:831/1994:8'],
  ['Archives Act (831/1994) paragraph of 8 and 12 §', 'fi:831/1994:8 fi:831/1994:12'],
  ['paragraph 8 § of the Archives Act', 'fi:831/1994:8'],
  ['section 8 § of the Archives Act', 'fi:831/1994:8'],
  ['the Archives Act, sections 8 § and 12 §', 'fi:831/1994:8 fi:831/1994:12'],
  ['arkistolain kohdat 8 ja 12 §, arkistolain kohdan 8 §:n', 'fi:831/1994:8 fi:831/1994:12 | fi:831/1994:8'],
  ['paragraf 8 § i arkivlagen, arkivlagen punkt 8 §', 'fi:831/1994:8 | fi:831/1994:8'],
  // parts of sections
  ['Section 8 a § 1 of the Archives Act', 'fi:831/1994:8a(1)'],
  ['arkistolaki 8 § 1 mom. 2 kohta', 'fi:831/1994:8(1)(2)'],
  ['a paragraph of 10 lines', ''],
]);
