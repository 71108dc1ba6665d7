/** Addresses of pages, hosts and files: what stands in them refers to nothing. */

import { isInWord, isLetter, isSpace } from './characters';

/** Hosts by their last part; "se" is a Finnish word too and counts with a path only. */
const HOST =
  /(?:[\p{L}\d-]{1,63}\.){1,5}(?:fi|com|net|org|eu|info|ax|io|app|dev|gov|se(?=\/))(?![\p{L}\d-]|[:.][\p{L}\d])/uy;
/** Files by their ending. */
const FILE = /[\p{L}\d_-]{1,100}\.(?:pdf|docx?|odt|rtf|txt|html?|php|aspx?|xlsx?|pptx?|jpe?g|png|zip)(?![\p{L}\d])/uy;

/**
 * Index after an address.
 *
 * @param text any text.
 * @param at index of a character that no letter or digit stands before.
 * @returns `at` where no address begins.
 */
export function addressEnd(text: string, at: number): number {
  if (isInWord(text, at - 1)) return at;
  const head = text.slice(at, at + 8).toLowerCase();
  if (head.startsWith('http://') || head.startsWith('https://') || head.startsWith('www.')) return textEnd(text, at);
  const dot = nameEnd(text, at);
  if (text.charAt(dot) !== '.' || !isLetter(text.charCodeAt(dot + 1))) return at;
  HOST.lastIndex = at;
  if (HOST.test(text)) return text.charAt(HOST.lastIndex) === '/' ? textEnd(text, HOST.lastIndex) : HOST.lastIndex;
  FILE.lastIndex = at;
  return FILE.test(text) ? FILE.lastIndex : at;
}

const LONGEST_NAME = 100;

/** End of the letters, digits, hyphens and low lines at an index, as far as a name can go. */
function nameEnd(text: string, at: number): number {
  let end = at;
  while (end < at + LONGEST_NAME && (isInWord(text, end) || /[-_]/.test(text.charAt(end)))) end += 1;
  return end;
}

/** End of the characters that an address can be made of. */
export function textEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    if (isSpace(code) || code === 0x3c || code === 0x3e || code === 0x22 || code === 0x28 || code === 0x29) break;
    end += 1;
  }
  return end;
}
