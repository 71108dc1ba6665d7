import type { Analysis, Range } from '../analysis';
import type { Span } from '../yaml';

/** A stretch of the source as lines and characters. */
export function rangeOf(analysis: Pick<Analysis, 'text'>, span: Span): Range {
  return { start: analysis.text.positionAt(span.start), end: analysis.text.positionAt(span.end) };
}

/** A stretch without the white space at its end: a block scalar's runs over its last line break. */
export function trimmedSpan(span: Span, source: string): Span {
  let end = Math.min(span.end, source.length);
  while (end > span.start && /\s/.test(source[end - 1] ?? '')) end--;
  return { start: span.start, end };
}

/** True where a stretch holds an offset, its ends included. */
export function holds(span: Span, offset: number): boolean {
  return span.start <= offset && offset <= span.end;
}
