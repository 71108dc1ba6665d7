/**
 * Inflected forms of the few nouns that legal references are made of. Finnish nouns are given by
 * their stems, the cases are added here; Swedish nouns take the definite form and the genitive.
 */

/** The stems of a Finnish noun. */
export interface FinnishNoun {
  readonly nominative: string;
  /** Stem of the genitive, inessive … ("lai-n", "artikla-n"). */
  readonly weak: string;
  /** Stem of the illative and essive ("laki-in", "kohta-an"). */
  readonly strong: string;
  readonly partitive: string;
  readonly illative: string;
  /** Plural stems and whole plural forms that do not follow from them. */
  readonly plural: { readonly weak: string; readonly strong: string; readonly whole: readonly string[] };
  readonly back: boolean;
}

const WEAK_CASES = ['n', 'ssa', 'sta', 'lla', 'lta', 'lle', 'ksi', 'tta'];
const PLURAL_CASES = ['ssa', 'sta', 'lla', 'lta', 'lle', 'ksi', 'tta'];

function harmony(ending: string, back: boolean): string {
  return back ? ending : ending.replaceAll('a', 'ä');
}

/**
 * All singular case forms of a Finnish noun.
 *
 * @param noun its stems.
 * @returns the forms, nominative first.
 */
export function finnishSingular(noun: FinnishNoun): string[] {
  return [
    noun.nominative,
    ...WEAK_CASES.map((ending) => noun.weak + harmony(ending, noun.back)),
    noun.partitive,
    noun.illative,
    noun.strong + harmony('na', noun.back),
  ];
}

/**
 * All plural case forms of a Finnish noun.
 *
 * @param noun its stems.
 * @returns the forms.
 */
export function finnishPlural(noun: FinnishNoun): string[] {
  return [
    `${noun.weak}t`,
    ...PLURAL_CASES.map((ending) => noun.plural.weak + harmony(ending, noun.back)),
    noun.plural.strong + harmony('na', noun.back),
    ...noun.plural.whole,
  ];
}

/** Singular and plural forms of a Finnish noun. */
export function finnishForms(noun: FinnishNoun): string[] {
  return [...finnishSingular(noun), ...finnishPlural(noun)];
}

/** A noun in -us, -ys, -ös ("asetus": asetukse-). */
export function finnishUsNoun(nominative: string, back: boolean): FinnishNoun {
  const base = nominative.slice(0, -1);
  const stem = `${base}kse`;
  const plural = `${base}ksi`;
  return {
    nominative,
    weak: stem,
    strong: stem,
    partitive: nominative + harmony('ta', back),
    illative: `${stem}en`,
    plural: {
      weak: plural,
      strong: plural,
      whole: [`${nominative}ten`, `${plural}en`, plural + harmony('a', back), `${plural}in`],
    },
    back,
  };
}

/** A noun in -i whose stem keeps the i ("direktiivi", and with a weak stem "momentti": momenti-). */
export function finnishINoun(nominative: string, weak: string, back: boolean): FinnishNoun {
  const pluralWeak = `${weak.slice(0, -1)}ei`;
  const pluralStrong = `${nominative.slice(0, -1)}ei`;
  return {
    nominative,
    weak,
    strong: nominative,
    partitive: nominative + harmony('a', back),
    illative: `${nominative}in`,
    plural: {
      weak: pluralWeak,
      strong: pluralStrong,
      whole: [`${nominative}en`, nominative.slice(0, -1) + harmony('eja', back), `${pluralStrong}hin`],
    },
    back,
  };
}

