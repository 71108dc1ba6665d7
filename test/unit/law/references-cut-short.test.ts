/** Words and names cut short: "10 pyk.", "Reg. (EC) …", "ch. 2", abbreviations with the number of their act, "523/-99". */

import { table } from '../support/references';

table('references: parts cut short', [
  ['henkilötietolaki 10 pyk., JulkL 24 pyk 1 mom 25 k', 'fi:523/1999:10 | fi:621/1999:24(1)(25)'],
  ['Auditing Act, chap. 4, and Accounting Act chapt. 2', 'fi:1141/2015:chapter:4 | fi:1336/1997:chapter:2'],
  ['GDPR rec. 47 and Rec. 71 GDPR', 'gdpr:recital:47 | gdpr:recital:71'],
  ['see rec. 5 of the cats, and the GDPR', 'gdpr'],
  ['the Act on Transport Services Ch. 3', 'fi:320/2017:chapter:3'],
]);

table('references: heads cut short', [
  ['Reg. (EC) 561/2006 art. 10(5)', 'eu:32006R0561:10(5)'],
  ['dir. 95/46 art. 7 f, Dir. 2002/58/EC', 'eu:31995L0046:7(f) | eu:32002L0058'],
  ['ePrivacy-dir. 5(3) ja EU-förordn. 2016/679', 'eu:32002L0058:5(3) | gdpr'],
  ['Business reg. 5 cats, managing dir. Kissa', ''],
]);

table('references: abbreviations with a number', [
  ['KissL 1492/16 5 §, OKL 421/2013', 'fi:1492/2016:5 | fi:421/2013'],
  ['KissL 540/2018', 'fi:540/2018'],
  ['HTML 50/2020, URL 200/15, PeVL 14/2018 vp, KissL 5/20', ''],
  ['eIDAS (910/2014)', 'eu:32014R0910'],
  ['klientL 812/00 14 §, polisL 4:3, kattL 5 §', 'fi:812/2000:14 | fi:872/2011:4:3 | name:kattL:5'],
]);

table('references: years cut short', [
  ['henkilötietolaki (523/-99) 10 §', 'fi:523/1999:10'],
  ['vanhuspalvelulaki 980/-12, 15 §', 'fi:980/2012:15'],
]);

table('references: what only looks like a section or an act', [
  ['TSL § 5 eli 13 v.', 'fi:1050/2018:5'],
  ['MRL 132/1999. Kissaltk 5.2.25 § 12.', 'fi:132/1999'],
  ['Lukujärjestys 40/2023, ilmoittautumisjärjestys 3/2024', ''],
]);
