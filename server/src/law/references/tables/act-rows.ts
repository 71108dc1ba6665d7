/** The compact notation of the longer tables of acts: one act a line, `number: name; name; name`. */

import type { ActEntry } from './acts';

/**
 * Reads a table of acts. An act that another table has too may stand here with further names.
 *
 * @param text its lines: a number of the Finnish statute book, or `eu:` and a CELEX number; the names as in acts.ts; an
 *   abbreviation begins with `~`.
 */
export function actRows(text: string): ActEntry[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map(actRow);
}

function actRow(line: string): ActEntry {
  const at = line.indexOf(': ');
  const number = line.slice(0, at);
  const all = line.slice(at + 2).split('; ');
  return {
    id: number.startsWith('eu:') ? number : `fi:${number}`,
    names: all.filter((name) => !name.startsWith('~')),
    abbreviations: all.filter((name) => name.startsWith('~')).map((name) => name.slice(1)),
  };
}
