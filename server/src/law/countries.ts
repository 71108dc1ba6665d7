import type { Language, Translated } from '../notice';
import { countryFile } from './data';

export interface Country {
  readonly code: string;
  readonly names: Translated;
  /** Inside the EEA: not a third country. */
  readonly inEea: boolean;
}

const { eea, adequacy, others } = countryFile;

/** The day the list was checked (ISO date). */
export const countriesChecked: string = countryFile.checked;

/** Every country of the data: the EEA first, then those with an adequacy decision, then the others. */
export const countries: readonly Country[] = [
  ...[...eea.members, ...(eea.territories ?? [])].map((country) => ({ ...country, inEea: true })),
  ...[...adequacy, ...others].map((country) => ({ ...country, inEea: false })),
];

const byWord = new Map<string, Country>();
for (const country of countries) {
  for (const word of [country.code, ...Object.values(country.names)]) {
    if (!byWord.has(word.toLowerCase())) byWord.set(word.toLowerCase(), country);
  }
}

/** A country by its code or its name in any of the three languages; undefined where the data has none. */
export function country(written: string): Country | undefined {
  return byWord.get(written.trim().toLowerCase());
}

/** A country's name in a language, or what was written where it is not known. */
export function countryName(written: string, language: Language): string {
  return country(written)?.names[language] ?? written;
}
