/** Sections whose sign "§" was lost, as texts taken from PDF files have them: only right after the name of an act. */

import { tail as sectionTail } from './grammar-section-tail';
import { LONGEST_LIST } from './grammar-provision';
import type { Place, Provision } from './grammar-provision';
import type { Tokens } from './tokens';
import { AND, MOMENT, isQuantity, separator } from './words';
import { headOf } from './lexicon';

/**
 * Sections without a sign: "Henkilötietolaki (523/1999) 10 ja 24" at the end of a line, "julkisuuslain 24 :n 1 momentin".
 *
 * @param tokens the text.
 * @param i index right after the name of an act.
 */
export function lostSign(tokens: Tokens, i: number): Provision | undefined {
  const found = lostBeforeMoment(tokens, i) ?? lostBeforeEnding(tokens, i);
  if (found !== undefined) return found;
  const [first, second] = [tokens.number(i), tokens.number(i + 2)];
  if (tokens.sign(i - 1) !== ')' || !AND.has(tokens.word(i + 1)) || first === 0 || second <= first) return undefined;
  // The line ends here, or ran on into the next label of the form: "10 och 24 Upprättad:".
  const label = /^\p{Lu}\p{Ll}/u.test(tokens.at(i + 3)?.raw ?? '') && !isQuantity(tokens.word(i + 3));
  const ends =
    tokens.gap(i) < 2 && second < 1000 && (tokens.gap(i + 3) === 2 || tokens.at(i + 3)?.kind === 'break' || label);
  return ends
    ? {
        kind: 'section',
        places: [first, second].map((number) => ({ number: String(number), path: [] })),
        next: i + 3,
        flags: [],
        needsAct: true,
      }
    : undefined;
}

interface Numbers {
  readonly places: readonly Place[];
  readonly next: number;
}

/** "14, 28 ja 29": numbers that can be those of sections. */
function numbers(tokens: Tokens, i: number): Numbers {
  const places: Place[] = [];
  let at = i;
  for (let step = 0; step < LONGEST_LIST && tokens.number(at) > 0 && tokens.number(at) < 1000; step += 1) {
    places.push({ number: String(tokens.number(at)), path: [] });
    at += 1;
    const more = separator(tokens, at);
    if (more < 0 || tokens.number(more) === 0) break;
    at = more;
  }
  return { places, next: at };
}

/** "perustuslain 10 :ssä", "annetun lain 10 ja 14 :n": sections whose sign was lost before its case ending. */
function lostBeforeEnding(tokens: Tokens, i: number): Provision | undefined {
  const { places, next: at } = numbers(tokens, i);
  const lost = tokens.sign(at) === ':' && tokens.gap(at) === 1 && tokens.gap(at + 1) === 0;
  if (places.length === 0 || !lost || !/^(?:n|ssä|stä|ään|ää)$/.test(tokens.word(at + 1))) return undefined;
  return { kind: 'section', places, next: at + 2, flags: [], needsAct: true };
}

/** "julkisuuslain 24 :n 1 momentin 25 kohta", "julkisuuslain 24 1 mom.": a section whose sign was lost before its moment. */
function lostBeforeMoment(tokens: Tokens, i: number): Provision | undefined {
  const section = tokens.number(i);
  if (section === 0 || section > 999) return undefined;
  const ending = tokens.sign(i + 1) === ':' && tokens.gap(i + 2) === 0 && tokens.word(i + 2) === 'n' ? 2 : 0;
  const at = i + 1 + ending;
  if (tokens.number(at) === 0 || tokens.gap(at) !== 1) return undefined;
  const word = tokens.sign(at + 1) === '.' ? at + 2 : at + 1;
  const found = MOMENT.has(tokens.word(word)) ? sectionTail(tokens, at, undefined) : undefined;
  if (found === undefined) return undefined;
  const places = found.paths.map((path) => ({ number: String(section), path }));
  return { kind: 'section', places, next: found.next, flags: [], needsAct: true };
}

/** Words before a section in a sentence: "som avses i 14 i socialvårdslagen". */
const BEFORE_SECTION = /^(?:i|enligt|av|och)$/;

/**
 * "avses i 14, 28 och 29 i socialvårdslagen": sections whose sign was lost before the act they are of.
 *
 * @param tokens the text.
 * @param i index of the first number.
 */
export function lostBeforeAct(tokens: Tokens, i: number): Provision | undefined {
  if (!BEFORE_SECTION.test(tokens.word(i - 1)) || tokens.number(i) === 0) return undefined;
  const found = numbers(tokens, i);
  if (tokens.word(found.next) !== 'i' || headOf(tokens.word(found.next + 1))?.head !== '@lag') return undefined;
  return { kind: 'section', places: found.places, next: found.next, flags: [], needsAct: true };
}
