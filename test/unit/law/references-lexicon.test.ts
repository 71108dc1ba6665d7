/** The longer tables of acts: names in three languages, words that names have or leave out, names that are none. */

import { table } from '../support/references';

table('references: acts of the longer tables', [
  ['the Bookkeeping Act and the Companies Act', 'fi:1336/1997 | fi:624/2006'],
  ['the Act on the Status and Rights of a Patient, section 12', 'fi:785/1992:12'],
  ['section 8 of the Act on Posted Workers', 'fi:447/2016:8'],
  ['raskauden keskeyttämisestä annetun lain 5 §', 'fi:239/1970:5'],
  ['lagen om utstationering av arbetstagare', 'fi:447/2016'],
  ['valtioneuvoston asetus varhaiskasvatuksesta', 'fi:753/2018'],
  ['statsrådets förordning om småbarnspedagogik', 'fi:753/2018'],
  ['Government Decree on Screening', 'fi:339/2011'],
  ['kyberturvallisuuslain 10 §', 'fi:124/2025:10'],
  ['the Private Security Services Act (282/2002)', 'fi:282/2002'],
]);

table('references: fairway dues, and the members of religious communities', [
  ['Väylämaksulain 5 § ja lagen om farledsavgift', 'fi:1122/2005:5 | fi:1122/2005'],
  ['Section 5 of the Act on Fairway Dues; the Fairway Dues Act', 'fi:1122/2005:5 | fi:1122/2005'],
  ['uskonnollisten yhdyskuntien jäsenrekisterilaki', 'fi:614/1998'],
  ['lagen om religionssamfundens medlemsregister', 'fi:614/1998'],
  ['the Religious Communities Membership Records Act', 'fi:614/1998'],
  ['laki uskonnollisten yhdyskuntien jäsenrekistereistä', 'fi:614/1998'],
]);

table('references: words that English names have or leave out', [
  ['Act on Protection of the Privacy in the Electronic Communications', 'fi:516/2004'],
  ['Act on the Processing of Client Data in Social Welfare & Health Care', 'fi:703/2023'],
  ['Act concerning the Status and Rights of Patients', 'fi:785/1992'],
  ['Law on the Openness of Government Activities', 'fi:621/1999'],
  ['the Accounting Law, the Finnish Consumer Protection Law', 'fi:1336/1997 | fi:38/1978'],
  ["the Patients' Rights Act and the Employees’ Pensions Act", 'fi:785/1992 | fi:395/2006'],
  ["the Contractor’s Obligations and Liability Act, Act on Children's Day Care", 'fi:1233/2006 | fi:36/1973'],
  ['in line with accounting law and consumer protection law', ''],
  ['All applicable Consumer Protection Law', ''],
]);

table('references: EU acts by short name, number and ordinal', [
  ['NIS2-direktiivi, NIS 2 -direktiivin, NIS2 Directive', 'eu:32022L2555 | eu:32022L2555 | eu:32022L2555'],
  ['the PSD2 Directive', 'eu:32015L2366'],
  ['MiFID II -direktiivi (2014/65/EU)', 'eu:32014L0065'],
  ['Article 6 DSA', 'eu:32022R2065:6'],
  ['EHDS-asetus', 'eu:32025R0327'],
  ['(EU) 2017/745', 'eu:32017R0745'],
  ['the Fourth Anti-Money Laundering Directive', 'eu:32015L0849'],
  ['the 5th EU Anti-Money Laundering Directive', 'eu:32018L0843'],
  ['5. rahanpesudirektiivin', 'eu:32018L0843'],
  ['viides rahanpesudirektiivi', 'eu:32018L0843'],
  ['femte penningtvättsdirektivet', 'eu:32018L0843'],
  ['the 6th AML Directive', ''],
  ['we use DORA, PSD2 and MiFID II', ''],
]);

table('references: parts after commas and conjunctions', [
  ['art. 6, 1, f GDPR', 'gdpr:6(1)(f)'],
  ['Art. 6, par. 1, f) GDPR', 'gdpr:6(1)(f)'],
  ['Article 6(1)(c) in conjunction with para. 3 of the GDPR', 'gdpr:6(1)(c) gdpr:6(3)'],
]);

table('references: verbs are no titles', [
  ['we act on data protection and act on interest', ''],
  ['you may name the act', ''],
  ['the act on accounting', 'fi:1336/1997'],
]);

table('references: an abbreviation of the text between an act and its provision', [
  ['maankäyttö- ja rakennuslain (MRL) 205 §', 'fi:132/1999:205'],
  ['maankäyttö- ja rakennusasetuksen (MRA) 2, 94 ja 96 §:t', 'fi:895/1999:2 fi:895/1999:94 fi:895/1999:96'],
  ['tietosuojalaki (XYZ) on yleislaki', 'fi:1050/2018'],
  ['rahanpesun ja terrorismin rahoittamisen estämisestä asetetun lain', 'fi:444/2017'],
]);

table('references: Acts that readers of fresh notices missed', [
  ['Metsähallituslaissa, metsähallituslain 5 §', 'fi:234/2016 | fi:234/2016:5'],
  ['Laki asumisoikeusyhdistyksistä 1072/194', 'fi:1072/1994'],
  ['AHVL 52 §, PoL 16 a §', 'fi:481/1995:52 | fi:628/1998:16a'],
]);
