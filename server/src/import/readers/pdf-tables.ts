import type { Row, Segment } from './pdf-rows';

/** Rows that make a table, from `start` up to and not with `end`, and the left edges of its columns. */
export interface TableRegion {
  readonly start: number;
  readonly end: number;
  readonly columns: readonly number[];
}

/** Points by which the edge of a column may differ. */
const SAME_EDGE = 5;
/** Rows after the first within which a second must begin its columns at the same edge. */
const LOOK_AHEAD = 12;
/** Columns closer than this are one. */
const NARROWEST = 30;
/** In multiples of the letters' size: a space that only columns have between them. */
const CLEAR_SPACE = 2;
/** In multiples of the usual distance of lines: what parts a label from the next. */
const APART = 1.5;

/** Columns of running text side by side: rows of them, the share that has both, the width of each in points. */
const RUNNING = { rows: 12, share: 0.7, width: 140 };

/**
 * The table or form that begins at a row: text on the left and on the right keeps to edges that no row crosses. Two rows
 * with both sides are one where the space between is clear, more also where it is narrow.
 */
export function tableAt(rows: readonly Row[], start: number, leading: number): TableRegion | undefined {
  const edge = rows[start]?.segments[1]?.left;
  if (edge === undefined) return undefined;
  let last = start;
  let twoSided = 0;
  let isClear = false;
  for (let i = start; i < rows.length; i++) {
    const row = rows[i];
    if (!row || row.segments.some((segment) => crosses(segment, edge))) break;
    const right = row.segments.findIndex(({ left }) => Math.abs(left - edge) <= SAME_EDGE);
    const before = row.segments[right - 1];
    if (before) {
      last = i;
      twoSided++;
      isClear ||= edge - before.right > CLEAR_SPACE * row.size;
    } else if (i - last > LOOK_AHEAD && row.segments[0].left < edge) break;
  }
  if (twoSided < (isClear ? 2 : 3)) return undefined;
  const end = withTail(rows, last, edge, leading);
  return { start, end, columns: columnsOf(rows.slice(start, end), edge) };
}

/** Whether both columns are running text, to be read one after the other. */
export function isRunningText(rows: readonly Row[], { start, end, columns }: TableRegion): boolean {
  const inside = rows.slice(start, end);
  const both = inside.filter(({ segments }) => segments.length === 2);
  const width = (side: 0 | 1): number =>
    both.reduce((sum, { segments }) => sum + ((segments[side]?.right ?? 0) - (segments[side]?.left ?? 0)), 0) /
    both.length;
  return (
    columns.length === 2 &&
    inside.length >= RUNNING.rows &&
    both.length >= RUNNING.share * inside.length &&
    width(0) >= RUNNING.width &&
    width(1) >= RUNNING.width
  );
}

/** A row of a table as it is printed: lines of text for each column. */
export type Entry = readonly (readonly { readonly row: Row; readonly segment: Segment }[])[];

/** The entries of a table: each begins where its first column does. */
export function entriesOf(rows: readonly Row[], { start, end, columns }: TableRegion, leading: number): Entry[] {
  const entries: { row: Row; segment: Segment }[][][] = [];
  for (const row of rows.slice(start, end)) {
    const placed = row.segments.map((segment) => ({ row, segment, column: columnOf(columns, segment) }));
    const label = placed.find(({ column }) => column === 0);
    const above = entries.at(-1)?.[0]?.at(-1);
    if (entries.length === 0 || (label && (!above || beginsEntry(above, label, placed.length > 1, leading))))
      entries.push(columns.map(() => []));
    for (const { segment, column } of placed) entries.at(-1)?.[column]?.push({ row, segment });
  }
  return entries;
}

interface Placed {
  readonly row: Row;
  readonly segment: Segment;
}

function beginsEntry(above: Placed, label: Placed, hasMore: boolean, leading: number): boolean {
  const isNear = label.row.page === above.row.page && label.row.baseline - above.row.baseline <= APART * leading;
  const goesOn = /(?:[-,(]|\s(?:ja|tai|sekä|och|eller|samt|and|or))$/.test(above.segment.text);
  const begins = /^[\p{Lu}\p{N}]/u.test(label.segment.text) && !goesOn;
  const isNumbered = begins && /^\d{1,2}(?:[.)]|\s+\p{L})/u.test(label.segment.text);
  if (label.row.page !== above.row.page) return begins;
  return !isNear || isNumbered || (hasMore && begins);
}

/** What of the rows after the last that has both sides belongs to it. */
function withTail(rows: readonly Row[], last: number, edge: number, leading: number): number {
  let end = last + 1;
  for (; end < rows.length; end++) {
    const [row, before] = [rows[end], rows[end - 1]];
    if (!row || !before || row.segments.some((segment) => crosses(segment, edge))) break;
    const isNear = row.page === before.page && row.baseline - before.baseline <= APART * leading;
    const isRight = row.segments[0].left >= edge - SAME_EDGE;
    if (!isRight && !isNear) break;
  }
  return end;
}

function crosses({ left, right }: Segment, edge: number): boolean {
  return left < edge - SAME_EDGE && right > edge - 1;
}

function columnsOf(rows: readonly Row[], edge: number): number[] {
  const first = Math.min(...rows.map(({ segments }) => segments[0].left));
  const starts = rows.flatMap(({ segments }) => segments.slice(1).map(({ left }) => left));
  const columns = [first];
  for (const start of [edge, ...starts].sort((a, b) => a - b)) {
    const isShared = starts.filter((other) => Math.abs(other - start) <= SAME_EDGE).length >= 2;
    if (isShared && start - (columns.at(-1) ?? 0) > NARROWEST) columns.push(start);
  }
  return columns;
}

/** The column that a segment stands in, from 0. */
export function columnOf(columns: readonly number[], { left }: Segment): number {
  return Math.max(0, columns.filter((column) => column <= left + SAME_EDGE).length - 1);
}
