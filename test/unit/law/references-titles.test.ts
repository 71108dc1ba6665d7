/** Where the title of an act begins and ends, which of two acts it names, and what the text itself says it means. */

import { table } from '../support/references';

table('references: English titles before a bare number', [
  ['the Cat Records Decree 94/2022 section 3. The Cat Records Decree', 'fi:94/2022:3 | fi:94/2022'],
  ['Legislative Decree 196/2003', ''],
]);

table(
  'references: English titles as translators turn them about',
  [
    ['the Unemployment Fund Act and the Act on Unemployment Funds', 'fi:603/1984 | fi:603/1984'],
    ['the Act on the Chambers of Commerce', 'fi:878/2002'],
    ['Act on the Financial and Debt Counselling', 'fi:813/2017'],
    ['Financial and Debt Counseling Act, section 2', 'fi:813/2017:2'],
    ['Act on Employment Pension Insurance Companies', 'fi:354/1997'],
    ['the Act on Defense Forces Personal Data', 'fi:332/2019'],
    ['the Occupational Accidents, Injuries and Diseases Act', 'fi:459/2015'],
    ['Act on Organizing Rescue Services', 'fi:613/2021'],
    ['the data protection regulations of the group', ''],
    ['Union acts on data protection', ''],
    ['Act on Limitation of Debt', 'fi:728/2003'],
    ['the Co-operative Banks Act and the Co-operative Ferries Act', 'fi:423/2013 | name:Co-operative_Ferries_Act'],
    ['General Data Protection Regulations', 'gdpr'],
    // a variant of a single word would be the end of many titles
    ['the Cat Shelters Act', 'name:Cat_Shelters_Act'],
  ],
  { language: 'en' },
);

table(
  'references: a longer title is another act than the one its last words name',
  [
    ['the Defence Forces Personal Data Act', 'fi:332/2019'],
    ['the Harbour Police Personal Data Act, section 3', 'name:Harbour_Police_Personal_Data_Act:3'],
    ['Personal Data Act in Harbour Administration', 'name:Personal_Data_Act_in_Harbour_Administration'],
    ['the Finnish Personal Data Act', 'fi:523/1999'],
    ['the Personal Data Act in Finland', 'fi:523/1999'],
    ['the Personal Data Act in particular', 'fi:523/1999'],
    ['Old Personal Data Act.', 'fi:523/1999'],
    ['Controller. The Data Protection Act', 'fi:1050/2018'],
    ['Ferry Company Accounting Act', 'name:Ferry_Company_Accounting_Act'],
    ['Legal Obligation Accounting Act', 'fi:1336/1997'],
  ],
  { language: 'en' },
);

table('references: a longer title, Swedish and Finnish', [
  ['hamnmyndighetens personuppgiftslag', 'name:hamnmyndighetens_personuppgiftslag'],
  ['polisens personuppgiftslag 5 §', 'fi:616/2019:5'],
  ['i personuppgiftslagen och Finlands personuppgiftslag', 'fi:523/1999 | fi:523/1999'],
  ['kissaopiston musiikkioppilaitoksen henkilötietolain 10 §', 'fi:523/1999:10'],
  ['saarivartiolaitoksen henkilötietolain 4 §', 'name:saarivartiolaitoksen_henkilötietolain:4'],
  ['rekisterinpitäjän henkilötietolain 10 §', 'fi:523/1999:10'],
]);

table('references: titles end at a list mark and before another act', [
  [
    'Constitution of Finland, sections 10 and 12\n- Courts Act, chapter 2, section 5',
    'fi:731/1999:10 fi:731/1999:12 | fi:673/2016:2:5',
  ],
  ['- Waste Act, section 4\n- Forest Act', 'fi:646/2011:4 | fi:1093/1996'],
  ['the Act on Otter Ferries and the Cat Act (1/2000)', 'name:Act_on_Otter_Ferries | fi:1/2000'],
  ['lagen om småbarnspedagogik för gamla katter (1/2000)', 'fi:1/2000'],
  ['lagen om småbarnspedagogik och bokföringslagen (1336/1997)', 'fi:540/2018 | fi:1336/1997'],
  ['lagen för grundläggande utbildningen 40 §', 'fi:628/1998:40'],
]);

