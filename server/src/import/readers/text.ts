import type { ParagraphBlock, SourceDocument } from '../source';
import { boundCharacters, LIMITS, type ReadLimits } from './limits';
import { refuse } from './problem';

/**
 * Plain text as blocks: every line that is not empty is one. What it is, a heading, an item or the middle of a sentence,
 * is for recognition to say.
 * @param text with `\n` for line ends (`decodeText`)
 * @throws {UnreadableSource}
 */
export function readText(text: string, limits: ReadLimits = LIMITS): SourceDocument {
  boundCharacters(text.length, limits);
  const blocks: ParagraphBlock[] = [];
  let afterGap = false;
  for (const [i, line] of text.split('\n').entries()) {
    const trimmed = line.trim();
    if (trimmed === '') afterGap = true;
    else {
      blocks.push({ kind: 'paragraph', text: trimmed, line: i + 1, afterGap });
      afterGap = false;
    }
  }
  if (blocks.length === 0) refuse('empty');
  return { format: 'text', blocks, text };
}
