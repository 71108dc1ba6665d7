/** Several paragraphs of one article without a word for them: "21(1)–(3)", "21.1–3", "21(1)–21(3)", "21(1-3)"; points as "6(1a) to (f)". */

import { HIGHEST_PARAGRAPH, cleanNumber, numberList } from './grammar-paragraph';
import type { Tail } from './grammar-article-points';
import { lettersBetween, numbersBetween } from './grammar-provision';
import type { Tokens } from '../language/tokens';
import { isQuantity, rangeSign } from '../language/words';

/**
 * A paragraph with those to which a range goes on from it; "13.1–14" and "6.1–9" end in another article.
 *
 * @param tokens the text.
 * @param i index after the number of the article.
 * @param found the paragraph.
 */
export function throughParagraphs(tokens: Tokens, i: number, found: Tail): Tail {
  const [[first, point] = [], second] = found.paths;
  const sign = first === undefined || second !== undefined ? -1 : rangeSign(tokens, found.next);
  if (first === undefined || sign < 0) return found;
  if (point !== undefined) return throughPoints(tokens, first, point, sign) ?? found;
  const article = tokens.number(i - 1);
  const again = tokens.number(sign) === article && /^[.(]$/.test(tokens.sign(sign + 1)) && tokens.gap(sign + 1) === 0;
  const at = again ? sign + 1 : sign;
  const bracket = tokens.sign(at) === '(' && tokens.sign(at + 2) === ')';
  const number = bracket || again ? at + 1 : at;
  const last = cleanNumber(tokens, number, HIGHEST_PARAGRAPH);
  const next = bracket ? number + 2 : number + 1;
  // a bare number is told by the dash that touches it
  const plain = !bracket && !again;
  const counted = last >= article || last > HIGHEST_BARE || isQuantity(tokens, next);
  const apart = plain && (tokens.gap(sign - 1) > 0 || tokens.gap(sign) > 0 || counted);
  if (last <= Number(first) || apart || isLonger(tokens, next)) return found;
  return { paths: numbersBetween(Number(first), last).map((one) => [one]), next };
}

/** Hardly an article has more paragraphs: a higher number without parentheses is an amount, as "6.1-3 years" has one. */
const HIGHEST_BARE = 12;

/** The "(f)" of "6(1a) to (f)", the "(1f)" of "6(1a)–(1f)". */
function throughPoints(tokens: Tokens, paragraph: string, first: string, i: number): Tail | undefined {
  const same = tokens.digits(i + 1) === paragraph ? 1 : 0;
  const last = tokens.word(i + 1 + same);
  const enclosed = tokens.sign(i) === '(' && tokens.sign(i + 2 + same) === ')';
  if (!enclosed || first.length !== 1 || last.length !== 1 || last <= first) return undefined;
  return { paths: lettersBetween(first, last).map((letter) => [paragraph, letter]), next: i + 3 + same };
}

/** The number goes on: "21.1–3.5", "21.1–3/2020", "21.1–3(2)", "21.1–3 a". */
function isLonger(tokens: Tokens, i: number): boolean {
  if (tokens.word(i).length === 1 && tokens.word(i) !== 'i') return true;
  return (
    tokens.gap(i) === 0 && /^[./:(]$/.test(tokens.sign(i)) && tokens.gap(i + 1) === 0 && tokens.at(i + 1) !== undefined
  );
}

/**
 * Several paragraphs in one pair of parentheses: "21(1–3)", "12 (1, 3)".
 *
 * @param tokens the text.
 * @param i index of the parenthesis.
 */
export function enclosedParagraphs(tokens: Tokens, i: number): Tail | undefined {
  const list = tokens.sign(i) === '(' ? numberList(tokens, i + 1) : undefined;
  if (list === undefined || list.numbers.length < 2 || tokens.sign(list.next) !== ')') return undefined;
  return { paths: list.numbers.map((number) => [number]), next: list.next + 1 };
}
