/**
 * Further Finnish acts that notices of authorities, municipalities and parishes cite. Names as in acts.ts.
 *
 * Where an act has been replaced, a bare name means the present one; a number written beside the name always wins.
 *
 * source: general knowledge, not read in Finlex for this table (certainty B). checked: 2026-11-25
 */

import type { ActEntry } from './acts';

export const PUBLIC_ACTS: readonly ActEntry[] = [
  {
    id: 'fi:434/2003',
    names: [
      'hallintolaki',
      'förvaltningslag',
      'administrative procedure act',
      'administrative procedures act',
      'administration act',
    ],
  },
  {
    id: 'fi:410/2015',
    names: [
      'kuntalaki',
      'kommunallag',
      'local government act',
      'municipalities act',
      'municipal act',
      'municipality act',
    ],
  },
  {
    id: 'fi:831/1994',
    abbreviations: ['ArkL'],
    names: ['arkistolaki', 'arkivlag', 'archives act', 'archive act', 'archival act'],
  },
  {
    id: 'fi:13/2003',
    names: [
      'asiointilaki',
      'laki sähköisestä asioinnista viranomaistoiminnassa',
      'lag om elektronisk kommunikation i myndigheternas verksamhet',
      'act on electronic services and communication in the public sector',
      'act on electronic services in the public sector',
      'act on electronic communication in the activities of authorities',
      'act on electronic services and communications in the public sector',
    ],
  },
  {
    id: 'fi:306/2019',
    names: [
      'laki digitaalisten palvelujen tarjoamisesta',
      'digipalvelulaki',
      'lag om tillhandahållande av digitala tjänster',
      'act on the provision of digital services',
      'act on providing digital services',
      'act on the provision of digital public services',
    ],
  },
  {
    id: 'fi:617/2009',
    names: [
      'tunnistuslaki',
      'laki vahvasta sähköisestä tunnistamisesta ja sähköisistä luottamuspalveluista',
      'laki vahvasta sähköisestä tunnistamisesta',
      'lag om stark autentisering och betrodda elektroniska tjänster',
      'act on strong electronic identification and electronic trust services',
      'act on electronic identification and trust services',
      'act on strong electronic identification and trust services',
      'act on strong electronic identification',
      'identification act',
      'lag om stark autentisering',
    ],
  },
  {
    id: 'fi:661/2009',
    names: [
      'laki väestötietojärjestelmästä ja digi- ja väestötietoviraston varmennepalveluista',
      'laki väestötietojärjestelmästä ja väestörekisterikeskuksen varmennepalveluista',
      'laki väestötietojärjestelmästä',
      'lag om befolkningsdatasystemet och de certifikattjänster som tillhandahålls av myndigheten för digitalisering och befolkningsdata',
      'lag om befolkningsdatasystemet och befolkningsregistercentralens certifikattjänster',
      'lag om befolkningsdatasystemet',
      'act on the population information system and the certificate services of the digital and population data services agency',
      'act on the population information system',
      'population information act',
      'population information system act',
      'act on population information system',
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
      'act on equality between women and men',
      'gender equality act',
    ],
  },
  {
    id: 'fi:1171/2022',
    names: [
      'ilmoittajansuojelulaki',
      'laki euroopan unionin ja kansallisen oikeuden rikkomisesta ilmoittavien henkilöiden suojelusta',
      'visselblåsarlag',
      'whistleblower protection act',
      'lag om skydd för personer som rapporterar om överträdelser av europeiska unionens och den nationella rätten',
      'act on the protection of persons reporting infringements of european union and national law',
      'whistleblower act',
      'act on the protection of whistleblowers',
      'whistleblowing act',
      'whistleblower-laki',
      'whistleblowing-laki',
      'visselblåsarskyddslag',
      'lag om skydd för visselblåsare',
    ],
  },
  {
    id: 'fi:1397/2016',
    names: [
      'hankintalaki',
      'laki julkisista hankinnoista ja käyttöoikeussopimuksista',
      'upphandlingslag',
      'lag om offentlig upphandling och koncession',
      'act on public procurement and concession contracts',
      'public procurement act',
      'public contracts act',
      'act on public contracts',
    ],
  },
  { id: 'fi:280/2004', names: ['tilastolaki', 'statistiklag', 'statistics act'] },
  { id: 'fi:652/2023', restarts: true, names: ['kirkkolaki', 'kyrkolag', 'church act'] },
  {
    id: 'fi:1054/1993',
    restarts: true,
    names: ['vanha kirkkolaki', 'gamla kyrkolag', 'old church act', 'previous church act', 'former church act'],
  },
  { id: 'fi:379/2011', names: ['pelastuslaki', 'räddningslag', 'rescue act'] },
  { id: 'fi:872/2011', restarts: true, names: ['poliisilaki', 'polislag', 'police act'] },
  {
    id: 'fi:1085/2015',
    names: [
      'laki yksityisistä turvallisuuspalveluista',
      'lag om privata säkerhetstjänster',
      'private security services act',
      'act on private security services',
      'turvallisuuspalvelulaki',
    ],
  },
  {
    id: 'fi:308/2006',
    names: [
      'laki majoitus- ja ravitsemistoiminnasta',
      'laki majoitus- ja ravitsemustoiminnasta',
      'act on accommodation and catering',
      'act on accommodation and catering activities',
      'accommodation and catering act',
      'accommodation and hospitality act',
      'law on accommodation and food service operations',
      'act on accommodation and food service operations',
      'lag om inkvarterings- och förplägnadsverksamhet',
      'act on accommodation and catering operations',
      'act on accommodation and food service activities',
      'act on accommodation and food services',
      'act on accommodation and restaurant business',
      'act on accommodation and restaurant operations',
      'majoitus- ja ravitsemislaki',
    ],
  },
  {
    id: 'fi:320/2017',
    restarts: true,
    names: [
      'liikennepalvelulaki',
      'laki liikenteen palveluista',
      'lag om transportservice',
      'act on transport services',
      'transport services act',
    ],
  },
  { id: 'fi:729/2018', names: ['tieliikennelaki', 'vägtrafiklag', 'road traffic act'] },
  { id: 'fi:301/2004', names: ['ulkomaalaislaki', 'utlänningslag', 'aliens act', 'foreigners act'] },
  { id: 'fi:705/2007', restarts: true, names: ['ulosottokaari', 'utsökningsbalk', 'enforcement code'] },
  { id: 'fi:40/1965', unreplaced: true, restarts: true, names: ['perintökaari', 'ärvdabalk', 'code of inheritance'] },
  {
    id: 'fi:750/1994',
    names: [
      'valtion virkamieslaki',
      'statstjänstemannalag',
      'act on public officials in central government',
      'state civil servants act',
    ],
  },
  {
    id: 'fi:304/2003',
    names: [
      'viranhaltijalaki',
      'laki kunnan ja hyvinvointialueen viranhaltijasta',
      'laki kunnallisesta viranhaltijasta',
      'lag om tjänsteinnehavare i kommuner och välfärdsområden',
      'lag om kommunala tjänsteinnehavare',
    ],
  },
  { id: 'fi:714/1998', names: ['vaalilaki', 'vallag', 'election act'] },
  { id: 'fi:423/2003', names: ['kielilaki', 'språklag', 'language act'] },
  { id: 'fi:1552/2011', names: ['valmiuslaki', 'beredskapslag', 'emergency powers act'] },
  {
    id: 'fi:613/2021',
    names: [
      'laki pelastustoimen järjestämisestä',
      'lag om ordnande av räddningsväsendet',
      'act on organising rescue services',
    ],
  },
  {
    id: 'fi:1290/2002',
    restarts: true,
    names: [
      'työttömyysturvalaki',
      'lag om utkomstskydd för arbetslösa',
      'unemployment security act',
      'unemployment act',
    ],
  },
  {
    id: 'fi:380/2023',
    names: [
      'laki työvoimapalveluiden järjestämisestä',
      'lag om ordnande av arbetskraftsservice',
      'act on organising employment services',
      'act on the organisation of employment services',
      'act on organising public employment services',
    ],
  },
  {
    id: 'fi:916/2012',
    restarts: true,
    names: [
      'laki julkisesta työvoima- ja yrityspalvelusta',
      'lag om offentlig arbetskrafts- och företagsservice',
      'act on public employment and business service',
    ],
  },
  {
    id: 'fi:1346/1999',
    names: [
      'laki verotustietojen julkisuudesta ja luottamuksellisuudesta',
      'lag om offentlighet och sekretess i fråga om beskattningsuppgifter',
      'act on the public disclosure and confidentiality of tax information',
    ],
  },
  { id: 'fi:1535/1992', names: ['tuloverolaki', 'inkomstskattelag', 'income tax act'] },
  { id: 'fi:234/1929', names: ['avioliittolaki', 'äktenskapslag', 'marriage act'] },
  {
    id: 'fi:442/1999',
    names: ['holhoustoimilaki', 'laki holhoustoimesta', 'lag om förmyndarverksamhet', 'guardianship services act'],
  },
  {
    id: 'fi:616/2019',
    names: [
      'laki henkilötietojen käsittelystä poliisitoimessa',
      'lag om behandling av personuppgifter i polisens verksamhet',
      'act on the processing of personal data by the police',
    ],
  },
  { id: 'fi:663/2016', names: ['henkilökorttilaki', 'lag om identitetskort', 'identity card act'] },
  { id: 'fi:671/2006', names: ['passilaki', 'passlag', 'passport act'] },
  {
    id: 'fi:372/2010',
    names: [
      'laki oikeushallinnon valtakunnallisista tietojärjestelmistä',
      'lag om justitieförvaltningens riksomfattande informationssystem',
    ],
  },
  { id: 'fi:503/2008', names: ['laki rahanpesun ja terrorismin rahoittamisen estämisestä ja selvittämisestä'] },
  { id: 'fi:40/2000', names: ['eduskunnan työjärjestys', 'riksdagens arbetsordning'] },
  {
    id: 'fi:618/2021',
    names: [
      'laki kunnan peruspalvelujen valtionosuudesta',
      'lag om statsandel för kommunal basservice',
      'act on central government transfers to local government for basic public services',
    ],
  },
  {
    id: 'fi:614/1998',
    names: [
      'laki uskontokuntien jäsenrekistereistä',
      'uskontokuntien jäsenrekistereitä koskeva laki',
      'lag om trossamfundens medlemsregister',
    ],
  },
  {
    id: 'fi:1030/1999',
    names: [
      'asetus viranomaisten toiminnan julkisuudesta ja hyvästä tiedonhallintatavasta',
      'julkisuusasetus',
      'förordning om offentlighet och god informationshantering i myndigheternas verksamhet',
      'offentlighetsförordning',
      'decree on the openness of government activities and on good practice in information management',
    ],
  },
  {
    id: 'fi:1145/2016',
    names: [
      'laki kansallisarkistosta',
      'lag om riksarkivet',
      'national archives act',
      'act on the national archives',
      'act on the national archive',
    ],
  },
  {
    id: 'fi:808/2019',
    names: [
      'laki oikeudenkäynnistä hallintoasioissa',
      'lag om rättegång i förvaltningsärenden',
      'administrative judicial procedure act',
    ],
  },
  {
    id: 'fi:688/2001',
    names: ['valtionavustuslaki', 'statsunderstödslag', 'act on discretionary government transfers'],
  },
  { id: 'fi:201/1994', names: ['kotikuntalaki', 'lag om hemkommun', 'municipality of residence act'] },
  {
    id: 'fi:681/2023',
    names: [
      'kotoutumislaki',
      'laki kotoutumisen edistämisestä',
      'lag om främjande av integration',
      'act on the promotion of integration',
      'integration act',
    ],
  },
  {
    id: 'fi:361/1983',
    names: [
      'laki lapsen huollosta ja tapaamisoikeudesta',
      'lag angående vårdnad om barn och umgängesrätt',
      'act on child custody and right of access',
    ],
  },
  { id: 'fi:457/2003', names: ['hautaustoimilaki', 'begravningslag', 'burial act'] },
  { id: 'fi:453/2003', names: ['uskonnonvapauslaki', 'religionsfrihetslag', 'freedom of religion act'] },
  {
    id: 'fi:657/2023',
    restarts: true,
    names: ['kirkkojärjestys', 'kyrkoordning', 'kyrkoordningen', 'kyrkoordningens', 'church order', 'church code'],
  },
  { id: 'fi:530/1999', names: ['kokoontumislaki', 'lag om sammankomster', 'assembly act'] },
  { id: 'fi:1047/2001', names: ['arpajaislaki', 'lotterilag', 'lotteries act'] },
  {
    id: 'fi:863/2019',
    names: ['rahankeräyslaki', 'penninginsamlingslag', 'lag om penninginsamlingar', 'money collection act'],
  },
  {
    id: 'fi:805/2011',
    restarts: true,
    names: ['esitutkintalaki', 'förundersökningslag', 'criminal investigation act'],
  },
  { id: 'fi:806/2011', restarts: true, names: ['pakkokeinolaki', 'tvångsmedelslag', 'coercive measures act'] },
];
