import type { HeadingBlock, ItemBlock, ParagraphBlock, RowBlock, SourceBlock, SourceDocument } from '../source';
import { boundCharacters, type ReadLimits } from './limits';
import { refuse } from './problem';

type WithoutLine<B> = Omit<B, 'line'>;

/** A block before it has a line: what readers of formats without lines make. */
export type Draft =
  WithoutLine<HeadingBlock> | WithoutLine<ParagraphBlock> | WithoutLine<ItemBlock> | WithoutLine<RowBlock>;

/**
 * Writes blocks out as text, which gives each its line: an empty line before headings, paragraphs after a gap and tables;
 * items after their bullets; the cells of a row one under another.
 * @throws {UnreadableSource} `too-long` for more text than the limit, `empty` for none
 */
export function assemble(
  format: SourceDocument['format'],
  drafts: readonly Draft[],
  limits: ReadLimits,
  title?: string,
): SourceDocument {
  const lines: string[] = [];
  const blocks: SourceBlock[] = [];
  let length = 0;
  for (const [i, draft] of drafts.entries()) {
    if (lines.length > 0 && beginsApart(draft, drafts[i - 1])) lines.push('');
    blocks.push({ ...draft, line: lines.length + 1 });
    const written = textOf(draft);
    length += written.length + 1;
    boundCharacters(length, limits);
    lines.push(...written.split('\n'));
  }
  if (blocks.length === 0) refuse('empty');
  return { format, ...(title ? { title } : {}), blocks, text: `${lines.join('\n')}\n` };
}

function beginsApart(draft: Draft, before: Draft | undefined): boolean {
  switch (draft.kind) {
    case 'heading':
      return true;
    case 'paragraph':
      return draft.afterGap || before?.kind === 'heading';
    case 'item':
      return before?.kind !== 'item' && before?.kind !== 'paragraph';
    case 'row':
      return true;
  }
}

function textOf(draft: Draft): string {
  switch (draft.kind) {
    case 'heading':
    case 'paragraph':
      return draft.text;
    case 'item':
      return `${'  '.repeat(draft.depth)}${draft.marker ?? '-'} ${draft.text}`;
    case 'row':
      return draft.cells.filter((cell) => cell !== '').join('\n');
  }
}
