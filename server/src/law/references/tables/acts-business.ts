/**
 * Further Finnish acts that notices of employers, companies and housing companies cite. Names as in acts.ts.
 *
 * Where an act has been replaced, a bare name means the present one; a number written beside the name always wins.
 *
 * source: general knowledge, not read in Finlex for this table (certainty B). checked: 2026-11-25
 */

import type { ActEntry } from './acts';

export const BUSINESS_ACTS: readonly ActEntry[] = [
  // Alone it counts with a section only.
  { id: 'fi:731/1999', homonym: true, names: ['constitution'] },
  { id: 'fi:731/1999', names: ['perustuslaki', 'grundlag', 'constitution of finland', 'finnish constitution'] },
  {
    id: 'fi:55/2001',
    restarts: true,
    names: [
      'työsopimuslaki',
      'arbetsavtalslag',
      'employment contracts act',
      'employment contract act',
      'act on employment contracts',
    ],
  },
  {
    id: 'fi:872/2019',
    names: ['työaikalaki', 'arbetstidslag', 'working time act', 'working hours act', 'act on working hours'],
  },
  {
    id: 'fi:162/2005',
    names: ['vuosilomalaki', 'semesterlag', 'annual holidays act', 'annual leave act', 'annual holiday act'],
  },
  {
    id: 'fi:738/2002',
    names: ['työturvallisuuslaki', 'arbetarskyddslag', 'occupational safety and health act', 'occupational safety act'],
  },
  {
    id: 'fi:1383/2001',
    names: [
      'työterveyshuoltolaki',
      'lag om företagshälsovård',
      'occupational health care act',
      'occupational healthcare act',
      'occupational health act',
      'occupational health services act',
      'act on occupational health care',
      'företagshälsovårdslag',
    ],
  },
  {
    id: 'fi:1333/2021',
    names: ['yhteistoimintalaki', 'yt-laki', 'samarbetslag', 'co-operation act', 'cooperation act'],
  },
  {
    id: 'fi:1233/2006',
    names: [
      'tilaajavastuulaki',
      'beställaransvarslag',
      'laki tilaajan selvitysvelvollisuudesta ja vastuusta ulkopuolista työvoimaa käytettäessä',
      'lag om beställarens utredningsskyldighet och ansvar vid anlitande av utomstående arbetskraft',
      'contractors obligations and liability act',
      'act on the contractors obligations and liability when work is contracted out',
    ],
  },
  {
    id: 'fi:395/2006',
    abbreviations: ['TyEL'],
    names: [
      'työntekijän eläkelaki',
      'lag om pension för arbetstagare',
      'employees pensions act',
      'employees pension act',
      'earnings-related pensions act',
    ],
  },
  {
    id: 'fi:1118/1996',
    names: [
      'ennakkoperintälaki',
      'lag om förskottsuppbörd',
      'prepayment act',
      'tax prepayment act',
      'withholding tax act',
      'prepayment of tax act',
      'act on prepayment of tax',
      'förskottsuppbördslag',
    ],
  },
  {
    id: 'fi:1558/1995',
    names: [
      'verotusmenettelylaki',
      'laki verotusmenettelystä',
      'lag om beskattningsförfarande',
      'tax assessment procedure act',
      'act on assessment procedure',
      'act on tax procedure',
      'tax procedure act',
      'act on tax assessment procedure',
      'taxation procedure act',
      'act on taxation procedure',
      'beskattningsförfarandelag',
    ],
  },
  {
    id: 'fi:1501/1993',
    abbreviations: ['AVL'],
    names: ['arvonlisäverolaki', 'mervärdesskattelag', 'value added tax act', 'vat act', 'value-added tax act'],
  },
  {
    id: 'fi:624/2006',
    restarts: true,
    abbreviations: ['OYL'],
    names: [
      'osakeyhtiölaki',
      'aktiebolagslag',
      'limited liability companies act',
      'limited liability company act',
      'limited companies act',
      'limited company act',
    ],
  },
  {
    id: 'fi:1599/2009',
    restarts: true,
    abbreviations: ['AOYL', 'AsOYL'],
    names: [
      'asunto-osakeyhtiölaki',
      'lag om bostadsaktiebolag',
      'limited liability housing companies act',
      'housing companies act',
      'limited liability housing company act',
      'housing company act',
      'bostadsaktiebolagslag',
    ],
  },
  {
    id: 'fi:421/2013',
    restarts: true,
    names: [
      'osuuskuntalaki',
      'lag om andelslag',
      'co-operatives act',
      'cooperatives act',
      'co-operative act',
      'cooperative act',
    ],
  },
  { id: 'fi:487/2015', restarts: true, names: ['säätiölaki', 'stiftelselag', 'foundations act', 'foundation act'] },
  { id: 'fi:1141/2015', restarts: true, names: ['tilintarkastuslaki', 'revisionslag', 'auditing act', 'audit act'] },
  {
    id: 'fi:38/1978',
    restarts: true,
    abbreviations: ['KSL'],
    names: ['kuluttajansuojalaki', 'konsumentskyddslag', 'consumer protection act'],
  },
  {
    id: 'fi:527/2007',
    names: ['luottotietolaki', 'kreditupplysningslag', 'credit information act', 'credit data act'],
  },
  {
    id: 'fi:513/1999',
    names: [
      'perintälaki',
      'laki saatavien perinnästä',
      'lag om indrivning av fordringar',
      'indrivningslag',
      'debt collection act',
      'act on debt collection',
      'act on the collection of debts',
    ],
  },
  {
    id: 'fi:728/2003',
    names: [
      'vanhentumislaki',
      'laki velan vanhentumisesta',
      'preskriptionslag',
      'lag om preskription av skulder',
      'act on statute-barred debt',
    ],
  },
  {
    id: 'fi:444/2017',
    restarts: true,
    names: [
      'rahanpesulaki',
      'laki rahanpesun ja terrorismin rahoittamisen estämisestä',
      'lag om förhindrande av penningtvätt och av finansiering av terrorism',
      'penningtvättslag',
      'lag om förhindrande av penningtvätt',
      'laki rahanpesun estämisestä',
      'act on preventing money laundering and terrorist financing',
      'act on detecting and preventing money laundering and terrorist financing',
      'anti-money laundering act',
      'money laundering act',
      'act on the prevention of money laundering and terrorist financing',
      'act on preventing money laundering and financing of terrorism',
      'prevention of money laundering act',
      'aml act',
      'act on the prevention of money laundering and the financing of terrorism',
      'act on preventing money laundering and the financing of terrorism',
      'act on prevention of money laundering and terrorist financing',
      'act on prevention of money laundering and financing of terrorism',
      'act on the prevention of money laundering',
    ],
  },
  {
    id: 'fi:543/1994',
    names: [
      'vakuutussopimuslaki',
      'lag om försäkringsavtal',
      'insurance contracts act',
      'insurance contract act',
      'försäkringsavtalslag',
    ],
  },
  {
    id: 'fi:521/2008',
    restarts: true,
    names: [
      'vakuutusyhtiölaki',
      'försäkringsbolagslag',
      'insurance companies act',
      'insurance company act',
      'act on insurance companies',
    ],
  },
  {
    id: 'fi:1250/1987',
    restarts: true,
    names: ['vakuutusyhdistyslaki', 'lag om försäkringsföreningar', 'insurance associations act'],
  },
  {
    id: 'fi:746/2012',
    restarts: true,
    names: ['arvopaperimarkkinalaki', 'värdepappersmarknadslag', 'securities markets act', 'securities market act'],
  },
  {
    id: 'fi:412/1974',
    restarts: true,
    names: ['vahingonkorvauslaki', 'skadeståndslag', 'tort liability act', 'damages act'],
  },
  {
    id: 'fi:39/1889',
    unreplaced: true,
    restarts: true,
    names: ['rikoslaki', 'strafflag', 'criminal code', 'penal code'],
  },
  { id: 'fi:770/1993', names: ['rikosrekisterilaki', 'straffregisterlag', 'criminal records act'] },
  {
    id: 'fi:504/2002',
    names: [
      'laki lasten kanssa työskentelevien rikostaustan selvittämisestä',
      'lag om kontroll av brottslig bakgrund hos personer som arbetar med barn',
      'act on checking the criminal background of persons working with children',
    ],
  },
  { id: 'fi:726/2014', names: ['turvallisuusselvityslaki', 'säkerhetsutredningslag', 'security clearance act'] },
  {
    id: 'fi:565/1999',
    names: [
      'laki yksityisyyden suojasta televiestinnässä ja teletoiminnan tietoturvasta',
      'lag om integritetsskydd vid telekommunikation och dataskydd inom televerksamhet',
      'act on the protection of privacy and data security in telecommunications',
    ],
  },
  {
    id: 'fi:610/2014',
    restarts: true,
    names: [
      'luottolaitoslaki',
      'laki luottolaitostoiminnasta',
      'kreditinstitutslag',
      'act on credit institutions',
      'credit institutions act',
      'act on credit institution operations',
      'credit institution act',
    ],
  },
  {
    id: 'fi:290/2010',
    names: ['maksupalvelulaki', 'betaltjänstlag', 'payment services act', 'act on payment services'],
  },
  { id: 'fi:297/2010', names: ['maksulaitoslaki', 'lag om betalningsinstitut', 'payment institutions act'] },
  {
    id: 'fi:234/2018',
    names: ['laki vakuutusten tarjoamisesta', 'lag om försäkringsdistribution', 'act on insurance distribution'],
  },
  { id: 'fi:460/2016', names: ['liikennevakuutuslaki', 'trafikförsäkringslag', 'motor liability insurance act'] },
  { id: 'fi:633/1982', names: ['korkolaki', 'räntelag', 'interest act'] },
  { id: 'fi:355/1987', names: ['kauppalaki', 'köplag', 'sale of goods act'] },
  {
    id: 'fi:244/2001',
    names: ['yritys- ja yhteisötietolaki', 'företags- och organisationsdatalag', 'business information act'],
  },
  { id: 'fi:564/2023', names: ['kaupparekisterilaki', 'handelsregisterlag', 'trade register act'] },
  {
    id: 'fi:44/2006',
    names: [
      'laki työsuojelun valvonnasta ja työpaikan työsuojeluyhteistoiminnasta',
      'lag om tillsynen över arbetarskyddet och om arbetarskyddssamarbete på arbetsplatsen',
      'act on occupational safety and health enforcement and cooperation on occupational safety and health at workplaces',
    ],
  },
  { id: 'fi:273/1979', names: ['opintovapaalaki', 'lag om studieledighet', 'study leave act'] },
  {
    id: 'fi:53/2018',
    names: ['laki tulotietojärjestelmästä', 'lag om inkomstdatasystemet', 'act on the incomes information system'],
  },
  {
    id: 'fi:768/2016',
    names: [
      'laki oma-aloitteisten verojen verotusmenettelystä',
      'lag om beskattningsförfarandet beträffande skatter som betalas på eget initiativ',
      'act on the assessment procedure for self-assessed taxes',
    ],
  },
  {
    id: 'fi:393/2021',
    names: [
      'laki asumisoikeusasunnoista',
      'lag om bostadsrättsbostäder',
      'act on right-of-occupancy dwellings',
      'asumisoikeuslaki',
      'right-of-occupancy act',
    ],
  },
];
