import type { Line, Lines, SourceEdit } from './lines';

/**
 * The edits that leave one empty line where there were several, none at the file's beginning and end, and one between two
 * sections of the file that are longer than a line.
 */
export function blankLineEdits(lines: Lines): SourceEdit[] {
  const edits: SourceEdit[] = [];
  const { all } = lines;
  const isBlank = (line: Line | undefined): boolean => line?.kind === 'blank';
  const lastFull = all.findLastIndex((line) => !isBlank(line));
  for (let index = 0; index < all.length; index++) {
    const line = all[index];
    if (!line || !isBlank(line)) continue;
    const next = all[index + 1];
    // the empty string after the last line break is no line
    if (!next && line.start === line.end) break;
    const superfluous = index === 0 || isBlank(all[index - 1]) || index > lastFull;
    if (superfluous) edits.push({ start: line.start, end: next?.start ?? line.end, newText: '' });
    else if (line.indent > 0) edits.push({ start: line.start, end: line.end, newText: '' });
  }
  for (const line of sectionsToPart(all)) edits.push({ start: line.start, end: line.start, newText: lines.eol });
  return edits;
}

/** The first line (a comment's, where one stands above) of each long section that follows a long one without an empty line. */
function sectionsToPart(all: readonly Line[]): Line[] {
  const begins = all.flatMap((line, index) => (line.kind === 'structure' && line.target === 0 ? [index] : []));
  const found: Line[] = [];
  begins.forEach((begin, which) => {
    const previous = begins[which - 1];
    if (previous === undefined) return;
    let top = begin;
    while (all[top - 1]?.kind === 'comment' && all[top - 1]?.target === 0) top--;
    const above = all[top - 1];
    const first = all[top];
    const isLong = (from: number, to: number): boolean =>
      all.slice(from + 1, to).some((line) => line.target !== undefined && line.kind !== 'comment');
    if (!first || !above || above.kind === 'blank' || above.kind === 'fixed') return;
    if (isLong(previous, top) && isLong(begin, begins[which + 1] ?? all.length)) found.push(first);
  });
  return found;
}