table('references: a title in another language beside the name', [
  [
    'Act on Otter Ferries (laki saukkolautoista 12/2001). The Act on Otter Ferries, section 3',
    'fi:12/2001 | fi:12/2001:3',
  ],
  ['Laki saukkolautoista 12/2001 [act on Otter Ferries], section 2', 'fi:12/2001:2'],
  ['Laki saukkolautoista 12/2001 (in English: Act on Otter Ferries). Act on Otter Ferries', 'fi:12/2001 | fi:12/2001'],
  // a remark in parentheses is no title, and a title in the same language is another act
  ['Act on Otter Ferries (see the annex)', 'name:Act_on_Otter_Ferries'],
  ['Act on Otter Ferries (Accounting Act)', 'name:Act_on_Otter_Ferries | fi:1336/1997'],
  ['dataskyddsförordningen, General Data Protection Regulation, GDPR (679/2016), artikel 12', 'gdpr:12'],
  ['artikel 12 i EU:s dataskyddsförordning, General Data Protection Regulation', 'gdpr:12'],
  ['GDPR, Data Protection Act', 'gdpr | fi:1050/2018'],
]);

table('references: a short name that the text defines wins over the tables', [
  [
    '4 § i lagen om katthem (784/2021) (nedan kunduppgiftslagen). I kunduppgiftslagen 5 §',
    'fi:784/2021:4 | fi:784/2021:5',
  ],
  ['enligt kunduppgiftslagen 5 §', 'fi:703/2023:5'],
  ['lagen om katthem (784/2021), nedan kunduppgiftslagen. Kunduppgiftslagen (703/2023)', 'fi:784/2021 | fi:703/2023'],
]);

table('references: compounds that share their head', [
  ['tietosuojalain 7 §:ään', 'fi:1050/2018:7'],
  ['arkisto- ja museolaissa', 'fi:831/1994 | fi:314/2019'],
  ['patient- och klientlagen', 'fi:785/1992 | fi:812/2000'],
  ['sosiaali- ja terveydenhuoltolaki', 'fi:1326/2010'],
  ['arkisto- ja kissalaissa 5 §', 'name:arkisto-_ja_kissalaki:5'],
  ['arkisto- ja muut tiedot', ''],
]);

table('references: the full title of the Regulation before its articles', [
  [
    'Regulation (EU) 2016/679 of the European Parliament and of the Council on the protection of natural persons with regard to the processing of personal data and on the free movement of such data, Articles 13 and 14',
    'gdpr:13 gdpr:14',
  ],
  ['Regulation (EU) 2016/679 of the European Parliament. Articles 13 and 14', 'gdpr | gdpr:13 gdpr:14'],
]);

table('references: slips and forms in the field', [
  ['Henkilötietolaki (52371999) 10 §', 'fi:523/1999:10'],
  ['Henkilötietolaki (5231999) 10 §', 'fi:523/1999:10'],
  ['Henkilötietolaki (62381999) 10 §', 'fi:523/1999 | fi:523/1999:10'],
  ['Henkilötietolaki (523/1999) 10 ja24\n\nNimi', 'fi:523/1999:10 fi:523/1999:24'],
  ['personuppgiftslagen (avsnitt 10 och 24 §)', 'fi:523/1999:10 fi:523/1999:24'],
  ['avsnitt 10 och bilaga 24', ''],
  ['EU:n yleinen tietosuoja-asetus,(2016/679,artiklat 13 ja 14)', 'gdpr:13 gdpr:14'],
  ['yhdistyslain ensimmäiseen pykälään', 'fi:503/1989:1'],
  ['sopimuksen ensimmäinen pykälä', ''],
  ['GDPR Section 6(1)(b) and GDPR section 6 (1) (e)', 'gdpr:6(1)(b) | gdpr:6(1)(e)'],
  ['Lagen kräver det (artikel 6.1 c i dataskyddsförordningen).', 'gdpr:6(1)(c)'],
  ['EU:s dataskyddsförfattning', 'gdpr'],
  ['Arbetsgivaren anmäler lönen enligt ArPL varje månad.', 'fi:395/2006'],
  ['Crews are covered under TyEL.', 'fi:395/2006'],
  ['ArPL-försäkringen och enligt ArPL-försäkringen', ''],
  ['avgifter enligt FöPL försäkring', ''],
]);

