/**
 * Articles with no word, right after the name of the General Data Protection Regulation: "(GDPR 22)", "GDPR 12–23", "GDPR 13
 * & 14 mukainen", "enligt GDPR 6".
 */

import { LAST_ARTICLE } from './grammar-provision';
import type { Place, Provision } from './grammar-provision';
import { LEAST_ALONE, OF_LAW, numbers, unsigned } from './lost-sign';
import { rangeSign } from '../language/words';
import type { Tokens } from '../language/tokens';

/** Words before the name that make even one number after it an article: what is followed is law. */
const FOLLOWED = /^(?:enligt|under|per|jfr|jämför|cf|see|se|ks|kts|katso|vrt|mukaan)$/;
/** Articles that have a legal basis or an exception in each point of one paragraph. */
const BASES: ReadonlyMap<string, RegExp> = new Map([
  ['6', /^[a-f]$/],
  ['9', /^[a-j]$/],
]);

/**
 * Reads the numbers after the name.
 *
 * @param tokens the text.
 * @param first index of the first token of the name.
 * @param i index of the first number.
 */
export function loneArticles(tokens: Tokens, first: number, i: number): Provision | undefined {
  // "(GDPR, 21)" alone, "GDPR, 21 cats"
  const enclosed = tokens.sign(first - 1) === '(';
  if (tokens.gap(i) !== 1 || (tokens.sign(i - 1) === ',' && !enclosed)) return undefined;
  const found = basis(tokens, i) ?? range(tokens, i) ?? numbers(tokens, i);
  const inside = found.places.every(({ number, through }) => isArticle(number) && isArticle(through ?? number));
  if (found.places.length === 0 || !inside) return undefined;
  const { places, next } = found;
  // one number that is not alone in its parentheses may be anything: "GDPR 20 ja Helsinki"
  const sure = places.length > 1 || places[0]?.through !== undefined || places[0]?.path.length === 1;
  const ends = enclosed && tokens.sign(i - 1) === ',' ? tokens.sign(next) === ')' : endsLine(tokens, next, sure);
  const followed = sure || enclosed || FOLLOWED.test(tokens.word(first - 1));
  const law = tokens.gap(next) === 1 && OF_LAW.test(tokens.word(next));
  return law || (ends && followed) ? unsigned('article', places, next) : undefined;
}

function isArticle(number: string): boolean {
  return /^\d+$/.test(number) && Number(number) >= LEAST_ALONE && Number(number) <= LAST_ARTICLE;
}

interface Numbers {
  readonly places: readonly Place[];
  readonly next: number;
}

/** "GDPR 6 f", "GDPR 9 h": an article of legal bases with the letter of one. */
function basis(tokens: Tokens, i: number): Numbers | undefined {
  const number = tokens.digits(i);
  const letter = tokens.word(i + 1);
  const lettered = BASES.get(number)?.test(letter) === true && tokens.at(i + 1)?.suffix === '';
  // "GDPR 6 a) nimi": a list begins
  if (tokens.sign(i + 2) === ')' && !tokens.closes(i + 2)) return undefined;
  return lettered && tokens.gap(i + 1) < 2 ? { places: [{ number, path: [letter] }], next: i + 2 } : undefined;
}

function range(tokens: Tokens, i: number): Numbers | undefined {
  const end = rangeSign(tokens, i + 1);
  const [from, through] = [tokens.number(i), end < 0 ? 0 : tokens.number(end)];
  if (from === 0 || through <= from) return undefined;
  return { places: [{ number: String(from), through: String(through), path: [] }], next: end + 1 };
}

/**
 * Whether nothing follows the numbers that they could count or belong to. After one of them a point may also be that of the
 * number of the next heading: "enligt GDPR 6. Cookies".
 */
function endsLine(tokens: Tokens, i: number, sure: boolean): boolean {
  const sign = tokens.sign(i);
  if (tokens.endsLine(i) || /^[);]$/.test(sign)) return true;
  return sure ? /^[.,:]$/.test(sign) && tokens.digits(i + 1) === '' : sign === '.' && tokens.endsLine(i + 1);
}
