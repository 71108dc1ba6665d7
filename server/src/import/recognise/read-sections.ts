import type { Language } from '../../language';
import { detectLanguage } from '../detect-language';
import type { Unplaced } from '../report';
import type { SourceDocument } from '../source';
import { withoutContents } from './contents-list';
import { linesOf, type Line } from './lines';
import { sectionsOf, type Sections } from './sections';
import { unglued } from './unglue';

/** A source parted at its headings. */
export interface ReadSections extends Sections {
  readonly language: Language;
  readonly lines: readonly Line[];
  /** Remnants of the page around the notice, and its list of contents. */
  readonly leftOut: readonly Unplaced[];
  /** The length of a full line of plain text, in UTF-16 units. */
  readonly fullLength: number;
}

/** Parts a source at its headings, in the language given or else the one its words are of. */
export function readSections(source: SourceDocument, given?: Language): ReadSections {
  const { lines: all, leftOut: around, fullLength } = linesOf(source);
  const { lines: read, leftOut: contents } = withoutContents(all);
  const language = given ?? detectLanguage(read.map(({ text }) => text).join(' '));
  const lines = unglued(read, language);
  return { ...sectionsOf(lines, language), language, lines, leftOut: [...around, ...contents], fullLength };
}
