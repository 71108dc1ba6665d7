import type { Translated } from '../notice';
import { countryFile } from './data';

/** A country outside the EEA, as a running text names it. */
export interface CountryMention {
  readonly code: string;
  /** Characters of the text; end exclusive. */
  readonly start: number;
  readonly end: number;
}

const entries: readonly { code: string; names: Translated; otherNames?: readonly string[] }[] = [
  ...countryFile.adequacy,
  ...countryFile.others,
];

/** Stems that the nominative does not show (consonant gradation, plural names), and short names. */
const STEMS: Readonly<Record<string, readonly string[]>> = {
  US: ['Yhdysval', 'Yhdysvalto', 'USA', 'United States', 'Förenta stater'],
  GB: ['Ison-Britann', 'Isossa-Britann', 'Isoon-Britann', 'Yhdistyne', 'Englan', 'UK'],
  NZ: ['Uuden-Seelan', 'Uudessa-Seelan', 'Uuteen-Seelan'],
  ZA: ['Etelä-Afrik'],
  MA: ['Maroko'],
  TR: ['Turki', 'Turkki'],
  KR: ['Korea'],
  PH: ['Filippiin'],
  AE: ['Arabiemiirik', 'Arabiemiraat'],
  FO: ['Färsaar', 'Färöarna'],
  IM: ['Mansaar', 'Manin saar'],
};

/** Names that begin common Finnish words ('perustuu', 'oman'). */
const AMBIGUOUS = new Set(['Peru', 'Oman', 'Man', 'EPO', 'Turkki']);

const byExactName = new Map<string, string>();
const byStem = new Map<string, string>();
for (const entry of entries) {
  const names = [...Object.values(entry.names), ...(entry.otherNames ?? [])];
  for (const name of [entry.code, ...names]) byExactName.set(name.toLowerCase(), entry.code);
  for (const name of names)
    if (!AMBIGUOUS.has(name) && name.length > 3) byStem.set(name.replace(/[it]$/u, ''), entry.code);
  for (const stem of STEMS[entry.code] ?? []) byStem.set(stem, entry.code);
}

const alternatives = [...byStem.keys()]
  .sort((a, b) => b.length - a.length)
  .map((stem) => stem.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
const NAMED = new RegExp(`(?<!\\p{L})(${alternatives.join('|')})(?:\\p{Ll}{0,14}|:\\p{Ll}{1,6})(?!\\p{L})`, 'gu');

/** The code of a country outside the EEA by its code or any of its names; undefined where the data has none. */
export function thirdCountry(written: string): string | undefined {
  return byExactName.get(written.trim().toLowerCase());
}

/** The countries outside the EEA that a text names, inflected too ('Yhdysvaltoihin', 'USA:ssa'), in order. Linear. */
export function thirdCountriesIn(text: string): CountryMention[] {
  return Array.from(text.matchAll(NAMED), (match) => ({
    code: byStem.get(match[1] ?? '') ?? '',
    start: match.index,
    end: match.index + match[0].length,
  }));
}
