/** Encodings that old notices come in. `TextDecoder` knows them all, in browsers too. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'macintosh';

/** Bytes looked at for a declared encoding, as browsers do. */
const DECLARED_WITHIN = 1024;

/**
 * The text of bytes whose encoding nothing tells for certain: by byte order mark, then UTF-16 by its zero bytes, then
 * UTF-8 if it is that, then what an HTML page declares, then Windows-1252, which Latin-1 is part of.
 * Without byte order mark, and with `\n` for every line end.
 */
export function decodeText(bytes: Uint8Array): string {
  const encoding = encodingOf(bytes);
  const decoded = new TextDecoder(encoding).decode(bytes);
  const text = encoding === 'windows-1252' ? decoded.replace(/[\x80-\x9f]/g, windowsSign) : decoded;
  return text.replace(/\r\n?|\u2028|\u2029/g, '\n');
}

/** The signs of Windows-1252 from 80 to 9F: Node before version 23 decodes them as Latin-1 does, to control characters. */
const WINDOWS_SIGNS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

function windowsSign(control: string): string {
  return WINDOWS_SIGNS[control.charCodeAt(0) - 0x80] ?? control;
}

/** The encoding that the bytes are most likely in. */
export function encodingOf(bytes: Uint8Array): Encoding {
  return byOrderMark(bytes) ?? byZeroBytes(bytes) ?? eightBit(bytes);
}

function byOrderMark(bytes: Uint8Array): Encoding | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

/** UTF-16 without a mark: in the languages of notices nearly every second byte of it is zero, and always the same one. */
function byZeroBytes(bytes: Uint8Array): Encoding | undefined {
  const looked = Math.min(bytes.length, 4096) & ~1;
  if (looked < 2) return undefined;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < looked; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  const pairs = looked / 2;
  if (odd > pairs * 0.7 && even < pairs * 0.05) return 'utf-16le';
  if (even > pairs * 0.7 && odd < pairs * 0.05) return 'utf-16be';
  return undefined;
}

function eightBit(bytes: Uint8Array): Encoding {
  const { sequences, stray } = countUtf8(bytes);
  // a page put together of two encodings is read in the one that most of it is in
  if (stray === 0 || sequences > stray) return 'utf-8';
  const declared = declaredEncoding(bytes);
  if (declared && declared !== 'utf-8') return declared;
  return looksLikeMacintosh(bytes) ? 'macintosh' : 'windows-1252';
}

/** How many characters beyond ASCII are well-formed UTF-8, and how many bytes are not. */
function countUtf8(bytes: Uint8Array): { sequences: number; stray: number } {
  let sequences = 0;
  let stray = 0;
  for (let i = 0; i < bytes.length;) {
    const length = sequenceLength(bytes, i);
    if (length === 0) stray++;
    else if (length > 1) sequences++;
    i += length || 1;
  }
  return { sequences, stray };
}

/** The length of the UTF-8 sequence at a place; 0 where there is none. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  if (lead < 0x80) return 1;
  const length = lead >= 0xf0 && lead < 0xf5 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc2 ? 2 : 0;
  if (length === 0 || lead >= 0xf5) return 0;
  for (let i = 1; i < length; i++) if (((bytes[at + i] ?? 0) & 0xc0) !== 0x80) return 0;
  return length;
}

/** What `<meta charset>` or the XML declaration says; a page without either says nothing. */
function declaredEncoding(bytes: Uint8Array): Encoding | undefined {
  const start = new TextDecoder('windows-1252').decode(bytes.subarray(0, DECLARED_WITHIN));
  const [, label] = /<(?:meta\b[^>]*\bcharset|\?xml\b[^>]*\bencoding)\s*=\s*["']?\s*([\w-]+)/i.exec(start) ?? [];
  if (label === undefined) return undefined;
  // 8-bit encodings of our languages differ in a few signs only; to a browser Latin-1 is Windows-1252
  if (/^(iso-?8859-(1|15)|latin-?[19]|windows-1252|cp1252|us-ascii|ascii)$/i.test(label)) return 'windows-1252';
  if (/^(x-)?mac(intosh|-?roman)?$/i.test(label)) return 'macintosh';
  return /^utf-?8$/i.test(label) ? 'utf-8' : undefined;
}

/** ä, ö and å in the Macintosh's encoding are Š, š and Œ in Windows-1252, which hardly occur in our languages. */
function looksLikeMacintosh(bytes: Uint8Array): boolean {
  let macintosh = 0;
  let windows = 0;
  for (const byte of bytes) {
    if (byte === 0x8a || byte === 0x9a || byte === 0x8c) macintosh++;
    else if (byte === 0xe4 || byte === 0xf6 || byte === 0xe5) windows++;
  }
  return macintosh > windows;
}
