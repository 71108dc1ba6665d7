/**
 * Slips of the pen in names that notices write often: a letter missing, doubled, wrong or in the wrong place
 * ("dataskyddförordningen"), a part written twice ("henkilötietotietolain"), a word glued to the name
 * ("vesihuoltolakiinperustuva"). A misspelt name is read as the name.
 */

import { LAKI, finnishForms, swedishForms } from './inflect';

/** Names by the part where a slip is forgiven; the ending must be right ("henkilötietolajit" are no "henkilötietolait"). */
const FINNISH = ['henkilötieto', 'tietosuoja', 'varhaiskasvatus', 'terveydenhuolto', 'sosiaalihuolto'];
const SWEDISH: readonly (readonly [string, string])[] = [
  ['dataskyddsförordning', 'dataskyddsförordningen'],
  ['dataskyddslag', 'dataskyddslagen'],
  ['personuppgiftslag', 'personuppgiftslagen'],
  ['bokföringslag', 'bokföringslagen'],
  ['offentlighetslag', 'offentlighetslagen'],
];
const SHORTEST = 12;
/** A Swedish name ends in "-ag" or "-ng" and its own ending. */
const SWEDISH_END = 2;

interface Form {
  readonly form: string;
  readonly ending: string;
}

/** Every right form, and every right form with a letter or two left out before its ending. */
const NEAR: ReadonlyMap<string, Form> = near();

function near(): Map<string, Form> {
  const laws = finnishForms(LAKI).filter((form) => form.length < 6);
  const right: Form[] = [
    ...FINNISH.flatMap((stem) => laws.map((ending) => ({ form: stem + ending, ending }))),
    ...SWEDISH.flatMap(([base, definite]) =>
      swedishForms(base, definite).map((form) => ({ form, ending: form.slice(base.length - SWEDISH_END) })),
    ),
  ];
  const map = new Map<string, Form>();
  for (const one of right) map.set(one.form, one);
  for (const one of right)
    for (const shorter of shortened(one.form, one.form.length - one.ending.length))
      if (!map.has(shorter)) map.set(shorter, one);
  // "dataskyddsfördningen": a syllable of two letters is left out by those who write fast.
  for (const one of right)
    for (const shorter of shortened(one.form, one.form.length - one.ending.length, 2))
      if (!map.has(shorter)) map.set(shorter, one);
  return map;
}

/** A word with each of its letters (or two in a row) left out, from the second to the one before an index. */
function shortened(word: string, end: number, letters = 1): string[] {
  const words: string[] = [];
  for (let at = 1; at <= end - letters; at += 1) words.push(word.slice(0, at) + word.slice(at + letters));
  return words;
}

const LONGEST = 40;
/** "lakiinperustuva", "asetukseenpohjautuen", "lainmukainen". */
const GLUED = /^(.{4,}(?:lakiin|lain)|.*(?:asetukseen|asetuksen))(?:perustu|pohjautu|mukai)\p{L}{1,12}$/u;
/** No word of the three languages has a consonant three times in a row. */
const THRICE = /([b-df-hj-np-tv-z])\1\1/u;
const TWICE = /(.{4,8})\1/u;
/** "dataskyddsdagen" is a day in January. */
const DAY = /dag(?:en)?s?$/;
const BEGINNING = 2;
const BEGINNINGS: ReadonlySet<string> = new Set(
  [...FINNISH, ...SWEDISH.map(([base]) => base)].map((name) => name.slice(0, BEGINNING)),
);

/**
 * The word as it should be written; the word itself where nothing is wrong with it.
 *
 * @param word in lower case.
 */
export function corrected(word: string): string {
  if (word.length < SHORTEST || word.length > LONGEST) return word;
  const thrice = THRICE.test(word) ? word.replace(THRICE, '$1$1') : word;
  if (thrice !== word) return corrected(thrice);
  const glued = GLUED.exec(word)?.[1];
  if (glued !== undefined) return glued;
  if (!BEGINNINGS.has(word.slice(0, BEGINNING)) || DAY.test(word)) return word;
  const whole = NEAR.get(word);
  if (whole !== undefined) return whole.form;
  const once = word.replace(TWICE, '$1');
  if (NEAR.get(once)?.form === once) return once;
  for (const shorter of shortened(word, word.length - 1)) {
    const found = NEAR.get(shorter);
    if (found !== undefined && word.endsWith(found.ending) && word.length <= found.form.length + 1) return found.form;
  }
  return word;
}
