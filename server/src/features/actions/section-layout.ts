import {
  entryOf,
  type MapEntry,
  type MapNode,
  type Path,
  type ScalarNode,
  type YamlDocument,
  type YamlNode,
} from '../../yaml';
import { trimmedEnd } from './action';

/** A key with its value and the comments that belong to it, as whole lines. */
export interface SectionLines {
  readonly key: string;
  /** Where the key stands. */
  readonly keyStart: number;
  /** The empty lines above it. */
  readonly gap: string;
  /** Its comments, key and value, with a line break at the end. */
  readonly text: string;
  /** The stretch of `gap` and `text`. */
  readonly start: number;
  readonly end: number;
}

/** A map written in lines, cut into its sections: `head` + every gap and text + `tail` is the whole file. */
export interface SectionLayout {
  readonly column: number;
  /** True where the first key stands behind a dash. */
  readonly inItem: boolean;
  readonly head: string;
  readonly sections: readonly SectionLines[];
  readonly tail: string;
}

/**
 * Cuts a map into sections. A comment belongs to the key below it, or, indented beyond the keys, to the value above it; at the
 * beginning of a file, one that an empty line parts from the first key belongs to the file.
 * @returns undefined for a map within brackets or without keys of its own
 */
export function sectionLayout({ source }: YamlDocument, map: MapNode): SectionLayout | undefined {
  const own = map.entries.filter((entry) => !entry.merged).sort((a, b) => a.keySpan.start - b.keySpan.start);
  const [first] = own;
  if (map.flow || !first) return undefined;
  const lineStart = lineStartOf(source, first.keySpan.start);
  const column = first.keySpan.start - lineStart;
  const inItem = source.slice(lineStart, first.keySpan.start).trim() !== '';
  // a key with an anchor or a tag before it is not where its section begins
  if (own.slice(1).some(({ keySpan }) => !isIndentation(source, keySpan.start, column))) return undefined;

  const ends = own.map((entry, index) => contentEnd(source, entry, own[index + 1]?.keySpan.start, column));
  const start = inItem ? first.keySpan.start : fileStart(source, lineStart);
  const sections = own.map((entry, index): SectionLines => {
    const from = index === 0 ? start : (ends[index - 1] ?? start);
    const end = ends[index] ?? source.length;
    const text = source.slice(from, end);
    const gap = /^(?:[ \t]*\r?\n)*/.exec(text)?.[0] ?? '';
    return {
      key: entry.key,
      keyStart: entry.keySpan.start,
      gap,
      text: ended(text.slice(gap.length), source),
      start: from,
      end,
    };
  });
  return { column, inItem, head: source.slice(0, start), sections, tail: source.slice(ends[ends.length - 1]) };
}

/** The file with its sections in another order: the empty lines go with them, but the first takes those of the former first. */
export function arranged(
  { column, inItem, head, sections, tail }: SectionLayout,
  order: readonly SectionLines[],
): string {
  const [formerFirst] = sections;
  const [first] = order;
  if (!first || !formerFirst) return head + tail;
  const text = order.map((section) => {
    const gap = section === first ? formerFirst.gap : section === formerFirst ? first.gap : section.gap;
    // what stands behind the dash of an item has no indentation of its own
    if (inItem && section === first) return section.text.replace(/^ */, '');
    return gap + (inItem && section === formerFirst ? ' '.repeat(column) : '') + section.text;
  });
  return head + text.join('') + tail;
}

/** The map at a path where it is written there and not by an alias elsewhere. */
export function ownMap(document: YamlDocument, path: Path): MapNode | undefined {
  let node = document.root;
  for (const step of path) {
    const entry = typeof step === 'string' ? entryOf(node, step) : undefined;
    const next: YamlNode | undefined =
      typeof step === 'number' ? (node?.kind === 'list' ? node.items[step] : undefined) : entry?.value;
    if (!next || !node || next.span.start < node.span.start || next.span.end > node.span.end) return undefined;
    node = next;
  }
  return node?.kind === 'map' ? node : undefined;
}

function contentEnd(source: string, entry: MapEntry, next: number | undefined, column: number): number {
  const last = lastScalar(entry.value);
  const isOwn = last && last.span.start >= entry.keySpan.end && last.span.end <= entry.span.end;
  const keepsAll = isOwn && /^[|>][^\n]*\+/.test(source.slice(last.span.start, last.span.end));
  const valueEnd = Math.max(entry.keySpan.end, keepsAll ? last.span.end : trimmedEnd(source, entry.span));
  // a text that keeps its empty lines ends where the next line begins
  let end = keepsAll && source[valueEnd - 1] === '\n' ? valueEnd : nextLine(source, valueEnd);
  let seen = end;
  while (seen < (next ?? source.length)) {
    const after = nextLine(source, seen);
    const line = source.slice(seen, after);
    const indent = line.length - line.trimStart().length;
    if (line.trim() !== '' && !(line.trimStart().startsWith('#') && indent > column)) break;
    if (line.trim() !== '') end = after;
    seen = after;
  }
  return end;
}

/** What a value ends in. */
function lastScalar(node: YamlNode): ScalarNode | undefined {
  let last: YamlNode | undefined = node;
  while (last && last.kind !== 'scalar')
    last =
      last.kind === 'list' ? last.items[last.items.length - 1] : last.entries.findLast((entry) => !entry.merged)?.value;
  return last;
}

/** Where the first section begins: at the comments right above its key. */
function fileStart(source: string, keyLine: number): number {
  let start = keyLine;
  while (start > 1) {
    const above = lineStartOf(source, start - 1);
    if (!source.slice(above, start).trimStart().startsWith('#')) break;
    start = above;
  }
  return start;
}

function isIndentation(source: string, offset: number, column: number): boolean {
  const start = lineStartOf(source, offset);
  return offset - start === column && source.slice(start, offset).trim() === '';
}

function ended(text: string, source: string): string {
  return text.endsWith('\n') ? text : text + (source.includes('\r\n') ? '\r\n' : '\n');
}

function lineStartOf(source: string, offset: number): number {
  const start = offset === 0 ? 0 : source.lastIndexOf('\n', offset - 1) + 1;
  return start === 0 && source.startsWith('\uFEFF') ? 1 : start;
}

function nextLine(source: string, offset: number): number {
  const newline = source.indexOf('\n', offset);
  return newline < 0 ? source.length : newline + 1;
}
