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
  const last = new Map<string, number>();
  for (const [at, line] of lines.entries()) last.set(wordsOf(line), at);
  for (const [at, line] of lines.entries()) {
    const isTitled = CONTENTS.test(line.text);
    const start = isTitled ? at + 1 : at;
    const end = endOfEntries(lines, start, last);
    if (end - start < (isTitled ? LEAST_UNDER_TITLE : LEAST)) continue;
    const leftOut = lines.slice(at, end).map(({ marker = '', text, line: place }) => ({
      text: /[\p{L}\p{N}]/u.test(marker) ? `${marker} ${text}` : text,
      line: place,
    }));
    return { lines: [...lines.slice(0, at), ...lines.slice(end)], leftOut };
  }
  return { lines, leftOut: [] };
}

/** The index after the last of the lines that each stand again later, in the same order. */
function endOfEntries(lines: readonly Line[], start: number, last: ReadonlyMap<string, number>): number {
  let end = start;
  let spaced = 0;
  for (let before = start; end < lines.length; end++) {
    const line = lines[end];
    const again = line && isEntry(line) ? last.get(wordsOf(line)) : undefined;
    if (again === undefined || again <= before || again <= end) break;
    if (again > before + 1) spaced++;
    before = again;
  }
  // what stands again stands over texts of its own, where a block that is told twice stands together again
  if (spaced < (end - start) / 2) return start;
  // what stands again must stand after the list itself
  const first = lines[start];
  return first && (last.get(wordsOf(first)) ?? 0) >= end ? end : start;
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
