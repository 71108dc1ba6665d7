import type { ImportOptions, ImportReport, SourceFormat } from '../import';
import type { ImportProblemCode } from '../messages';

/** An old notice as a file. */
export interface SourceFile {
  /** Its name; only the ending is looked at. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What the thread is given. */
export interface ImportJob {
  /** One old notice, or two language versions of one. */
  readonly sources: readonly [SourceFile] | readonly [SourceFile, SourceFile];
  readonly options: ImportOptions;
}

/** What came of an import. */
export type ImportOutcome =
  | {
      readonly ok: true;
      /** The text of the notice file. */
      readonly yaml: string;
      readonly report: ImportReport;
      readonly format: SourceFormat;
      /** The source (of two, the first) as text; the report's lines, and those in the notice's comments, count in it. */
      readonly text: string;
    }
  | {
      readonly ok: false;
      readonly problem: ImportProblemCode;
      /** The file that has it, by name, where there are two. */
      readonly name?: string;
      /** What the sentence of the problem says the limit is. */
      readonly most?: number;
      /** Of `failed`: the error, for a log. */
      readonly detail?: string;
    };

/** What the thread tells. */
export type FromThread =
  | { readonly kind: 'progress'; readonly done: number; readonly of: number }
  | { readonly kind: 'outcome'; readonly outcome: ImportOutcome };
