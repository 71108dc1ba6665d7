import { ARTIKLA, KOHTA, MOMENTTI, PYKALA, type FinnishNoun } from './references/language/inflect';

/** The cases in which a reference stands in a sentence. */
export type FinnishCase =
  'nominative' | 'genitive' | 'partitive' | 'inessive' | 'elative' | 'illative' | 'adessive' | 'ablative' | 'allative';

const ALAKOHTA: FinnishNoun = {
  ...KOHTA,
  nominative: 'alakohta',
  weak: 'alakohda',
  partitive: 'alakohtaa',
  illative: 'alakohtaan',
};

const nouns: Readonly<Record<string, FinnishNoun>> = {
  artikla: ARTIKLA,
  kohta: KOHTA,
  alakohta: ALAKOHTA,
  momentti: MOMENTTI,
  // '§:n', '§:ssä', '§:ää', '§:ään': the endings of 'pykälä' after a colon
  '§': { ...PYKALA, nominative: '§', weak: '§:', partitive: '§:ää', illative: '§:ään' },
};

const endings: Readonly<Record<Exclude<FinnishCase, 'nominative' | 'partitive' | 'illative'>, string>> = {
  genitive: 'n',
  inessive: 'ssa',
  elative: 'sta',
  adessive: 'lla',
  ablative: 'lta',
  allative: 'lle',
};

/**
 * What the Finnish text of the GDPR calls a numbered part of an article: 'kohta'; in Article 4, whose definitions are points of no
 * paragraph, 'alakohta'.
 */
export function numberedPart(article: string): 'kohta' | 'alakohta' {
  return article === '4' ? 'alakohta' : 'kohta';
}

/** A word of a reference in a case. */
export function inCase(word: 'artikla' | 'kohta' | 'alakohta' | 'momentti' | '§', grammatical: FinnishCase): string {
  const noun = nouns[word] ?? ARTIKLA;
  if (grammatical === 'nominative' || grammatical === 'partitive' || grammatical === 'illative')
    return noun[grammatical];
  return noun.weak + (noun.back ? endings[grammatical] : endings[grammatical].replaceAll('a', 'ä'));
}

/** What is inflected in a reference, with the number before or after it. */
const INFLECTED =
  /(?<before>\d[\s.]*)?(?:(?<word>artikl\p{L}*|(?:ala)?koh[td]\p{L}*|moment\p{L}*|pykäl\p{L}*)|(?<sign>§)(?<ending>:\p{L}+)?)/giu;

/** Words that a reference before them stands in the genitive with. */
const WANTS_GENITIVE =
  /^\s*(?:muk(?:aan|ai)|nojalla|perusteella|noja|tarkoit|edellyt|vastai|soveltam|säännö|vaatim|velvoit)/i;

/** The ends by which a case is told; the illative before the genitive, which it ends like. */
const CASE_ENDS: readonly (readonly [RegExp, FinnishCase])[] = [
  [/(?:aan|ään|iin|ihin)$/i, 'illative'],
  [/n$/i, 'genitive'],
  [/ss[aä]$/i, 'inessive'],
  [/st[aä]$/i, 'elative'],
  [/ll[aä]$/i, 'adessive'],
  [/lt[aä]$/i, 'ablative'],
  [/lle$/i, 'allative'],
  [/(?:aa|ää|ia|oja|ita)$/i, 'partitive'],
  [/(?:a|ä|i|at|ät|it|§)$/i, 'nominative'],
];

/**
 * The case of a reference: as its last inflected word has it, or, where that is in its base form or there is none, as the
 * word after the reference asks ('art. 6 mukaan').
 * @param mention the reference as written
 * @param following the text right after it
 */
export function caseOf(mention: string, following: string): FinnishCase {
  const last = [...mention.matchAll(INFLECTED)].at(-1);
  const written = last ? writtenCase(last, mention) : 'nominative';
  return written === 'nominative' && WANTS_GENITIVE.test(following) ? 'genitive' : written;
}

function writtenCase(found: RegExpExecArray, mention: string): FinnishCase {
  const { before, word, sign, ending } = found.groups ?? {};
  const isLast = !/[\p{L}\d]/u.test(mention.slice(found.index + found[0].length));
  // the genitive of '6 artiklan 1(f)' belongs to the words, not to the sentence
  if (before !== undefined && !isLast) return 'nominative';
  const form = sign ? (ending ?? '§') : (word ?? '');
  return CASE_ENDS.find(([end]) => end.test(form))?.[1] ?? 'nominative';
}
