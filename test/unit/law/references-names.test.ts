/** Names of acts: owners after them, second names, translations, abbreviations, titles that begin with their head. */

import { table } from '../support/references';

table(
  'references: the owner of an act after its name',
  [
    ['Article 9(2)(g) of the General Data Protection Regulation of the European Union (2016/679)', 'gdpr:9(2)(g)'],
    ['the General Data Protection Regulation of the EU', 'gdpr'],
    ['the Data Protection Act of Finland, section 6', 'fi:1050/2018:6'],
    ['the Data Protection Act of Ireland', ''],
    ['the Data Protection Act of the United Kingdom', ''],
  ],
  { language: 'en' },
);

table('references: an act named twice', [
  ['dataskyddsdirektivet GDPR', 'gdpr'],
  ['tietosuoja-asetus / GDPR', 'gdpr'],
  ['tietosuoja-asetus eli GDPR (EU 2016/679)', 'gdpr'],
  ['Personal Data Files Act (henkilötietolaki)', 'fi:523/1999'],
  ['Personal Data Files Act (Personuppgiftslagen) (523/99) 12 §', 'fi:523/1999:12'],
  ['Act on Electronic Communication Services 917/2014 (Laki sähköisen viestinnän palveluista)', 'fi:917/2014'],
  ['henkilötietolaki (tietosuojalaki)', 'fi:523/1999 | fi:1050/2018'],
  ['personuppgiftslagen (PUL 523/1999)', 'fi:523/1999'],
]);

table('references: "PuL" beside the name of the Act, and alone', [
  ['personuppgiftslagen, även kallad PUL, gäller. Enligt PUL', 'fi:523/1999 | fi:523/1999'],
  ['personuppgiftslagen (”PuL”). PuL om katter', 'fi:523/1999 | fi:523/1999'],
  ['PUL (personuppgiftslagen)', 'fi:523/1999'],
  ['PuL, personuppgiftslagen, gäller', 'fi:523/1999'],
  ['personuppgiftslag PuL 10 §', 'fi:523/1999:10'],
  ['personuppgiftslagen (PUL) 523/1999', 'fi:523/1999'],
  ['katterna och PuL', 'se:1998:204'],
  ['den svenska personuppgiftslagen (PuL). PuL 10 §', 'se:1998:204 | se:1998:204:10'],
  ['personuppgiftslagen (1998:204), PuL', 'se:1998:204'],
  ['Personuppgiftslagen gäller. PuL gäller.', 'fi:523/1999 | se:1998:204'],
]);

table('references: abbreviations', [
  ['HallintoL 34 §', 'fi:434/2003:34'],
  ['FöreningsL 11 §', 'fi:503/1989:11'],
  ['PersonuppgiftsL 12 §', 'fi:523/1999:12'],
  ['PuppL 12 §', 'fi:523/1999:12'],
  ['KissaL 5 §', 'name:KissaL:5'],
  ['henkilötietolaki ja KissaL 5 §', 'fi:523/1999 | name:KissaL:5'],
  ['L 621/1999, 12 § 1 mom.', 'fi:621/1999:12(1)'],
  ['A 1030/1999 3 §', 'fi:1030/1999:3'],
  ['VNA 753/2018', 'fi:753/2018'],
  ['malli A 12/2019 ja koko L 10/2020', ''],
]);

table('references: decrees, and regulations by title', [
  ['3 § i statsrådets förordning om katter (100/2015)', 'fi:100/2015:3'],
  ['3 § i social- och hälsovårdsministeriets förordning (100/2015)', 'fi:100/2015:3'],
  ['Förordningen om offentlighet och god informationshantering i myndigheternas verksamhet', 'fi:1030/1999'],
  ['viranomaisten toiminnan julkisuudesta ja hyvästä tiedonhallintatavasta annetun asetuksen 3 §', 'fi:1030/1999:3'],
  ['EU-förordningen om dataskydd (2016/679)', 'gdpr'],
  ['Lag om offentlighet i myndigheternas verksamhet', 'fi:621/1999'],
]);

table('references: acts by their English and Swedish names', [
  ['the Act on the Secondary Use of Health and Social Data', 'fi:552/2019'],
  ['Act on Primary and Lower Secondary Education, sections 4 and 26a', 'fi:628/1998:4 fi:628/1998:26a'],
  ['section 6 of the Public Libraries Act', 'fi:1492/2016:6'],
  ['Act on the Processing of Client Data in Healthcare and Social Welfare', 'fi:703/2023'],
  ['lagen om patientombud och socialombud', 'fi:739/2023'],
  ['the Finnish Constitution, section 10', 'fi:731/1999:10'],
]);

