/** Numbers that tell the act of a section, acts that a text names only as having changed another one, and articles of statutes. */

import { table } from '../support/references';

table('references: a number that tells the act', [
  ['kuntalain 50 § (365/1995)', 'fi:365/1995:50'],
  ['kuntalain 50 § (3/2022)', 'fi:410/2015:50'],
  ['asiakirja on julkinen (621/1999, 8§)', 'fi:621/1999:8'],
  ['documents are public (621/1999, Section 9)', 'fi:621/1999:9'],
  ['ammattilaiset (703/2023 8 §, 785/1992 13 §)', 'fi:703/2023:8 | fi:785/1992:13'],
  ['pöytäkirja (621/1999, 5 §), päätös (785/1992, 6 §), asia (9999/2021, 7 §)', ''],
  ['lakia on muutettu L:lla 347/2019', 'fi:347/2019'],
  ['upphävts genom L 21.8.2009/661', 'fi:661/2009'],
  ['EUVL L 119/2016', ''],
  ['asetukseen kissoista (A293/2014)', 'fi:293/2014'],
]);

table('references: acts that amend another one', [
  [
    '29 § i dataskyddslagen, sådan den lyder i lag 12/2023. Uppgifter lämnas enligt 4 §.',
    'fi:1050/2018:29 | fi:12/2023 | fi:1050/2018:4',
  ],
  [
    'kissalain (12/2015) 2 §, sellaisena kuin se on laissa 13/2016, 3 §:n nojalla',
    'fi:12/2015:2 | fi:13/2016 | fi:12/2015:3',
  ],
  ['kissalaki (12/2015) ja laki 13/2016, 3 §', 'fi:12/2015 | fi:13/2016:3'],
]);

table('references: sections of statutes called articles', [
  ['artikel 6.1.2 i dataskyddslagen', 'fi:1050/2018:6(1)(2)'],
  ['artikel 2 a i lagen om katter (12/2015)', 'fi:12/2015:2a'],
  ['Article 12 a of the Patient Act', 'fi:785/1992:12a'],
  ['artikel 6.1.2019, artikel 6.1.2 avsnitt', ''],
]);

table('references: the day of an act beside its number, and amendments behind it', [
  ['Arkistolaki (831/1994, 23.9.1994), 8 §', 'fi:831/1994:8'],
  ['Arkistolaki 831/1994 (23.9.1994) 8 §', 'fi:831/1994:8'],
  ['Arkistolaki (annettu 23.9.1994) 8 §', 'fi:831/1994:8'],
  ['the Archives Act (831/1994; 23 September 1994), section 8', 'fi:831/1994:8'],
  ['arkistolain (831/1994) muutoksineen 8 §', 'fi:831/1994:8'],
  ['arkivlagen (831/1994) jämte ändringar, 8 §', 'fi:831/1994:8'],
  // the day on which something begins is not the act's
  ['tietosuoja-asetus (25.5.2018 alkaen)', 'gdpr'],
]);

table('references: the number of the Regulation in other forms', [
  ['tietosuoja-asetuksen 2016/679/EU (artikla 21, kohta 2)', 'gdpr:21(2)'],
  ['tietosuoja-asetus (EU) (2016/679), 6 artikla', 'gdpr:6'],
  ['tietosuoja-asetus (27.4.2016/679) 6 artikla', 'gdpr:6'],
  ['tietosuoja-asetus (EU) (katso alla) 6 artikla', 'gdpr | gdpr:6'],
]);

table('references: a name that is no title, told by the number after it and the section', [
  ['Kissaraami (831/1994) 8 §, 10 § ja kissat', 'fi:831/1994:8 fi:831/1994:10'],
  ['kissakehyksen (831/1994) 8 §:n mukaan', 'fi:831/1994:8'],
  ['Kattramen (831/1994) 8 §', 'fi:831/1994:8'],
  ['the Framework for Cats (831/1994) section 8', 'fi:831/1994:8'],
  ['(Cat Archives Framework (831/1994) 8§, 10§)', 'fi:831/1994:8 fi:831/1994:10'],
  // no section, a number that no table has, papers and minutes
  ['the Framework for Cats (831/1994)', ''],
  ['the Framework for Cats (9999/1994) section 8', ''],
  ['Kunnanhallitus (831/1994) 8 §', ''],
  ['our agreement (831/1994) section 8 and this notice (831/1994), Section 8 below', ''],
]);

table('references: the number in the middle of a title', [
  ['Viranomaisten toiminnan julkisuudesta (621/1999) annetun lain 11 § koskee tätä.', 'fi:621/1999:11'],
  ['yksityisyyden suojasta työelämässä (759/2004) annettua lakia', 'fi:759/2004'],
  ['Asia on arkistosta (831/1994) annettu ilmoitus.', ''],
]);
