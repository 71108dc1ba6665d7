/** Why a file gives no notice to read. Its sentence is in `messages`: what is wrong, and what to do. */
export type SourceProblemCode =
  /** Nothing in it, or nothing but space. */
  | 'empty'
  /** A password is asked for. */
  | 'encrypted'
  /** Pages that are pictures: there is no text to read. */
  | 'scanned'
  /** More bytes, characters or pages than `ReadLimits` allows. */
  | 'too-large'
  /** Elements inside elements beyond `ReadLimits.depth`. */
  | 'too-deep'
  /** A packed file that would unpack to far more than a document is. */
  | 'archive-bomb'
  /** Named or begun as a format that is read, but broken. */
  | 'malformed'
  /** The binary Word format of before 2007. */
  | 'old-word'
  /** A picture. */
  | 'image'
  /** A format that is not read: a spreadsheet, RTF, a web archive, a program. */
  | 'unsupported'
  /** A notice in our own format, which needs no import. */
  | 'already-notice';

/** What stands in the way of reading a file. */
export interface SourceProblem {
  readonly problem: SourceProblemCode;
  /** Of `too-large`: what there is too much of, and how much is read; megabytes, characters or pages. */
  readonly limit?: { readonly of: 'bytes' | 'characters' | 'pages'; readonly most: number };
}

/** Thrown by the readers of single formats; `readSource` gives it out as a `SourceProblem`. */
export class UnreadableSource extends Error {
  constructor(readonly source: SourceProblem) {
    super(source.problem);
  }
}

/** @throws {UnreadableSource} always */
export function refuse(problem: SourceProblemCode, limit?: SourceProblem['limit']): never {
  throw new UnreadableSource({ problem, ...(limit ? { limit } : {}) });
}
