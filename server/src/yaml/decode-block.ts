import type { Span } from './node';
import { TextMapBuilder } from './text-map';

interface Header {
  readonly folded: boolean;
  readonly chomp: '-' | '+' | '';
  readonly indent: number | undefined;
  readonly bodyStart: number;
}

interface Line {
  /** Offset of the first character after the indentation. */
  readonly start: number;
  /** Offset of the line break, or the end of the scalar. */
  readonly end: number;
  /** Offset after the line break. */
  readonly next: number;
}

/**
 * Decodes a literal (`|`) or folded (`>`) scalar with positions (YAML 1.2 §8.1): indentation, folding, chomping.
 * @param span from the `|` or `>` through the last line
 * @param text the text as the library has it, which tells what an indentation indicator is counted from
 */
export function decodeBlock(source: string, span: Span, text: string): TextMapBuilder {
  const header = readHeader(source, span);
  const lines = readLines(source, header, span.end, text);
  const out = new TextMapBuilder();
  if (header.folded) writeFolded(source, lines, out);
  else for (const line of lines) writeLine(source, line, out);
  chomp(out, header);
  // a last line without a line break has one all the same, unless it is chomped off
  if (header.chomp !== '-' && out.text !== '' && !out.text.endsWith('\n')) out.add('\n', span.end, 0);
  return out;
}

function readHeader(source: string, span: Span): Header {
  let at = span.start + 1;
  let chomp: Header['chomp'] = '';
  let indent: number | undefined;
  for (; at < span.end && source[at] !== '\n'; at++) {
    const char = source[at] ?? '';
    if (char === '-' || char === '+') chomp = char;
    else if (char >= '1' && char <= '9') indent = Number(char);
    else if (char === '#' || char === ' ') break;
  }
  const newline = source.indexOf('\n', at);
  return {
    folded: source[span.start] === '>',
    chomp,
    indent,
    bodyStart: newline < 0 || newline >= span.end ? span.end : newline + 1,
  };
}

function readLines(source: string, header: Header, end: number, text: string): Line[] {
  const raw: Line[] = [];
  for (let at = header.bodyStart; at < end;) {
    const newline = source.indexOf('\n', at);
    const next = newline < 0 || newline >= end ? end : newline + 1;
    let lineEnd = newline < 0 || newline >= end ? end : newline;
    if (source[lineEnd - 1] === '\r' && lineEnd > at) lineEnd--;
    raw.push({ start: at, end: lineEnd, next });
    at = next;
  }
  const indent = contentIndent(source, raw, header, text);
  return raw.map((line) => {
    let start = line.start;
    while (start < line.end && start - line.start < indent && source[start] === ' ') start++;
    return { start, end: line.end, next: line.next };
  });
}

/**
 * The first line with text sets the indentation. Under an indicator that line may begin with spaces of its own: as many
 * as the decoded text has there.
 */
function contentIndent(source: string, lines: readonly Line[], header: Header, text: string): number {
  let widest = 0;
  for (const line of lines) {
    let at = line.start;
    while (at < line.end && source[at] === ' ') at++;
    const width = at - line.start;
    if (at < line.end) return header.indent === undefined ? width : Math.max(0, width - leadingSpaces(text));
    widest = Math.max(widest, width);
  }
  return widest;
}

/** How many spaces the first line with text begins with. */
function leadingSpaces(text: string): number {
  let count = 0;
  for (const char of text) {
    if (char === ' ') count++;
    else if (char === '\n') count = 0;
    else break;
  }
  return count;
}

function writeLine(source: string, line: Line, out: TextMapBuilder): void {
  out.copy(source, line.start, line.end);
  if (line.next > line.end) out.add('\n', line.end, line.next - line.end);
}

/** Folding: one break between two text lines is a space, an empty line a break; more-indented lines keep theirs. */
function writeFolded(source: string, lines: readonly Line[], out: TextMapBuilder): void {
  let last = lines.length - 1;
  while (last >= 0 && isEmptyLine(lines[last])) last--;
  let seenText = false;
  let previousIndented = false;
  for (let i = 0; i <= last; i++) {
    const line = lines[i];
    if (!line) continue;
    if (isEmptyLine(line)) {
      if (!seenText) writeLine(source, line, out);
      continue;
    }
    const indented = source[line.start] === ' ' || source[line.start] === '\t';
    if (seenText) writeBreak(lines, i, indented || previousIndented, out);
    out.copy(source, line.start, line.end);
    seenText = true;
    previousIndented = indented;
  }
  const tail = lines.slice(last < 0 ? lines.length : last);
  for (const line of tail) if (line.next > line.end) out.add('\n', line.end, line.next - line.end);
}

/** The break before text line `index`, with the empty lines above it. */
function writeBreak(lines: readonly Line[], index: number, kept: boolean, out: TextMapBuilder): void {
  let first = index - 1;
  while (first >= 0 && isEmptyLine(lines[first])) first--;
  const empties = index - 1 - first;
  const from = lines[first]?.end ?? 0;
  const to = lines[index]?.start ?? from;
  const text = kept ? '\n'.repeat(empties + 1) : empties === 0 ? ' ' : '\n'.repeat(empties);
  out.add(text, from, to - from);
}

function isEmptyLine(line: Line | undefined): boolean {
  return line !== undefined && line.start >= line.end;
}

function chomp(out: TextMapBuilder, header: Header): void {
  if (header.chomp === '+') return;
  let end = out.text.length;
  while (end > 0 && out.text[end - 1] === '\n') end--;
  if (header.chomp === '' && end > 0 && end < out.text.length) end++;
  if (end < out.text.length) out.truncate(end);
}
