/**
 * References composed at random from the parts that notices have: the name of an act, its number in some style, a joint, a
 * provision in some style, the order, and what stands around. Every composition is one that people could write, and its
 * targets are known.
 */

import type { Language } from '../../../server/src/notice';
import type { Dice } from './dice';

/** A text, the targets of its one reference, and the styles it was composed of. */
export interface Composed {
  readonly text: string;
  readonly targets: readonly string[];
  readonly styles: readonly string[];
}

/** How a provision is written, and its targets: `{A} {B} {C}` sections or articles, `{K}` paragraph, `{Q} {R}` items, `{x} {y}` points. */
type Style = readonly [written: string, ...targets: string[]];

/** Ways to write one thing. */
function alike(written: readonly string[], ...targets: string[]): Style[] {
  return written.map((style): Style => [style, ...targets]);
}

const STATUTES: Readonly<Record<Language, readonly (readonly [id: string, day: string, ...names: string[]])[]>> = {
  fi: [
    ['523/1999', '22.4', 'Henkilötietolaki', 'henkilötietolain', 'HENKILÖTIETOLAKI'],
    ['1050/2018', '5.12', 'Tietosuojalaki', 'tietosuojalain'],
    ['831/1994', '23.9', 'Arkistolaki', 'arkistolain'],
    ['759/2004', '13.8', 'Laki yksityisyyden suojasta työelämässä', 'yksityisyyden suojasta työelämässä annetun lain'],
  ],
  sv: [
    ['523/1999', '22.4', 'Personuppgiftslagen', 'personuppgiftslagen'],
    ['831/1994', '23.9', 'Arkivlagen', 'arkivlagen'],
    ['759/2004', '13.8', 'Lagen om integritetsskydd i arbetslivet', 'lag om integritetsskydd i arbetslivet'],
  ],
  en: [
    ['523/1999', '22.4', 'Personal Data Act', 'Finnish Personal Data Act'],
    ['1050/2018', '5.12', 'Data Protection Act', 'Finnish Data Protection Act'],
    ['831/1994', '23.9', 'Archives Act'],
    ['759/2004', '13.8', 'Act on the Protection of Privacy in Working Life'],
  ],
};

const REGULATION: Readonly<Record<Language, readonly string[]>> = {
  fi: ['EU:n yleinen tietosuoja-asetus', 'tietosuoja-asetuksen', 'GDPR', 'GDPR:n', 'EU-tietosuoja-asetuksen'],
  sv: ['EU:s allmänna dataskyddsförordning', 'dataskyddsförordningen', 'GDPR'],
  en: ['GDPR', 'EU General Data Protection Regulation', 'General Data Protection Regulation'],
};

/** `N` is the number, `D` the day with its point and `Y` the year. */
const NUMBERS: readonly string[] = [
  ...[
    '',
    '',
    ' (N/Y)',
    ' (N/Y)',
    ' N/Y',
    ', N/Y',
    ' (nro N/Y)',
    ' n:o N/Y',
    ' (D.Y/N)',
    ' D.Y/N',
    ' [N/Y]',
    ' (N / Y)',
  ],
  ...[' - N/Y', ' – N/Y', ': N/Y', '(N/Y)', '\n(N/Y)', ' ( N/Y )', ' (N/Y, D.Y)', ' N/Y (D.Y)', ' (D.Y)'],
];
const REGULATION_NUMBERS: readonly string[] = [
  ...['', '', ' (EU) 2016/679', ' (EU 2016/679)', ' (2016/679)', ' 2016/679', ' (679/2016)', ' (EU) N:o 2016/679'],
  ...[' 2016/679/EU', ', 2016/679', ' (EU) (2016/679)', ' [EU 2016/679]', ' (27.4.2016/679)', ' (EU) 2016 / 679'],
];

