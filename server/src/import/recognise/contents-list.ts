import type { Unplaced } from '../report';
import type { Line } from './lines';

/** What a list of contents is called. */
export const CONTENTS =
  /^(?:sisällys(?:luettelo)?|sisältö|innehåll(?:sförteckning)?|(?:table of )?contents|on this page|tällä sivulla)\s*:?$/iu;
/** Fewest entries of a list of contents, with a title over it and without. */
const LEAST_UNDER_TITLE = 2;
const LEAST = 4;
/** Longest entry, in UTF-16 units. */
const LONGEST = 160;

export interface WithoutContents {
  readonly lines: readonly Line[];
  readonly leftOut: readonly Unplaced[];
}

/** The lines of a notice without its list of contents: lines that say in a row what its headings say later in the same order. */
export function withoutContents(lines: readonly Line[]): WithoutContents {
  const words = lines.map(wordsOf);
  const last = new Map(words.map((each, at) => [each, at]));
  for (let at = 0; at < lines.length; at++) {
    const isTitled = CONTENTS.test(lines[at]?.text ?? '');
    const start = isTitled ? at + 1 : at;
    const run = entriesFrom(lines, words, start, last);
    const isList = run.isSpaced && run.end - start >= (isTitled ? LEAST_UNDER_TITLE : LEAST);
    if (!isList) {
      // lines that stand together again are no entries, wherever one begins
      if (!run.isSpaced) at = Math.max(at, run.end - 1);
      continue;
    }
    const leftOut = lines.slice(at, run.end).map(({ marker = '', text, line: place }) => ({
      text: /[\p{L}\p{N}]/u.test(marker) ? `${marker} ${text}` : text,
      line: place,
    }));
    return { lines: [...lines.slice(0, at), ...lines.slice(run.end)], leftOut };
  }
  return { lines, leftOut: [] };
}

/**
 * The lines that each stand again later, in the same order, and whether they do so over texts of their own: a block that is told
 * twice stands together again.
 */
function entriesFrom(
  lines: readonly Line[],
  words: readonly string[],
  start: number,
  last: ReadonlyMap<string, number>,
): { readonly end: number; readonly isSpaced: boolean } {
  let end = start;
  let spaced = 0;
  for (let before = start; end < lines.length; end++) {
    const line = lines[end];
    const again = line && isEntry(line) ? last.get(words[end] ?? '') : undefined;
    if (again === undefined || again <= before || again <= end) break;
    if (again > before + 1) spaced++;
    before = again;
  }
  // what stands again must stand after the list itself
  const isAfter = (last.get(words[start] ?? '') ?? 0) >= end;
  return isAfter ? { end, isSpaced: spaced >= (end - start) / 2 } : { end: start, isSpaced: true };
}

function isEntry({ text, cells }: Line): boolean {
  // an address, a number to call: somebody's details, told once more where they are somebody else's too
  return cells.length === 0 && text !== '' && text.length <= LONGEST && !/[.;,]$|@|\d{5}/u.test(text);
}

/** Its words without the number before them, which a list of contents may write otherwise. */
function wordsOf({ text }: Line): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^(?:\d{1,2} )+/u, '');
}
