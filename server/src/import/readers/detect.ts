import type { SourceFormat } from '../source';
import { refuse } from './problem';

/** Bytes by which formats begin that are known but not read, or that need a word of their own. */
const MAGIC: readonly (readonly [bytes: readonly number[], problem: 'image' | 'unsupported'])[] = [
  [[0x89, 0x50, 0x4e, 0x47], 'image'], // PNG
  [[0xff, 0xd8, 0xff], 'image'], // JPEG
  [[0x47, 0x49, 0x46, 0x38], 'image'], // GIF
  [[0x49, 0x49, 0x2a, 0x00], 'image'], // TIFF
  [[0x4d, 0x4d, 0x00, 0x2a], 'image'], // TIFF, the other byte order
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], 'unsupported'], // RTF: {\rtf
  [[0x1f, 0x8b], 'unsupported'], // gzip
  [[0x7f, 0x45, 0x4c, 0x46], 'unsupported'], // ELF
];
const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** An OLE container: Word before 2007, or a later document behind a password. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const PDF = [0x25, 0x50, 0x44, 0x46, 0x2d];
/** Readers look for a PDF's first line this far: mail and web servers put lines before it. */
const PDF_WITHIN = 1024;

/** A format that is packed: known by its bytes alone, whatever the name says. */
export type PackedFormat = 'docx' | 'pdf';

/**
 * The format of a file that is not text, by how it begins; undefined for text.
 * @throws {UnreadableSource} for a format that is known and not read
 */
export function packedFormat(bytes: Uint8Array): PackedFormat | undefined {
  if (startsWith(bytes, ZIP)) return 'docx';
  if (startsWith(bytes, OLE)) refuse(isEncryptedOffice(bytes) ? 'encrypted' : 'old-word');
  for (const [magic, problem] of MAGIC) if (startsWith(bytes, magic)) refuse(problem);
  return indexOf(bytes.subarray(0, PDF_WITHIN), PDF) >= 0 ? 'pdf' : undefined;
}

/**
 * The format of a text: a page by its first tag or its name, Markdown by its name.
 * @throws {UnreadableSource} for text that is no document: bytes of a program, a web archive of several files
 */
export function textFormat(text: string, name: string): Exclude<SourceFormat, PackedFormat> {
  const isNamedPacked = /\.(docx|pdf)$/i.test(name);
  if (isBinary(text)) refuse(isNamedPacked ? 'malformed' : 'unsupported');
  if (isMessage(text)) refuse('unsupported');
  if (/\.(html?|xhtml)$/i.test(name) || isPage(text)) return 'html';
  if (isNamedPacked) refuse('malformed');
  return /\.(md|markdown|mdown)$/i.test(name) ? 'markdown' : 'text';
}

function isPage(text: string): boolean {
  return /^\s*(<\?xml[^>]*>\s*)?(<!--[^>]*-->\s*)*<(!doctype\s+html|html[\s>])/i.test(text);
}

/** E-mail, and the single-file web archives (.mht) that are written as such: parts in encodings of their own. */
function isMessage(text: string): boolean {
  return /^[\w-]+: /.test(text) && /^MIME-Version:/im.test(text.slice(0, 2000));
}

/** Control characters are in no text, but for a few that old programs leave behind. */
function isBinary(text: string): boolean {
  const looked = text.slice(0, 100_000);
  // eslint-disable-next-line no-control-regex -- they are what is looked for
  const controls = looked.match(/[\0-\x08\x0e-\x1f\x7f\ufffd]/g)?.length ?? 0;
  return controls > looked.length / 50;
}

/** The name of the stream that holds a document behind a password, in UTF-16. */
function isEncryptedOffice(bytes: Uint8Array): boolean {
  const name = Array.from('EncryptedPackage', (letter) => [letter.charCodeAt(0), 0]).flat();
  return indexOf(bytes, name) >= 0;
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, i) => bytes[i] === byte);
}

function indexOf(bytes: Uint8Array, part: readonly number[]): number {
  const [first = 0] = part;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1))
    if (part.every((byte, i) => bytes[at + i] === byte)) return at;
  return -1;
}
