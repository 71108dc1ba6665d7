import type { Analysis } from '../analysis';
import type { Span, YamlNode } from '../yaml';
import { trimmedSpan } from './spans';

/** Lines that can be folded to the first of them; 0-based, both included. */
export interface Fold {
  readonly startLine: number;
  readonly endLine: number;
  readonly kind: 'content' | 'comment';
}

/** Sections, lists, items, texts of many lines and blocks of comments; of those that begin on one line the longest. */
export function folding(analysis: Analysis): Fold[] {
  const { document, text } = analysis;
  const folds = new Map<number, Fold>();
  const add = (span: Span, kind: Fold['kind']): void => {
    const { start, end } = trimmedSpan(span, document.source);
    const startLine = text.positionAt(start).line;
    const endLine = text.positionAt(end).line;
    const known = folds.get(startLine);
    if (endLine > startLine && !(known && known.endLine >= endLine)) folds.set(startLine, { startLine, endLine, kind });
  };
  const visit = (node: YamlNode, within: Span): void => {
    // what an alias repeats is folded where it is written, which is before
    if (node.span.start < within.start) return;
    if (node.kind === 'map') {
      for (const entry of node.entries) {
        if (entry.merged) continue;
        add(entry.span, 'content');
        visit(entry.value, entry.span);
      }
    } else if (node.kind === 'list') {
      node.items.forEach((item, index) => {
        const span = node.itemSpans[index] ?? node.span;
        add(span, 'content');
        visit(item, span);
      });
    }
  };
  if (document.root) visit(document.root, document.root.span);
  for (const block of commentBlocks(analysis)) add(block, 'comment');
  return [...folds.values()].sort((a, b) => a.startLine - b.startLine);
}

/** Comments on lines of their own that follow one another, as one stretch each. */
export function commentBlocks({ document, text }: Pick<Analysis, 'document' | 'text'>): Span[] {
  const blocks: { start: number; end: number; lastLine: number }[] = [];
  for (const { span, ownLine } of document.comments) {
    if (!ownLine) continue;
    const { line } = text.positionAt(span.start);
    const last = blocks[blocks.length - 1];
    if (last && last.lastLine + 1 === line) {
      last.end = span.end;
      last.lastLine = line;
    } else blocks.push({ ...span, lastLine: line });
  }
  return blocks;
}
