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

export const EU_ACTS: readonly ActEntry[] = [
  {
    id: 'gdpr',
    singularOnly: true,
    names: [
      'tietosuoja-asetus',
      'henkilötietoasetus',
      'gdpr',
      'gdpr-asetus',
      'gdpr-tietosuoja-asetus',
      'dataskyddsförordning',
      'gdpr-förordning',
      'gdpr-lag',
      'gdpr-laki',
      'gdpr-direktiivi',
      'gdpr-direktiv',
      'dsgvo',
      'general data protection regulation',
      'data protection regulation',
      'gdpr regulation',
      'gdpr directive',
    ],
    abbreviations: ['TSA', 'DSF', 'DS-GVO', 'TietosuojaA'],
  },
  {
    id: 'eu:31995L0046',
    names: [
      'tietosuojadirektiivi',
      'henkilötietodirektiivi',
      'dataskyddsdirektiv',
      'personuppgiftsdirektiv',
      'data protection directive',
    ],
  },
  {
    id: 'eu:32016L0680',
    names: [
      'rikosasioiden tietosuojadirektiivi',
      'poliisidirektiivi',
      'lainvalvontadirektiivi',
      'brottsdatadirektiv',
      'law enforcement directive',
    ],
  },
  {
    id: 'eu:32002L0058',
    names: [
      'sähköisen viestinnän tietosuojadirektiivi',
      'eprivacy-direktiivi',
      'e-privacy direktiivi',
      'eprivacy-direktiv',
      'e-privacy direktiv',
      'eprivacy directive',
      'e-privacy directive',
      'privacy and electronic communications directive',
    ],
  },
  {
    id: 'eu:32016L2102',
    names: [
      'saavutettavuusdirektiivi',
      'tillgänglighetsdirektiv',
      'web accessibility directive',
      'accessibility directive',
    ],
  },
  {
    id: 'eu:32024R1689',
    homonym: true,
    names: ['tekoälyasetus', 'tekoälysäädös', 'ai-förordning', 'ai act', 'artificial intelligence act'],
  },
  { id: 'eu:32022R2065', names: ['digipalveluasetus', 'digipalvelusäädös', 'digital services act'] },
  { id: 'eu:32014R0910', names: ['eidas-asetus', 'eidas-förordning', 'eidas regulation'] },
];

/** Names that look like a known act but are another one (a proposal, a foreign act): never a reference. */
export const NOT_ACTS: readonly string[] = [
  'sähköisen viestinnän tietosuoja-asetus',
  'eprivacy-asetus',
  'e-privacy asetus',
  'eprivacy regulation',
  'e-privacy regulation',
  'uk gdpr',
  'uk-gdpr',
  'uk data protection act',
  'landskapslag',
];

