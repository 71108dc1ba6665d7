/** Acts in no table, known by the titles that a text gives them; abbreviations that a text introduces; Åland. */

import { table } from '../support/references';

table(
  'references: an act known by its title, Finnish',
  [
    ['Tiedot luovutetaan kuvitelmalain 5 §:ään perustuen.', 'name:kuvitelmalaki:5'],
    ['Kuvitelmalaki velvoittaa. Katso kuvitelmalain 6 §:n 1 momentti', 'name:kuvitelmalaki | name:kuvitelmalaki:6(1)'],
    ['kuvitelmalakia ja sen 6 §:ää sovelletaan', 'name:kuvitelmalaki:6'],
    ['koira- ja kissalaissa', 'name:koira-_ja_kissalaki'],
    ['sote-laki', 'name:sote-laki'],
    ['kissojen pidosta annetun lain 5 §:n 1 momentti', 'name:laki_kissojen_pidosta:5(1)'],
    [
      'Käsittely perustuu tietosuoja-asetukseen ja kissojen pidosta annettuun lakiin.',
      'gdpr | name:laki_kissojen_pidosta',
    ],
    ['Laki kissojen pidosta ja hoidosta edellyttää sitä.', 'name:laki_kissojen_pidosta_ja_hoidosta'],
    ['valtioneuvoston asetus kissojen pidosta', 'name:asetus_kissojen_pidosta'],
    ['koira-asetuksen 3 §', 'name:koira-asetus:3'],
    ['kissadirektiivin 3 artikla', 'name:kissadirektiivi:3'],
    ['ministeriön asetus nro 6/EEO/2000', 'name:asetus_6/EEO/2000'],
  ],
  { language: 'fi' },
);

table(
  'references: no particular act, Finnish',
  [
    ['erityislain, puitelain tai yleislain nojalla', ''],
    ['luonnonlaki, lakikokoelma, EU-laki, kansallinen laki', ''],
    ['jollain tavalla tällaista, sellaista ja suomalaista tietoa', ''],
    ['tietojen elinkaari ja elinkaaren hallinta', ''],
    ['Asunto Itäkaari 5, Helsinki', ''],
    ['verolait ja työlait, tietosuojalakien', ''],
    ['evästeasetukset, evästeasetus, yksityisyysasetuksista, perusasetus', ''],
    ['puhelimen kissa-asetukset', ''],
    ['voimassa olevan lain ja Suomen lain mukaan', ''],
    ['laki edellyttää tietojen säilyttämistä', ''],
    ['tästä annettu laki', ''],
    ['Lakitoimisto Kissalaki Oy', ''],
    ['Ruotsin kissalain 5 §', ''],
    ['Kalifornian kissalaki', ''],
  ],
  { language: 'fi' },
);

table(
  'references: an act known by its title, Swedish',
  [
    ['enligt 5 § i påhittslagen och 6 §', 'name:påhittslag:5 | name:påhittslag:6'],
    ['Påhittslagens 7 § tillämpas', 'name:påhittslag:7'],
    ['katt- och hundlagen', 'name:katt-_och_hundlag'],
    ['lagen om vård av katter och artikel 6.1 c GDPR', 'name:lag_om_vård_av_katter | gdpr:6(1)(c)'],
    ['Behandlingen grundar sig på lagen om katthem och bokföringslagen.', 'name:lag_om_katthem | fi:1336/1997'],
    ['enligt lagen om katthem ska uppgifterna bevaras', 'name:lag_om_katthem'],
    ['påhittsförordningen', 'name:påhittsförordning'],
    ['statsrådets förordning om katthem', 'name:förordning_om_katthem'],
    ['SHM:s förordning om katthem', 'name:förordning_om_katthem'],
    ['lagen\n\nom katthem (1000/2015) 5 §', 'fi:1000/2015:5'],
    ['personuppgiftslagen 8 § 1 mom. 2 st.', 'fi:523/1999:8(1)(2)'],
  ],
  { language: 'sv' },
);

table(
  'references: no particular act, Swedish',
  [
    ['bolagen, förslagen, underlagen, inslagen, anslagen', ''],
    ['den fastslagna avgiften är fastslagen, djurslagen', ''],
    ['enligt svensk lag och gällande lag', ''],
    ['speciallagen och ramlagen', ''],
    ['lag om det behövs, lagen om vi måste', ''],
    ['EU-direktivet', ''],
    ['den svenska kattlagen', ''],
    ['balken i taket, takbalken', ''],
  ],
  { language: 'sv' },
);

