import { wholeNumber, type HeadingContext } from './found-heading';
import { LIKELY } from './likely-lines';
import type { Line } from './lines';

/** What the numbers and letters before the lines around a line tell of it. */

/** How many lines away the next number of a series is looked for. */
const SERIES_WITHIN = 60;

/** True for the next number of the numbered headings. */
export function isNext({ marker }: Line, { lastNumber }: HeadingContext): boolean {
  const number = wholeNumber(marker);
  return number !== undefined && number > 1 && number === lastNumber + 1;
}

/** True for a number 1 over text, where the next number of the notice is of a heading. */
export function opensSeries(lines: readonly Line[], at: number, { lastNumber, likely }: HeadingContext): boolean {
  if (lastNumber > 0 || wholeNumber(lines[at]?.marker) !== 1) return false;
  const away = lines.slice(at + 1, at + 1 + SERIES_WITHIN).findIndex(({ marker }) => wholeNumber(marker) === 2);
  return away > 0 && (likely[at + 1 + away] ?? 0) >= LIKELY;
}

/**
 * True for an item after another: the next letter, or the next number where that does not go on with the headings', or a heading
 * that is yet to come has it: '3. Joulukortin saajat' after '2. Tilaajat', before '3. Käyttötarkoitus'.
 */
export function isNextOfList(lines: readonly Line[], at: number, { likely, lastNumber }: HeadingContext): boolean {
  const [one, other] = [lines[at - 1]?.marker, lines[at]?.marker];
  if (one === undefined || other === undefined) return false;
  const number = wholeNumber(other);
  if (number !== undefined) {
    const isAgain = lines
      .slice(at + 1, at + 1 + SERIES_WITHIN)
      .some(({ marker }, index) => wholeNumber(marker) === number && (likely[at + 1 + index] ?? 0) >= LIKELY);
    return wholeNumber(one) === number - 1 && (number !== lastNumber + 1 || isAgain);
  }
  const [letter, next] = [LETTER.exec(one)?.[1], LETTER.exec(other)?.[1]];
  return letter !== undefined && next !== undefined && next.charCodeAt(0) === letter.charCodeAt(0) + 1;
}

/** A letter before an item: `a)`, `(b)`. */
const LETTER = /^\(?([a-zåäö])[.)]$/iu;
