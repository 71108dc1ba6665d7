import type { SourceBlock, SourceDocument } from '../source';
import { boundCharacters, LIMITS, type ReadLimits } from './limits';
import { refuse } from './problem';

/** A row of signs under a line, by the level of the heading it makes of that line. */
const UNDERLINES: readonly RegExp[] = [/^={3,}$/u, /^(?:-{3,}|_{3,}|~{3,}|–{3,}|—{3,})$/u];
/** A line that is underlined as a heading; under a longer one, a sentence or an address the signs part two sections. */
const UNDERLINED = /^[^@]{1,120}(?<![.!?;,:@]|\d{5}.{0,40})$/u;

/**
 * Plain text as blocks: every line that is not empty is one. What it is, a heading, an item or the middle of a sentence,
 * is for recognition to say; only a short line that the next one underlines is a heading.
 * @param text with `\n` for line ends (`decodeText`)
 * @throws {UnreadableSource}
 */
export function readText(text: string, limits: ReadLimits = LIMITS): SourceDocument {
  boundCharacters(text.length, limits);
  const blocks: SourceBlock[] = [];
  let afterGap = false;
  for (const [i, line] of text.split('\n').entries()) {
    const trimmed = line.trim();
    const last = blocks[blocks.length - 1];
    const level = UNDERLINES.findIndex((underline) => underline.test(trimmed)) + 1;
    if (trimmed === '') afterGap = true;
    else if (level > 0 && last?.kind === 'paragraph' && last.line === i && UNDERLINED.test(last.text))
      blocks[blocks.length - 1] = { kind: 'heading', text: last.text, level, line: last.line };
    else {
      blocks.push({ kind: 'paragraph', text: trimmed, line: i + 1, afterGap });
      afterGap = false;
    }
  }
  if (blocks.length === 0) refuse('empty');
  return { format: 'text', blocks, text };
}
