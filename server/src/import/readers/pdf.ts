import type { SourceDocument } from '../source';
import { assemble, type Draft } from './assemble';
import { LIMITS, type ReadLimits } from './limits';
import { openPdf } from './pdf-document';
import { withoutMargins } from './pdf-margins';
import { rowsOf, type Row, type Segment } from './pdf-rows';
import { columnOf, entriesOf, isRunningText, tableAt, type Entry } from './pdf-tables';
import { refuse } from './problem';

/** In multiples of the text's own size: what makes a heading. */
const HEADING = 1.15;
/** In multiples of the usual distance of lines: an empty line between. */
const GAP = 1.35;
/** Characters: what is larger and longer than this is no heading. */
const LONGEST_HEADING = 200;
/** The line of a table of contents: points that lead to a number. */
const CONTENTS = /(?:\.\s?){5,}\d{1,3}$/;

/**
 * A PDF with a text layer as blocks: its lines put together from where the letters stand. Lines that are larger are
 * headings, bold ones are set apart, forms and tables are rows where their columns are clear. As in plain text, lines
 * are not joined and keep the hyphens at their ends.
 * @throws {UnreadableSource} `scanned` where there is no text
 */
export async function readPdf(
  bytes: Uint8Array,
  limits: ReadLimits = LIMITS,
  progress: (done: number, of: number) => void = () => undefined,
): Promise<SourceDocument> {
  const { pages, title } = await openPdf(bytes, limits, progress);
  const rows = withoutMargins(pages.map(rowsOf)).filter((row) => !CONTENTS.test(textOf(row)));
  if (!isLegible(rows)) refuse('scanned');
  return assemble('pdf', new Layout(rows).drafts(), limits, title);
}

/** Without letters there are only pictures; letters without meaning come of fonts that do not say what they show. */
function isLegible(rows: readonly Row[]): boolean {
  const text = rows.map(textOf).join('');
  const letters = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  return letters > 0 && letters > text.replace(/\s/g, '').length / 3;
}

/** Rows into blocks. */
class Layout {
  private readonly found: Draft[] = [];
  private readonly textSize: number;
  private readonly leading: number;
  /** Sizes of headings, the largest first. */
  private readonly sizes: readonly number[];
  private readonly rightEdge: number;
  private tables = 0;
  private last: Row | undefined;
  private lastHeading: Row | undefined;

  constructor(private readonly rows: readonly Row[]) {
    this.textSize = usual(rows.map(({ size, segments }) => [rounded(size), textLength(segments)]));
    this.leading = usual(
      rows.flatMap((row, i) => distance(rows[i - 1], row).map((down) => [rounded(down), 1] as const)),
    );
    const larger = rows.map(({ size }) => rounded(size)).filter((size) => size >= HEADING * this.textSize);
    this.sizes = [...new Set(larger)].sort((a, b) => b - a);
    this.rightEdge = Math.max(...rows.map(({ segments }) => segments.at(-1)?.right ?? 0));
  }

  drafts(): Draft[] {
    const { rows, leading } = this;
    for (let i = 0; i < rows.length;) {
      const region = tableAt(rows, i, leading);
      const row = rows[i];
      if (region && isRunningText(rows, region)) this.addColumns(rows.slice(region.start, region.end), region.columns);
      else if (region) for (const entry of entriesOf(rows, region, leading)) this.addEntry(entry, this.tables);
      else if (row) this.addLine(row);
      if (region) this.tables++;
      i = region?.end ?? i + 1;
    }
    return this.found;
  }

  /** On each page one column after the other. */
  private addColumns(rows: readonly Row[], columns: readonly number[]): void {
    for (const page of new Set(rows.map((row) => row.page)))
      for (const column of columns.keys())
        for (const row of rows) {
          const [first, ...rest] = row.segments.filter((segment) => columnOf(columns, segment) === column);
          if (row.page === page && first) this.addLine({ ...row, segments: [first, ...rest] });
        }
  }

  /** A label without anything beside it is a line like others. */
  private addEntry(entry: Entry, table: number): void {
    const [label = [], ...rest] = entry;
    if (rest.every((cell) => cell.length === 0)) {
      for (const { row, segment } of label) this.addLine({ ...row, segments: [segment] });
      return;
    }
    const cells = entry.map((lines) => lines.map(({ segment }) => segment.text).join('\n'));
    this.found.push({ kind: 'row', cells, table });
    this.last = entry.flat().at(-1)?.row;
    this.lastHeading = undefined;
  }

  private addLine(row: Row): void {
    const text = textOf(row);
    const level = this.sizes.indexOf(rounded(row.size)) + 1;
    if (level > 0 && text.length <= LONGEST_HEADING && /\p{L}/u.test(text)) this.addHeading(row, text, level);
    else {
      const emphasised = row.segments.every(({ isBold }) => isBold);
      this.found.push({
        kind: 'paragraph',
        text,
        afterGap: this.isAfterGap(row),
        ...(emphasised ? { emphasised } : {}),
      });
      this.lastHeading = undefined;
    }
    this.last = row;
  }

  /** A heading that goes on from the line above is one with it. */
  private addHeading(row: Row, text: string, level: number): void {
    const before = this.found.at(-1);
    const above = this.lastHeading;
    const goesOn =
      above && rounded(above.size) === rounded(row.size) && distance(above, row).some((down) => down <= row.size * 1.5);
    if (goesOn && before?.kind === 'heading' && before.text.length + text.length <= LONGEST_HEADING)
      this.found[this.found.length - 1] = { ...before, text: `${before.text} ${text}` };
    else this.found.push({ kind: 'heading', text, level });
    this.lastHeading = row;
  }

  /** At the top of a page only the line above can tell: one that ends early, or ends a sentence, ends a paragraph. */
  private isAfterGap(row: Row): boolean {
    const { last } = this;
    if (!last) return false;
    const [down] = distance(last, row);
    if (down !== undefined) return down > GAP * this.leading;
    const right = last.segments.at(-1)?.right ?? 0;
    return /[.:!?]$/.test(textOf(last)) || right < this.rightEdge * 0.7;
  }
}

function textOf({ segments }: Row): string {
  return segments.map(({ text }) => text).join(' ');
}

function textLength(segments: readonly Segment[]): number {
  return segments.reduce((sum, { text }) => sum + text.length, 0);
}

/** How far a row is below another of the same page; nothing where it is not. */
function distance(above: Row | undefined, row: Row): number[] {
  return above && above.page === row.page && row.baseline > above.baseline ? [row.baseline - above.baseline] : [];
}

/** Half points: sizes differ by less where a document has been scaled. */
function rounded(length: number): number {
  return Math.round(length * 2) / 2;
}

/** The value with the most weight. */
function usual(weighted: readonly (readonly [value: number, weight: number])[]): number {
  const weights = new Map<number, number>();
  for (const [value, weight] of weighted) weights.set(value, (weights.get(value) ?? 0) + weight);
  return [...weights].reduce((most, one) => (one[1] > most[1] ? one : most), [0, 0])[0];
}
