/** Words that end like an act, and names and numbers written the wrong way. */

import { table } from '../support/references';

table('references: English and Swedish words that end like a Finnish act', [
  ['We explain how a villain could complain about porcelain.', ''],
  ['The chamberlain ate souvlaki on the plain.', ''],
  ['In section 5 we explain 5 §', ''],
  ['Krämen innehåller kollagen. Collagen is a protein.', ''],
  ['We act under the hiihtokoululaki and the kioskikauppalaki 5 §.', 'name:hiihtokoululaki | name:kioskikauppalaki:5'],
]);

table('references: slips of numbers, syllables and moments', [
  ['työsopimuslaki (2001/55)', 'fi:55/2001'],
  ['henkilötietolaki (523/99)', 'fi:523/1999'],
  ['EU:s dataskyddsförningens artikel 5', 'gdpr:5'],
  ['enligt personuppgiflagen 10 §', 'fi:523/1999:10'],
  ['bokföringslagens 2 kap. 10 § 2 moments krav', 'fi:1336/1997:2:10(2)'],
]);

table('references: Swedish abbreviations of Finnish Acts', [
  ['Utlämnandet sker enligt 11 § och 16 § 2 mom. i OffentlL (621/1999).', 'fi:621/1999:11 fi:621/1999:16(2)'],
  ['personuppgiftslagen (523/1999), 7 § i TivoliL (12/1999)', 'fi:523/1999 | fi:12/1999:7'],
  ['personuppgiftslagen, 7 § i TivoliL', 'fi:523/1999 | name:TivoliL:7'],
  ['FörvL 11 §, BokfL 2 kap. 10 § och DSL 6 §', 'fi:434/2003:11 | fi:1336/1997:2:10 | fi:1050/2018:6'],
  ['se PUppL och DSL', 'fi:523/1999'],
  ['ArbAvtL 13 kap. 6 §', 'fi:55/2001:13:6'],
  ['SrF 1025/2014, 3 §', 'fi:1025/2014:3'],
  ['MMMa 14/VLA/2003', 'name:MMMa_14/VLA/2003'],
  ['The address is in the HTML of the page, 5 § URL', ''],
]);

table('references: lettered sections in English, and the moment behind a sign', [
  ['the Dog Act (12/1999, section 14 c)', 'fi:12/1999:14c'],
  ['Section 14 c § 2 of the Dog Act (12/1999)', 'fi:12/1999:14c(2)'],
  ['We follow the Accounting Act, section 14 c.', 'fi:1336/1997:14c'],
  ['Section 14 c (2) of the Accounting Act', 'fi:1336/1997:14c(2)'],
]);

table('references: a part singled out, a dated number alone', [
  ['työsopimuslaki (2001/55, erit. 2. luku)', 'fi:55/2001:chapter:2'],
  ['bokföringslagen (1336/1997, särskilt 2 kap. 10 §)', 'fi:1336/1997:2:10'],
  ['the Accounting Act (1336/1997, in particular chapter 2)', 'fi:1336/1997:chapter:2'],
  ['the Accounting Act (1997/1336, specifically Chapter 2)', 'fi:1336/1997:chapter:2'],
  [
    'the Archives Act (more precisely section 8), the Accounting Act (mainly sections 9–10)',
    'fi:831/1994:8 | fi:1336/1997:9-10',
  ],
  ['kirjanpitolain (1336/1997, tarkemmin 2 luku) perusteella', 'fi:1336/1997:chapter:2'],
  ['arkistolaki (tarkemmin sanottuna 8 §), kirjanpitolaki (lähinnä 2 luku)', 'fi:831/1994:8 | fi:1336/1997:chapter:2'],
  [
    'arkivlagen (831/1994, närmare bestämt 8 §), bokföringslagen (främst 2 kap. 10 §)',
    'fi:831/1994:8 | fi:1336/1997:2:10',
  ],
  ['Opetuksesta pidetään kirjaa. (3.4.2009/217)', 'fi:217/2009'],
  ['Päätös 3.4.2009/217 koskee hakijaa.', ''],
]);

table('references: Acts that share their head, and the regulating that is no Regulation', [
  ['under the Accounting and Archives Acts', 'fi:1336/1997 | fi:831/1994'],
  ['the Accounting, Electricity Market and Data Protection Acts', 'fi:1336/1997 | fi:588/2013 | fi:1050/2018'],
  ['The Accounting and Archives teams work. It acts.', ''],
  ['The Board harmonises data protection regulation in Europe.', ''],
  ['We observe the data protection regulation.', 'gdpr'],
  ['Processing complies with EU data protection regulation (2016/679).', 'gdpr'],
  ['Section 5 of the Pram Loan Act (12/1999) “Pram Act” applies.', 'fi:12/1999:5'],
  ['the Pram Loan Act (12/1999) “is old”, and the Accounting Act', 'fi:12/1999 | fi:1336/1997'],
]);

