/** Forms of foreign and of hasty notices: parts in parentheses, Roman figures, an act before or after its article. */

import { table } from '../support/references';

table('references: an act in parentheses before its provision', [
  ['Our basis is (GDPR) article 13.', 'gdpr:13'],
  ['(tietosuojalaki) 4 §', 'fi:1050/2018:4'],
  ['EU tietosuoja-asetuksen 2016/679) artikla 13 ja 14', 'gdpr:13 gdpr:14'],
  ['(GDPR) 4 §', 'gdpr'],
  ['(GDPR). Article 13', 'gdpr | gdpr:13'],
]);

table(
  'references: paragraphs and points of foreign notices',
  [
    ['GDPR 6 (1f)', 'gdpr:6(1)(f)'],
    ['Art. 6 sec. 1 s. 1 lit. b GDPR', 'gdpr:6(1)(b)'],
    ['Art. 6 para. 1 s. 1 lit. f GDPR', 'gdpr:6(1)(f)'],
    ['Article 6 clause 1 (f) of the GDPR', 'gdpr:6(1)(f)'],
    ['Article 7 Sec. 3 GDPR', 'gdpr:7(3)'],
    ['Article 7 and section 3 of the Data Protection Act', 'gdpr:7 | fi:1050/2018:3'],
    ['Art 6 § 1 f GDPR', 'gdpr:6(1)(f)'],
    ['Art. 6-1-b GDPR', 'gdpr:6(1)(b)'],
    ['Art. 6 I lit. a GDPR', 'gdpr:6(1)(a)'],
    ['Article 6 I b GDPR', 'gdpr:6(1)(b)'],
    ['Articles 44 ff. GDPR', 'gdpr:44'],
    ['Art. 44 et seq. GDPR', 'gdpr:44'],
    ['Article 15 and following of the GDPR', 'gdpr:15'],
    ['Art. 6 Para. 1 Subpara. 1 lit. f GDPR', 'gdpr:6(1)(f)'],
    ['Art. 6 (1) S. 1 f) GDPR', 'gdpr:6(1)(f)'],
    ['art. 6, para. 1, lett. b) GDPR', 'gdpr:6(1)(b)'],
    ['Article 4 No. 7 GDPR', 'gdpr:4(7)'],
    ['Article 4 point 7 of the GDPR', 'gdpr:4(7)'],
    ['tietosuoja-asetuksen artiklan 4 nro 7 tarkoituksessa', 'gdpr:4(7)'],
    ['tietosuoja-asetuksen 4 artiklan 1 kohdan 2 alakohdan mukaan', 'gdpr:4(1)(2)'],
    ['GDPR 4 artiklan 1 kohdan 2 kissaa', 'gdpr:4(1)'],
    ['Recital 47 Sentence 2 GDPR', 'gdpr:recital:47'],
    [
      'GDPR article 6.1 (a) consent, 6.1 (b) contract and 6.1 (f) interest, 7.1 (a) no',
      'gdpr:6(1)(a) | gdpr:6(1)(b) | gdpr:6(1)(f)',
    ],
    ['6.1.f GDPR', 'gdpr:6(1)(f)'],
    ['6(1)f of GDPR', 'gdpr:6(1)(f)'],
    ['2.1 a) GDPR', 'gdpr'],
    ['Article 6(1)(a-c)', 'gdpr:6(1)(a) gdpr:6(1)(b) gdpr:6(1)(c)'],
    ['Article 6(1)(a, b and f)', 'gdpr:6(1)(a) gdpr:6(1)(b) gdpr:6(1)(f)'],
    ['Article 6(1) (a contract)', 'gdpr:6(1)'],
    ['point (a) of the first subparagraph of Article 6(1) of the GDPR', 'gdpr:6(1)(a)'],
    ['paragraph 1 (f) of article 6 of the GDPR', 'gdpr:6(1)(f)'],
  ],
  { language: 'en' },
);

