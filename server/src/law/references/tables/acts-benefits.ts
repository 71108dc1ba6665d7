/**
 * Finnish acts on families, services and benefits. Names as in acts.ts.
 *
 * Where an act has been replaced, a bare name means the present one; a number written beside the name always wins.
 *
 * source: general knowledge, not read in Finlex for this table (certainty B). checked: 2026-11-25
 */

import type { ActEntry } from './acts';

export const BENEFIT_ACTS: readonly ActEntry[] = [
  {
    id: 'fi:519/1977',
    names: [
      'kehitysvammalaki',
      'laki kehitysvammaisten erityishuollosta',
      'lag angående specialomsorger om utvecklingsstörda',
      'act on special care for persons with intellectual disabilities',
      'act on intellectual disabilities',
    ],
  },
  { id: 'fi:41/1986', names: ['päihdehuoltolaki', 'lag om missbrukarvård', 'act on welfare for substance abusers'] },
  {
    id: 'fi:937/2005',
    names: [
      'omaishoitolaki',
      'laki omaishoidon tuesta',
      'lag om stöd för närståendevård',
      'act on support for informal care',
    ],
  },
  { id: 'fi:263/2015', names: ['perhehoitolaki', 'familjevårdslag', 'family care act'] },
  {
    id: 'fi:189/2001',
    names: [
      'laki kuntouttavasta työtoiminnasta',
      'lag om arbetsverksamhet i rehabiliteringssyfte',
      'act on rehabilitative work',
    ],
  },
  { id: 'fi:775/2022', names: ['vanhemmuuslaki', 'föräldraskapslag', 'parenthood act'] },
  { id: 'fi:11/2015', names: ['isyyslaki', 'faderskapslag', 'paternity act'] },
  { id: 'fi:704/1975', names: ['laki lapsen elatuksesta', 'lag om underhåll för barn', 'child maintenance act'] },
  { id: 'fi:580/2008', names: ['elatustukilaki', 'lag om underhållsstöd', 'child maintenance allowance act'] },
  { id: 'fi:22/2012', names: ['adoptiolaki', 'adoptionslag', 'adoption act'] },
  {
    id: 'fi:922/2011',
    names: [
      'laki yksityisistä sosiaalipalveluista',
      'lag om privat socialservice',
      'act on private social services',
      'private social services act',
    ],
  },
  {
    id: 'fi:152/1990',
    names: [
      'laki yksityisestä terveydenhuollosta',
      'lag om privat hälso- och sjukvård',
      'act on private health care',
      'private health care act',
    ],
  },
  {
    id: 'fi:817/2015',
    names: [
      'laki sosiaalihuollon ammattihenkilöistä',
      'lag om yrkesutbildade personer inom socialvården',
      'act on social welfare professionals',
      'social welfare professionals act',
    ],
  },
  {
    id: 'fi:569/2009',
    names: [
      'palvelusetelilaki',
      'laki sosiaali- ja terveydenhuollon palvelusetelistä',
      'lag om servicesedlar inom social- och hälsovården',
      'servicesedellag',
      'act on health and social services vouchers',
    ],
  },
  { id: 'fi:585/1986', names: ['potilasvahinkolaki', 'patientskadelag', 'patient injuries act'] },
  {
    id: 'fi:668/2008',
    names: [
      'laki terveyden ja hyvinvoinnin laitoksesta',
      'lag om institutet för hälsa och välfärd',
      'act on the national institute for health and welfare',
      'act on the finnish institute for health and welfare',
    ],
  },
  {
    id: 'fi:983/2021',
    names: [
      'laki kliinisestä lääketutkimuksesta',
      'lag om klinisk prövning av läkemedel',
      'act on clinical trials on medicinal products',
      'clinical trials act',
    ],
  },
  {
    id: 'fi:101/2001',
    names: [
      'kudoslaki',
      'laki ihmisen elimien, kudoksien ja solujen lääketieteellisestä käytöstä',
      'lag om användning av mänskliga organ, vävnader och celler för medicinska ändamål',
      'vävnadslag',
    ],
  },
  {
    id: 'fi:1237/2006',
    names: [
      'hedelmöityshoitolaki',
      'laki hedelmöityshoidoista',
      'lag om assisterad befruktning',
      'act on assisted fertility treatments',
    ],
  },
  { id: 'fi:197/2005', names: ['veripalvelulaki', 'blodtjänstlag', 'blood service act'] },
  {
    id: 'fi:459/1973',
    names: [
      'laki kuolemansyyn selvittämisestä',
      'lag om utredande av dödsorsak',
      'act on determining the cause of death',
    ],
  },
  { id: 'fi:859/2018', names: ['säteilylaki', 'strålsäkerhetslag', 'radiation act'] },
  { id: 'fi:549/2016', names: ['tupakkalaki', 'tobakslag', 'tobacco act'] },
  { id: 'fi:1102/2017', names: ['alkoholilaki', 'alkohollag', 'alcohol act'] },
  { id: 'fi:1184/1988', names: ['laki rintamaveteraanien kuntoutuksesta', 'lag om rehabilitering av frontveteraner'] },
  { id: 'fi:404/1948', names: ['sotilasvammalaki', 'lag om skada ådragen i militärtjänst', 'military injuries act'] },
  { id: 'fi:796/1992', names: ['lapsilisälaki', 'barnbidragslag', 'child benefit act'] },
  {
    id: 'fi:1128/1996',
    names: [
      'laki lasten kotihoidon ja yksityisen hoidon tuesta',
      'lag om stöd för hemvård och privat vård av barn',
      'act on child home care allowance and private day care allowance',
    ],
  },
  {
    id: 'fi:36/1973',
    names: ['päivähoitolaki', 'laki lasten päivähoidosta', 'lag om barndagvård', 'act on childrens day care'],
  },
  { id: 'fi:568/2007', names: ['kansaneläkelaki', 'folkpensionslag', 'national pensions act'] },
  { id: 'fi:570/2007', names: ['laki vammaisetuuksista', 'lag om handikappförmåner', 'disability benefits act'] },
  {
    id: 'fi:938/2014',
    names: ['laki yleisestä asumistuesta', 'lag om allmänt bostadsbidrag', 'act on general housing allowance'],
  },
  {
    id: 'fi:81/2016',
    names: ['julkisten alojen eläkelaki', 'pensionslag för den offentliga sektorn', 'public sector pensions act'],
  },
  {
    id: 'fi:1272/2006',
    abbreviations: ['YEL'],
    names: ['yrittäjän eläkelaki', 'lag om pension för företagare', 'self-employed persons pensions act'],
  },
  { id: 'fi:66/2016', names: ['laki kevasta', 'lag om keva', 'act on keva'] },
  {
    id: 'fi:731/2001',
    names: ['laki kansaneläkelaitoksesta', 'lag om folkpensionsanstalten', 'act on the social insurance institution'],
  },
  {
    id: 'fi:566/2005',
    names: [
      'laki kansaneläkelaitoksen kuntoutusetuuksista ja kuntoutusrahaetuuksista',
      'lag om folkpensionsanstaltens rehabiliteringsförmåner och rehabiliteringspenningförmåner',
    ],
  },
  {
    id: 'fi:497/2003',
    names: ['laki kuntoutuksen asiakasyhteistyöstä', 'lag om klientsamarbete inom rehabiliteringen'],
  },
  {
    id: 'fi:603/1984',
    names: [
      'työttömyyskassalaki',
      'lag om arbetslöshetskassor',
      'lag om arbetslöshetskassa',
      'unemployment funds act',
      'unemployment fund act',
    ],
  },
  {
    id: 'fi:746/2011',
    names: [
      'vastaanottolaki',
      'laki kansainvälistä suojelua hakevan vastaanotosta sekä ihmiskaupan uhrin tunnistamisesta ja auttamisesta',
      'lag om mottagande av personer som söker internationellt skydd och om identifiering av och hjälp till offer för människohandel',
      'reception act',
    ],
  },
  {
    id: 'fi:1015/2005',
    names: [
      'laki rikosasioiden ja eräiden riita-asioiden sovittelusta',
      'lag om medling vid brott och i vissa tvister',
      'act on mediation in criminal and certain civil cases',
    ],
  },
  {
    id: 'fi:48/1997',
    names: [
      'koulumatkatukilaki',
      'laki lukiokoulutuksen ja ammatillisen koulutuksen opiskelijoiden koulumatkatuesta',
      'lag om stöd för skolresor för studerande i gymnasieutbildning och yrkesutbildning',
    ],
  },
  {
    id: 'fi:502/2019',
    names: ['laki ylioppilastutkinnosta', 'lag om studentexamen', 'act on the matriculation examination'],
  },
  { id: 'fi:964/2004', names: ['laki yleisistä kielitutkinnoista', 'lag om allmänna språkexamina'] },
  {
    id: 'fi:166/2019',
    names: [
      'laki kuntien kulttuuritoiminnasta',
      'lag om kommunernas kulturverksamhet',
      'act on cultural activities in local government',
    ],
  },
  {
    id: 'fi:1433/2007',
    names: [
      'laki kulttuuriaineistojen tallettamisesta ja säilyttämisestä',
      'lag om deponering och förvaring av kulturmaterial',
      'act on collecting and preserving cultural materials',
    ],
  },
  {
    id: 'fi:946/2021',
    restarts: true,
    names: [
      'laki eläkesäätiöistä ja eläkekassoista',
      'eläkesäätiö- ja eläkekassalaki',
      'lag om pensionsstiftelser och pensionskassor',
      'act on pension foundations and pension funds',
      'pension foundations and pension funds act',
    ],
  },
  {
    id: 'fi:948/2021',
    restarts: true,
    names: ['vakuutuskassalaki', 'lag om försäkringskassor', 'insurance funds act'],
  },
];
