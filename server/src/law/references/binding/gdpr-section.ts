/** "Section 2 of Chapter IV of the GDPR": the sections into which the Regulation parts its chapters, by their articles. */

import type { Place, Provision } from '../provisions/grammar-provision';

/** First article of each section by chapter, and the article after the last; chapters without sections are not here. */
const SECTIONS: ReadonlyMap<string, readonly number[]> = new Map([
  ['3', [12, 13, 16, 21, 23, 24]],
  ['4', [24, 32, 35, 37, 40, 44]],
  ['6', [51, 55, 60]],
  ['7', [60, 63, 68, 77]],
]);

/**
 * The articles of sections that are cited with their chapter of the Regulation.
 *
 * @param act the act of the provision.
 * @param provision as read.
 * @returns the articles, or undefined for any other provision.
 */
export function sectionOfChapter(act: string, provision: Provision): Provision | undefined {
  if (act !== 'gdpr' || provision.kind !== 'section') return undefined;
  const places = provision.places.map(articlesOf);
  const known = places.filter((place) => place !== undefined);
  return known.length === places.length ? { ...provision, kind: 'article', places: known } : undefined;
}

function articlesOf({ chapter = '', number, path, through }: Place): Place | undefined {
  const starts = SECTIONS.get(chapter);
  const [first, after] = [starts?.[Number(number) - 1], starts?.[Number(through ?? number)]];
  if (first === undefined || after === undefined || path.length > 0) return undefined;
  const last = after - 1;
  return { number: String(first), path, ...(last > first ? { through: String(last) } : {}) };
}
