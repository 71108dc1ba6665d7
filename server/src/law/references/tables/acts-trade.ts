/**
 * Finnish acts on work, trade, finance and taxes. Names as in acts.ts.
 *
 * Where an act has been replaced, a bare name means the present one; a number written beside the name always wins.
 *
 * source: general knowledge, not read in Finlex for this table (certainty B). checked: 2026-11-25
 */

import type { ActEntry } from './acts';

export const TRADE_ACTS: readonly ActEntry[] = [
  { id: 'fi:998/1993', names: ['laki nuorista työntekijöistä', 'lag om unga arbetstagare', 'young workers act'] },
  { id: 'fi:436/1946', names: ['työehtosopimuslaki', 'lag om kollektivavtal', 'collective agreements act'] },
  {
    id: 'fi:449/2007',
    names: [
      'laki työnantajan ja henkilöstön välisestä yhteistoiminnasta kunnassa ja hyvinvointialueella',
      'laki työnantajan ja henkilöstön välisestä yhteistoiminnasta kunnissa',
      'lag om samarbete mellan arbetsgivare och arbetstagare i kommuner och välfärdsområden',
      'lag om samarbete mellan kommunala arbetsgivare och arbetstagare',
    ],
  },
  {
    id: 'fi:334/2007',
    names: [
      'laki yhteistoiminnasta yrityksissä',
      'lag om samarbete inom företag',
      'act on co-operation within undertakings',
    ],
  },
  {
    id: 'fi:756/2011',
    restarts: true,
    names: ['merityösopimuslaki', 'lag om sjöarbetsavtal', 'seafarers employment contracts act'],
  },
  { id: 'fi:866/1998', names: ['palkkaturvalaki', 'lönegarantilag', 'pay security act'] },
  { id: 'fi:120/2004', restarts: true, names: ['konkurssilaki', 'konkurslag', 'bankruptcy act'] },
  {
    id: 'fi:47/1993',
    names: [
      'yrityssaneerauslaki',
      'laki yrityksen saneerauksesta',
      'lag om företagssanering',
      'restructuring of enterprises act',
    ],
  },
  {
    id: 'fi:57/1993',
    names: [
      'velkajärjestelylaki',
      'laki yksityishenkilön velkajärjestelystä',
      'lag om skuldsanering för privatpersoner',
      'act on the adjustment of the debts of a private individual',
    ],
  },
  {
    id: 'fi:389/1988',
    restarts: true,
    names: [
      'laki avoimesta yhtiöstä ja kommandiittiyhtiöstä',
      'lag om öppna bolag och kommanditbolag',
      'partnerships act',
    ],
  },
  { id: 'fi:128/1979', names: ['toiminimilaki', 'firmalag', 'trade names act'] },
  { id: 'fi:544/2019', names: ['tavaramerkkilaki', 'varumärkeslag', 'trademarks act'] },
  { id: 'fi:550/1967', names: ['patenttilaki', 'patentlag', 'patents act'] },
  { id: 'fi:595/2018', names: ['liikesalaisuuslaki', 'lag om företagshemligheter', 'trade secrets act'] },
  {
    id: 'fi:1061/1978',
    names: [
      'laki sopimattomasta menettelystä elinkeinotoiminnassa',
      'lag om otillbörligt förfarande i näringsverksamhet',
      'unfair business practices act',
    ],
  },
  { id: 'fi:948/2011', names: ['kilpailulaki', 'konkurrenslag', 'competition act'] },
  {
    id: 'fi:747/2012',
    restarts: true,
    names: [
      'sijoituspalvelulaki',
      'lag om investeringstjänster',
      'investment services act',
      'act on investment services',
    ],
  },
  {
    id: 'fi:213/2019',
    restarts: true,
    names: ['sijoitusrahastolaki', 'lag om placeringsfonder', 'act on common funds', 'mutual funds act'],
  },
  {
    id: 'fi:162/2014',
    restarts: true,
    names: [
      'laki vaihtoehtorahastojen hoitajista',
      'lag om förvaltare av alternativa investeringsfonder',
      'act on alternative investment fund managers',
      'alternative investment fund managers act',
    ],
  },
  {
    id: 'fi:1070/2017',
    restarts: true,
    names: [
      'laki kaupankäynnistä rahoitusvälineillä',
      'lag om handel med finansiella instrument',
      'act on trading in financial instruments',
    ],
  },
  {
    id: 'fi:878/2008',
    names: ['laki finanssivalvonnasta', 'lag om finansinspektionen', 'act on the financial supervisory authority'],
  },
  {
    id: 'fi:739/2022',
    names: [
      'laki positiivisesta luottotietorekisteristä',
      'lag om ett positivt kreditupplysningsregister',
      'act on the positive credit register',
      'positive credit register act',
    ],
  },
  {
    id: 'fi:571/2019',
    names: [
      'laki pankki- ja maksutilien valvontajärjestelmästä',
      'lag om ett övervakningssystem för bank- och betalkonton',
      'act on the bank and payment accounts control system',
      'act on a monitoring system for bank and payment accounts',
    ],
  },
  {
    id: 'fi:445/2017',
    names: [
      'laki rahanpesun selvittelykeskuksesta',
      'lag om centralen för utredning av penningtvätt',
      'act on the financial intelligence unit',
    ],
  },
  {
    id: 'fi:1074/2000',
    names: [
      'välityslaki',
      'laki kiinteistöjen ja vuokrahuoneistojen välityksestä',
      'lag om förmedling av fastigheter och hyreslägenheter',
    ],
  },
  {
    id: 'fi:1075/2000',
    names: [
      'välitysliikelaki',
      'laki kiinteistönvälitysliikkeistä ja vuokrahuoneiston välitysliikkeistä',
      'lag om fastighetsmäklarrörelser och rörelser för förmedling av hyreslägenheter',
    ],
  },
  { id: 'fi:843/1994', restarts: true, names: ['asuntokauppalaki', 'lag om bostadsköp', 'housing transactions act'] },
  {
    id: 'fi:482/1995',
    names: [
      'liikehuoneistolaki',
      'laki liikehuoneiston vuokrauksesta',
      'lag om hyra av affärslokal',
      'act on commercial leases',
    ],
  },
  {
    id: 'fi:901/2017',
    names: ['laki matkapalveluyhdistelmistä', 'lag om kombinerade resetjänster', 'act on travel service combinations'],
  },
  {
    id: 'fi:921/2017',
    names: ['laki matkapalveluyhdistelmien tarjoajista', 'lag om tillhandahållare av kombinerade resetjänster'],
  },
  { id: 'fi:920/2011', names: ['kuluttajaturvallisuuslaki', 'konsumentsäkerhetslag', 'consumer safety act'] },
  { id: 'fi:1135/2016', names: ['sähköturvallisuuslaki', 'elsäkerhetslag', 'electrical safety act'] },
  {
    id: 'fi:460/2003',
    names: [
      'sananvapauslaki',
      'laki sananvapauden käyttämisestä joukkoviestinnässä',
      'lag om yttrandefrihet i masskommunikation',
      'act on the exercise of freedom of expression in mass media',
    ],
  },
  { id: 'fi:415/2011', names: ['postilaki', 'postlag', 'postal act'] },
  {
    id: 'fi:360/1968',
    abbreviations: ['EVL'],
    names: [
      'laki elinkeinotulon verottamisesta',
      'lag om beskattning av inkomst av näringsverksamhet',
      'näringsskattelag',
      'business income tax act',
    ],
  },
  {
    id: 'fi:378/1940',
    names: ['perintö- ja lahjaverolaki', 'lag om skatt på arv och gåva', 'inheritance and gift tax act'],
  },
  { id: 'fi:654/1992', names: ['kiinteistöverolaki', 'fastighetsskattelag', 'real estate tax act'] },
  { id: 'fi:931/1996', names: ['varainsiirtoverolaki', 'lag om överlåtelseskatt', 'transfer tax act'] },
  { id: 'fi:11/2018', names: ['veronkantolaki', 'skatteuppbördslag', 'tax collection act'] },
  {
    id: 'fi:706/2007',
    names: ['laki verojen ja maksujen täytäntöönpanosta', 'lag om verkställighet av skatter och avgifter'],
  },
  {
    id: 'fi:503/2010',
    names: [
      'laki verohallinnosta',
      'lag om skatteförvaltningen',
      'act on the tax administration',
      'tax administration act',
    ],
  },
  { id: 'fi:182/2010', names: ['valmisteverotuslaki', 'punktskattelag', 'excise duty act'] },
  { id: 'fi:304/2016', names: ['tullilaki', 'tullag', 'customs act'] },
];
