import type { Span } from '../node';

/** A replacement of a stretch of the source. */
export interface SourceEdit extends Span {
  readonly newText: string;
}

/** What a line is to the formatter. */
export type LineKind =
  /** Begins with a key, a dash or a value: its column means something. */
  | 'structure'
  | 'comment'
  | 'blank'
  /** Within a text or brackets that began on an earlier line: it moves with them, and its end is left alone. */
  | 'inner'
  /** Belongs to a text that keeps every line break, or to what the formatter does not know. */
  | 'fixed';

export interface Line {
  /** Offset of its first character, and of its end without the line break. */
  readonly start: number;
  readonly end: number;
  /** Columns of white space it begins with. */
  readonly indent: number;
  kind: LineKind;
  /** The column it should begin in; undefined where it stays. */
  target?: number;
}

/** The lines of a source, and the edits within them that the layout asks for. */
export class Lines {
  readonly all: readonly Line[];
  readonly edits: SourceEdit[] = [];
  readonly eol: string;

  constructor(readonly source: string) {
    this.eol = source.includes('\r\n') ? '\r\n' : '\n';
    const all: Line[] = [];
    for (let start = source.startsWith('\uFEFF') ? 1 : 0; start <= source.length;) {
      const newline = source.indexOf('\n', start);
      const next = newline < 0 ? source.length : newline;
      const end = newline > start && source[newline - 1] === '\r' ? newline - 1 : next;
      all.push(lineAt(source, start, end));
      if (newline < 0) break;
      start = newline + 1;
    }
    this.all = all;
  }

  /** The number of the line an offset is on. */
  indexAt(offset: number): number {
    let low = 0;
    let high = this.all.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.all[middle]?.start ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** How far the line at an offset moves to the right. */
  shiftAt(offset: number): number {
    const line = this.all[this.indexAt(offset)];
    return line?.target === undefined ? 0 : line.target - line.indent;
  }

  /** Gives the line a column, where the offset is the first thing on it. */
  place(offset: number, column: number): void {
    const line = this.all[this.indexAt(offset)];
    if (!line || line.start + line.indent !== offset) return;
    line.kind = 'structure';
    line.target = column;
  }
}

function lineAt(source: string, start: number, end: number): Line {
  let indent = 0;
  while (start + indent < end && (source[start + indent] === ' ' || source[start + indent] === '\t')) indent++;
  const first = source[start + indent];
  return { start, end, indent, kind: start + indent >= end ? 'blank' : first === '#' ? 'comment' : 'fixed' };
}
