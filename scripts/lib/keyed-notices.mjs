// Notices with their keys: a folder of texts and a KEY.tsv that tells, for each, its headings in order and where they belong.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** A KEY.tsv of sets kept elsewhere has the line of a heading after the name of its file. */
const LINE = /^\d+$/;
/** A heading is told by its first letters at least where the key cuts it short. */
const CUT = 57;

/**
 * @typedef {object} KeyedNotice
 * @property {string} name of its file
 * @property {Buffer} bytes
 * @property {{ heading: string, keys: string[] }[] | undefined} headings undefined where the folder has no key
 * @property {string[]} others lines that its key tells are no headings of sections, or headings that are not counted
 */

/** @returns {KeyedNotice[]} in the order of their names */
export function keyedNotices(folder) {
  const file = path.join(folder, 'KEY.tsv');
  const rows = existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean).map(cells) : undefined;
  return readdirSync(folder)
    .filter((name) => /\.(?:txt|md|html|docx|pdf)$/.test(name) && !/^[A-Z]+\.txt$/.test(name))
    .sort()
    .map((name) => ({
      name,
      bytes: readFileSync(path.join(folder, name)),
      headings: rows
        ?.filter(([of, heading, keys]) => of === name && heading && keys)
        .map(([, heading, keys]) => ({ heading, keys: keys.split('|') })),
      others: rows?.filter(([mark, of]) => mark.startsWith('#') && of === name).map(([, , text]) => text) ?? [],
    }));
}

function cells(line) {
  const [file, second, ...rest] = line.split('\t');
  if (file.startsWith('#')) return [file, second, ...rest.filter((cell) => !LINE.test(cell))];
  return LINE.test(second) ? [file, ...rest] : [file, second, ...rest];
}

/** True where a line of a notice is a heading of its key, word for word; the key may cut a long one short. */
export function isHeading(keyed, text) {
  const [key, line] = [plain(keyed), plain(text)];
  return key !== '' && (key === line || (keyed.length >= CUT && line.startsWith(key)));
}

/** Words without what stands between them, and without the number before them. */
export function plain(text) {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/<[^>]*>/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^(?:(?:\d+ ?[a-z]?|[ivx]+|[a-z]) )+(?=\S)/u, '');
}