table('references: letters after numbers', [
  ['Tietosuoja-asetus 6 artikla 1c ja 1e', 'gdpr:6(1)(c) gdpr:6(1)(e)'],
  ['tietosuoja-asetuksen 6 artiklan 1 c kohta ja 9 artikla', 'gdpr:6(1)(c) gdpr:9'],
  ['GDPR artikla 6.1 a (suostumus), 6.1 b (sopimus)', 'gdpr:6(1)(a) | gdpr:6(1)(b)'],
  ['tietosuoja-asetuksen artikla 6:1 c', 'gdpr:6(1)(c)'],
  ['artikla 6/1/e ja artikla 9/2/j', 'gdpr:6(1)(e) gdpr:9(2)(j)'],
  ['GDPR 6/1 f, article 6/1, 6/1 artiklan c kohta', 'gdpr:6(1)(f) | gdpr:6(1) gdpr:6(1)(c)'],
  ['artikel 6/1 led e och artikel 6/1 (a)', 'gdpr:6(1)(e) gdpr:6(1)(a)'],
  // two articles, a day, a year
  ['artiklat 6/9, artiklat 15/16', 'gdpr:6 gdpr:9 gdpr:15 gdpr:16'],
  ['GDPR 20/4, tietosuoja-asetuksen artikla 6/2016', 'gdpr | gdpr'],
  ['skäl 47, mening 2 i GDPR', 'gdpr:recital:47'],
  ['lastensuojelulaki (417/2007) 25 a–c §', 'fi:417/2007:25a-25c'],
  ['sections 21 b–21 d of the Act on Electronic Communications Services', 'fi:917/2014:21b-21d'],
  ['EU:s allmänna dataskyddsförordning, 6 artikeln, 1. a)', 'gdpr:6(1)(a)'],
  ['artikel 6.1 (c, e) i dataskyddsförordningen', 'gdpr:6(1)(c) gdpr:6(1)(e)'],
  ['punkt 1 c i artikel 6 i dataskyddsförordningen', 'gdpr:6(1)(c)'],
]);

table('references: sections', [
  ['Section 10 of Chapter 2 of the Accounting Act', 'fi:1336/1997:2:10'],
  ['10 § i 2 kap. i bokföringslagen', 'fi:1336/1997:2:10'],
  ['Henkilötietolaki (523/1999) 10 ja 24', 'fi:523/1999:10 fi:523/1999:24'],
  ['Henkilötietolaki (523/1999) 10 ja 24 vuotta', 'fi:523/1999'],
  ['Henkilötietolaki (523/1999) 1', 'fi:523/1999'],
  ['julkisuuslain 24 :n 1 momentin 25 kohta', 'fi:621/1999:24(1)(25)'],
  ['offentlighetslagen 24 1 mom. 25 punkten', 'fi:621/1999:24(1)(25)'],
  ['julkisuuslain 2 momentin mukaan', 'fi:621/1999'],
]);

table('references: acts by number alone, and laws', [
  ['Decisions 2001/497/EC, 2004/915/EC and 2010/87/EU', 'eu:32001D0497 | eu:32004D0915 | eu:32010D0087'],
  ['besluten 2001/497/EG, 2004/915/EG och 2010/87/EU', 'eu:32001D0497 | eu:32004D0915 | eu:32010D0087'],
  ['päätökset 2001/497/EY, 2004/915/EY ja 2010/87/EU', 'eu:32001D0497 | eu:32004D0915 | eu:32010D0087'],
  ['standard contractual clauses (EU) 2021/914', 'eu:32021D0914'],
  ['(EU) 2016/679 (GDPR)', 'gdpr'],
  ['the Data Protection Law (1050/2018)', 'fi:1050/2018'],
  ['the Law on Early Childhood Education (540/2018)', 'fi:540/2018'],
  ['Law 4624/2019', ''],
  ['Legislative Decree 196/2003', ''],
]);

table('references: another act of the same name', [
  ['uusi henkilötietolaki', ''],
  ['a new Archives Act', ''],
  ['the new Data Protection Act', 'fi:1050/2018'],
  ['uusi henkilötietolaki (523/1999)', 'fi:523/1999'],
  ['the Data Protection Act 2018 and the Data Protection Act', ''],
  ['the Data Protection Act 2018 and the Finnish Data Protection Act', 'fi:1050/2018'],
  ['tietosuojalaki, the Data Protection Act 2018', 'fi:1050/2018'],
  ['the German Federal Data Protection Act', ''],
  ['the Austrian Data Protection Act', ''],
  ['svenska dataskyddslagen (2018:218)', 'se:2018:218'],
]);