const SECTIONS: Readonly<Record<Language, readonly Style[]>> = {
  fi: [
    ...alike(['{A} §', '{A}§', '§ {A}', '§{A}', '{A} §:n', '{A} pykälä', 'pykälä {A}'], '{A}'),
    ...alike(
      [
        '{A} § ja {B} §',
        '{A} ja {B} §',
        '{A}§ ja {B}§',
        '{A} & {B} §',
        '{A} §, {B} §',
        '§ {A} ja {B}',
        '{A} sekä {B} §',
      ],
      '{A}',
      '{B}',
    ),
    ['{A}, {B} ja {C} §', '{A}', '{B}', '{C}'],
    ['{A}–{B} §', '{A}-{B}'],
    ['{A} § {K} mom. {Q} k', '{A}({K})({Q})'],
    ['{A} § {K} mom. {Q} kohta', '{A}({K})({Q})'],
    ['{A} §:n {K} momentin {Q} kohta', '{A}({K})({Q})'],
    ['{A} §:n {K} momentin kohdat {Q} ja {R}', '{A}({K})({Q})', '{A}({K})({R})'],
    ['{A} § ({K} mom. {Q} kohta)', '{A}({K})({Q})'],
    ['{A}.{K} §', '{A}({K})'],
    ['{A} a §', '{A}a'],
  ],
  sv: [
    ...alike(['{A} §', '{A}§', '§ {A}', '{A} paragrafen'], '{A}'),
    ...alike(['{A} § och {B} §', '{A} och {B} §', '{A} samt {B} §', '§ {A} och {B}'], '{A}', '{B}'),
    ['{A}–{B} §', '{A}-{B}'],
    ['{A} § {K} mom.', '{A}({K})'],
    ['{A} § {K} mom. {Q} punkten', '{A}({K})({Q})'],
    ['{A} § {K} momentet punkt {Q}', '{A}({K})({Q})'],
    ['{A} § {K} mom. punkterna {Q} och {R}', '{A}({K})({Q})', '{A}({K})({R})'],
  ],
  en: [
    ...alike(['section {A}', 'Section {A}', '§ {A}', '{A} §', 'Sec. {A}', 'Section No. {A}'], '{A}'),
    ...alike(['sections {A} and {B}', 'Sections {A} & {B}', '{A} and {B} §', '{A}§ and {B}§'], '{A}', '{B}'),
    ['sections {A} to {B}', '{A}-{B}'],
    ['section {A}({K})', '{A}({K})'],
    ['section {A}, subsection {K}', '{A}({K})'],
    ['section {A}, subsection {K}, paragraph {Q}', '{A}({K})({Q})'],
    ['subsection {K} of section {A}', '{A}({K})'],
  ],
};

const ARTICLES: Readonly<Record<Language, readonly Style[]>> = {
  fi: [
    ...alike(['{A} artikla', '{A} artiklan', 'artikla {A}', '{A} art.', 'art. {A}'], '{A}'),
    ...alike(
      [
        '{A} artikla {K} kohta {x} alakohta',
        'artikla {A}.{K}.{x}',
        'artikla {A}({K})({x})',
        'artikla {A}, kohta {K} {x}',
        '{A} art. {K} {x}',
      ],
      '{A}({K})({x})',
    ),
    ...alike(
      [
        '{A} artiklan {K} kohdan {x}-kohta',
        'artikla {A}.{K} {x}',
        '{A} artikla {K}{x}',
        'artikla {A}/{K}/{x}',
        'artikla {A} kohta {K} ({x})',
      ],
      '{A}({K})({x})',
    ),
    ['artiklat {A} ja {B}', '{A}', '{B}'],
    ['artiklat {A}–{B}', '{A}-{B}'],
    ['{A} artikla {K} kohta {x} ja {y} alakohta', '{A}({K})({x})', '{A}({K})({y})'],
  ],
  sv: [
    ['artikel {A}', '{A}'],
    ['artikel {A}.{K}', '{A}({K})'],
    ...alike(
      [
        'artikel {A}.{K} {x}',
        'artikel {A}.{K}.{x}',
        'artikel {A}.{K} led {x}',
        'artikel {A}({K})({x})',
        'artikel {A} punkt {K} led {x}',
      ],
      '{A}({K})({x})',
    ),
    ['artikel {A}.{K} {x} och {y}', '{A}({K})({x})', '{A}({K})({y})'],
    ['artiklarna {A} och {B}', '{A}', '{B}'],
    ['artiklarna {A}–{B}', '{A}-{B}'],
  ],
  en: [
    ...alike(['Article {A}', 'Art. {A}', 'article {A}'], '{A}'),
    ...alike(
      [
        'Article {A}({K})({x})',
        'Article {A} ({K}) ({x})',
        'Article {A}.{K}.{x}',
        'Article {A}({K}), point ({x})',
        'Art. {A} para. {K} lit. {x}',
      ],
      '{A}({K})({x})',
    ),
    ['Article {A}({K})({x}) and ({y})', '{A}({K})({x})', '{A}({K})({y})'],
    ['Articles {A} and {B}', '{A}', '{B}'],
    ['Articles {A} to {B}', '{A}-{B}'],
  ],
};

