/**
 * Further Finnish acts that notices of employers, companies and housing companies cite. Names as in acts.ts.
 *
 * Where an act has been replaced, a bare name means the present one; a number written beside the name always wins.
 *
 * source: general knowledge, not read in Finlex for this table (certainty B). checked: 2026-11-22
 */

import type { ActEntry } from './acts';

export const BUSINESS_ACTS: readonly ActEntry[] = [
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
  { id: 'fi:39/1889', unreplaced: true, restarts: true, names: ['rikoslaki', 'strafflag', 'criminal code'] },
  { id: 'fi:770/1993', names: ['rikosrekisterilaki', 'straffregisterlag', 'criminal records act'] },
  { id: 'fi:504/2002', names: ['laki lasten kanssa työskentelevien rikostaustan selvittämisestä'] },
  { id: 'fi:726/2014', names: ['turvallisuusselvityslaki', 'säkerhetsutredningslag'] },
];
