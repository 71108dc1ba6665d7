/**
 * The acts that privacy notices name, with the names by which they are named. Their numbers are those of the
 * project's law tables (read in Finlex or EUR-Lex).
 *
 * Name notation: base form in lower case. Finnish and Swedish heads (laki, kaari, asetus, direktiivi, päätös, lag,
 * balk, förordning, direktiv, beslut) are recognised in all their forms; "laki x:stä" also stands for "x:stä
 * annettu laki"; hyphens may be missing or followed by a space in the text.
 *
 * source: law tables of the project. checked: 2026-11-22
 */

export interface ActEntry {
  readonly id: string;
  readonly names: readonly string[];
  /** Case-sensitive abbreviations that count only together with a provision or a case ending. */
  readonly abbreviations?: readonly string[];
  /** Sections are numbered afresh in each chapter. */
  readonly restarts?: boolean;
  /** The name is also an everyday word (a setting): it counts with a number, a provision or "EU:n" only. */
  readonly homonym?: boolean;
  /** Never replaced as a whole: another number beside the name is that of an amendment. */
  readonly unreplaced?: boolean;
  /** A second name beside it cannot make it another act (it was named by its number). */
  readonly sealed?: boolean;
  /** The plural of the name is an everyday word ("tietosuoja-asetukset": settings). */
  readonly singularOnly?: boolean;
}

/** Names that look like a known act but are another one (a proposal, a foreign act): never a reference. */
export const NOT_ACTS: readonly string[] = [
  'sähköisen viestinnän tietosuoja-asetus',
  'eprivacy-asetus',
  'e-privacy asetus',
  'eprivacy regulation',
  'e-privacy regulation',
  'uk gdpr',
  'uk-gdpr',
  'landskapslag',
  // acts of Sweden
  'sekretesslag',
  'offentlighets- och sekretesslag',
  'patientdatalag',
  'company constitution',
  'companys constitution',
  'associations constitution',
];

