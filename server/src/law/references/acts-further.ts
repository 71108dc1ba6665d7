/**
 * Further Finnish acts that notices of public bodies, employers and housing companies cite. Names as in acts.ts.
 *
 * Where an act has been replaced, a bare name means the present one; a number written beside the name always wins.
 *
 * source: general knowledge, not read in Finlex for this table (certainty B). checked: 2026-11-22
 */

import type { ActEntry } from './acts';

export const FURTHER_ACTS: readonly ActEntry[] = [
  { id: 'fi:731/1999', names: ['perustuslaki', 'grundlag', 'constitution of finland'] },
  { id: 'fi:55/2001', restarts: true, names: ['työsopimuslaki', 'arbetsavtalslag', 'employment contracts act'] },
  { id: 'fi:872/2019', names: ['työaikalaki', 'arbetstidslag', 'working time act', 'working hours act'] },
  { id: 'fi:162/2005', names: ['vuosilomalaki', 'semesterlag', 'annual holidays act'] },
  { id: 'fi:738/2002', names: ['työturvallisuuslaki', 'arbetarskyddslag', 'occupational safety and health act'] },
  { id: 'fi:1383/2001', names: ['työterveyshuoltolaki', 'lag om företagshälsovård', 'occupational health care act'] },
  { id: 'fi:1333/2021', names: ['yhteistoimintalaki', 'samarbetslag'] },
  { id: 'fi:1233/2006', names: ['tilaajavastuulaki', 'beställaransvarslag'] },
  { id: 'fi:395/2006', names: ['työntekijän eläkelaki'], abbreviations: ['TyEL'] },
  { id: 'fi:1118/1996', names: ['ennakkoperintälaki', 'lag om förskottsuppbörd', 'prepayment act'] },
  { id: 'fi:1558/1995', names: ['verotusmenettelylaki', 'laki verotusmenettelystä', 'lag om beskattningsförfarande'] },
  {
    id: 'fi:1501/1993',
    names: ['arvonlisäverolaki', 'mervärdesskattelag', 'value added tax act'],
    abbreviations: ['AVL'],
  },
  {
    id: 'fi:624/2006',
    restarts: true,
    names: ['osakeyhtiölaki', 'aktiebolagslag', 'limited liability companies act'],
    abbreviations: ['OYL'],
  },
  {
    id: 'fi:1599/2009',
    restarts: true,
    names: ['asunto-osakeyhtiölaki', 'lag om bostadsaktiebolag', 'limited liability housing companies act'],
    abbreviations: ['AOYL', 'AsOYL'],
  },
  { id: 'fi:421/2013', restarts: true, names: ['osuuskuntalaki', 'lag om andelslag', 'co-operatives act'] },
  { id: 'fi:487/2015', restarts: true, names: ['säätiölaki', 'stiftelselag', 'foundations act'] },
  { id: 'fi:1141/2015', restarts: true, names: ['tilintarkastuslaki', 'revisionslag', 'auditing act'] },
  {
    id: 'fi:38/1978',
    restarts: true,
    names: ['kuluttajansuojalaki', 'konsumentskyddslag', 'consumer protection act'],
    abbreviations: ['KSL'],
  },
  { id: 'fi:527/2007', names: ['luottotietolaki', 'kreditupplysningslag', 'credit information act'] },
  { id: 'fi:513/1999', names: ['perintälaki', 'laki saatavien perinnästä', 'lag om indrivning av fordringar'] },
  {
    id: 'fi:728/2003',
    names: ['vanhentumislaki', 'laki velan vanhentumisesta', 'preskriptionslag', 'lag om preskription av skulder'],
  },
  {
    id: 'fi:444/2017',
    restarts: true,
    names: [
      'rahanpesulaki',
      'laki rahanpesun ja terrorismin rahoittamisen estämisestä',
      'lag om förhindrande av penningtvätt och av finansiering av terrorism',
      'penningtvättslag',
    ],
  },
  { id: 'fi:543/1994', names: ['vakuutussopimuslaki', 'lag om försäkringsavtal', 'insurance contracts act'] },
  {
    id: 'fi:521/2008',
    restarts: true,
    names: ['vakuutusyhtiölaki', 'försäkringsbolagslag', 'insurance companies act'],
  },
  {
    id: 'fi:746/2012',
    restarts: true,
    names: ['arvopaperimarkkinalaki', 'värdepappersmarknadslag', 'securities markets act'],
  },
  { id: 'fi:412/1974', restarts: true, names: ['vahingonkorvauslaki', 'skadeståndslag', 'tort liability act'] },
  { id: 'fi:39/1889', restarts: true, names: ['rikoslaki', 'strafflag', 'criminal code'] },
  { id: 'fi:770/1993', names: ['rikosrekisterilaki', 'straffregisterlag', 'criminal records act'] },
  { id: 'fi:504/2002', names: ['laki lasten kanssa työskentelevien rikostaustan selvittämisestä'] },
  { id: 'fi:726/2014', names: ['turvallisuusselvityslaki', 'säkerhetsutredningslag'] },
  {
    id: 'fi:434/2003',
    names: ['hallintolaki', 'förvaltningslag', 'administrative procedure act'],
    abbreviations: ['HallintoL'],
  },
  { id: 'fi:410/2015', names: ['kuntalaki', 'kommunallag', 'local government act'], abbreviations: ['KuntaL'] },
  { id: 'fi:831/1994', names: ['arkistolaki', 'arkivlag', 'archives act'], abbreviations: ['ArkistoL', 'ArkL'] },
  {
    id: 'fi:13/2003',
    names: [
      'asiointilaki',
      'laki sähköisestä asioinnista viranomaistoiminnassa',
      'lag om elektronisk kommunikation i myndigheternas verksamhet',
    ],
  },
  {
    id: 'fi:306/2019',
    names: [
      'laki digitaalisten palvelujen tarjoamisesta',
      'digipalvelulaki',
      'lag om tillhandahållande av digitala tjänster',
    ],
  },
  {
    id: 'fi:617/2009',
    names: [
      'tunnistuslaki',
      'laki vahvasta sähköisestä tunnistamisesta ja sähköisistä luottamuspalveluista',
      'laki vahvasta sähköisestä tunnistamisesta',
    ],
  },
  {
    id: 'fi:661/2009',
    names: [
      'laki väestötietojärjestelmästä ja digi- ja väestötietoviraston varmennepalveluista',
      'laki väestötietojärjestelmästä',
    ],
  },
  { id: 'fi:1325/2014', names: ['yhdenvertaisuuslaki', 'diskrimineringslag', 'non-discrimination act'] },
  {
    id: 'fi:609/1986',
    names: [
      'tasa-arvolaki',
      'jämställdhetslag',
      'laki naisten ja miesten välisestä tasa-arvosta',
      'lag om jämställdhet mellan kvinnor och män',
    ],
  },
  {
    id: 'fi:1171/2022',
    names: [
      'ilmoittajansuojelulaki',
      'laki euroopan unionin ja kansallisen oikeuden rikkomisesta ilmoittavien henkilöiden suojelusta',
      'visselblåsarlag',
      'whistleblower protection act',
    ],
  },
  {
    id: 'fi:1397/2016',
    names: [
      'hankintalaki',
      'laki julkisista hankinnoista ja käyttöoikeussopimuksista',
      'upphandlingslag',
      'lag om offentlig upphandling och koncession',
    ],
  },
  {
    id: 'fi:785/1992',
    names: [
      'potilaslaki',
      'laki potilaan asemasta ja oikeuksista',
      'lag om patientens ställning och rättigheter',
      'patientlag',
      'act on the status and rights of patients',
    ],
  },
  {
    id: 'fi:812/2000',
    names: [
      'sosiaalihuollon asiakaslaki',
      'laki sosiaalihuollon asiakkaan asemasta ja oikeuksista',
      'lag om klientens ställning och rättigheter inom socialvården',
    ],
  },
  {
    id: 'fi:552/2019',
    names: [
      'toisiolaki',
      'laki sosiaali- ja terveystietojen toissijaisesta käytöstä',
      'lag om sekundär användning av personuppgifter inom social- och hälsovården',
    ],
  },
  {
    id: 'fi:559/1994',
    names: ['laki terveydenhuollon ammattihenkilöistä', 'lag om yrkesutbildade personer inom hälso- och sjukvården'],
  },
  { id: 'fi:1227/2016', names: ['tartuntatautilaki', 'lag om smittsamma sjukdomar', 'communicable diseases act'] },
  { id: 'fi:688/2012', names: ['biopankkilaki', 'biobankslag', 'biobank act'] },
  {
    id: 'fi:488/1999',
    names: [
      'tutkimuslaki',
      'laki lääketieteellisestä tutkimuksesta',
      'lag om medicinsk forskning',
      'medical research act',
    ],
  },
  { id: 'fi:280/2004', names: ['tilastolaki', 'statistiklag', 'statistics act'] },
  { id: 'fi:1301/2014', names: ['sosiaalihuoltolaki', 'socialvårdslag', 'social welfare act'] },
  { id: 'fi:417/2007', names: ['lastensuojelulaki', 'barnskyddslag', 'child welfare act'] },
  {
    id: 'fi:540/2018',
    names: ['varhaiskasvatuslaki', 'lag om småbarnspedagogik', 'act on early childhood education and care'],
  },
  { id: 'fi:628/1998', names: ['perusopetuslaki', 'lag om grundläggande utbildning', 'basic education act'] },
  { id: 'fi:714/2018', names: ['lukiolaki', 'gymnasielag'] },
  { id: 'fi:531/2017', names: ['laki ammatillisesta koulutuksesta', 'lag om yrkesutbildning'] },
  { id: 'fi:1287/2013', names: ['oppilas- ja opiskelijahuoltolaki', 'lag om elev- och studerandevård'] },
  { id: 'fi:1214/2020', names: ['oppivelvollisuuslaki', 'läropliktslag'] },
  { id: 'fi:558/2009', names: ['yliopistolaki', 'universitetslag', 'universities act'] },
  { id: 'fi:932/2014', names: ['ammattikorkeakoululaki', 'yrkeshögskolelag', 'universities of applied sciences act'] },
  { id: 'fi:1285/2016', names: ['nuorisolaki', 'ungdomslag', 'youth act'] },
  { id: 'fi:1492/2016', names: ['kirjastolaki', 'laki yleisistä kirjastoista', 'lag om allmänna bibliotek'] },
  { id: 'fi:652/2023', restarts: true, names: ['kirkkolaki', 'kyrkolag', 'church act'] },
  { id: 'fi:404/1961', names: ['tekijänoikeuslaki', 'upphovsrättslag', 'copyright act'] },
  { id: 'fi:379/2011', names: ['pelastuslaki', 'räddningslag', 'rescue act'] },
  { id: 'fi:872/2011', restarts: true, names: ['poliisilaki', 'polislag', 'police act'] },
  { id: 'fi:1085/2015', names: ['laki yksityisistä turvallisuuspalveluista', 'lag om privata säkerhetstjänster'] },
  {
    id: 'fi:308/2006',
    names: ['laki majoitus- ja ravitsemistoiminnasta', 'lag om inkvarterings- och förplägnadsverksamhet'],
  },
  {
    id: 'fi:320/2017',
    restarts: true,
    names: ['liikennepalvelulaki', 'laki liikenteen palveluista', 'lag om transportservice'],
  },
  { id: 'fi:729/2018', names: ['tieliikennelaki', 'vägtrafiklag', 'road traffic act'] },
  { id: 'fi:301/2004', names: ['ulkomaalaislaki', 'utlänningslag', 'aliens act'] },
  { id: 'fi:705/2007', restarts: true, names: ['ulosottokaari', 'utsökningsbalk', 'enforcement code'] },
  { id: 'fi:40/1965', restarts: true, names: ['perintökaari', 'ärvdabalk', 'code of inheritance'] },
  { id: 'fi:750/1994', names: ['valtion virkamieslaki', 'statstjänstemannalag'] },
  {
    id: 'fi:304/2003',
    names: [
      'viranhaltijalaki',
      'laki kunnan ja hyvinvointialueen viranhaltijasta',
      'laki kunnallisesta viranhaltijasta',
    ],
  },
];
