import type { Analysis, Range } from '../analysis';
import type { Change, TextSpan } from '../finding';
import {
  entryOf,
  isEmpty,
  plainValue,
  type MapEntry,
  type MapNode,
  type Path,
  type ScalarStyle,
  type Span,
} from '../yaml';

export interface TextEdit {
  readonly range: Range;
  readonly newText: string;
}

/** An edit that replaces a stretch of the source. */
export function replace(analysis: Analysis, span: Span, newText: string): TextEdit {
  return { range: { start: analysis.text.positionAt(span.start), end: analysis.text.positionAt(span.end) }, newText };
}

/** One edit over the stretch in which a new text differs: what is before and after it stays untouched. */
export function difference(analysis: Analysis, after: string): TextEdit | undefined {
  const before = analysis.text.getText();
  if (before === after) return undefined;
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let end = 0;
  while (end < shorter - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  return {
    range: {
      start: analysis.text.positionAt(start),
      end: analysis.text.positionAt(before.length - end),
    },
    newText: after.slice(start, after.length - end),
  };
}

/** A change in the notice's terms as an edit of its text; undefined where the text has no place for it. */
export function editFor(analysis: Analysis, change: Change): TextEdit | undefined {
  if (change.kind === 'insert') return insertEntry(analysis, change.path, change.key, change.value);
  const node = analysis.document.nodeAt(change.path);
  if (node?.kind === 'scalar') {
    const [edit] = editsInText(analysis, change.path, [change]);
    return edit;
  }
  const span = change.span
    ? analysis.document.spanInText(change.path, change.span.start, change.span.end)
    : analysis.document.spanOf(change.path);
  return replace(analysis, span, change.text);
}

/** A stretch of a text in decoded characters, the whole text without one, and what takes its place. */
export interface TextChange {
  readonly span?: TextSpan;
  readonly text: string;
}

/**
 * Edits that change stretches of one text and keep its quotes; a plain text that could not be read back as the same text is
 * put in quotes, as a whole. None where the path leads to no text.
 */
export function editsInText(analysis: Analysis, path: Path, changes: readonly TextChange[]): TextEdit[] {
  const { document } = analysis;
  const node = document.nodeAt(path);
  if (node?.kind !== 'scalar') return [];
  let text = node.text;
  const fromTheEnd = [...changes].sort((a, b) => (b.span?.start ?? 0) - (a.span?.start ?? 0));
  for (const { span = { start: 0, end: node.text.length }, text: written } of fromTheEnd)
    text = text.slice(0, span.start) + written + text.slice(span.end);
  if (node.style === 'plain' && !readsBack(text, document.isInFlow(path)))
    return [replace(analysis, node.span, JSON.stringify(text))];
  return changes.map(({ span, text: written }) =>
    replace(
      analysis,
      span ? document.spanInText(path, span.start, span.end) : document.spanOf(path),
      inStyle(node.style, written),
    ),
  );
}

function inStyle(style: ScalarStyle, text: string): string {
  if (style === 'single') return text.replace(/'/g, "''");
  return style === 'double' ? JSON.stringify(text).slice(1, -1) : text;
}

/**
 * True for a text that a plain scalar can carry: nothing in it means anything to YAML.
 * @param inFlow within `{ }` or `[ ]`, where commas and brackets mean something
 */
export function readsBack(text: string, inFlow: boolean): boolean {
  if (inFlow && /[,[\]{}]/.test(text)) return false;
  return text !== '' && !/^[\s\-?:,[\]{}#&*!|>'"%@`]|: |:$| #|\n/.test(text) && typeof plainValue(text) === 'string';
}

/**
 * An edit that adds an entry at the end of the map at a path, in the map's own layout; where the path's last key is not
 * there, it is added too, at the end of its parent. Comments and everything else stay as they are.
 * @returns undefined where the file has no map to add to
 */
export function insertEntry(analysis: Analysis, path: Path, key: string, value: string): TextEdit | undefined {
  const node = analysis.document.nodeAt(path);
  const present = entryOf(node, key);
  if (present) return intoEmptyEntry(analysis, present, value);
  if (node?.kind === 'map' && node.entries.length > 0) return intoMap(analysis, node, `${key}: ${value}`);
  const parentKey = path[path.length - 1];
  const entry = analysis.document.entryAt(path);
  if (entry) {
    const column = analysis.text.positionAt(entry.keySpan.start).character;
    const isNothing = node?.kind === 'scalar' && node.value === null;
    if (!isNothing) return undefined;
    return replace(
      analysis,
      { start: lineEnd(analysis, entry.keySpan.end), end: lineEnd(analysis, entry.keySpan.end) },
      `\n${' '.repeat(column + 2)}${key}: ${value}`,
    );
  }
  if (typeof parentKey !== 'string') return undefined;
  const parent = analysis.document.nodeAt(path.slice(0, -1));
  if (parent?.kind !== 'map' || parent.entries.length === 0) return undefined;
  return intoMap(
    analysis,
    parent,
    parent.flow ? `${parentKey}: {${key}: ${value}}` : `${parentKey}:\n  ${key}: ${value}`,
  );
}

/** The value of a key that is there without one; undefined where it has one, or where the value would not fit on the line. */
function intoEmptyEntry(analysis: Analysis, entry: MapEntry, value: string): TextEdit | undefined {
  if (entry.merged || !isEmpty(entry.value) || value.includes('\n')) return undefined;
  const { span } = entry.value;
  if (span.end > span.start) return replace(analysis, span, value);
  const source = analysis.text.getText();
  const colon = source.slice(entry.keySpan.end, lineEnd(analysis, entry.keySpan.end)).search(/^[ \t]*:/);
  if (colon < 0) return undefined;
  const at = source.indexOf(':', entry.keySpan.end) + 1;
  return replace(analysis, { start: at, end: at }, ` ${value}`);
}

/** After the map's last own entry, in its column; before the closing brace of a flow map. */
function intoMap(analysis: Analysis, map: MapNode, text: string): TextEdit | undefined {
  const own = map.entries.filter((entry) => !entry.merged);
  const last = own[own.length - 1];
  if (!last) return undefined;
  if (map.flow) return replace(analysis, { start: last.span.end, end: last.span.end }, `, ${text}`);
  const column = analysis.text.positionAt(last.keySpan.start).character;
  const source = analysis.text.getText();
  let end = Math.max(last.span.end, last.keySpan.end);
  // a block scalar's stretch runs over its last line break
  while (end > last.keySpan.end && /\s/.test(source[end - 1] ?? '')) end--;
  const at = lineEnd(analysis, end);
  const pad = ' '.repeat(column);
  const eol = source.includes('\r\n') ? '\r\n' : '\n';
  return replace(
    analysis,
    { start: at, end: at },
    text
      .split('\n')
      .map((line) => eol + pad + line)
      .join(''),
  );
}

/** Where the line that an offset is on ends, before its line break. */
export function lineEnd(analysis: Analysis, offset: number): number {
  const source = analysis.text.getText();
  const newline = source.indexOf('\n', offset);
  if (newline < 0) return source.length;
  return source[newline - 1] === '\r' ? newline - 1 : newline;
}
