/**
 * States, told by the word before the title of an act: "the Kenya Data Protection Act", "Ghanan tietosuojalaki", "Nigerias
 * dataskyddslag", "den norska arkivlagen". Their acts bear the same names as Finnish ones.
 */

/** Of names in several words the last: "South Africa", "Sri Lanka". */
const ENGLISH =
  'africa albania algeria angola arabia argentina armenia australia austria azerbaijan bahamas bahrain bangladesh barbados belarus belgium bermuda botswana brazil britain bulgaria cameroon canada chile china colombia croatia cyprus czechia denmark ecuador egypt estonia ethiopia france germany ghana gibraltar greece guernsey hungary iceland india indonesia iran iraq ireland israel italy jamaica japan kazakhstan kenya kong korea kosovo kuwait lanka latvia liechtenstein lithuania luxembourg malawi malaysia malta mauritius mexico moldova monaco montenegro morocco mozambique namibia nepal netherlands nigeria norway pakistan philippines poland portugal qatar romania russia rwanda senegal serbia seychelles singapore slovakia slovenia spain sweden switzerland taiwan tanzania thailand tunisia turkey uganda uk ukraine uruguay usa vietnam zambia zealand zimbabwe';
const ENGLISH_ADJECTIVES =
  'american argentinian armenian australian austrian belarusian belgian brazilian british bulgarian californian canadian chilean chinese colombian croatian cypriot czech danish dutch egyptian estonian ethiopian federal french georgian german ghanaian greek hungarian icelandic indian indonesian irish israeli italian japanese kenyan korean latvian lithuanian luxembourgish malaysian maltese mexican moldovan moroccan namibian nigerian norwegian pakistani philippine polish portuguese romanian russian rwandan serbian singaporean slovak slovakian slovenian spanish swedish swiss tanzanian thai tunisian turkish ugandan ukrainian vietnamese zambian zimbabwean';
const FINNISH =
  'afrikan ahvenanmaan alankomaiden albanian algerian angolan arabian arabiemiirikuntien argentiinan armenian australian azerbaidžanin bahaman bahrainin bangladeshin belgian botswanan brasilian britannian brittien bulgarian chilen egyptin englannin espanjan etiopian färsaarten georgian ghanan hollannin indonesian intian irakin iranin irlannin islannin israelin italian itävallan japanin kanadan kazakstanin kenian kiinan kolumbian korean kosovon kreikan kroatian kuwaitin kyproksen latvian liechtensteinin liettuan luxemburgin malawin malesian maltan marokon mauritiuksen meksikon moldovan monacon montenegron mosambikin namibian nepalin nigerian norjan pakistanin portugalin puolan qatarin ranskan romanian ruandan ruotsin saksan sambian senegalin serbian singaporen slovakian slovenian sveitsin taiwanin tansanian tanskan thaimaan tšekin tunisian turkin ugandan ukrainan unkarin uruguayn valko-venäjän venäjän vietnamin viron yhdistyneen yhdysvaltain yhdysvaltojen';
const SWEDISH =
  'albanien algeriet angola argentina armenien australien azerbajdzjan bahrain bangladesh belgien botswana brasilien bulgarien chile colombia danmark ecuador egypten england estland etiopien frankrike georgien ghana grekland indien indonesien irland island israel italien japan kanada kazakstan kenya kina korea kosovo kroatien kuwait lettland liechtenstein litauen luxemburg malawi malaysia malta marocko mexiko moldavien montenegro moçambique namibia nederländerna nepal nigeria norge pakistan polen portugal rumänien ryssland rwanda senegal serbien singapore slovakien slovenien spanien storbritannien sverige sydafrika taiwan tanzania thailand tjeckien tunisien turkiet tyskland uganda ukraina ungern uruguay usa vietnam zambia zimbabwe österrike färöarna åland';

const NAMES: ReadonlySet<string> = new Set(
  [ENGLISH, ENGLISH_ADJECTIVES, FINNISH]
    .flatMap((list) => list.split(' '))
    .concat(
      SWEDISH.split(' ').map((name) => `${name}s`),
      // names that end in the genitive as they are
      ['mauritius', 'seychellernas', 'filippinernas', 'bahamas', 'filippiinien', 'schweiz'],
    ),
);
const ADJECTIVES =
  /^(?:svensk|norsk|dansk|tysk|brittisk|åländsk|estnisk|isländsk|fransk|rysk|italiensk|spansk|polsk|nederländsk|belgisk|amerikansk|kinesisk|indisk|schweizisk|österrikisk|irländsk|lettisk|litauisk|turkisk|ukrainsk|ungersk|japansk)a?$|^(?:ruotsalai|norjalai|tanskalai|virolai|saksalai|brittiläi|englantilai|irlantilai|ranskalai|venäläi|islantilai|puolalai|amerikkalai|yhdysvaltalai|sveitsiläi|itävaltalai|hollantilai|alankomaalai|kiinalai|intialai|latvialai|liettualai|ahvenanmaalai)(?:nen|s\p{L}+)$/u;

/**
 * Whether a word before a title says that the act is that of another state, or of Åland.
 *
 * @param word in lower case.
 */
export function isOtherState(word: string): boolean {
  return NAMES.has(word) || ADJECTIVES.test(word);
}
