/** One reference that stands in pieces is one mention; two references stay two. */

import { table } from '../support/references';

table('references: an act named a second time', [
  ['Laki potilaan asemasta ja oikeuksista (785/1992), potilaslaki', 'fi:785/1992'],
  ['lagen om patientens ställning och rättigheter, den s.k. patientlagen', 'fi:785/1992'],
  ['29 § 1 mom i dataskyddslagen dataskyddslagen', 'fi:1050/2018:29(1)'],
  ['EU:n yleinen tietosuoja-asetus, GDPR, 30 artikla', 'gdpr:30'],
  ['artikel 5.3 i direktivet om integritet och elektronisk kommunikation (2002/58/EG)', 'eu:32002L0058:5(3)'],
  ['EU:s nya dataskyddslag GDPR', 'gdpr'],
  ['dataskyddsförordningen, dvs. GDPR', 'gdpr'],
  ['Markanvändnings- och bygglag (MBL 132/1999), MBL 119 §', 'fi:132/1999 | fi:132/1999:119'],
  ['laki väestötietojärjestelmästä (661/2009; väestötietolaki VTL) tulee', 'fi:661/2009'],
  ['GDPR. GDPR on asetus.', 'gdpr | gdpr'],
  ['tietosuojalaki, tietosuojalain 4 §', 'fi:1050/2018 | fi:1050/2018:4'],
  ['the Accounting Act, the GDPR, the Data Protection Act', 'fi:1336/1997 | gdpr | fi:1050/2018'],
]);

table('references: a part singled out, a chapter before its articles', [
  ['kansalaisaloitelaissa (12/2012) ja erityisesti sen 6 §', 'fi:12/2012:6'],
  ['the Data Protection Act (1050/2018) and its 29 §', 'fi:1050/2018:29'],
  ['arkivlagen, särskilt paragraferna 11–17', 'fi:831/1994 | fi:831/1994:11-17'],
  ['yleisen tietosuoja-asetuksen V luku, artiklat 44–49', 'gdpr:44-49'],
]);

table('references: a part after the words that explain its article', [
  ['Article 9 (special categories), paragraph 2 (h) of the GDPR', 'gdpr:9(2)(h)'],
  ['tietosuoja-asetuksen 6 artiklan (käsittelyn lainmukaisuus) 1 kohdan c alakohta', 'gdpr:6(1)(c)'],
  [
    'med stöd av artikel 6.1 a i dataskyddsförordningen eller led f i dataskyddsförordningen',
    'gdpr:6(1)(a) | gdpr:6(1)(f)',
  ],
  ['artikel 6.1, led a och f, i dataskyddsförordningen', 'gdpr:6(1)(a) gdpr:6(1)(f)'],
  ['potilaslaki (785/1992, muutettu 653/2000) 13 §', 'fi:785/1992:13'],
  ['Regulation (EU) 2016/679 of the European Parliament and of the Council, Articles 13 & 14', 'gdpr:13 gdpr:14'],
]);

table('references: words and numbers of parts', [
  ['art 9 pkt 2 g i GDPR', 'gdpr:9(2)(g)'],
  ['offentlighetslagen 11§ 2 mom. 1–3 pkt', 'fi:621/1999:11(2)(1) fi:621/1999:11(2)(2) fi:621/1999:11(2)(3)'],
  ['GDPR, Article 9, clause 1', 'gdpr:9(1)'],
  ['Data Protection Act, § 6, clause 1, item 3', 'fi:1050/2018:6(1)(3)'],
  ['Openness Act § 24 (1) 25.', 'fi:621/1999:24(1)(25)'],
  ['Peruste: EU 2016/679, 6 art., 1 kohta, f.', 'gdpr:6(1)(f)'],
  ['kirjanpitolain toisen luvun 10 §', 'fi:1336/1997:2:10'],
  [
    'Section 200 of the Act on Electronic Communications Services. To companies: section 202.',
    'fi:917/2014:200 | fi:917/2014:202',
  ],
]);

table('references: sections and articles of other texts', [
  ['According to Section 11 of the Associations Act. Association rules § 4 tells of it.', 'fi:503/1989:11'],
  ['Kirjanpitolaki. Kunnanhallitus 12.3.2020 § 45, kommunstyrelsen 5.2.2018 § 29', 'fi:1336/1997'],
  ['lagen om bostadsaktiebolag (1599/2009). Bolagsordningens 4 § gäller.', 'fi:1599/2009'],
  ['GDPR:n 6(1) artiklan b-kohta. Ehtojen kohta 6.1 b) koskee rahtia.', 'gdpr:6(1)(b)'],
]);

table('references: numbers alone, and the Personal Data Act', [
  ['liikennevakuutuslaki (460/2016), aik. 279/1959', 'fi:460/2016 | fi:279/1959'],
  ['Working Hours Act (605/1996), nowadays 872/2019', 'fi:605/1996 | fi:872/2019'],
  ['personuppgiftslagen (523/1999) 10 §. Rätt att se uppgifterna: 26 § PuL', 'fi:523/1999:10 | fi:523/1999:26'],
  ['26 § PuL', 'se:1998:204:26'],
]);

table('references: a title that an earlier act had, in an older text', [
  ['Päivitetty 26.10.2020. Asetus potilasasiakirjoista.', 'fi:298/2009'],
  ['Päivitetty 26.10.2023. Asetus potilasasiakirjoista.', 'fi:94/2022'],
  ['Asetus potilasasiakirjoista. Työaikalaki (5.7.2019/872).', 'fi:94/2022 | fi:872/2019'],
]);