/** Between an act and its provision; a provision in parentheses as `()`. */
const ACT_FIRST: readonly string[] = [' ', ' ', ', ', ': ', ' – ', ' - ', '\n', ' ()', ' / '];
const PROVISION_FIRST: Readonly<Record<Language, readonly string[]>> = {
  fi: [],
  sv: [' i ', ' i ', ' enligt '],
  en: [' of ', ' of the ', ' in the '],
};

const AROUND: Readonly<Record<Language, readonly (readonly [before: string, after: string])[]>> = {
  fi: [
    ['Käsittely perustuu: ', ''],
    ['Perusteena on ', ' mukainen velvoite.'],
    ['Rekisterin pitäminen (', ').'],
    ['Rekisteriseloste\n', '\n1. Rekisterinpitäjä'],
  ],
  sv: [
    ['Grund: ', ''],
    ['Behandlingen baserar sig på ', ' och på avtal.'],
    ['Registerbeskrivning\n', '\n1. Registeransvarig'],
  ],
  en: [
    ['Legal basis: ', ''],
    ['The processing is based on the ', ' and on consent.'],
    ['Description of file\n', '\n1. Controller'],
  ],
};

const POINTS = 'abcdefgh';

/** The numbers of one composition by their letters in the styles. */
function numbers(dice: Dice): ReadonlyMap<string, string> {
  const [a, q, x] = [dice.number(6, 19), dice.number(1, 8), dice.number(0, POINTS.length - 2)];
  const b = a + dice.number(1, 8);
  return new Map<string, string>([
    ...(
      [
        ['A', a],
        ['B', b],
        ['C', b + dice.number(1, 5)],
        ['K', dice.number(1, 4)],
        ['Q', q],
        ['R', q + 1],
      ] as const
    ).map(([letter, value]) => [letter, String(value)] as const),
    ['x', POINTS.charAt(x)],
    ['y', POINTS.charAt(x + 1)],
  ]);
}

function fill(style: string, values: ReadonlyMap<string, string>): string {
  return style.replace(/\{(\w)\}/g, (_, letter: string) => values.get(letter) ?? letter);
}

/**
 * Composes a reference.
 *
 * @param language of its words.
 * @param dice the source of chance.
 */
export function composedReference(language: Language, dice: Dice): Composed {
  const european = dice.number(0, 1) === 1;
  const values = numbers(dice);
  const [written, ...parts] = dice.of(european ? ARTICLES[language] : SECTIONS[language]);
  const provision = fill(written, values);
  const [id, day, ...names] = european ? (['gdpr', '', ...REGULATION[language]] as const) : dice.of(STATUTES[language]);
  const [serial = '', year = ''] = id.split('/');
  const numberStyle = dice.of(european ? REGULATION_NUMBERS : NUMBERS);
  const number = european ? numberStyle : numberStyle.replace('N', serial).replaceAll('Y', year).replace('D', day);
  const named = dice.of(names) + number;
  const before = PROVISION_FIRST[language];
  const last = before.length > 0 && dice.number(0, 1) === 1;
  const joint = dice.of(last ? before : ACT_FIRST);
  const behind = joint === ' ()' ? ` (${provision})` : joint + provision;
  const [left, right] = dice.of(AROUND[language]);
  const act = european ? 'gdpr' : `fi:${id}`;
  return {
    text: left + (last ? provision + joint + named : named + behind) + right,
    targets: parts.map((part) => `${act}:${fill(part, values)}`),
    styles: [written, numberStyle, joint],
  };
}
