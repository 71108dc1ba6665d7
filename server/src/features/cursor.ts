import { formatDictionary } from '../notice';
import { parseYaml, type Path, type YamlNode } from '../yaml';

/** Stands at the cursor while the section is parsed: no key or word of a notice looks like it. */
const MARK = 'Zkohdistin9';

const WORD = /[\p{L}\p{M}\p{N}_-]/u;

/** Where the cursor is, in terms of the format, however broken the file is around it. */
export interface Cursor {
  /** The map or list the cursor is in, or the key whose value it is at. */
  readonly path: Path;
  /** `key`: a key is being typed in the map at `path`; `value`: a value of `path`; `line`: the line may become either. */
  readonly kind: 'key' | 'value' | 'line';
  /** Keys that the map at `path` has already. */
  readonly siblings: readonly string[];
  /** The word typed so far, and the stretch a completion replaces. */
  readonly typed: string;
  readonly start: number;
  readonly end: number;
  /** Column of the word's first character: what a nested line must be indented beyond. */
  readonly column: number;
  /** True within `{ }` or `[ ]`, where nothing may span lines. */
  readonly flow: boolean;
  /** True where a colon follows already: only the key is replaced. */
  readonly hasColon: boolean;
}

/**
 * Finds the cursor's place by parsing its top-level section alone, with a mark in place of the word being typed:
 * a mistake in another section does not matter, and half a key is a key.
 * @returns undefined within comments and running text
 */
export function cursorAt(source: string, offset: number): Cursor | undefined {
  let start = offset;
  while (start > 0 && WORD.test(source[start - 1] ?? '')) start--;
  let end = offset;
  while (end < source.length && WORD.test(source[end] ?? '')) end++;
  const lineStart = start === 0 ? 0 : source.lastIndexOf('\n', start - 1) + 1;
  const before = source.slice(lineStart, start);
  // a list dash right before the cursor is no part of the word
  const dash = /^[\s]*-$/.test(before + source.slice(start, offset)) ? offset : start;
  const nextNewline = source.indexOf('\n', end);
  const after = source.slice(end, nextNewline < 0 ? source.length : nextNewline).replace(/\r$/, '');

  const startsLine = /^\s*(?:- +)*$/.test(before);
  const hasColon = /^\s*:(\s|$)/.test(after);
  const mark = startsLine && !hasColon && after.trim() === '' ? `${MARK}:` : MARK;
  const section = sectionAround(source, lineStart);
  const text = source.slice(section.start, dash) + mark + source.slice(end, section.end);
  const found = find(parseYaml(text, formatDictionary).root);
  if (!found) return undefined;
  const kind = found.asKey ? (startsLine && !hasColon && found.siblings.length === 0 ? 'line' : 'key') : 'value';
  return {
    path: found.path,
    kind,
    siblings: found.siblings,
    typed: source.slice(dash, offset),
    start: dash,
    end,
    column: dash - lineStart,
    flow: found.flow,
    hasColon,
  };
}

/** From the line that begins the section the line is in, to the next line that begins one. */
function sectionAround(source: string, lineStart: number): { start: number; end: number } {
  const begins = /^[^\s#\-\]}]/;
  let start = lineStart;
  // the cursor's own line begins a section of its own only where it stands in the first column
  while (start > 0 && !begins.test(source.slice(start, start + 1)))
    start = start < 2 ? 0 : source.lastIndexOf('\n', start - 2) + 1;
  let end = source.indexOf('\n', lineStart);
  while (end >= 0 && end + 1 < source.length && !begins.test(source.slice(end + 1, end + 2)))
    end = source.indexOf('\n', end + 1);
  const firstColumn = lineStart === source.length || !/^[ \t-]/.test(source.slice(lineStart, lineStart + 1));
  // an empty line in the first column belongs to no section: the whole file tells which keys it has
  if (firstColumn && source.slice(lineStart).match(/^[^:\n]*(\n|$)/)) return { start: 0, end: source.length };
  return { start, end: end < 0 ? source.length : end };
}

interface Found {
  readonly path: Path;
  readonly asKey: boolean;
  readonly siblings: readonly string[];
  readonly flow: boolean;
}

function find(root: YamlNode | undefined): Found | undefined {
  const visit = (node: YamlNode, path: Path, flow: boolean): Found | undefined => {
    switch (node.kind) {
      case 'scalar':
        return node.text === MARK && (node.style === 'plain' || node.style === 'single' || node.style === 'double')
          ? { path, asKey: false, siblings: [], flow }
          : undefined;
      case 'list':
        for (const [index, item] of node.items.entries()) {
          const found = visit(item, [...path, index], flow || node.flow);
          if (found) return found;
        }
        return undefined;
      case 'map': {
        const marked = node.entries.find((entry) => entry.sourceKey === MARK);
        if (marked) {
          const siblings = node.entries.filter((entry) => entry !== marked).map((entry) => entry.key);
          return { path, asKey: true, siblings, flow: flow || node.flow };
        }
        for (const entry of node.entries) {
          const found = visit(entry.value, [...path, entry.key], flow || node.flow);
          if (found) return found;
        }
        return undefined;
      }
    }
  };
  return root ? visit(root, [], false) : undefined;
}
