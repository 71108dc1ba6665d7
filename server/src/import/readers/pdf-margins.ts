import type { Row } from './pdf-rows';

/** Rows at the top and at the bottom of a page among which its head and foot are looked for. */
const DEEPEST = 4;
/** The share of the pages on which the same must stand. */
const SHARE = 0.6;
/** Points by which its height may differ from page to page. */
const SAME_HEIGHT = 6;

const PAGE_NUMBER =
  /^(?:sivu|sida|page|s\.)?\s*[-–]?\s*\d{1,3}\s*(?:[/(]\s*\d{1,3}\s*\)?|(?:av|of|\/)\s*\d{1,3})?\s*[-–]?$/i;

/**
 * The rows of all pages without page numbers and without the heads and feet that repeat. What these say is kept once:
 * a head where it first stands, a foot after everything else, so that it parts no sentence.
 */
export function withoutMargins(pages: readonly (readonly Row[])[]): Row[] {
  const heads = repeated(pages, (page) => page.slice(0, DEEPEST));
  const feet = repeated(pages, (page) => page.slice(-DEEPEST));
  const kept: Row[] = [];
  const once: Row[] = [];
  const seen = new Set<string>();
  for (const page of pages)
    for (const [i, row] of page.entries()) {
      const key = keyOf(row);
      const isHead = i < DEEPEST && isAmong(heads, key, row);
      const isFoot = i >= page.length - DEEPEST && isAmong(feet, key, row);
      if ((i < DEEPEST || i >= page.length - DEEPEST) && PAGE_NUMBER.test(textOf(row)) && page.length > 1) continue;
      if (!isHead && !isFoot) kept.push(row);
      else if (!seen.has(key)) (isHead ? kept : once).push(row);
      if (isHead || isFoot) seen.add(key);
    }
  return [...kept, ...once];
}

/** The heights at which a text stands at a page's edge, by the text without its numbers. */
function repeated(
  pages: readonly (readonly Row[])[],
  edge: (page: readonly Row[]) => readonly Row[],
): Map<string, number[]> {
  const heights = new Map<string, number[]>();
  for (const page of pages)
    for (const row of edge(page)) heights.set(keyOf(row), [...(heights.get(keyOf(row)) ?? []), row.baseline]);
  const least = Math.max(2, SHARE * pages.length);
  return new Map([...heights].filter(([, found]) => found.length >= least));
}

function isAmong(edges: ReadonlyMap<string, readonly number[]>, key: string, { baseline }: Row): boolean {
  const near = edges.get(key)?.filter((height) => Math.abs(height - baseline) <= SAME_HEIGHT) ?? [];
  return near.length >= 2;
}

function keyOf(row: Row): string {
  return textOf(row).replace(/\d+/g, '#');
}

function textOf({ segments }: Row): string {
  return segments.map(({ text }) => text).join(' ');
}
