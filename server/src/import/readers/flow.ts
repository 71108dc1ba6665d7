import type { Draft } from './assemble';

/** Tables inside tables beyond this are read as if their tags were not there. */
const DEEPEST_TABLE = 20;
/** Columns and rows that one cell may cover. */
const LARGEST_CELL = 200;
/** Blocks in a cell of a table with one row: more is a page's column, not a cell. */
const LONGEST_CELL = 12;

interface Cell {
  readonly drafts: Draft[];
  /** Columns and rows it covers. */
  across: number;
  readonly down: number;
}

interface Table {
  readonly rows: Cell[][];
  /** True where it only places things on the page: it holds headings or another table. */
  isLayout: boolean;
}

/**
 * Gathers what a document's markup says in reading order, and decides of each table whether it is one: a table that
 * holds headings or tables, or has a single column, only places its contents, which then stand as blocks of their own.
 */
export class Flow {
  private readonly root: Draft[] = [];
  private readonly tables: Table[] = [];
  private skippedTables = 0;
  private tableCount = 0;

  /** Adds a block where the markup now is. Blocks without text are left out. */
  add(draft: Exclude<Draft, { kind: 'row' }>): void {
    if (draft.text === '') return;
    const table = this.tables.at(-1);
    if (table && draft.kind === 'heading') table.isLayout = true;
    this.target().push(draft);
  }

  get isInTable(): boolean {
    return this.tables.length > 0;
  }

  openTable(): void {
    const outer = this.tables.at(-1);
    if (outer) outer.isLayout = true;
    if (this.tables.length >= DEEPEST_TABLE) this.skippedTables++;
    else this.tables.push({ rows: [], isLayout: false });
  }

  openRow(): void {
    if (this.skippedTables === 0) this.tables.at(-1)?.rows.push([]);
  }

  /** @param across columns it covers  @param down rows it covers */
  openCell(across = 1, down = 1): void {
    const table = this.tables.at(-1);
    if (!table || this.skippedTables > 0) return;
    if (table.rows.length === 0) table.rows.push([]);
    table.rows.at(-1)?.push({ drafts: [], across: bounded(across), down: bounded(down) });
  }

  /** Says of the cell that is open how many columns it covers. */
  widenCell(across: number): void {
    const cell = this.tables.at(-1)?.rows.at(-1)?.at(-1);
    if (cell && this.skippedTables === 0) cell.across = bounded(across);
  }

  closeTable(): void {
    if (this.skippedTables > 0) {
      this.skippedTables--;
      return;
    }
    const table = this.tables.pop();
    if (!table) return;
    const target = this.target();
    if (onlyPlaces(table)) {
      for (const cell of table.rows.flat()) for (const draft of cell.drafts) target.push(draft);
      return;
    }
    const number = this.tableCount++;
    for (const cells of grid(table.rows))
      if (cells.some((cell) => cell !== '')) target.push({ kind: 'row', cells, table: number });
  }

  /** All blocks; a table that was never closed is closed. */
  finish(): Draft[] {
    while (this.tables.length > 0 || this.skippedTables > 0) this.closeTable();
    return this.root;
  }

  private target(): Draft[] {
    return this.tables.at(-1)?.rows.at(-1)?.at(-1)?.drafts ?? this.root;
  }
}

function bounded(covered: number): number {
  return Math.min(Math.max(1, covered), LARGEST_CELL);
}

function onlyPlaces({ isLayout, rows }: Table): boolean {
  const filled = rows.map((row) => row.filter((cell) => cell.drafts.length > 0));
  const isColumn = filled.every((row) => row.length < 2);
  return (
    isLayout || isColumn || (rows.length === 1 && rows[0]?.some((cell) => cell.drafts.length > LONGEST_CELL)) === true
  );
}

/** The rows' texts, with an empty one wherever a cell from above or from the left reaches. */
function grid(rows: readonly (readonly Cell[])[]): string[][] {
  let fromAbove: number[] = [];
  return rows.map((row) => {
    const cells: string[] = [];
    const reaching: number[] = [];
    const pad = (): void => {
      for (let left = fromAbove[cells.length] ?? 0; left > 0; left = fromAbove[cells.length] ?? 0) {
        reaching[cells.length] = left - 1;
        cells.push('');
      }
    };
    for (const { drafts, across, down } of row) {
      pad();
      for (let column = 0; column < across; column++) {
        if (down > 1) reaching[cells.length] = down - 1;
        cells.push(column === 0 ? cellText(drafts) : '');
      }
    }
    pad();
    fromAbove = reaching;
    return cells;
  });
}

function cellText(drafts: readonly Draft[]): string {
  return drafts
    .map((draft) => {
      if (draft.kind === 'row') return draft.cells.join('\n');
      return draft.kind === 'item' ? `${draft.marker ?? '-'} ${draft.text}` : draft.text;
    })
    .join('\n');
}
