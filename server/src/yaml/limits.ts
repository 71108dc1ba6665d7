import type { CST } from 'yaml';
import type { AnchorMark, YamlComment } from './node';

/**
 * How deep a file may nest. The YAML library composes recursively, and a stack overflow in V8's regular-expression
 * compiler ends the process with no exception to catch; a notice needs about ten levels.
 */
export const MAX_DEPTH = 100;

/** How many nodes aliases may add to a file before it is refused as an alias bomb; a long text counts as several. */
export const MAX_ALIAS_NODES = 20_000;

/** How long a file may be, in UTF-16 units: a hundred times the longest public notice we have seen. */
export const MAX_LENGTH = 5_000_000;

type Part = CST.Token | CST.CollectionItem | CST.SourceToken;

export interface TreeSurvey {
  /** Offset of the first token deeper than the limit, or undefined. */
  readonly tooDeepAt: number | undefined;
  readonly comments: readonly YamlComment[];
  readonly anchors: readonly AnchorMark[];
}

/**
 * Walks the concrete syntax tree with a stack of its own (never the call stack) and returns where it nests too deep
 * and every comment and every anchor and alias with its place.
 */
export function surveyTokens(tokens: readonly CST.Token[], source: string): TreeSurvey {
  const comments: YamlComment[] = [];
  const anchors: AnchorMark[] = [];
  let tooDeepAt: number | undefined;
  const stack: { part: Part; depth: number }[] = [];
  const push = (parts: readonly (Part | null | undefined)[] | undefined, depth: number): void => {
    if (!parts) return;
    for (let i = parts.length - 1; i >= 0; i--) {
      const part = parts[i];
      if (part) stack.push({ part, depth });
    }
  };
  push(tokens, 0);
  for (let top = stack.pop(); top; top = stack.pop()) {
    const { part, depth } = top;
    if ('type' in part && part.type === 'comment') {
      comments.push(commentAt(part.offset, part.source, source));
      continue;
    }
    if ('type' in part && (part.type === 'anchor' || part.type === 'alias')) {
      const span = { start: part.offset + 1, end: part.offset + part.source.length };
      anchors.push({ kind: part.type, name: part.source.slice(1), span });
    }
    const isCollection = 'items' in part;
    if (isCollection && depth >= MAX_DEPTH) {
      tooDeepAt = Math.min(tooDeepAt ?? Infinity, part.offset);
      continue;
    }
    const inner = isCollection ? depth + 1 : depth;
    // pushed in reverse, so that comments come out in source order
    if ('end' in part && Array.isArray(part.end)) push(part.end, depth);
    if ('value' in part && part.value) push([part.value], inner);
    if ('sep' in part) push(part.sep, depth);
    if ('key' in part && part.key) push([part.key], inner);
    if ('props' in part) push(part.props, depth);
    if ('items' in part) push(part.items, inner);
    if ('start' in part && Array.isArray(part.start)) push(part.start, depth);
  }
  comments.sort((a, b) => a.span.start - b.span.start);
  anchors.sort((a, b) => a.span.start - b.span.start);
  return { tooDeepAt, comments, anchors };
}

function commentAt(offset: number, text: string, source: string): YamlComment {
  let before = offset - 1;
  while (before >= 0 && (source[before] === ' ' || source[before] === '\t')) before--;
  const ownLine = before < 0 || source[before] === '\n' || source[before] === '\r' || source[before] === '\uFEFF';
  return { span: { start: offset, end: offset + text.length }, text: text.slice(1), ownLine };
}