table(
  'references: short words for sections, and moments in parentheses',
  [
    ['Reindeer Lease Act (12/1999), ch. 2, s. 10', 'fi:12/1999:2:10'],
    ['Archives Act, s 4(2)', 'fi:831/1994:4(2)'],
    ['Sections 6(1) and 8(2)–(3) of the Archives Act', 'fi:831/1994:6(1) fi:831/1994:8(2) fi:831/1994:8(3)'],
    ['Section 24(1) and (2) of the Archives Act', 'fi:831/1994:24(1) fi:831/1994:24(2)'],
    ['Archives Act. See the report, s. 10', 'fi:831/1994'],
  ],
  { language: 'en' },
);

table(
  'references: decrees by their Swedish abbreviations',
  [
    ['13 § i SrF om kanotförvaring (12/1999)', 'fi:12/1999:13'],
    ['arkivlagen, s. 10', 'fi:831/1994'],
    ['SrF om kanotförvaring', ''],
  ],
  { language: 'sv' },
);

table('references: an unknown abbreviation before a number, statements of committees', [
  ['7 § 1 mom. KAYL (12/1999) och XYF (13/1999) 5 a §', 'fi:12/1999:7(1) | fi:13/1999:5a'],
  ['THL (668/2008) kerää tietoja', ''],
  ['EU (2016/679) 5 artikla', 'gdpr:5'],
  ['PeVL 14/2018, PeVL (14/2018) 5 § ja HE (9/2018) 3 §', ''],
]);

table('references: Acts in a Swedish plural, titles behind the number, ranges behind a chapter', [
  ['enligt dataskydds- och bokföringslagarna', 'fi:1050/2018 | fi:1336/1997'],
  ['enligt lagarna om bokföring, dataskydds- och andra principer', ''],
  ['Act (12/1999) on Pram Loans in Parks, section 3, subsections 1 and 2', 'fi:12/1999:3(1) fi:12/1999:3(2)'],
  ['the Act (12/1999) on the Pram Loans and the Accounting Act, section 3', 'fi:12/1999 | fi:1336/1997:3'],
  ['Utsökningsbalken 3:66–67', 'fi:705/2007:3:66-67'],
]);

table('references: a sign left out, an end of a range with a sign of its own', [
  ['henkilötietolain 10 §:n mukainen seloste ja 24:n mukainen lomake', 'fi:523/1999:10 | fi:523/1999:24'],
  ['Seloste ja 24:n mukainen lomake', ''],
  ['Henkilötietolaki (523/1999) 10\n\nRekisterinpitäjä', 'fi:523/1999:10'],
  ['personuppgiftslagens 22 § – 24 §', 'fi:523/1999:22-24'],
  ['Personal Data Act (523) 10 & 24 §', 'fi:523/1999:10 fi:523/1999:24'],
  ['EU General Data Protection Regulation (EU 679/2016, 12–22)', 'gdpr:12-22'],
  ['the Personal Data Act (523/1999, 10 and 24)', 'fi:523/1999:10 fi:523/1999:24'],
  ['GDPR Article 6 (1), chapter b, c and f', 'gdpr:6(1)(b) gdpr:6(1)(c) gdpr:6(1)(f)'],
]);

table('references: Acts by other words than their names', [
  ['Finnish law 2006/308 obliges us; Italian law 2006/308 does not.', 'fi:308/2006'],
  ['under the terms of the EU Privacy Regulation', 'gdpr'],
  ['Universities of Applied Sciences Act 2014', 'fi:932/2014'],
  ['Data Protection Act 2018 and the Archives Act 1993', ''],
  ['the Act governing the use of prams', 'name:Act_governing_the_use_of_prams'],
  ['the Pram Decree (339/2011) as amended (908/2018) and (752/2021)', 'fi:339/2011 | fi:908/2018 | fi:752/2021'],
  ['our reports (908/2018) and (752/2021)', ''],
]);

