/**
 * Further Finnish acts that notices of public bodies cite. Names as in acts.ts.
 *
 * Where an act has been replaced, a bare name means the present one; a number written beside the name always wins.
 *
 * source: general knowledge, not read in Finlex for this table (certainty B). checked: 2026-11-22
 */

import type { ActEntry } from './acts';

export const PUBLIC_ACTS: readonly ActEntry[] = [
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
      'laki väestötietojärjestelmästä ja väestörekisterikeskuksen varmennepalveluista',
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
      'socialvårdens klientlag',
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
  { id: 'fi:297/2021', names: ['elintarvikelaki', 'livsmedelslag', 'food act'] },
  { id: 'fi:76/2021', names: ['eläintautilaki', 'lag om djursjukdomar'] },
  { id: 'fi:1110/2019', names: ['kasvinterveyslaki', 'växtskyddslag'] },
  { id: 'fi:1263/2020', names: ['rehulaki', 'foderlag'] },
  { id: 'fi:763/1994', names: ['terveydensuojelulaki', 'hälsoskyddslag', 'health protection act'] },
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
  { id: 'fi:40/1965', unreplaced: true, restarts: true, names: ['perintökaari', 'ärvdabalk', 'code of inheritance'] },
  { id: 'fi:750/1994', names: ['valtion virkamieslaki', 'statstjänstemannalag'] },
  {
    id: 'fi:304/2003',
    names: [
      'viranhaltijalaki',
      'laki kunnan ja hyvinvointialueen viranhaltijasta',
      'laki kunnallisesta viranhaltijasta',
    ],
  },
  { id: 'fi:693/2023', names: ['laki eläinten hyvinvoinnista', 'lag om djurvälfärd'] },
  { id: 'fi:247/1996', names: ['eläinsuojelulaki', 'djurskyddslag'] },
  { id: 'fi:560/2021', names: ['laki ruokahallinnon tietovarannosta'] },
  {
    id: 'fi:132/1999',
    names: ['maankäyttö- ja rakennuslaki', 'markanvändnings- och bygglag', 'land use and building act'],
  },
  { id: 'fi:751/2023', names: ['rakentamislaki', 'bygglag'] },
  { id: 'fi:527/2014', names: ['ympäristönsuojelulaki', 'miljöskyddslag', 'environmental protection act'] },
  { id: 'fi:646/2011', names: ['jätelaki', 'avfallslag'] },
  { id: 'fi:119/2001', names: ['vesihuoltolaki', 'lag om vattentjänster'] },
  { id: 'fi:714/1998', names: ['vaalilaki', 'vallag', 'election act'] },
  { id: 'fi:423/2003', names: ['kielilaki', 'språklag', 'language act'] },
  { id: 'fi:1552/2011', names: ['valmiuslaki', 'beredskapslag', 'emergency powers act'] },
  {
    id: 'fi:254/2015',
    names: ['laki sosiaalihuollon asiakasasiakirjoista', 'lag om klienthandlingar inom socialvården'],
  },
  {
    id: 'fi:612/2021',
    names: ['laki sosiaali- ja terveydenhuollon järjestämisestä', 'lag om ordnande av social- och hälsovård'],
  },
  { id: 'fi:613/2021', names: ['laki pelastustoimen järjestämisestä', 'lag om ordnande av räddningsväsendet'] },
  { id: 'fi:61/2007', names: ['laki sähköisestä lääkemääräyksestä', 'lag om elektroniska recept'] },
  { id: 'fi:1062/1989', names: ['erikoissairaanhoitolaki', 'lag om specialiserad sjukvård'] },
  { id: 'fi:66/1972', names: ['kansanterveyslaki', 'folkhälsolag'] },
  { id: 'fi:1116/1990', names: ['mielenterveyslaki', 'mentalvårdslag', 'mental health act'] },
  { id: 'fi:675/2023', names: ['vammaispalvelulaki', 'lag om funktionshinderservice'] },
  { id: 'fi:1412/1997', names: ['laki toimeentulotuesta', 'toimeentulotukilaki', 'lag om utkomststöd'] },
  { id: 'fi:980/2012', names: ['vanhuspalvelulaki', 'äldreomsorgslag'] },
  { id: 'fi:1290/2002', names: ['työttömyysturvalaki', 'lag om utkomstskydd för arbetslösa'] },
  { id: 'fi:380/2023', names: ['laki työvoimapalveluiden järjestämisestä', 'lag om ordnande av arbetskraftsservice'] },
  { id: 'fi:916/2012', names: ['laki julkisesta työvoima- ja yrityspalvelusta'] },
  { id: 'fi:1224/2004', names: ['sairausvakuutuslaki', 'sjukförsäkringslag', 'health insurance act'] },
  {
    id: 'fi:459/2015',
    names: ['työtapaturma- ja ammattitautilaki', 'lag om olycksfall i arbetet och om yrkessjukdomar'],
  },
  { id: 'fi:65/1994', names: ['opintotukilaki', 'lag om studiestöd'] },
  {
    id: 'fi:884/2017',
    names: [
      'laki valtakunnallisista opinto- ja tutkintorekistereistä',
      'lag om nationella studie- och examensregister',
    ],
  },
  { id: 'fi:632/1998', names: ['laki vapaasta sivistystyöstä', 'lag om fritt bildningsarbete'] },
  { id: 'fi:633/1998', names: ['laki taiteen perusopetuksesta', 'lag om grundläggande konstundervisning'] },
  { id: 'fi:390/2015', names: ['liikuntalaki', 'idrottslag'] },
  { id: 'fi:314/2019', names: ['museolaki', 'museilag'] },
  { id: 'fi:1346/1999', names: ['laki verotustietojen julkisuudesta ja luottamuksellisuudesta'] },
  { id: 'fi:1535/1992', names: ['tuloverolaki', 'inkomstskattelag', 'income tax act'] },
  { id: 'fi:540/1995', restarts: true, names: ['maakaari', 'jordabalk', 'code of real estate'] },
  { id: 'fi:481/1995', names: ['laki asuinhuoneiston vuokrauksesta', 'lag om hyra av bostadslägenhet'] },
  { id: 'fi:234/1929', names: ['avioliittolaki', 'äktenskapslag', 'marriage act'] },
  { id: 'fi:442/1999', names: ['holhoustoimilaki', 'laki holhoustoimesta', 'lag om förmyndarverksamhet'] },
  {
    id: 'fi:616/2019',
    names: [
      'laki henkilötietojen käsittelystä poliisitoimessa',
      'lag om behandling av personuppgifter i polisens verksamhet',
    ],
  },
  { id: 'fi:663/2016', names: ['henkilökorttilaki', 'lag om identitetskort'] },
  { id: 'fi:671/2006', names: ['passilaki', 'passlag'] },
  { id: 'fi:372/2010', names: ['laki oikeushallinnon valtakunnallisista tietojärjestelmistä'] },
  { id: 'fi:503/2008', names: ['laki rahanpesun ja terrorismin rahoittamisen estämisestä ja selvittämisestä'] },
  { id: 'fi:40/2000', names: ['eduskunnan työjärjestys', 'riksdagens arbetsordning'] },
  {
    id: 'fi:380/1987',
    names: [
      'laki vammaisuuden perusteella järjestettävistä palveluista ja tukitoimista',
      'lag om service och stöd på grund av handikapp',
    ],
  },
  {
    id: 'fi:618/2021',
    names: ['laki kunnan peruspalvelujen valtionosuudesta', 'lag om statsandel för kommunal basservice'],
  },
  {
    id: 'fi:1705/2009',
    names: [
      'laki opetus- ja kulttuuritoimen rahoituksesta',
      'lag om finansiering av undervisnings- och kulturverksamhet',
    ],
  },
  {
    id: 'fi:1503/2016',
    names: ['laki varhaiskasvatuksen asiakasmaksuista', 'lag om klientavgifter inom småbarnspedagogiken'],
  },
  { id: 'fi:614/1998', names: ['laki uskontokuntien jäsenrekistereistä'] },
  { id: 'fi:1069/2021', names: ['eläintunnistuslaki'] },
  { id: 'fi:159/2007', names: ['lag om elektronisk behandling av klientuppgifter inom social- och hälsovården'] },
];
