import { shapeAt, valueDoc, type Language } from '../../../notice';
import type { Path } from '../../../yaml';

/** A place of the format where each kind of listed value stands. */
const PLACES: Readonly<Record<string, Path>> = {
  oikeusperusteenLaji: ['rekisterit', 0, 'oikeusperusteet', 0],
  'vastaanottaja.rooli': ['rekisterit', 0, 'vastaanottajat', 0, 'rooli'],
  'siirto.siirtoperuste': ['rekisterit', 0, 'siirrot', 0, 'siirtoperuste'],
};

/** The title of a listed value in a language, as its hover has it. */
export function valueTitle(kind: keyof typeof PLACES, value: string, language: Language): string {
  const shape = shapeAt(PLACES[kind] ?? []);
  return (shape && valueDoc(shape, value)?.title[language]) ?? value;
}