table('references: an act and its decree under one title, a number beside a known one, chapters in words', [
  ['Laki ja asetus terveydenhuollon ammattihenkilöistä', 'fi:559/1994 | fi:564/1994'],
  ['laki ammatillisesta koulutuksesta 531/2017 ja 637/2017', 'fi:531/2017 | fi:637/2017'],
  // later ones amended it; an earlier one, a month or the number of a paper did not
  [
    'lukiolaki 714/2018 ja 117/2020, arkistolain 831/1994 sekä 689/1999 mukaan',
    'fi:714/2018 | fi:117/2020 | fi:831/1994 | fi:689/1999',
  ],
  ['lagen om fritt bildningsarbete 632/1998 och 99/2017', 'fi:632/1998 | fi:99/2017'],
  ['laki ammatillisesta koulutuksesta 531/2017 ja 637/2016', 'fi:531/2017'],
  ['arkistolaki 831/1994 ja 3/2015, asia 831/1994 ja 120/2015', 'fi:831/1994'],
  [
    'henkilötietolain ensimmäisen ja toisen luvun säännöksiin (1, 4 ja 8 §)',
    'fi:523/1999:1 fi:523/1999:4 fi:523/1999:8',
  ],
  ['henkilötietolain ensimmäisen luvun (ks. liite) mukaan', 'fi:523/1999'],
  ['tietosuoja-asetus 2016/679 artikla 4 alakohta 1', 'gdpr:4(1)'],
  ['personuppgiftslagen (1O och 24 §)', 'fi:523/1999:10 fi:523/1999:24'],
  ['Dataskyddsförordningen gäller K5. I artikel 12-22 sägs mer.', 'gdpr | gdpr:12-22'],
  ['the Company Personal Data Act (Sections 10 and 24)', 'fi:523/1999:10 fi:523/1999:24'],
]);

table('references: an explanation before the act, a day behind it, names in front of it', [
  ['Article 9.2.d (special categories of personal data) of the GDPR', 'gdpr:9(2)(d)'],
  ['Article 9.2.d (see page 4) of the GDPR', 'gdpr:9(2)(d) | gdpr'],
  ['EU:s dataskyddsförordning GDPR 25.5 2018', 'gdpr'],
  ['GDPR 25.5', 'gdpr:25(5)'],
  ['Sprucewood Oy’s Personal Data Act (Sections 10 and 24)', 'fi:523/1999:10 fi:523/1999:24'],
  ['Section 8 Subsection 1, clauses 1 and 2 of the Personal Data Act', 'fi:523/1999:8(1)(1) fi:523/1999:8(1)(2)'],
  ['asetus potilasasiakirjoissa (94/2022)', 'fi:94/2022'],
  ['internetselain tallentaa evästeen, hiihtokoululaki ei', 'name:hiihtokoululaki'],
  ['We follow Finnish Association law.', 'fi:503/1989'],
]);

table('references: numbers in everyday sentences are none', [
  [
    'We retain data under the Archives Act from 2010 to 2020. The Archives Act requires it.',
    'fi:831/1994 | fi:831/1994',
  ],
  ['We comply with the Fancy Cat Act, Regulation (EU) 2016/679 and more.', 'name:Fancy_Cat_Act | gdpr'],
  ['The Accounting Act, 12/2019, was read.', 'fi:1336/1997'],
  ['Kirjanpitolain 6:n vuoden säilytysaika, työaikalain 8:n tunnin päivä', 'fi:1336/1997 | fi:872/2019'],
  ['Section 2 of the Accounting Act; Section 4 describes cookies.', 'fi:1336/1997:2'],
  ['Kunnanhallitus 410/2015, 8 § päätti. Hyväksytty: 703/2023.', ''],
  ['Tilinpäätös 12 vuodelta 2019. Decision 12 of 2019 was made.', ''],
  ['Task 6.1 b: update software. Sopimus 6.1 e-lomake', ''],
  ['tietosuojakoulutus (GDPR 12 h) ja GDPR 20 ja Helsinki', 'gdpr | gdpr'],
  ['HTML 5:n sivut, MySQL 8:n kanta, DHL 8:30', ''],
  ['Chapter 6 of the Consumer Protection Act\nSection 14 Cookies', 'fi:38/1978:chapter:6'],
]);

table('references: words of translators for registers, officeholders and the law of Finland', [
  ['Act on National Health Care Registries', 'fi:556/1989'],
  ['section 7 of the Municipal Civil Servants Act', 'fi:304/2003:7'],
  ['kunnallisen viranhaltijalain 7 § ja laki metsätietojärjestelmästä', 'fi:304/2003:7 | fi:419/2011'],
  ['kommunala tjänsteinnehavarlagen 7 § och lag om system för skoglig information', 'fi:304/2003:7 | fi:419/2011'],
  ['under the Finnish law on associations our club has cats', 'fi:503/1989'],
  ['the Finnish university law', 'fi:558/2009'],
  // fields of the law
  ['under Finnish law on data protection and Finnish law on employment', ''],
  ['Finnish law on cats', ''],
]);

table('references: a section of an act whose name ends in a known one', [
  ['section 7 of the Feline Civil Servants Act', 'name:Feline_Civil_Servants_Act:7'],
  ['section 7 of the Civil Servants Act', 'fi:750/1994:7'],
]);
