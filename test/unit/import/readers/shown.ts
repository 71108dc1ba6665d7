import type { SourceBlock, SourceDocument } from '../../../../server/src/import/source';

/** Blocks as short lines, for comparing: `h2 Otsikko`, `p …`, `P …` after a gap, `B …` set apart, `1. item`, `a | b`. */
export function shown(document: SourceDocument): string[] {
  return document.blocks.map(line);
}

function line(block: SourceBlock): string {
  switch (block.kind) {
    case 'heading':
      return `h${block.level} ${block.text}`;
    case 'paragraph':
      return `${block.emphasised ? 'B' : block.afterGap ? 'P' : 'p'} ${block.text}`;
    case 'item':
      return `${'  '.repeat(block.depth)}${block.marker ?? '-'} ${block.emphasised ? `*${block.text}*` : block.text}`;
    case 'row':
      return block.cells.map((cell) => cell.replaceAll('\n', ' / ')).join(' | ');
  }
}

/** Bytes of ASCII text with `\xNN` for the rest. */
export function bytes(text: string): Uint8Array {
  return Uint8Array.from(text, (char) => char.charCodeAt(0));
}