table('references: articles of the text itself, and counts', [
  ['GDPR. Article 3 of these terms applies.', 'gdpr'],
  ['GDPR. Article 3 of this Regulation applies.', 'gdpr | gdpr:3'],
  ['See section 6 above and Article 12 below.', ''],
  ['artikel 4 i denna policy', ''],
  ['The terms have 13 articles.', ''],
  ['13 and 14 articles of the GDPR', 'gdpr:13 gdpr:14'],
]);

table('references: slips of the pen', [
  ['Henkilötietotietolain 10 ja 24 §:ien', 'fi:523/1999:10 fi:523/1999:24'],
  ['henkilötitolain 10 §', 'fi:523/1999:10'],
  ['henkilötietolajit ja tietosuojalajit', ''],
  ['dataskyddförordningen, dataskyddsförodningen och dataskyddsförordingen', 'gdpr | gdpr | gdpr'],
  ['personuppgiftlagen 10 §', 'fi:523/1999:10'],
  ['majoitus- ja ravitsemustoiminnasta annetun lain 6 ja 7 §:n', 'fi:308/2006:6 fi:308/2006:7'],
  ['vesihuoltolakiinperustuva asiakkuus', 'fi:119/2001'],
  ['tietosuoja-asetuksenmukainen seloste, lainmukainen käsittely', 'gdpr'],
]);

table('references: an act named with its number, then without', [
  ['the Cat Shelter Act 1000/2015 (Cat Shelter Act, section 2)', 'fi:1000/2015 | fi:1000/2015:2'],
  ['Article 10 of the Personal Data Act', 'fi:523/1999:10'],
  ['Article 15 of the Data Protection Act', 'gdpr:15'],
]);

table('references: short names', [
  ['the Library Act', 'fi:1492/2016'],
  ['the AI Act', 'eu:32024R1689'],
  ['the Limited Liability Company Act', 'fi:624/2006'],
  ['småbarnspedagogiklagen', 'fi:540/2018'],
  ['klientlagens 5 §', 'fi:812/2000:5'],
  ['DSA-förordningen', 'eu:32022R2065'],
  ['e-privacydirektivet', 'eu:32002L0058'],
  ['YEL-lain mukaan', 'fi:1272/2006'],
  ['OffL 24 §', 'fi:621/1999:24'],
  ['kirjanpitoasetuksen', 'fi:1339/1997'],
]);

table('references: a short name in quotation marks after an act', [
  ['the Act on Cats (100/2015, “CatA”) and CatA', 'fi:100/2015 | fi:100/2015'],
  ['Act on Cats (100/2015) (“CatA”). Under section 6 of CatA and CatA', 'fi:100/2015 | fi:100/2015:6 | fi:100/2015'],
  ['Cat Company Ltd (“CatCo”) and section 6 of CatCo', ''],
]);

table('references: acts by their number, date and translated titles', [
  ['henkilötietolaki, 523/1999, 10 ja 24 §', 'fi:523/1999:10 fi:523/1999:24'],
  ['1 § lagen om arbetslöshetskassa (24 augusti 1984/603)', 'fi:603/1984:1'],
  ['the Act (No. 555 of 1998)', 'fi:555/1998'],
  ['the General Data Processing Regulation', 'gdpr'],
  ['Section 7 of the Act on Accommodation and Catering', 'fi:308/2006:7'],
  ['sosiaali- ja terveysministeriön potilasasiakirjoista antaman asetuksen', 'fi:94/2022'],
  [
    '2 kap. 8 § 4 mom., 3 kap. 12 § 1 mom. punkt 5 och 13 § i personuppgiftslagen (523/1999)',
    'fi:523/1999:8(4) fi:523/1999:12(1)(5) fi:523/1999:13',
  ],
]);
