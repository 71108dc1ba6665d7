/**
 * An old notice as every reader gives it and recognition takes it: blocks in reading order, each with its place in the
 * source. A reader says what the source itself says of a block (a heading style, a list, a table); what a line of plain
 * text is, recognition decides.
 */

export type SourceFormat = 'text' | 'markdown' | 'html' | 'docx' | 'pdf';

interface Placed {
  /** 1-based line of `SourceDocument.text`: of the source itself, or of the text made of it (HTML, DOCX, PDF). */
  readonly line: number;
}

/** Words under which others stand. */
export interface HeadingBlock extends Placed {
  readonly kind: 'heading';
  readonly text: string;
  /** 1 is the highest. */
  readonly level: number;
}

/** Running text. In plain text every line is one: broken lines are joined by recognition, which knows headings. */
export interface ParagraphBlock extends Placed {
  readonly kind: 'paragraph';
  readonly text: string;
  /** True where at least one empty line stands before it. */
  readonly afterGap: boolean;
  /** True where the source sets the whole of it apart as a heading would be: bold, or larger than the rest. */
  readonly emphasised?: boolean;
  /** The words at its beginning that are set apart so, where the rest is not: a heading may stand on the line of its text. */
  readonly lead?: string;
}

export interface ItemBlock extends Placed {
  readonly kind: 'item';
  /** Without its bullet or number. */
  readonly text: string;
  /** The bullet or number as written, where the source writes one: `-`, `a)`, `3.`. */
  readonly marker?: string;
  /** 0 for the outermost list. */
  readonly depth: number;
  /** As in a paragraph: numbered headings come as items of a list. */
  readonly emphasised?: boolean;
  readonly lead?: string;
}

/** One row of a table; the cells' texts keep their line breaks. */
export interface RowBlock extends Placed {
  readonly kind: 'row';
  readonly cells: readonly string[];
  /** The same for all rows of a table, from 0. */
  readonly table: number;
}

export type SourceBlock = HeadingBlock | ParagraphBlock | ItemBlock | RowBlock;

export interface SourceDocument {
  readonly format: SourceFormat;
  /** What the source calls itself outside its text: a page's `<title>`, a document's property. */
  readonly title?: string;
  readonly blocks: readonly SourceBlock[];
  /** The source as text, which a person can hold beside the notice made of it; the blocks' lines count in it. */
  readonly text: string;
}
