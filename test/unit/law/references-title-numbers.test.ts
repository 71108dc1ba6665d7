/** Titles with numbers in and beside them: years of a programme, the collection of statutes, the marks of the Union. */

import { table } from '../support/references';

table('references: years inside a title', [
  ['lagen om stöd för katter under programperioden 2014–2020 (1000/2015) 12 §', 'fi:1000/2015:12'],
  ['lain kissojen tukemisesta ohjelmakaudella 2014-2020 (1000/2015) 5 §:n', 'fi:1000/2015:5'],
  ['lakiin maaseudun kehittämisen tukemisesta ohjelmakaudella 2023–2027 (1000/2022)', 'fi:1000/2022'],
  ['Act on Aid for Cats during the Programming Period 2014–2020 (1000/2015)', 'fi:1000/2015'],
  ['EU General Data Protection Regulation 2016 (GDPR)', 'gdpr'],
  ['EU:s allmänna dataskyddsförordning 2016 (GDPR) artikel 15', 'gdpr:15'],
  ['arkistolaki 1994 (831/1994)', 'fi:831/1994'],
  ['the Data Protection Act 2018 (1050/2018) and the Data Protection Act', 'fi:1050/2018 | fi:1050/2018'],
  ['the Data Protection Act 2018', ''],
]);

table('references: a longer title than the one that is known, with its number and short name', [
  ['6 § i lagen om personuppgifter och anslutande katter (1000/2015, nedan kattlagen)', 'fi:1000/2015:6'],
  ['Section 6 of the Act on Social Welfare and Cat Care (1000/2015, hereinafter the Cat Act)', 'fi:1000/2015:6'],
  ['laki potilaan asemasta ja oikeuksista kissalassa (1000/2015)', 'fi:1000/2015'],
  ['Section 7 of the Fancy Consumer Protection Act', 'name:Fancy_Consumer_Protection_Act:7'],
]);

table('references: the name of the collection before a number', [
  ['Act on Gold Panning (Finnish Statute No. 1000/2015)', 'fi:1000/2015'],
  ['Cat Keeping Act (Statute 1000/2015)', 'fi:1000/2015'],
  ['Cat Keeping Act (Statutes of Finland 1000/2015)', 'fi:1000/2015'],
  ['kissalain (Suomen säädöskokoelma 1000/2015) 5 §', 'fi:1000/2015:5'],
  ['kattlagen (Finlands författningssamling 1000/2015)', 'fi:1000/2015'],
]);

table('references: the mark of the Union between a title and its number', [
  ['Regulation on Markets in Cat Food (EU) N:o 600/2014', 'eu:32014R0600'],
  ['förordningen om marknader för kattmat (EU) nr 600/2014 och GDPR', 'eu:32014R0600 | gdpr'],
  ['the regulation establishing the Cats+ programme (EU) 2021/817', 'eu:32021R0817'],
]);

table('references: the number of an act that stands for its name', [
  ['the Cat Framework (917/2014) 138§, 141§', 'fi:917/2014:138 fi:917/2014:141'],
  ['Kissakehys (917/2014) 138 §', 'fi:917/2014:138'],
  ['kissoista 11 § (523/1999)', 'fi:523/1999:11'],
  ['Section 11 (503/1989) on cats', 'fi:503/1989:11'],
  // papers, and numbers of no act
  ['Kaupunginhallitus (917/2014) 138 §', ''],
  ['Kissakehys (9999/2014) 138 §', ''],
  ['kissoista 11 § (9999/1999)', ''],
]);

table('references: the long title of the Regulation behind its short name and a dash', [
  [
    'GDPR – General Data Protection Regulation – Regulation (EU) 2016/679 of the European Parliament and of the Council of 27.4.2016 on the protection of natural persons with regard to the processing of personal data and on the free movement of such data, and repealing Directive 95/46/EC (General Data Protection Regulation)',
    'gdpr',
  ],
]);
