import type { ImportProblemCode } from '../../messages';

/** What stands in the way of reading a file. Its sentence is in `messages`: what is wrong, and what to do. */
export interface SourceProblem {
  readonly problem: ImportProblemCode;
  /** How much is read, of what there is too much of: megabytes, characters or pages. */
  readonly most?: number;
}

/** Thrown by the readers of single formats; `readSource` gives it out as a `SourceProblem`. */
export class UnreadableSource extends Error {
  constructor(readonly source: SourceProblem) {
    super(source.problem);
  }
}

/** @throws {UnreadableSource} always */
export function refuse(problem: ImportProblemCode, most?: number): never {
  throw new UnreadableSource({ problem, ...(most === undefined ? {} : { most }) });
}
