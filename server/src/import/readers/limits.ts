import { refuse } from './problem';

/** How much of a source is read. What goes beyond is refused as a whole: half a notice would be judged wrongly. */
export interface ReadLimits {
  /** Of the file as it is. */
  readonly bytes: number;
  /** Of its text, in UTF-16 units. */
  readonly characters: number;
  /** Elements inside each other, in HTML and in the XML of DOCX. */
  readonly depth: number;
  /** Of a PDF. */
  readonly pages: number;
  /** Bytes that the parts of a DOCX unpack to, all together. */
  readonly unpacked: number;
}

/**
 * Many times the longest notices (some 200,000 characters), and pictures beside the text. Depth is small because the
 * parser of HTML takes time in proportion to its square.
 */
export const LIMITS: ReadLimits = {
  bytes: 40_000_000,
  characters: 2_000_000,
  depth: 3_000,
  pages: 500,
  unpacked: 60_000_000,
};

/** @throws {UnreadableSource} `too-long` for a text longer than the limit */
export function boundCharacters(length: number, limits: ReadLimits): void {
  if (length > limits.characters) refuse('too-long', limits.characters);
}
