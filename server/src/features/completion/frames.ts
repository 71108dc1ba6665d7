import type { Path } from '../../yaml';

/** A key as the format spells it. */
export type KeyName = (written: string) => string;

/** A map whose keys are being read; `keys` has every key met, the mark among them. */
export interface MapFrame {
  readonly kind: 'map';
  readonly column: number;
  readonly path: Path;
  readonly keys: string[];
}

interface ListFrame {
  readonly kind: 'list';
  readonly column: number;
  readonly path: Path;
  count: number;
}

/** A map or list of the block style that the next line may belong to. */
export type Open = MapFrame | ListFrame;

/** Where a mark was met. */
export interface Found {
  /**
   * `key`: among the keys of the map at `path`; `value`: in the value of `path`; `line`: alone where a value of `path` is to
   * come, which may be a map; `item`: where an item `path` of a list would begin with its dash; `text`: in a running text.
   */
  readonly kind: 'key' | 'value' | 'line' | 'item' | 'text';
  readonly path: Path;
  /** The map it is in; its keys are complete when all lines have been read. */
  readonly map?: MapFrame;
  /** Of a value: where it begins in its line, its quote included. */
  readonly start?: number;
  /** The column at which it must stand to be what it is; of a value, the column of its key or dash. */
  readonly column?: number;
  readonly flow: boolean;
  /** The plain text above that the line may as well go on with. */
  readonly continues?: Path | undefined;
  /** Another place, further right, that the line may be on its way to. */
  readonly inner?: Found | undefined;
}
