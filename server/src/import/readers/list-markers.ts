/** The sign before the items of a numbered list, as the program that shows the document would make it. */
export type Numbering = 'decimal' | 'lower-letter' | 'upper-letter' | 'lower-roman' | 'upper-roman';

/** A number written as a list writes it, without the point after it: 3, `c`, `iii`. */
export function numeral(value: number, numbering: Numbering): string {
  switch (numbering) {
    case 'decimal':
      return String(value);
    case 'lower-letter':
      return letters(value);
    case 'upper-letter':
      return letters(value).toUpperCase();
    case 'lower-roman':
      return roman(value);
    case 'upper-roman':
      return roman(value).toUpperCase();
  }
}

function letters(value: number): string {
  if (value < 1 || value > 26 * 27) return String(value);
  const [high, low] = [Math.floor((value - 1) / 26), (value - 1) % 26];
  const letter = (index: number): string => String.fromCharCode(97 + index);
  return (high > 0 ? letter(high - 1) : '') + letter(low);
}

const ROMAN: readonly (readonly [number, string])[] = [
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

function roman(value: number): string {
  if (value < 1 || value > 399) return String(value);
  let written = '';
  let left = value;
  for (const [worth, sign] of ROMAN) for (; left >= worth; left -= worth) written += sign;
  return written;
}