table('references: titles that the text itself gives with a number', [
  [
    '3 § i lagen om katthem för herrelösa katter (100/2015). Lagen om katthem för herrelösa katter gäller.',
    'fi:100/2015:3 | fi:100/2015',
  ],
  ['lagen om katthem (100/2015). Enligt 2 kap. i lagen om katthem', 'fi:100/2015 | fi:100/2015:chapter:2'],
  ['3 § i lagen om katthem (katthemslagen, 100/2015). Se 4 § i katthemslagen.', 'fi:100/2015:3 | fi:100/2015:4'],
  ['Laki kissojen hoivakodeista (100/2015) ja kissojen hoivakodeista annetun lain 5 §', 'fi:100/2015 | fi:100/2015:5'],
  ['the Cat Shelter Act (100/2015), section 3. Section 4 of the Cat Shelter Act', 'fi:100/2015:3 | fi:100/2015:4'],
  ['Act on Cat Shelters (100/2015) and Act on Cat Shelters, section 5', 'fi:100/2015 | fi:100/2015:5'],
  ['lagen om katthem gäller', 'name:lag_om_katthem'],
  ['työelämäntietosuojalain 4 §', 'fi:759/2004:4'],
]);

table('references: two acts whose numbers share a pair of parentheses', [
  ['katthemslagen och katthemsförordningen (1/2000, 2/2001)', 'fi:1/2000 | fi:2/2001'],
  ['kissalaki ja koira-asetus (1/2000 ja 2/2001)', 'fi:1/2000 | fi:2/2001'],
  ['lagen om småbarnspedagogik och gymnasielagen (540/2018, 714/2018)', 'fi:540/2018 | fi:714/2018'],
  ['the Archives Act and the Language Act (831/1994 and 423/2003)', 'fi:831/1994 | fi:423/2003'],
  // The second number is that of an amendment.
  ['tietosuojalaki ja arkistolaki (831/1994, 689/1999)', 'fi:1050/2018 | fi:831/1994'],
]);

table('references: codes of the Union', [
  ['unionin tullikoodeksin (EU) N:o 952/2013 6 artikla', 'eu:32013R0952:6'],
  ['i unionens tullkodex (EU) nr 952/2013', 'eu:32013R0952'],
  ['the Union Customs Code (EU 952/2013), Article 5', 'eu:32013R0952:5'],
  ['koodeksin (EU) 2016/399 6 artikla', 'eu:32016R0399:6'],
  ['ulosottokaari, Enforcement Code (705/2007)', 'fi:705/2007'],
]);

table('references: Swedish names without a number', [
  ['enligt kyrkoordningens 3 kap. 5 §', 'fi:657/2023:3:5'],
  ['upphandlingen styrs av kommunallagen och språklagen', 'fi:410/2015 | fi:423/2003'],
  ['5 § i lagen om skatteförvaltningen', 'fi:503/2010:5'],
  ['lagen om underhållsstöd, lagen om arbetslöshetskassor', 'fi:580/2008 | fi:603/1984'],
  ['6 art. 1 st. c-punkten', 'gdpr:6(1)(c)'],
]);

table('references: an act, and the verb', [
  ['the courts act on it and the universities act too', ''],
  ['the Courts Act and the Universities Act', 'fi:673/2016 | fi:558/2009'],
]);

table(
  'references: short English names, and words that point back',
  [
    ['section 30 of the Openness Act', 'fi:621/1999:30'],
    ['section 12 of the Constitution', 'fi:731/1999:12'],
    ['the Constitution protects privacy', ''],
    ['section 12 of the Constitution of Sweden', ''],
    ['the Archives Act applies as laid down in section 4 of this Act', 'fi:831/1994 | fi:831/1994:4'],
    ['as laid down in section 4 of this Act', ''],
    ['the Archives Act, but section 4 of the Act on Cats', 'fi:831/1994 | name:Act_on_Cats:4'],
  ],
  { language: 'en' },
);

table('references: acts of Åland', [
  ['statistiklagen för landskapet Åland', 'ax:1994:42'],
  ['statistiklagen för hela landet', 'fi:280/2004'],
  ['självstyrelselagen för Åland', 'fi:1144/1991'],
]);

table('references: the Regulation and an act by words that are not quite their names', [
  ['the General Data Production Regulation (GDPR)', 'gdpr'],
  ['EU General Data Privacy Regulations', 'gdpr'],
  ['Tietosuojaperusasetuksessa ja yleisen tietosuojaperusasetuksen 6 artiklassa', 'gdpr | gdpr:6'],
  ['grundläggande dataskyddsförordningen. Dataskyddsgrundförordningen', 'gdpr | gdpr'],
  ['the Basic Data Protection Regulation; Data Protection Basic Regulation, Article 6', 'gdpr | gdpr:6'],
  ['kissan perusasetukset, tietosuojan perusasetus', ''],
  ['10 § i den finländska personuppgiftslagen', 'fi:523/1999:10'],
]);