table(
  'references: an act known by its title, English',
  [
    ['Section 5 of the Fancy Act applies. The Fancy Act is old.', 'name:Fancy_Act:5 | name:Fancy_Act'],
    ['Fancy Act, Section 5', 'name:Fancy_Act:5'],
    ['the Act on the Keeping of Cats and the Accounting Act', 'name:Act_on_the_Keeping_of_Cats | fi:1336/1997'],
    ['the act on cat shelters requires this', 'name:Act_on_cat_shelters'],
    ['Government Decree on Cat Shelters', 'name:Decree_on_Cat_Shelters'],
    ['the Cat Shelter Directive', 'name:Cat_Shelter_Directive'],
  ],
  { language: 'en' },
);

table(
  'references: no particular act, English',
  [
    ['the Act, this Act, applicable Act', ''],
    ['We act on your behalf. How We Act. Right to Act on Behalf of Cats', ''],
    ['Data Protection Act 1998, Cat Act 1998, California Consumer Privacy Act', ''],
    ['Children’s Online Privacy Protection Act (COPPA)', ''],
    ['Swedish Cat Act', ''],
    ['Virginia Consumer Data Protection Act, Sarbanes-Oxley Act', ''],
    ['the GDPR Act', 'gdpr'],
    ['Cat Act Oy', ''],
    ['EU Regulation, Finnish Act, Legislative Decree', ''],
  ],
  { language: 'en' },
);

table('references: an abbreviation that the text introduces', [
  ['koira- ja kissalain (KKL) 5 §. Toisaalta KKL 7 §.', 'name:koira-_ja_kissalaki:5 | name:koira-_ja_kissalaki:7'],
  ['arkistolaki (KKL). Sitten KKL:n 7 §.', 'fi:831/1994 | fi:831/1994:7'],
  ['lagen om katthem (nedan KHL) 3 §. Enligt KHL 4 §.', 'name:lag_om_katthem:3 | name:lag_om_katthem:4'],
  ['Cat Shelter Act (the "CSA"). Section 5 of the CSA.', 'name:Cat_Shelter_Act | name:Cat_Shelter_Act:5'],
  ['kirjanpitolaki. KKL sanoo.', 'fi:1336/1997'],
  [
    'Act on the Protection of Privacy in Working Life (‘Working Life Act’). The Working Life Act is short.',
    'fi:759/2004 | fi:759/2004',
  ],
  [
    'the Cat Shelter Directive (Directive (EU) 2019/1000) (the “CS Directive”). The CS Directive',
    'name:Cat_Shelter_Directive | eu:32019L1000 | eu:32019L1000 | eu:32019L1000',
  ],
  [
    'lagen om katthem (1000/2015), nedan lagen om hem, och lagen om hundhem (1001/2015), nedan hemlagen. Lagen om hem, hemlagen',
    'fi:1000/2015 | fi:1001/2015 | fi:1000/2015 | fi:1001/2015',
  ],
  // the body that the act is about
  [
    'laki kissalaitoksesta (KKL). KKL:n työntekijät. KKL 5 §',
    'name:laki_kissalaitoksesta | name:laki_kissalaitoksesta:5',
  ],
]);

table('references: an abbreviation that nobody knows takes no act from before', [
  ['kirjanpitolaki ja HGB § 257', 'fi:1336/1997'],
  ['kirjanpitolaki, KJBL 5 §', 'fi:1336/1997 | name:KJBL:5'],
  ['MRL 205 §', 'fi:132/1999:205'],
  ['OikTL', 'fi:228/1929'],
  ['TyEL-vakuutus, HL:n jäsen, KL ry, OK', ''],
  ['KIRJANPITOLAKI JA SEN 5 §', 'fi:1336/1997:5'],
]);

table('references: acts of Åland by number', [
  ['Landskapslag (2007:88) om katter inom landskaps- och kattförvaltningen gäller', 'ax:2007:88'],
  ['landskapslagen (2007:88) om katter', 'ax:2007:88'],
  ['4 § i landskapslagen (2007:88) om katter', 'ax:2007:88:4'],
  ['landskapslag om katter (ÅFS 2007:88)', 'ax:2007:88'],
  ['maakuntalaki (2007:88)', 'ax:2007:88'],
  ['landskapslagen om katter', 'name:landskapslag_om_katter'],
  ['en landskapslag om katter', ''],
  ['landskapslagen 2004/26', 'ax:2004:26'],
  ['5 § i landskapslagen om dataskydd inom landskaps- och kommunalförvaltningen', 'ax:2019:9:5'],
  ['Ålands Dataskyddslag (2019:9), 5 §', 'ax:2019:9:5'],
  ['den åländska offentlighetslagen och rikets offentlighetslag', 'ax:2021:79 | fi:621/1999'],
  ['Ahvenanmaan tietosuojalakia valvotaan', 'ax:2019:9'],
  ['Ålands kattlag och bokföringslagen för Åland', ''],
  ['landskapslag om ändring av offentlighetslagen för Åland (2024:5)', 'ax:2024:5'],
]);