export const FINNISH_ACTS: readonly ActEntry[] = [
  {
    id: 'fi:1050/2018',
    singularOnly: true,
    abbreviations: ['TSL', 'DSL', 'TiSuL'],
    names: ['tietosuojalaki', 'dataskyddslag', 'data protection act', 'datasekretesslag', 'data privacy act'],
  },
  {
    id: 'fi:523/1999',
    abbreviations: ['HetiL', 'HetiLaki', 'HTL', 'HeTiL', 'HETIL', 'PuppL'],
    names: [
      'henkilötietolaki',
      'henkilötietosuojalaki',
      'personuppgiftslag',
      'personuppgifterslag',
      'personal data act',
      'personal information act',
      'personal register act',
      'persondatalag',
    ],
  },
  {
    id: 'fi:471/1987',
    abbreviations: ['HRekL'],
    names: [
      'henkilörekisterilaki',
      'personregisterlag',
      'personal data file act',
      'personal data files act',
      'personal data register act',
    ],
  },
  {
    id: 'fi:389/1994',
    names: [
      'laki tietosuojalautakunnasta ja tietosuojavaltuutetusta',
      'lag om datasekretessnämnden och dataombudsmannen',
      'act on the data protection board and the data protection ombudsman',
    ],
  },
  {
    id: 'fi:917/2014',
    abbreviations: ['SVPL', 'SähkVPL', 'TYKaari'],
    names: [
      'tietoyhteiskuntakaari',
      'laki sähköisen viestinnän palveluista',
      'sähköisen viestinnän palvelulaki',
      'viestintäpalvelulaki',
      'sähköisten viestintäpalvelujen laki',
      'sähköisten viestintäpalveluiden laki',
      'laki sähköisistä viestintäpalveluista',
      'informationssamhällsbalk',
      'lag om tjänster inom elektronisk kommunikation',
      'information society code',
      'act on electronic communications services',
      'electronic communications services act',
      'electronic communication services act',
      'act on electronic communication services',
      'electronic communications act',
      'act on services in electronic communications',
      'act on electronic communication service',
      'act on electronic communications service',
      'lag om elektroniska kommunikationstjänster',
      'laki sähköisestä viestinnästä',
      'act on electronic communications',
    ],
  },
  {
    id: 'fi:516/2004',
    abbreviations: ['SVTSL', 'SVTL'],
    names: [
      'sähköisen viestinnän tietosuojalaki',
      'lag om dataskydd vid elektronisk kommunikation',
      'act on the protection of privacy in electronic communications',
      'act on data protection in electronic communications',
      'act on the protection of privacy in electronic communication',
      'act on data protection of electronic communications',
      'act on privacy in electronic communications',
    ],
  },
  {
    id: 'fi:1336/1997',
    restarts: true,
    abbreviations: ['KPL', 'KPitoL'],
    names: ['kirjanpitolaki', 'bokföringslag', 'accounting act', 'bookkeeping act'],
  },
  {
    id: 'fi:759/2004',
    abbreviations: ['YTL', 'YksTL', 'TETSL', 'TyöelTSL', 'YksityisyydensuojaL'],
    names: [
      'laki yksityisyyden suojasta työelämässä',
      'laki yksityisyydensuojasta työelämässä',
      'työelämän tietosuojalaki',
      'lag om integritetsskydd i arbetslivet',
      'arbetslivets dataskyddslag',
      'act on the protection of privacy in working life',
      'act on protection of privacy in working life',
      'privacy in working life act',
      'act on privacy protection in working life',
      'act on the protection of privacy at work',
      'working life privacy act',
      'act on data protection in working life',
      'act on privacy in working life',
      'act on protection of privacy at work',
      'act on the privacy protection in working life',
      'act on the protection of privacy in the working life',
      'lag om skydd för privatlivet i arbetslivet',
      'lag om dataskydd i arbetslivet',
      'lag om integritetsskyddet i arbetslivet',
      'laki yksityisyyden suojaamisesta työelämässä',
    ],
  },
  {
    id: 'fi:621/1999',
    abbreviations: ['JulkL', 'JulkiL', 'OffL'],
    names: [
      'laki viranomaisten toiminnan julkisuudesta',
      'laki viranomaisen toiminnan julkisuudesta',
      'julkisuuslaki',
      'lag om offentlighet i myndigheternas verksamhet',
      'offentlighetslag',
      'act on the openness of government activities',
      'openness of government activities act',
      'openness act',
      'publicity act',
      'act on the publicity of government activities',
      'act on publicity of government activities',
      'act on openness of government activities',
      'act on the openness of public authority activities',
      'act on the openness of the activities of public authorities',
      'act on the publicity of authority activities',
      'act on the publicity of the activities of authorities',
      'act on the publicity of official documents',
      'act on the openness of authority activities',
      'public access act',
      'act on public access to government activities',
      'act on the transparency of government activities',
    ],
  },
  {
    id: 'fi:906/2019',
    abbreviations: ['TiHL', 'TihL', 'TiedonhL'],
    names: [
      'tiedonhallintalaki',
      'laki julkisen hallinnon tiedonhallinnasta',
      'lag om informationshantering inom den offentliga förvaltningen',
      'informationshanteringslag',
      'act on information management in public administration',
      'information management act',
      'public administration information management act',
    ],
  },
  {
    id: 'fi:503/1989',
    abbreviations: ['YhdL'],
    names: ['yhdistyslaki', 'föreningslag', 'associations act', 'association act'],
  },
  {
    id: 'fi:703/2023',
    names: [
      'asiakastietolaki',
      'laki sosiaali- ja terveydenhuollon asiakastietojen käsittelystä',
      'lag om behandling av kunduppgifter inom social- och hälsovården',
      'kunduppgiftslag',
      'act on the processing of client data in healthcare and social welfare',
      'act on the processing of client data in social welfare and health care',
      'client data act',
      'act on the processing of client data in social and health care',
      'act on the processing of client data in social and health services',
      'act on the processing of client data in health care and social welfare',
      'customer data act',
      'act on client data',
      'sote-asiakastietolaki',
    ],
  },
  {
    id: 'fi:784/2021',
    names: [
      'laki sosiaali- ja terveydenhuollon asiakastietojen sähköisestä käsittelystä',
      'lag om elektronisk behandling av kunduppgifter inom social- och hälsovården',
      'act on the electronic processing of client data in healthcare and social welfare',
      'act on the electronic processing of client data in social and health care',
      'act on the electronic processing of client data in social welfare and health care',
      'act on the electronic processing of client data in health care and social welfare',
    ],
  },
  {
    id: 'fi:1054/2018',
    names: [
      'laki henkilötietojen käsittelystä rikosasioissa ja kansallisen turvallisuuden ylläpitämisen yhteydessä',
      'laki henkilötietojen käsittelystä rikosasioissa',
      'rikosasioiden tietosuojalaki',
      'lag om behandling av personuppgifter i brottmål och vid upprätthållandet av den nationella säkerheten',
      'dataskyddslag avseende brottmål',
      'act on the processing of personal data in criminal matters and in connection with maintaining national security',
      'criminal data protection act',
    ],
  },
  {
    id: 'fi:12/2012',
    names: ['kansalaisaloitelaki', 'lag om medborgarinitiativ', 'medborgarinitiativlag', 'citizens initiative act'],
  },
  {
    id: 'fi:1326/2010',
    abbreviations: ['TervHL', 'TerveydenhL'],
    names: ['terveydenhuoltolaki', 'hälso- och sjukvårdslag', 'health care act', 'healthcare act'],
  },
  {
    id: 'fi:611/2021',
    names: [
      'hyvinvointialuelaki',
      'laki hyvinvointialueesta',
      'lag om välfärdsområden',
      'act on wellbeing services counties',
    ],
  },
  {
    id: 'fi:1231/2007',
    names: ['laki auktorisoiduista kääntäjistä', 'lag om auktoriserade translatorer', 'act on authorised translators'],
  },
  { id: 'fi:305/1991', names: ['laki valtiokonttorista', 'lag om statskontoret', 'act on the state treasury'] },
];
