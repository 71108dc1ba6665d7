/** Kinds of characters, by their UTF-16 codes. */

const SOFT_HYPHEN = 0xad;
const LETTER = /\p{L}|\p{M}/u;

export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

export function isLetter(code: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
  if (code < 0xc0) return code === SOFT_HYPHEN;
  if (code < 0x250) return code !== 0xd7 && code !== 0xf7;
  if (code >= 0x2000 && code < 0x2c00) return false;
  return LETTER.test(String.fromCharCode(code));
}

/** Whether the character at an index is a letter or a digit. */
export function isInWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return isLetter(code) || isDigit(code);
}

export function isSpace(code: number): boolean {
  return (
    code === 0x20 ||
    (code >= 0x09 && code <= 0x0d) ||
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200d) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x2060 ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

/** The "Â" of "Â§ 10", half of a sign that was read in the wrong encoding. */
export function isStray(text: string, at: number): boolean {
  return text.charCodeAt(at) === 0xc2 && /[§\u00a0]/.test(text.charAt(at + 1));
}

export function wordEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length && isLetter(text.charCodeAt(end)) && !isStray(text, end)) end += 1;
  return end;
}
