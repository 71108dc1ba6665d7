/**
 * Finnish acts and decrees that notices cite now and then: pensions, housing finance, energy, registers.
 * Names as in acts.ts.
 *
 * Where an act has been replaced, a bare name means the present one; a number written beside the name always wins.
 *
 * source: general knowledge, not read in Finlex for this table (certainty B). checked: 2026-11-26
 */

import type { ActEntry } from './acts';

export const FURTHER_ACTS: readonly ActEntry[] = [
  { id: 'fi:1339/1997', names: ['kirjanpitoasetus', 'bokföringsförordning', 'accounting decree'] },
  { id: 'fi:1243/1992', names: ['talousarvioasetus', 'asetus valtion talousarviosta', 'state budget decree'] },
  {
    id: 'fi:912/1992',
    names: [
      'asiakasmaksuasetus',
      'asetus sosiaali- ja terveydenhuollon asiakasmaksuista',
      'förordning om klientavgifter inom social- och hälsovården',
    ],
  },
  { id: 'fi:1190/1993', names: ['aravarajoituslaki', 'aravabegränsningslag'] },
  {
    id: 'fi:604/2001',
    names: [
      'korkotukilaki',
      'laki vuokra-asuntolainojen ja asumisoikeustalolainojen korkotuesta',
      'lag om räntestöd för hyresbostadslån och bostadsrättshuslån',
    ],
  },
  { id: 'fi:1295/2006', names: ['valtion eläkelaki', 'lag om statens pensioner'] },
  {
    id: 'fi:549/2003',
    names: ['kunnallinen eläkelaki', 'lag om kommunala pensioner', 'local government pensions act'],
  },
  { id: 'fi:1290/2006', names: ['merimieseläkelaki', 'lag om sjömanspensioner', 'seafarers pensions act'] },
  {
    id: 'fi:1280/2006',
    names: ['maatalousyrittäjän eläkelaki', 'lag om pension för lantbruksföretagare', 'farmers pensions act'],
  },
  { id: 'fi:608/1948', names: ['tapaturmavakuutuslaki', 'lag om olycksfallsförsäkring', 'employment accidents act'] },
  { id: 'fi:1305/2002', names: ['vuorotteluvapaalaki', 'lag om alterneringsledighet', 'job alternation leave act'] },
  {
    id: 'fi:1276/2000',
    names: ['aikuiskoulutustukilaki', 'laki aikuiskoulutusetuuksista', 'lag om vuxenutbildningsförmåner'],
  },
  { id: 'fi:934/2010', names: ['henkilöstörahastolaki', 'personalfondslag', 'act on personnel funds'] },
  { id: 'fi:1270/1997', names: ['laki ulkomaalaisrekisteristä', 'lag om utlänningsregistret'] },
  {
    id: 'fi:419/2011',
    names: [
      'metsätietolaki',
      'metsätietojärjestelmälaki',
      'laki suomen metsäkeskuksen metsätietojärjestelmästä',
      'lag om finlands skogscentrals skogsdatasystem',
    ],
  },
  { id: 'fi:1429/2014', names: ['energiatehokkuuslaki', 'energieffektivitetslag', 'energy efficiency act'] },
  { id: 'fi:587/2017', names: ['maakaasumarkkinalaki', 'naturgasmarknadslag', 'natural gas market act'] },
  {
    id: 'fi:50/2013',
    names: ['laki rakennuksen energiatodistuksesta', 'lag om energicertifikat för byggnader'],
  },
  {
    id: 'fi:348/2017',
    restarts: true,
    names: [
      'laki arvo-osuusjärjestelmästä ja selvitystoiminnasta',
      'lag om värdeandelssystemet och om clearingverksamhet',
      'act on the book-entry system and clearing operations',
    ],
  },
  {
    id: 'fi:629/2010',
    names: [
      'laki terveydenhuollon laitteista ja tarvikkeista',
      'lag om produkter och utrustning för hälso- och sjukvård',
    ],
  },
  {
    id: 'fi:669/2008',
    names: [
      'laki sosiaali- ja terveysalan lupa- ja valvontavirastosta',
      'lag om tillstånds- och tillsynsverket för social- och hälsovården',
    ],
  },
  {
    id: 'fi:29/2000',
    names: [
      'laki eläinlääkärinammatin harjoittamisesta',
      'laki eläinlääkäriammatin harjoittamisesta',
      'lag om utövning av veterinäryrket',
    ],
  },
  {
    // Of several decrees of this name the last; whether it still stands was not checked.
    id: 'fi:94/2022',
    names: [
      'asetus potilasasiakirjoista',
      'potilasasiakirja-asetus',
      'förordning om journalhandlingar',
      'decree on patient documents',
    ],
  },
  {
    id: 'fi:555/1998',
    names: ['laki työttömyysetuuksien rahoituksesta', 'lag om finansiering av arbetslöshetsförmåner'],
  },
  { id: 'fi:768/2005', restarts: true, names: ['tutkintavankeuslaki', 'häktningslag', 'remand imprisonment act'] },
  {
    id: 'fi:1194/2014',
    restarts: true,
    names: ['laki luottolaitosten ja sijoituspalveluyritysten kriisinratkaisusta', 'kriisinratkaisulaki'],
  },
  { id: 'fi:755/2000', names: ['aluevalvontalaki', 'territorialövervakningslag', 'territorial surveillance act'] },
];
