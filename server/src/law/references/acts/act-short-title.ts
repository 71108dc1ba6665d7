/**
 * Ordinary short forms of titles that the text spells out with their numbers: "kissanlääkitsemislaki" or "lääkitsemislaki" of
 * "laki kissojen lääkitsemisestä (1/2000)", "medicineringslagen" of "lagen om medicinering av katter (1/2000)", "the
 * Medication Act" of "the Act on the Medication of Cats (1/2000)".
 */

import { learnableKey } from './act-learned';
import { actNumber, nationalAct } from './grammar-id';
import { headOf } from '../language/heads';
import { ANNETTU } from '../language/inflect';
import { actOfTitle } from '../target';
import type { Tokens } from '../language/tokens';

/** Longest title, in tokens; fewest letters that tell an act; how many titles one text can teach. */
const LONGEST_TITLE = 16;
const LEAST_LETTERS = 8;
const MOST_TITLES = 60;
const LONGEST_PHRASE = 5;

/** Endings of nouns in the elative and in a compound: "lääkitsemisestä" and "lääkitsemislaki". */
const COMPOUNDING: readonly (readonly [RegExp, string])[] = [
  [/misest[aä]$/, 'mis'],
  [/uudesta$/, 'uus'],
  [/yydestä$/, 'yys'],
  [/([uo])ksesta$/, '$1s'],
  [/([yö])ksestä$/, '$1s'],
  [/nn([aä])st[aä]$/, 'nt$1'],
  [/st[aä]$/, ''],
];

/** Acts by the first parts of their short forms; undefined where two acts have one. */
type ShortForms = Map<string, string | undefined>;

/**
 * Learns the short forms that a text uses.
 *
 * @param tokens the text.
 * @param names what the text gives its acts by key; gets the short forms, and keeps what it has.
 */
export function learnShortTitles(tokens: Tokens, names: Map<string, string>): void {
  const forms: ShortForms = new Map();
  let count = 0;
  for (let i = 0; i < tokens.length && count < MOST_TITLES; i += 1) {
    if (tokens.digits(i) === '') continue;
    const number = actNumber(tokens, i);
    const act = number === undefined ? undefined : nationalAct(number)?.act;
    const end = tokens.sign(i - 1) === '(' ? i - 1 : i;
    const short = act === undefined ? [] : shortForms(tokens, end);
    if (act === undefined || short.length === 0) continue;
    count += 1;
    for (const form of short) forms.set(form, forms.has(form) && forms.get(form) !== act ? undefined : act);
  }
  if (forms.size === 0) return;
  for (let i = 0; i < tokens.length; i += 1) {
    const key = tokens.word(i) === 'act' ? englishKey(tokens, i, forms) : compoundKey(tokens, i, forms);
    if (key !== undefined && !names.has(key.key)) names.set(key.key, key.act);
  }
}

/** The short forms of the title that ends at an index, before its number. */
function shortForms(tokens: Tokens, end: number): readonly string[] {
  const given = headOf(tokens.word(end - 1))?.prefix === '' && ANNETTU.includes(tokens.word(end - 2));
  const last = given ? end - 2 : end;
  for (let at = last - 1; at > last - LONGEST_TITLE && at >= 0; at -= 1) {
    if (tokens.word(at) === '' && !/^[-,]$/.test(tokens.sign(at))) return given ? finnish(tokens, at + 1, last) : [];
    const head = headOf(tokens.word(at));
    if (head?.prefix === '' && head.head === '@laki') return finnish(tokens, at + 1, last);
    if (head?.prefix === '' && head.head === '@lag')
      return tokens.word(at + 1) === 'om' ? swedish(tokens, at + 2, last) : [];
    if (tokens.word(at) === 'act') return tokens.word(at + 1) === 'on' ? english(tokens, at + 2, last) : [];
  }
  return given ? finnish(tokens, last - LONGEST_PHRASE, last) : [];
}

/** Every ending of the title run together that is long enough to tell it. */
function finnish(tokens: Tokens, from: number, to: number): string[] {
  let title = '';
  for (let at = Math.max(from, to - LONGEST_PHRASE); at < to; at += 1) title += tokens.word(at);
  const ending = COMPOUNDING.find(([pattern]) => pattern.test(title));
  if (ending === undefined) return [];
  const whole = title.replace(ending[0], ending[1]);
  const forms: string[] = [];
  for (let at = 0; at <= whole.length - LEAST_LETTERS; at += 1) forms.push(whole.slice(at));
  return forms;
}

/** Every noun of the title that is long enough, with the "s" that joins compounds and without. */
function swedish(tokens: Tokens, from: number, to: number): string[] {
  const forms: string[] = [];
  for (let at = from; at < to; at += 1) {
    const word = tokens.word(at);
    if (word.length >= LEAST_LETTERS) forms.push(word, `${word}s`);
  }
  return forms;
}

/** What the title is about, before the first small word. */
function english(tokens: Tokens, from: number, to: number): string[] {
  const words: string[] = [];
  for (let at = tokens.word(from) === 'the' ? from + 1 : from; at < to && tokens.isCapital(at); at += 1)
    words.push(tokens.word(at));
  const phrase = words.join(' ');
  return phrase.length < LEAST_LETTERS || words.length > LONGEST_PHRASE ? [] : [phrase];
}

interface Short {
  readonly key: string;
  readonly act: string;
}

function compoundKey(tokens: Tokens, i: number, forms: ShortForms): Short | undefined {
  const key = learnableKey(tokens, i);
  const head = key.indexOf('@');
  const act = head < LEAST_LETTERS ? undefined : forms.get(key.slice(0, head));
  return act === undefined ? undefined : { key, act };
}

/** "Medication Act": the words with capitals before the head. */
function englishKey(tokens: Tokens, i: number, forms: ShortForms): Short | undefined {
  if (!tokens.isCapital(i)) return undefined;
  const words: string[] = [];
  let phrase = '';
  for (let at = i - 1; at >= i - LONGEST_PHRASE && tokens.isCapital(at); at -= 1) {
    words.unshift(tokens.at(at)?.raw ?? '');
    phrase = phrase === '' ? tokens.word(at) : `${tokens.word(at)} ${phrase}`;
    const act = forms.get(phrase);
    if (act !== undefined) return { key: actOfTitle([...words, tokens.at(i)?.raw ?? '']), act };
  }
  return undefined;
}