table(
  'references: a known title that goes on is another act’s',
  [
    [
      'the Act on Local Government Pilots for the Promotion of Cats',
      'name:Act_on_Local_Government_Pilots_for_the_Promotion_of_Cats',
    ],
    ['Act on Debt Collection Widgets, section 5', 'name:Act_on_Debt_Collection_Widgets:5'],
    ['Act on Debt Collection Section 5', 'fi:513/1999:5'],
    // a long title is whole, whatever the text goes on with
    ['the Act on the Openness of Government Activities Website', 'fi:621/1999'],
    // nothing else is said
    ['Act on Debt Collection Activities', 'fi:513/1999'],
    ['Act on Archives Arkistolaki (831/1994)', 'fi:831/1994'],
    ['Act on Archives The controller', 'fi:831/1994'],
    ['Act on Archives\nController', 'fi:831/1994'],
  ],
  { language: 'en' },
);

table('references: a short word in parentheses inside a title', [
  ['the directive on the use of passenger name record (PNR) data for cats', 'eu:32016L0681'],
  ['Act on Subsidised (CAT) Housing Loans (100/1993)', 'fi:100/1993'],
  [
    'Decree of the Ministry of Cats on the Form for Subsidised (CAT) and Interest-Subsidy Dwellings and Its Appendices (100/2006)',
    'fi:100/2006',
  ],
  ['Act on Client Fees (AKM) and cats', 'fi:734/1992'],
]);

table('references: where Finnish and Swedish titles begin and end', [
  ['laki julkishallinnon ja -talouden kissoista', 'name:laki_julkishallinnon_ja_-talouden_kissoista'],
  [
    'kissojen hoito- ja kehittämiskeskuksen tilastotoimesta annettu laki',
    'name:laki_kissojen_hoito-_ja_kehittämiskeskuksen_tilastotoimesta',
  ],
  ['lagen om katthem ingår i', 'name:lag_om_katthem'],
  ['lagen om statistikväsendet vid katthem upphävs', 'name:lag_om_statistikväsendet_vid_katthem'],
  ['lagen om kattförsäkring i samband med ansökan', 'name:lag_om_kattförsäkring'],
  ['lagen om kattförsäkring i fråga om detta', 'name:lag_om_kattförsäkring'],
  ['lagen om skydd i kattlivet', 'name:lag_om_skydd_i_kattlivet'],
]);

table('references: the number of an act of the Union after its title, with words before it', [
  ['Regulation on Cats in Financial Instruments (EU) N:o 1000/2014 and others', 'eu:32014R1000'],
  ['the Regulation on the Cat Trade (EC) No 1000/2008', 'eu:32008R1000'],
  ['förordningen om marknader för katter (EU) nr 1000/2014 (kattförordningen)', 'eu:32014R1000'],
  ['the regulation establishing the Cats+ programme (EU) 2021/1000', 'eu:32021R1000'],
  ['the Regulation concerning the programme for cats (EU) 2021/1000', 'eu:32021R1000'],
  ['förordningen om marknader för katter (EU) nr 600/2014 (MIFIR), artikel 5', 'eu:32014R0600:5'],
  // a short word in parentheses inside a title is no label
  ['lagen om ett register (KR) och katter (1/2000)', 'fi:1/2000'],
  ['a regulation establishing cats of 2021/2022', ''],
]);

table('references: an English title with a participle and what follows it', [
  ['the Act on Cats Kept under the Shelter System', 'name:Act_on_Cats_Kept_under_the_Shelter_System'],
  ['Act on Meals Provided under the Feline Scheme, section 5', 'name:Act_on_Meals_Provided_under_the_Feline_Scheme:5'],
  // another act, a provision, no participle
  ['the Act on Cats Kept under the Shelter Act', 'name:Act_on_Cats_Kept | name:Shelter_Act'],
  ['the Act on Cats Kept under the GDPR', 'name:Act_on_Cats_Kept | gdpr'],
  ['the Act on Cats under Finnish control', 'name:Act_on_Cats'],
]);
