/**
 * Slips of the pen in the shorter words for the parts of an act: "Artcle 6", "6 artkla", "Secton 10", "2 puntken". So short a
 * word is read as another one only beside a number, and never where it is a word of its own: "Charter 2000", "5 kohteen".
 */

import { ARTIKLA, KOHTA, MOMENTTI, PYKALA, finnishForms } from './inflect';
import { Nearby } from './nearby';
import type { Token } from './tokens';
import {
  ARTICLE,
  CHAPTER,
  ENGLISH_SECTION,
  KAPPALE_FORMS,
  MOMENT,
  PARAGRAPH,
  POINT,
  SECTION,
  WRONG_ARTICLE,
} from './words';

/** Shorter words are too often other words. */
const SHORTEST = 6;
const LONGEST = 12;

/** Forms of one word each. English ones have their number after them, the others on either side. */
const ENGLISH = ['article articles', 'section sections', 'chapter chapters'].map((forms) => forms.split(' '));
const OTHERS = [
  ...[ARTIKLA, KOHTA, MOMENTTI, PYKALA].map(finnishForms),
  ...[
    'artikel artikeln artiklar artiklarna',
    'kapitel kapitlet kapitlets',
    'moment momentet momenten',
    'stycke stycket stycken',
    'punkten punkter punkterna',
    'avsnitt avsnittet',
  ].map((forms) => forms.split(' ')),
];

/** What a word is a form of. */
const KIND: ReadonlyMap<string, number> = new Map(
  [...ENGLISH, ...OTHERS].flatMap((forms, kind) =>
    forms.filter((form) => form.length >= SHORTEST).map((form) => [form, kind] as const),
  ),
);
const NEAR = new Nearby(KIND.keys(), (word) => KIND.get(word));
/** Words for parts as they stand, in forms that are not meant to be others: "paragrafens", "artikelns". */
const KNOWN: readonly ReadonlySet<string>[] = [
  ...[ARTICLE, WRONG_ARTICLE, SECTION, ENGLISH_SECTION, CHAPTER],
  ...[MOMENT, PARAGRAPH, POINT, KAPPALE_FORMS],
];
/** Most words of a text are told from these by how they begin. */
const BEGINNINGS: ReadonlySet<string> = new Set(
  [...KIND.keys()].flatMap((word) => [word.slice(0, 2), word.charAt(0) + word.charAt(2)]),
);
/** Words of their own, or their beginnings, that are a letter away: a charter, capital, a site, an encounter, jewels. */
const OWN_WORDS = /^(?:articled|charter|chatter|suction|kapital|kohte|kohtau|kohdat|smyck|punktera)/;

const CAPITAL = /^\p{Lu}/u;

/**
 * The tokens with their mistyped words for parts read as what was meant, and "Finish" before a capital as "Finnish".
 *
 * @param tokens of a whole text; changed in place.
 * @returns the same list.
 */
export function meantParts(tokens: Token[]): Token[] {
  for (const [i, token] of tokens.entries()) {
    if (token.raw === 'Finish' && CAPITAL.test(tokens[i + 1]?.raw ?? '')) tokens[i] = { ...token, norm: 'finnish' };
    if (token.kind !== 'word' || !BEGINNINGS.has(token.norm.slice(0, 2))) continue;
    const meant = meantPart(token.norm);
    if (meant === undefined) continue;
    const english = (KIND.get(meant) ?? 0) < ENGLISH.length;
    if (hasNumberAfter(tokens, i) || (!english && hasNumberBefore(tokens, i))) tokens[i] = { ...token, norm: meant };
  }
  return tokens;
}

function meantPart(word: string): string | undefined {
  if (word.length < SHORTEST || word.length > LONGEST || OWN_WORDS.test(word)) return undefined;
  return KNOWN.some((forms) => forms.has(word)) ? undefined : NEAR.of(word);
}

/** "Artcle 6", "Artcle (6)", "Artcle: 6". */
function hasNumberAfter(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  if (next === undefined || next.gap === 2) return false;
  const at = /^[(.:§]$/.test(next.norm) ? i + 2 : i + 1;
  return tokens[at]?.kind === 'number' && tokens[at].gap < 2;
}

/** "6 artkla", "6. artkla". */
function hasNumberBefore(tokens: readonly Token[], i: number): boolean {
  if (tokens[i]?.gap !== 1) return false;
  const point = tokens[i - 1]?.norm === '.' && tokens[i - 1]?.gap === 0;
  return tokens[point ? i - 2 : i - 1]?.kind === 'number';
}
