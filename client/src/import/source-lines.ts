/** A place of a notice that names a line of the source it was made of. */
export interface SourceLine {
  /** Of 'lähde: rivi 61' in the notice, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** Of the source, counted from 1. */
  readonly line: number;
}

/** As the import writes it into its comments (`messages/…/importing.ts`), in each language. */
const NAMED = /(?:lähde: rivi|källa: rad|source: line) ([1-9]\d{0,7})(?!\d)/gu;

/** The places of a notice's comments that name a line of its source. */
export function sourceLines(notice: string): SourceLine[] {
  return [...notice.matchAll(/(?<=^|\s)#.*$/gmu)].flatMap((comment) =>
    [...comment[0].matchAll(NAMED)].map((named) => ({
      start: comment.index + named.index,
      end: comment.index + named.index + named[0].length,
      line: Number(named[1]),
    })),
  );
}