table('references: the General Data Protection Regulation by other words, a name in small letters', [
  ['EU:n yleisen tietoturva-asetuksen mukainen', 'gdpr'],
  ['EU Data Security Regulation (GDPR)', 'gdpr'],
  ['tietoturva-asetus (681/2010)', 'fi:681/2010'],
  ['Tietoturva-asetuksen mukainen seloste', 'gdpr'],
  ['tietoturva-asetuksen 5 §, valtioneuvoston tietoturva-asetus', 'fi:681/2010:5 | fi:681/2010'],
  ['the data referred to in § 11 of the associations act', 'fi:503/1989:11'],
  ['The members of associations act on it.', ''],
  ['the Club’s Associations Act, the Company Personal Data Act', 'fi:503/1989 | fi:523/1999'],
  ['Privacy Policy Personal Data Act', 'fi:523/1999'],
]);

table('references: a provision between two acts', [
  ['personuppgiftslagen 26 § samt 2 § i lagen om Rättstjänstverket', 'fi:523/1999:26 | fi:1133/2023:2'],
  [
    'Associations Act (503/1989) 11§ and Section 15 b of the Act on Assessment Procedure',
    'fi:503/1989:11 | fi:1558/1995:15b',
  ],
  ['Yrkeshögskolelagen (932/2014)\n10 § i personuppgiftslagen', 'fi:932/2014 | fi:523/1999:10'],
  ['EU:s dataskyddsförordning\nartikel 13 i GDPR', 'gdpr | gdpr:13'],
  ['EU:s dataskyddsförordning / 10 § personuppgiftslagen (523/99)', 'gdpr | fi:523/1999:10'],
  ['Personal Data Act (523/1999)\nArt. 9 GDPR', 'fi:523/1999 | gdpr:9'],
  ['Archives Act 831/1994, section 8, Employees’ Pensions Act', 'fi:831/1994:8 | fi:395/2006'],
  ['GDPR, lagen om katthem (1/2000)', 'gdpr | fi:1/2000'],
  ['GDPR\nLaki kissojen pidosta (1/2000)', 'gdpr | fi:1/2000'],
  ['GDPR artiklar 13 och 14, dataskyddslagen 4 § och 5 §', 'gdpr:13 gdpr:14 | fi:1050/2018:4 fi:1050/2018:5'],
]);

table('references: other small forms', [
  ['European Union General Data Protection Regulation (2016/679) [GDPR]', 'gdpr'],
  ['Data Protection Act (Finland) § 29', 'fi:1050/2018:29'],
  ['Law 1050/2018 and Law 4624/2019', 'fi:1050/2018'],
  ['Artikel 6.1 underpunkterna c och e i GDPR', 'gdpr:6(1)(c) gdpr:6(1)(e)'],
  ['Rights of the data subject: GDPR 12-23', 'gdpr:12-23'],
  ['GDPR 25-26 May, GDPR 12-23 months', 'gdpr | gdpr'],
]);

table('references: an act and the provision according to which', [
  ['dataskyddsförordningen enligt artikel 6.1 a', 'gdpr:6(1)(a)'],
  ['the GDPR pursuant to Article 13', 'gdpr:13'],
  ['GDPR, enligt artikel 6.1 a', 'gdpr | gdpr:6(1)(a)'],
]);

table('references: articles of a statute', [
  ['Act on the Status and Rights of Patients (785/1992) Article 12', 'fi:785/1992:12'],
  ['arkistolain 5 artiklan mukaan', 'fi:831/1994:5'],
  ['Personal Data Act (523/1999), Articles 10 and 24', 'fi:523/1999:10 fi:523/1999:24'],
  ['Personal Data Act (523/1999), Articles 13 and 14', 'fi:523/1999 | gdpr:13 gdpr:14'],
  [
    'the Accounting Act Article 6(1)(c), tilintarkastuslaki 6 artikla',
    'fi:1336/1997 | gdpr:6(1)(c) | fi:1141/2015 | gdpr:6',
  ],
  ['General Obligations of Health Care Professionals, Act on Cats (1/2000)', 'fi:1/2000'],
]);

table('references: the shortest name of a Finnish act', [
  ['L kissojen pidosta 1/2000', 'fi:1/2000'],
  ['L kissojen pidosta (1/2000) 5 §', 'fi:1/2000:5'],
  ['koko L kissojen paidoista 5 kpl, L koossa', ''],
]);

table('references: points after a colon', [
  ['Tietosuoja-asetuksen 6 artikla, 1. kappale: b, c ja f', 'gdpr:6(1)(b) gdpr:6(1)(c) gdpr:6(1)(f)'],
  ['6 artiklan 1 kohta: a', 'gdpr:6(1)'],
]);

table('references: the right name of the act in parentheses behind another', [
  ['henkilörekisterilain (henkilötietolaki 523/1999, 10 §)', 'fi:523/1999:10'],
  ['henkilörekisterilain (henkilötietolaki 523/1999) 10 §', 'fi:523/1999:10'],
  ['Personregisterlagen (personuppgiftslagen 523/1999, 10 §)', 'fi:523/1999:10'],
  ['the Personal Data File Act (Personal Data Act 523/1999, section 10)', 'fi:523/1999:10'],
  ['työterveyslakia (työterveyshuoltolaki 1383/2001, 21 §)', 'fi:1383/2001:21'],
  // two acts
  ['henkilörekisterilaki, henkilötietolaki 10 §', 'fi:471/1987 | fi:523/1999:10'],
  ['kissalain (koiralaki 12/2000)', 'name:kissalaki | fi:12/2000'],
  ['tilintarkastuslain (kirjanpitolaki 1336/1997)', 'fi:1141/2015 | fi:1336/1997'],
]);
