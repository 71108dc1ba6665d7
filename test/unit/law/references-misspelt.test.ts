/** Short words misspelt: those for the parts of an act beside a number, and those of names; and words that only look so. */

import { table } from '../support/references';

table('references: a misspelt word for a part beside its number', [
  ['Artcle 6 of the GDPR', 'gdpr:6'],
  ['GDPR, Artcile 6(1)(f)', 'gdpr:6(1)(f)'],
  ['Artiicle (9) (2) of the GDPR', 'gdpr:9(2)'],
  ['Secton 11 of the Associations Act', 'fi:503/1989:11'],
  ['the Associations Act (503/1989), sectiion 11', 'fi:503/1989:11'],
  ['Tietosuoja-asetuksen 6 artkla', 'gdpr:6'],
  ['Tietosuoja-asetuksen artikkla 17', 'gdpr:17'],
  ['Tietosuoja-asetuksen 14. artkila', 'gdpr:14'],
  ['yhdistyslain 11 pykään mukaan', 'fi:503/1989:11'],
  ['yhdistyslain 11 §:n 1 momenti', 'fi:503/1989:11(1)'],
  ['tietosuojalain 6 §:n 1 momentin 2 kohtaaan', 'fi:1050/2018:6(1)(2)'],
  ['artkiel 17 i GDPR', 'gdpr:17'],
  ['dataskyddsförordningen, artiel 6.1 a', 'gdpr:6(1)(a)'],
  ['6 § 1 mom. 2 puntken i dataskyddslagen', 'fi:1050/2018:6(1)(2)'],
  ['3 kapiltet i avfallslagen', 'fi:646/2011:chapter:3'],
]);

table('references: a misspelt short word of a name', [
  ['the Finnsh Accounting Act', 'fi:1336/1997'],
  ['the Finish Accounting Act', 'fi:1336/1997'],
  ['Article 6 of the EU Genreal Data Protection Regulation', 'gdpr:6'],
  ['the Persoal Data Act (10 and 24 §)', 'fi:523/1999:10 fi:523/1999:24'],
  ['Section 13 of the Biobnk Act', 'fi:688/2012:13'],
  ['the Universities of Appiled Sciences Act', 'fi:932/2014'],
  ['artikel 9 i EU:s allämnna dataskyddsförordning', 'gdpr:9'],
  ['potilaan asemasta ja oikeuksista anneetun lain 5 §', 'fi:785/1992:5'],
  ['potilaan asemasta ja oikeuksista annteun lain 5 §', 'fi:785/1992:5'],
  ['the Associations Act (503/1989) accoording to sections 11 § and 12 §', 'fi:503/1989:11 fi:503/1989:12'],
]);

table('references: a short compound name with letters lost, written twice or turned about', [
  ['kuntallain 84 §, kunalain 84 §', 'fi:410/2015:84 | fi:410/2015:84'],
  ['jätellain 5 §, jätealin 6 §', 'fi:646/2011:5 | fi:646/2011:6'],
  ['arkistolki 831/1994 ja museloaki', 'fi:831/1994 | fi:314/2019'],
  ['potilasain mukaan', 'fi:785/1992'],
  ['enligt arkivlgen, 24 § i arkivvlagen', 'fi:831/1994 | fi:831/1994:24'],
  ['12 § i grundlaggen', 'fi:731/1999:12'],
  ['10 § i grunlagen, 143 § i avfallslaen', 'fi:731/1999:10 | fi:646/2011:143'],
  ['arkivllag', 'fi:831/1994'],
]);

table('references: a slip that leaves what several words leave, and a wrong first letter of a head', [
  ['sähköien viestinnän tietosuojalain 5 §', 'fi:516/2004:5'],
  ['Maankäytö- ja rakennuslain 5 §', 'fi:132/1999:5'],
  ['Henkilötietonaki (523/99) 10 §, tietosuojarain 5 §', 'fi:523/1999:10 | fi:1050/2018:5'],
  ['jäteelain 3 §, tietosuoja-asettusta', 'fi:646/2011:3 | gdpr'],
  ['Tietosuojamaissa ja tietosuojavain, kirjanpitosain, henkilötietomäki.', ''],
  ['Dataskyddsdagen firas i januari.', ''],
]);

table('references: words without their dots and rings', [
  ['jatelain 43 §, maankaytto- ja rakennuslaki', 'fi:646/2011:43 | fi:132/1999'],
  ['sahkoisesta laakemaarayksesta annetun lain 5 §', 'fi:61/2007:5'],
  ['yhdistyslain 11 pykalan mukaan', 'fi:503/1989:11'],
  ['Artikel 6 i EU:s allmanna dataskyddsforordning', 'gdpr:6'],
  ['bokforingsforordningen, lagen om bostadsrattsbostader', 'fi:1339/1997 | fi:393/2021'],
  ['statsradets forordning om kattstugor (1/2031)', 'fi:1/2031'],
  ['Personvernforordningen. Saanto ja raha, jatelava ja laakeri.', ''],
]);

table('references: names and provisions all in one case', [
  ['according to the universities act and in the employment contracts act', 'fi:558/2009 | fi:55/2001'],
  ['as the rules in the finnish companies act say', 'fi:624/2006'],
  ['The associations act on behalf of the members. The universities act in good faith.', ''],
  ['TIETOSUOJA-ASETUKSEN 6. ARTIKLAN 1 C) KOHTAAN', 'gdpr:6(1)(c)'],
  ['5. ARTIKLAN 13 MUKAISET TIEDOT (GDPR)', 'gdpr:13 | gdpr'],
]);

table('references: a letter glued to the word of its point', [
  ['tietosuoja-asetuksen 6 artiklan 1 ckohta', 'gdpr:6(1)(c)'],
  ['GDPR 6 artikla 1 kohta calakohta', 'gdpr:6(1)(c)'],
]);

table('references: words that only look like those of a part or a name', [
  ['The GDPR and the Charter 2000 of our club.', 'gdpr'],
  ['Particle 6 of the GDPR leaflet. Chatter 5 about the Associations Act.', 'gdpr | fi:503/1989'],
  ['The Articled 6 trainees know the GDPR.', 'gdpr'],
  ['Tietosuojalain mukaan 5 kohteen tiedot ja 2 kahden hengen huonetta.', 'fi:1050/2018'],
  ['Tietosuojalain nojalla 3 kohtausta.', 'fi:1050/2018'],
  ['Enligt dataskyddslagen får 5 smycken och 10 kapital lagras.', 'fi:1050/2018'],
  ['We finish what the GDPR requires in May.', 'gdpr'],
  ['Finish Line Oy and the general meeting', ''],
  ['Tiedot annetaan lain mukaan.', ''],
  ['Ravintolassa, ravintolaksi, museolla, opintolaina, museolakin ja arkistolla.', ''],
  ['Kuntalaisen, rikollisen ja potilaiden vesilakin, metsästyslakki, vaalilakana.', ''],
  ['Arkivlager, arkivlaget, bolagen, jaktlaget, skollager und Grundlage.', ''],
]);
