/**
 * Finnish acts on courts, the state, its registers, and transport. Names as in acts.ts.
 *
 * Where an act has been replaced, a bare name means the present one; a number written beside the name always wins.
 *
 * source: general knowledge, not read in Finlex for this table (certainty B). checked: 2026-11-25
 */

import type { ActEntry } from './acts';

export const STATE_ACTS: readonly ActEntry[] = [
  {
    id: 'fi:571/2016',
    names: [
      'tukipalvelulaki',
      'laki hallinnon yhteisistä sähköisen asioinnin tukipalveluista',
      'lag om förvaltningens gemensamma stödtjänster för e-tjänster',
      'stödtjänstlag',
      'act on joint administrative e-services',
      'act on the central government shared services for e-services',
    ],
  },
  {
    id: 'fi:304/2019',
    names: [
      'laki digi- ja väestötietovirastosta',
      'lag om myndigheten för digitalisering och befolkningsdata',
      'act on the digital and population data services agency',
    ],
  },
  {
    id: 'fi:1226/2013',
    names: [
      'laki valtion yhteisten tieto- ja viestintäteknisten palvelujen järjestämisestä',
      'lag om anordnande av statens gemensamma informations- och kommunikationstekniska tjänster',
    ],
  },
  {
    id: 'fi:10/2015',
    names: [
      'turvallisuusverkkolaki',
      'laki julkisen hallinnon turvallisuusverkkotoiminnasta',
      'lag om verksamheten i den offentliga förvaltningens säkerhetsnät',
    ],
  },
  {
    id: 'fi:423/1988',
    names: ['talousarviolaki', 'laki valtion talousarviosta', 'lag om statsbudgeten', 'state budget act'],
  },
  {
    id: 'fi:946/2017',
    names: ['etu- ja sukunimilaki', 'för- och efternamnslag', 'names act', 'act on first names and surnames'],
  },
  { id: 'fi:359/2003', names: ['kansalaisuuslaki', 'medborgarskapslag', 'nationality act', 'citizenship act'] },
  { id: 'fi:1438/2007', names: ['asevelvollisuuslaki', 'värnpliktslag', 'conscription act'] },
  { id: 'fi:1446/2007', names: ['siviilipalveluslaki', 'civiltjänstlag', 'non-military service act'] },
  { id: 'fi:1/1998', names: ['ampuma-aselaki', 'skjutvapenlag', 'firearms act'] },
  { id: 'fi:612/2003', names: ['järjestyslaki', 'ordningslag', 'public order act'] },
  {
    id: 'fi:727/2011',
    names: [
      'laki pysäköinninvalvonnasta',
      'pysäköinninvalvontalaki',
      'lag om parkeringsövervakning',
      'act on parking control',
    ],
  },
  { id: 'fi:1508/2019', names: ['laki ajoneuvojen siirtämisestä', 'lag om flyttning av fordon'] },
  { id: 'fi:586/1996', names: ['hallintolainkäyttölaki', 'förvaltningsprocesslag'] },
  { id: 'fi:1113/1990', names: ['uhkasakkolaki', 'viteslag'] },
  {
    id: 'fi:424/2003',
    names: [
      'kielitaitolaki',
      'laki julkisyhteisöjen henkilöstöltä vaadittavasta kielitaidosta',
      'lag om de språkkunskaper som krävs av offentligt anställda',
    ],
  },
  { id: 'fi:10/1969', names: ['puoluelaki', 'partilag', 'act on political parties'] },
  {
    id: 'fi:273/2009',
    names: [
      'laki ehdokkaan vaalirahoituksesta',
      'lag om kandidaters valfinansiering',
      'act on a candidates election funding',
    ],
  },
  {
    id: 'fi:985/2006',
    names: ['laki ortodoksisesta kirkosta', 'lag om ortodoxa kyrkan', 'act on the orthodox church'],
  },
  {
    id: 'fi:1144/1991',
    names: [
      'ahvenanmaan itsehallintolaki',
      'självstyrelselag för åland',
      'självstyrelselagen för åland',
      'act on the autonomy of åland',
    ],
  },
  { id: 'fi:4/1734', restarts: true, names: ['oikeudenkäymiskaari', 'rättegångsbalk', 'code of judicial procedure'] },
  {
    id: 'fi:689/1997',
    restarts: true,
    names: ['laki oikeudenkäynnistä rikosasioissa', 'lag om rättegång i brottmål', 'criminal procedure act'],
  },
  {
    id: 'fi:370/2007',
    names: [
      'laki oikeudenkäynnin julkisuudesta yleisissä tuomioistuimissa',
      'lag om offentlighet vid rättegång i allmänna domstolar',
      'act on the publicity of court proceedings in general courts',
    ],
  },
  { id: 'fi:257/2002', names: ['oikeusapulaki', 'rättshjälpslag', 'legal aid act'] },
  {
    id: 'fi:496/1958',
    names: ['laki asianajajista', 'asianajajalaki', 'lag om advokater', 'advocates act', 'attorneys act'],
  },
  { id: 'fi:673/2016', restarts: true, names: ['tuomioistuinlaki', 'domstolslag', 'courts act'] },
  { id: 'fi:1204/2005', names: ['rikosvahinkolaki', 'brottsskadelag'] },
  { id: 'fi:767/2005', restarts: true, names: ['vankeuslaki', 'fängelselag', 'imprisonment act'] },
  { id: 'fi:578/2005', names: ['rajavartiolaki', 'gränsbevakningslag', 'border guard act'] },
  {
    id: 'fi:639/2019',
    names: [
      'laki henkilötietojen käsittelystä rajavartiolaitoksessa',
      'lag om behandling av personuppgifter vid gränsbevakningsväsendet',
      'act on the processing of personal data by the border guard',
    ],
  },
  {
    id: 'fi:650/2019',
    names: [
      'laki henkilötietojen käsittelystä tullissa',
      'lag om behandling av personuppgifter inom tullen',
      'act on the processing of personal data by customs',
    ],
  },
  { id: 'fi:623/2015', names: ['laki rikostorjunnasta tullissa', 'lag om brottsbekämpning inom tullen'] },
  {
    id: 'fi:615/2020',
    names: [
      'laki henkilötietojen käsittelystä maahanmuuttohallinnossa',
      'lag om behandling av personuppgifter i migrationsförvaltningen',
      'act on the processing of personal data in immigration administration',
    ],
  },
  {
    id: 'fi:332/2019',
    names: [
      'laki henkilötietojen käsittelystä puolustusvoimissa',
      'lag om behandling av personuppgifter inom försvarsmakten',
      'act on the processing of personal data by the defence forces',
    ],
  },
  {
    id: 'fi:692/2010',
    names: [
      'hätäkeskuslaki',
      'laki hätäkeskustoiminnasta',
      'lag om nödcentralsverksamhet',
      'act on emergency response centre operations',
    ],
  },
  {
    id: 'fi:974/1995',
    names: ['laki saamelaiskäräjistä', 'saamelaiskäräjälaki', 'sametingslag', 'act on the sámi parliament'],
  },
  { id: 'fi:1326/2014', names: ['laki yhdenvertaisuusvaltuutetusta', 'lag om diskrimineringsombudsmannen'] },
  {
    id: 'fi:897/2009',
    names: ['laki elinkeino-, liikenne- ja ympäristökeskuksista', 'lag om närings-, trafik- och miljöcentralerna'],
  },
  { id: 'fi:82/2021', names: ['ajoneuvolaki', 'fordonslag', 'vehicles act'] },
  { id: 'fi:386/2011', names: ['ajokorttilaki', 'körkortslag', 'driving licence act'] },
  { id: 'fi:864/2014', names: ['ilmailulaki', 'luftfartslag', 'aviation act'] },
  { id: 'fi:674/1994', restarts: true, names: ['merilaki', 'sjölag', 'maritime act'] },
  {
    id: 'fi:503/2005',
    names: ['maantielaki', 'laki liikennejärjestelmästä ja maanteistä', 'lag om trafiksystem och landsvägar'],
  },
  { id: 'fi:587/2011', restarts: true, names: ['vesilaki', 'vattenlag', 'water act'] },
  { id: 'fi:555/1981', names: ['maa-aineslaki', 'marktäktslag', 'land extraction act'] },
  { id: 'fi:9/2023', names: ['luonnonsuojelulaki', 'naturvårdslag', 'nature conservation act'] },
  { id: 'fi:606/1973', names: ['ulkoilulaki', 'lag om friluftsliv', 'outdoor recreation act'] },
  {
    id: 'fi:252/2017',
    names: ['laki ympäristövaikutusten arviointimenettelystä', 'lag om förfarandet vid miljökonsekvensbedömning'],
  },
  { id: 'fi:621/2011', names: ['kaivoslaki', 'gruvlag', 'mining act'] },
  { id: 'fi:1093/1996', names: ['metsälaki', 'skogslag', 'forest act'] },
  { id: 'fi:392/1985', names: ['kiinteistörekisterilaki', 'fastighetsregisterlag', 'real estate register act'] },
  { id: 'fi:1328/2018', names: ['laki huoneistotietojärjestelmästä', 'lag om ett bostadsdatasystem'] },
  {
    id: 'fi:603/1977',
    names: [
      'lunastuslaki',
      'laki kiinteän omaisuuden ja erityisten oikeuksien lunastuksesta',
      'lag om inlösen av fast egendom och särskilda rättigheter',
    ],
  },
  {
    id: 'fi:669/1978',
    names: [
      'laki kadun ja eräiden yleisten alueiden kunnossa- ja puhtaanapidosta',
      'lag om underhåll och renhållning av gator och vissa allmänna områden',
    ],
  },
  { id: 'fi:765/2009', names: ['eläinlääkintähuoltolaki', 'veterinärvårdslag', 'veterinary care act'] },
  {
    id: 'fi:284/2008',
    names: [
      'laki maaseutuelinkeinohallinnon tietojärjestelmästä',
      'lag om landsbygdsnäringsförvaltningens informationssystem',
    ],
  },
  {
    id: 'fi:390/2005',
    names: [
      'kemikaaliturvallisuuslaki',
      'laki vaarallisten kemikaalien ja räjähteiden käsittelyn turvallisuudesta',
      'lag om säkerhet vid hantering av farliga kemikalier och explosiva varor',
    ],
  },
];