table('references: lone paragraphs, lost signs, marks and rows', [
  ['the GDPR allows this for research under 89(1)', 'gdpr | gdpr:89(1)'],
  ['call under 89(1) for research', ''],
  ['personuppgiftslagen (523/1999) 10 och 24 Upprättad: 1.1', 'fi:523/1999:10 fi:523/1999:24'],
  ['personuppgiftslagen (523/1999) 10 och 24 timmar', 'fi:523/1999'],
  ['General Data Protection Regulation " GDPR" art. 6.1 (f)', 'gdpr:6(1)(f)'],
  ['| Directive 95/46/EC |\n| Art. 6(1)(f) |', 'eu:31995L0046 | gdpr:6(1)(f)'],
  ['yleinen tietosuoja-asetus (2016/879)', 'gdpr'],
]);

table('references: titles of amending acts, of acts with their number first, and of long ones', [
  ['Laki lastensuojelulain muuttamisesta (88/2010)', 'fi:88/2010'],
  ['Laki lastensuojelulain mukaan (88/2010)', 'fi:417/2007'],
  ['5 § i lagen (759/2004) om integritetsskydd i arbetslivet', 'fi:759/2004:5'],
  ['lagen (1000/2015) om katthem, 5 §', 'fi:1000/2015:5'],
  ['decree of the Ministry of Cats and Dogs (298/2009)', 'fi:298/2009'],
  [
    'Act on Supporting the Functional Capacity of the Older Population and on Social and Health Services for Older Persons',
    'fi:980/2012',
  ],
  ['lagen om förhindrandet av penningtvätt och finansiering av terrorism', 'fi:444/2017'],
  ['kreditinstitutslagen, men inte utslagen', 'fi:610/2014'],
]);

table('references: sections whose sign was lost before its ending', [
  ['perustuslain (731/1999) 10 :ssä', 'fi:731/1999:10'],
  ['julkisuuslain 10 ja 14 :n muuttamisesta', 'fi:621/1999:10 fi:621/1999:14'],
  ['julkisuuslain 10 kohdan', 'fi:621/1999'],
  ['som avses i 14, 28 och 29 i socialvårdslagen', 'fi:1301/2014:14 fi:1301/2014:28 fi:1301/2014:29'],
  ['i 14 dagar, i kapitel 3 i socialvårdslagen', 'fi:1301/2014:chapter:3'],
]);

table('references: the GDPR by its title, and abbreviations with a head', [
  ['EU:s förordning om skydd för fysiska personer med avseende på behandling av personuppgifter', 'gdpr'],
  ['asetus luonnollisten henkilöiden suojelusta henkilötietojen käsittelyssä', 'gdpr'],
  ['the EU Regulation on data protection', 'gdpr'],
  ['Regulation (EU) 2018/1725 on the protection of natural persons', 'eu:32018R1725'],
  ['artikel 37.6 Europaparlamentets och rådets förordning (EU) 2016/679', 'gdpr:37(6)'],
  ['the authority’s regulation (2/2022)', ''],
  ['Regulation (EU) 2/2022, Regulation 679/2016', 'eu:32022R0002 | gdpr'],
  ['PuL-lagen 10 §', 'se:1998:204:10'],
]);

table('references: decrees of ministries by their subject', [
  ['the Decree of the Ministry of Cats and Dogs on Chargeable Shelters', 'name:Decree_on_Chargeable_Shelters'],
  ['the Decree of the Ministry of Cats on Fees and the Archives Act', 'name:Decree_on_Fees | fi:831/1994'],
  ['Decree of the Ministry of Social Affairs and Health on Patient Documents', 'fi:94/2022'],
  ['Section 5 of the Decree of the Government on Cat Shelters', 'name:Decree_on_Cat_Shelters:5'],
  ['kissaministeriön asetuksessa kissojen hoitomaksuista', 'name:asetus_kissojen_hoitomaksuista'],
  ['valtioneuvoston asetukseen kissoista', 'name:asetus_kissoista'],
  ['kissaministeriön asetuksen kissojen maksuista 5 §', 'name:asetus_kissojen_maksuista:5'],
  // the decree and the rest of the sentence
  ['the decree of the ministry on fees', ''],
  ['Decree of the Ministry of Cats. On Mondays we meet.', ''],
  ['valtioneuvoston asetuksessa säädetystä maksusta', ''],
  ['valtioneuvoston asetuksessa kunnalle säädetystä tehtävästä', ''],
  ['valtioneuvoston asetuksen nojalla maksuista', ''],
  ['valtioneuvoston asetuksen soveltamisesta', ''],
  ['säädetään valtioneuvoston asetuksella kissojen maksuista', ''],
]);

table('references: the language of a link at the end of the line before', [
  ['Cat Act (1/2000) in Swedish\nArchives Act (831/1994)', 'fi:1/2000 | fi:831/1994'],
  ['Kattlagen (1/2000) på svenska\nArkivlagen', 'fi:1/2000 | fi:831/1994'],
  ['the Swedish\nArchives Act', ''],
]);
