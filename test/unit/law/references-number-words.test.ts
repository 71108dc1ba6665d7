/** Numbers of acts in words, alone, or beside a name that stands for the same act. */

import { table } from '../support/references';

table('references: a number whose year comes in words', [
  ['Act 552 of 2019, section 44', 'fi:552/2019:44'],
  ['the Pupil and Student Welfare Act, No 1287 of 2013', 'fi:1287/2013'],
  ['lag nr 1272 från 2006', 'fi:1272/2006'],
  ['lagen om andelslag (nr 421 av år 2013)', 'fi:421/2013'],
  ['lagen om katthem (1085 i finska författningssamlingen 2015), 15 §', 'fi:1085/2015:15'],
  ['Act No. 447 of 17 June 2016', 'fi:447/2016'],
  ['the Data Protection Act (5 December 2018, No. 1050)', 'fi:1050/2018'],
  ['laissa 884 vuodelta 2017', 'fi:884/2017'],
  ['We had 552 visitors in 2019 and 12 of 2020 members left. The act was good.', ''],
]);

table('references: a name and the number of the same act', [
  ['the Secondary Use Act, i.e. Act 552 of 2019, section 44', 'fi:552/2019:44'],
  ['sosiaalihuollon asiakaslain eli lain 812/2000 16–18 §:ien mukaan', 'fi:812/2000:16-18'],
  ['the Digital Services Act, Regulation (EU) 2022/2065 (Articles 14 and 27)', 'eu:32022R2065:14 eu:32022R2065:27'],
  ['lagen om kandidaters valfinansiering, lag nummer 273/2009', 'fi:273/2009'],
  ['the Act on Openness, which is number 621 of the year 1999', 'fi:621/1999'],
  ['kissojen pidosta annettu laki, laki 12/2015, 5 §', 'name:laki_kissojen_pidosta | fi:12/2015:5'],
  ['the Accounting Act, Act 1050/2018', 'fi:1336/1997 | fi:1050/2018'],
]);

table('references: the year after a name', [
  ['the Church Act of 1993, 1054/1993', 'fi:1054/1993'],
  ['the Church Act of 1993, chapter 16', 'fi:1054/1993:chapter:16'],
  ['the Disability Services Act of 1987, number 380', 'fi:380/1987'],
  ['the Marriage Act of 1929 (234/1929), § 41', 'fi:234/1929:41'],
  ['dataskyddslagen från 2018', 'fi:1050/2018'],
  ['dataskyddslagen från 2019 6 §', 'fi:1050/2018:6'],
  ['dagvårdslagen av år 1973', 'fi:36/1973'],
  ['rahankeräyslaki vuodelta 2006', 'fi:255/2006'],
  ['the Data Protection Act of 1998', ''],
]);

table('references: a number alone that the tables know', [
  ['Child benefit is handled under 938/2014 and 1128/1996.', 'fi:938/2014 | fi:1128/1996'],
  ['data are processed under 540/2018, sections 26 through 28', 'fi:540/2018:26-28'],
  ['Directives (EU) 2015/849 and 2018/843', 'eu:32015L0849 | eu:32018L0843'],
  ['Peruste: 688/2012. Hyväksytty: 703/2023. Kellari: 523/1999.', 'fi:688/2012'],
  ['vakiolausekkeet 2021/914', 'eu:32021D0914'],
  ['nya insamlingslagen, 863 / 2019, inte den från år 2006 (255/2006)', 'fi:863/2019 | fi:255/2006'],
  ['Diaarinumero: 688/2012. File 604/2001, 688/2012. Päivitetty: 12/2018', ''],
]);

table('references: Swedish and European heads before a number', [
  ['L 812/2000 (nedan klientlagen) och L 254/2015', 'fi:812/2000 | fi:254/2015'],
  ['L om katthem i kommuner (616/2019) 5-8 §', 'fi:616/2019:5-8'],
  ['EUT L 119/2016, s. 1', ''],
  ['föreningslagen (FFS 503/1989) 11 §', 'fi:503/1989:11'],
  ['lagen av den 30 december 1997 om utkomststöd (1412/1997)', 'fi:1412/1997'],
  ['EU-förordning 536/2014', 'eu:32014R0536'],
  ['asetus 536/2014', 'eu:32014R0536'],
  ['law 1272/2006, but Law 4624/2019 of Greece', 'fi:1272/2006'],
  ['the law on loans for cats from 2001 (604/2001)', 'fi:604/2001'],
  ['Regulation (EC) No. 223/2009 on European statistics, Art. 2(1)(e)', 'eu:32009R0223:2(1)(e)'],
  [
    'Act 661/2009 on the Cats and the Services of the Agency (hereafter PIS Act). PIS Act, Sections 28 & 30',
    'fi:661/2009 | fi:661/2009:28 fi:661/2009:30',
  ],
]);

table('references: two acts that share a title', [
  [
    'lag och förordning om klientavgifter inom social- och hälsovården (734/1992, 912/1992)',
    'fi:734/1992 | fi:912/1992',
  ],
  [
    'the Act and the Decree on Client Fees in Social Welfare and Health Care (734/1992 and 912/1992)',
    'fi:734/1992 | fi:912/1992',
  ],
  ['en lag och vilja om katter (734/1992, 912/1992)', ''],
]);

table('references: names beside a number', [
  ['Act 1171/2022, “the Whistleblower Act”', 'fi:1171/2022'],
  [
    'lagen 1171/2022 om skydd för personer som rapporterar om överträdelser av EU-rätten och den nationella rätten (”visselblåsarlagen”)',
    'fi:1171/2022',
  ],
  [
    'Section 205 of the Information Society Code (917/2014; nowadays “Act on Electronic Communications Services”)',
    'fi:917/2014:205',
  ],
  [
    'sähköisen viestinnän palveluista annetun lain (917/2014; entinen tietoyhteiskuntakaari) 205 §:ssä',
    'fi:917/2014:205',
  ],
  ['21 § dataskyddsl.', 'fi:1050/2018:21'],
  ['hetil 13 § ja YEL:n mukaan', 'fi:523/1999:13 | fi:1272/2006'],
  ['tietosuojal. on kirja, YEL:n maksut', ''],
  ['äktenskapslagens (234/29) 41 §', 'fi:234/1929:41'],
]);
