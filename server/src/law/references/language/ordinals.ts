/** Numbers in words, as texts that spell them out cite sections and moments: "ensimmäisen", "åttonde", "twelfth". */

import type { Tokens } from './tokens';
import { AND } from './words';

/** Ordinals from the first to the twentieth. */
const SWEDISH =
  'första andra tredje fjärde femte sjätte sjunde åttonde nionde tionde elfte tolfte trettonde fjortonde femtonde sextonde sjuttonde artonde nittonde tjugonde';
const ENGLISH =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth';
/** Stems of the Finnish ordinals from the third to the tenth; each ends in a vowel. */
const FINNISH = 'kolma neljä viide kuude seitsemä kahdeksa yhdeksä kymmene';
/** What comes after ten is counted of the second ten: "yhdestoista". */
const FINNISH_TEENS = 'yhde kahde kolma neljä viide kuude seitsemä kahdeksa yhdeksä';
const SECOND = 'toinen toisen toista toisessa toisesta toiseen';

/** "kuudes", "kuudennen", "kuudetta", "kuudennessa" … of the stem "kuude". */
function inflected(stem: string): string[] {
  const front = /[aou]/.test(stem) ? 'a' : 'ä';
  const strong = ['nnen', `nness${front}`, `nnest${front}`, `nnell${front}`, 'nneksi'];
  return [`${stem}s`, `${stem}tt${front}`, `${stem}nteen`, ...strong.map((ending) => stem + ending)];
}

const ORDINALS: ReadonlyMap<string, number> = ordinalWords();

function ordinalWords(): Map<string, number> {
  const map = new Map<string, number>();
  for (const list of [SWEDISH, ENGLISH]) for (const [i, word] of list.split(' ').entries()) map.set(word, i + 1);
  for (const form of SECOND.split(' ')) map.set(form, 2);
  for (const [i, stem] of FINNISH.split(' ').entries()) for (const form of inflected(stem)) map.set(form, i + 3);
  for (const [i, stem] of FINNISH_TEENS.split(' ').entries())
    for (const form of inflected(stem)) map.set(`${form}toista`, i + 11);
  return map;
}

/** The number that an ordinal word stands for, or 0. */
export function ordinal(word: string): number {
  if (word.startsWith('ensimmäi')) return 1;
  return ORDINALS.get(word) ?? 0;
}

/** Whether a number in figures is an ordinal, by its ending: "17th", "17:e". */
function isRanked(tokens: Tokens, i: number): boolean {
  return /^(?:st|nd|rd|th|e)$/.test(tokens.at(i)?.suffix ?? '');
}

/** The number of "sixth", "sjätte", "6th" or "6:e" at a token, or 0. */
export function rankAt(tokens: Tokens, i: number): number {
  return isRanked(tokens, i) ? tokens.number(i) : ordinal(tokens.word(i));
}

const MOST_ORDINALS = 4;

/** "first and second", "första och tredje": numbers in words, and the index after them. */
export function ordinals(tokens: Tokens, i: number): { numbers: string[]; next: number } {
  const numbers = [String(rankAt(tokens, i))];
  let next = i + 1;
  while (numbers.length < MOST_ORDINALS && AND.has(tokens.word(next)) && rankAt(tokens, next + 1) > 0) {
    numbers.push(String(rankAt(tokens, next + 1)));
    next += 2;
  }
  return { numbers, next };
}

const SENTENCE = /^(?:sentence|sentences|mening|meningen|virke|virkkeen|virkkeessä|virkettä)$/;
const LAST = /^(?:last|final|sista|viimeinen|viimeisen|viimeisessä|viimeistä)$/;

/** Index after the sentence of a moment, which no target can hold: "3 momentet sista meningen", ", second sentence". */
export function afterSentence(tokens: Tokens, i: number): number {
  const at = tokens.sign(i) === ',' ? i + 1 : i;
  if (SENTENCE.test(tokens.word(at)) && tokens.number(at + 1) > 0) return at + 2;
  const ranked = ordinal(tokens.word(at)) > 0 || LAST.test(tokens.word(at));
  return ranked && SENTENCE.test(tokens.word(at + 1)) ? at + 2 : i;
}
