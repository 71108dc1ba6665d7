import type { Language } from '../language';

/** Where one heading or label of the source went. */
export interface PlacedHeading {
  /** As the source writes it, number and colon included. */
  readonly heading: string;
  /** 1-based line of the source. */
  readonly line: number;
  /** The key of the notice that what stands under it went to, steps parted by `/`: `rekisterit/0/tietosisältö`. */
  readonly path: string;
  /** From 0 to 1: how much of the heading the vocabulary knows; 0 where the content alone decided. */
  readonly confidence: number;
  /** True where its words stand in the notice as a text; otherwise the key stands for them. */
  readonly kept: boolean;
}

/** A stretch of the source that has no key of its own. */
export interface Unplaced {
  readonly text: string;
  readonly line: number;
}

/** What an import did. */
export interface ImportReport {
  readonly language: Language;
  readonly controllerName: string | undefined;
  /** As the source writes it. */
  readonly businessId: string | undefined;
  readonly registerNames: readonly string[];
  /** A heading over two things is there once for each. */
  readonly sections: readonly PlacedHeading[];
  /** Texts under `muut-kohdat`, for a person to place. */
  readonly unplaced: readonly Unplaced[];
  /** Remnants of the web page around the notice ('top of page'), which the notice leaves out. */
  readonly leftOut: readonly Unplaced[];
  /** Numbers and letters that marked items in the source and that the lists of the notice stand for. */
  readonly marks: readonly Unplaced[];
  /** Of a notice made of two language versions: the report of the second. */
  readonly pair?: ImportReport;
}
