/**
 * Slips of the pen and of the machine in a legal reference that a reader hardly notices: each changes one place of a text and
 * leaves what is meant as it was.
 */

import type { Dice } from './dice';

/** Changes a reference in one place; undefined where it has no such place. */
type Slip = (reference: string, dice: Dice) => string | undefined;

/** A slip in one of the places that a pattern finds. */
function at(pattern: RegExp, change: (found: string, dice: Dice) => string): Slip {
  return (reference, dice) => {
    const places = [...reference.matchAll(pattern)];
    if (places.length === 0) return undefined;
    const place = dice.of(places);
    const end = place.index + place[0].length;
    return reference.slice(0, place.index) + change(place[0], dice) + reference.slice(end);
  };
}

/** A slip inside a long word: not in its first letters, which carry it, nor in its last, which bend it. */
function inLongWord(change: (before: string, letter: string, after: string) => string): Slip {
  return at(/\p{L}{8,}/gu, (word, dice) => {
    const place = dice.number(3, word.length - 4);
    return change(word.slice(0, place), word.charAt(place), word.slice(place + 1));
  });
}

/** Every kind of slip by its name. */
export const SLIPS: ReadonlyMap<string, Slip> = new Map<string, Slip>([
  ['two spaces', at(/ /g, () => '  ')],
  ['a hard space', at(/ /g, () => '\u00a0')],
  ['a new line', at(/ /g, () => '\n')],
  ['a space inside brackets', at(/\(/g, () => '( ')],
  ['no space before a bracket', at(/ \(/g, () => '(')],
  ['square brackets', at(/\([^()]*\D[^()]*\)/g, (found) => `[${found.slice(1, -1)}]`)],
  ['a space before the sign', at(/\d§/g, (found) => found.replace('§', ' §'))],
  ['no space before the sign', at(/\d §/g, (found) => found.replace(' ', ''))],
  ['the sign doubled', at(/§/g, () => '§§')],
  ['a sign too many', at(/ (?:ja|sekä|och|samt|and|&) (?=\d+ ?§)/g, (found) => `${found}§ `)],
  ['spaces around a stroke', at(/\d\/\d{4}/g, (found) => found.replace('/', ' / '))],
  ['a dash for the stroke', at(/\d\/\d{4}/g, (found) => found.replace('/', '-'))],
  ['spaces around a dash', at(/\d[–-]\d/g, (found) => found.replace(/[–-]/, ' - '))],
  ['small letters', (reference) => reference.toLowerCase()],
  ['capitals', (reference) => reference.replace(/\p{L}{3,}/gu, (word) => word.toUpperCase())],
  ['an ending without its colon', at(/§:n/g, () => '§n')],
  ['an ending apart', at(/§:n/g, () => '§ :n')],
  [
    'a compound with a hyphen',
    at(/(?<=\p{L})(?:lain|laki|asetuksen|asetus|lagen|förordningen)(?!\p{L})/giu, (found) => `-${found}`),
  ],
  ['a letter left out', inLongWord((before, _, after) => before + after)],
  ['a letter twice', inLongWord((before, letter, after) => before + letter + letter + after)],
  [
    'two letters in the wrong order',
    inLongWord((before, letter, after) => before + after.charAt(0) + letter + after.slice(1)),
  ],
  ['a word broken by a soft hyphen', at(/\p{L}{8,}/gu, (word) => `${word.slice(0, 5)}\u00ad${word.slice(5)}`)],
]);