export const FINNISH_ACTS: readonly ActEntry[] = [
  {
    id: 'fi:1050/2018',
    singularOnly: true,
    names: ['tietosuojalaki', 'dataskyddslag', 'data protection act'],
    abbreviations: ['TSL', 'TietosuojaL', 'DSL', 'TiSuL'],
  },
  {
    id: 'fi:523/1999',
    names: ['henkilötietolaki', 'henkilötietosuojalaki', 'personuppgiftslag', 'personal data act'],
    abbreviations: ['HetiL', 'HetiLaki', 'HTL', 'HeTiL', 'HETIL', 'HenkilötietoL'],
  },
  {
    id: 'fi:471/1987',
    names: [
      'henkilörekisterilaki',
      'personregisterlag',
      'personal data file act',
      'personal data files act',
      'personal data register act',
    ],
    abbreviations: ['HRekL'],
  },
  {
    id: 'fi:389/1994',
    names: [
      'laki tietosuojalautakunnasta ja tietosuojavaltuutetusta',
      'lag om datasekretessnämnden och dataombudsmannen',
    ],
  },
  {
    id: 'fi:917/2014',
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
    ],
    abbreviations: ['SVPL', 'SähkVPL', 'TYKaari'],
  },
  {
    id: 'fi:516/2004',
    names: [
      'sähköisen viestinnän tietosuojalaki',
      'lag om dataskydd vid elektronisk kommunikation',
      'act on the protection of privacy in electronic communications',
      'act on data protection in electronic communications',
    ],
    abbreviations: ['SVTSL', 'SVTL'],
  },
  {
    id: 'fi:1336/1997',
    restarts: true,
    names: ['kirjanpitolaki', 'bokföringslag', 'accounting act', 'bookkeeping act'],
    abbreviations: ['KPL', 'KirjanpitoL', 'KPitoL'],
  },
  {
    id: 'fi:759/2004',
    names: [
      'laki yksityisyyden suojasta työelämässä',
      'laki yksityisyydensuojasta työelämässä',
      'työelämän tietosuojalaki',
      'lag om integritetsskydd i arbetslivet',
      'arbetslivets dataskyddslag',
      'act on the protection of privacy in working life',
      'act on protection of privacy in working life',
      'privacy in working life act',
    ],
    abbreviations: ['YTL', 'YksTL', 'TETSL', 'TyöelTSL', 'YksityisyydensuojaL'],
  },
  {
    id: 'fi:621/1999',
    names: [
      'laki viranomaisten toiminnan julkisuudesta',
      'laki viranomaisen toiminnan julkisuudesta',
      'julkisuuslaki',
      'lag om offentlighet i myndigheternas verksamhet',
      'offentlighetslag',
      'act on the openness of government activities',
      'openness of government activities act',
      'publicity act',
    ],
    abbreviations: ['JulkL', 'JulkiL', 'JulkisuusL'],
  },
  {
    id: 'fi:906/2019',
    names: [
      'tiedonhallintalaki',
      'laki julkisen hallinnon tiedonhallinnasta',
      'lag om informationshantering inom den offentliga förvaltningen',
      'informationshanteringslag',
      'act on information management in public administration',
      'information management act',
      'public administration information management act',
    ],
    abbreviations: ['TiHL', 'TihL', 'TiedonhL'],
  },
  {
    id: 'fi:503/1989',
    names: ['yhdistyslaki', 'föreningslag', 'associations act'],
    abbreviations: ['YhdL', 'YhdistysL'],
  },
  {
    id: 'fi:703/2023',
    names: [
      'asiakastietolaki',
      'laki sosiaali- ja terveydenhuollon asiakastietojen käsittelystä',
      'lag om behandling av kunduppgifter inom social- och hälsovården',
      'kunduppgiftslag',
    ],
  },
  {
    id: 'fi:784/2021',
    names: [
      'laki sosiaali- ja terveydenhuollon asiakastietojen sähköisestä käsittelystä',
      'lag om elektronisk behandling av kunduppgifter inom social- och hälsovården',
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
    ],
  },
  {
    id: 'fi:12/2012',
    names: ['kansalaisaloitelaki', 'lag om medborgarinitiativ', 'medborgarinitiativlag', 'citizens initiative act'],
  },
  {
    id: 'fi:1326/2010',
    names: ['terveydenhuoltolaki', 'hälso- och sjukvårdslag', 'health care act'],
    abbreviations: ['TervHL', 'TerveydenhL'],
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
  { id: 'fi:305/1991', names: ['laki valtiokonttorista', 'lag om statskontoret'] },
];

/** EU acts whose kind is known from the number alone: `year/number` → CELEX. */
export const KNOWN_EU_NUMBERS: ReadonlyMap<string, string> = new Map([
  ['1995/46', '31995L0046'],
  ['2002/58', '32002L0058'],
  ['2010/87', '32010D0087'],
  ['2001/497', '32001D0497'],
  ['2004/915', '32004D0915'],
  ['2002/16', '32002D0016'],
  ['2000/520', '32000D0520'],
]);