export const LAKI: FinnishNoun = {
  nominative: 'laki',
  weak: 'lai',
  strong: 'laki',
  partitive: 'lakia',
  illative: 'lakiin',
  plural: { weak: 'laei', strong: 'lakei', whole: ['lakien', 'lakeja', 'lakeihin'] },
  back: true,
};
export const KAARI: FinnishNoun = {
  nominative: 'kaari',
  weak: 'kaare',
  strong: 'kaare',
  partitive: 'kaarta',
  illative: 'kaareen',
  plural: { weak: 'kaari', strong: 'kaari', whole: ['kaarien', 'kaaria', 'kaariin'] },
  back: true,
};
export const ARTIKLA: FinnishNoun = {
  nominative: 'artikla',
  weak: 'artikla',
  strong: 'artikla',
  partitive: 'artiklaa',
  illative: 'artiklaan',
  plural: {
    weak: 'artikloi',
    strong: 'artikloi',
    whole: ['artiklojen', 'artikloiden', 'artikloitten', 'artiklain', 'artikloja', 'artikloita', 'artikloihin'],
  },
  back: true,
};
export const KOHTA: FinnishNoun = {
  nominative: 'kohta',
  weak: 'kohda',
  strong: 'kohta',
  partitive: 'kohtaa',
  illative: 'kohtaan',
  plural: { weak: 'kohdi', strong: 'kohti', whole: ['kohtien', 'kohtain', 'kohtia', 'kohtiin'] },
  back: true,
};
export const LUKU: FinnishNoun = {
  nominative: 'luku',
  weak: 'luvu',
  strong: 'luku',
  partitive: 'lukua',
  illative: 'lukuun',
  plural: { weak: 'luvui', strong: 'lukui', whole: ['lukujen', 'lukuja', 'lukuihin'] },
  back: true,
};
export const PYKALA: FinnishNoun = {
  nominative: 'pykälä',
  weak: 'pykälä',
  strong: 'pykälä',
  partitive: 'pykälää',
  illative: 'pykälään',
  plural: {
    weak: 'pykäli',
    strong: 'pykäli',
    whole: ['pykälien', 'pykälöiden', 'pykäliä', 'pykälöitä', 'pykäliin', 'pykälöihin', 'pykälissä'],
  },
  back: false,
};
export const KAPPALE: FinnishNoun = {
  nominative: 'kappale',
  weak: 'kappalee',
  strong: 'kappalee',
  partitive: 'kappaletta',
  illative: 'kappaleeseen',
  plural: {
    weak: 'kappalei',
    strong: 'kappalei',
    whole: ['kappaleiden', 'kappaleitten', 'kappaleita', 'kappaleisiin'],
  },
  back: true,
};
export const ASETUS = finnishUsNoun('asetus', true);
export const PAATOS = finnishUsNoun('päätös', false);
export const JARJESTYS = finnishUsNoun('järjestys', false);
export const SAANTO: FinnishNoun = {
  nominative: 'sääntö',
  weak: 'säännö',
  strong: 'sääntö',
  partitive: 'sääntöä',
  illative: 'sääntöön',
  plural: { weak: 'säännöi', strong: 'sääntöi', whole: ['sääntöjen', 'sääntöjä', 'sääntöihin'] },
  back: false,
};
export const SAANNOSTO: FinnishNoun = {
  nominative: 'säännöstö',
  weak: 'säännöstö',
  strong: 'säännöstö',
  partitive: 'säännöstöä',
  illative: 'säännöstöön',
  plural: { weak: 'säännöstöi', strong: 'säännöstöi', whole: ['säännöstöjen', 'säännöstöjä', 'säännöstöihin'] },
  back: false,
};
export const SAADOS = finnishUsNoun('säädös', false);
export const DIREKTIIVI = finnishINoun('direktiivi', 'direktiivi', false);
export const KOODEKSI = finnishINoun('koodeksi', 'koodeksi', true);
export const MOMENTTI = finnishINoun('momentti', 'momenti', true);
export const RESITAALI = finnishINoun('resitaali', 'resitaali', true);
export const ARTIKKELI = finnishINoun('artikkeli', 'artikkeli', true);

/** Cases in which an attribute agrees with its head: "annetun lain", "annetussa laissa". */
export const ANNETTU: readonly string[] = [
  'säädetty',
  'säädetyn',
  'säädettyä',
  'säädetyssä',
  'säädetystä',
  'säädettyyn',
  'säädetyllä',
  'antama',
  'antaman',
  'antamaa',
  'antamassa',
  'annettu',
  'annetun',
  'annettua',
  'annetussa',
  'annetusta',
  'annettuun',
  'annetulla',
  'annetulta',
  'annetulle',
  'annetuksi',
  'annettuna',
  'asetettu',
  'asetetun',
  'asetettua',
  'asetetussa',
];

/**
 * Forms of a Swedish noun.
 *
 * @param base indefinite singular.
 * @param definite its definite form.
 * @returns both and their genitives.
 */
export function swedishForms(base: string, definite: string): string[] {
  return [base, definite, `${base}s`, `${definite}s`];
}
