import { formatDictionary } from '../../notice';
import type { Path, Span } from '../../yaml';
import type { Found } from './frames';
import { OutlineReader } from './outline';

/** Stands at the cursor while the file is read: no key or word of a notice looks like it. */
const MARK = 'Zkohdistin9';

const WORD = /[\p{L}\p{M}\p{N}_-]/u;

/** Where the cursor is, in terms of the format, however broken the file is around it. */
export interface Cursor {
  /** The map the cursor is in, or what it is the value of. */
  readonly path: Path;
  /**
   * `key`: a key of the map at `path`; `value`: the value of `path`; `line`: alone where the value of `path` begins, which may
   * be a map or a text; `item`: an item of a list, without its dash yet; `text`: within a running text.
   */
  readonly kind: Found['kind'];
  /** Keys that the map has already. */
  readonly siblings: readonly string[];
  /** The one right before the cursor. */
  readonly previous: string | undefined;
  /** What is typed of the key or value so far, and the stretch a completion replaces. */
  readonly typed: string;
  readonly start: number;
  readonly end: number;
  /** The column that nested lines are indented from: of the key, item or, of a value, of its key. */
  readonly column: number;
  /** True within `{ }` or `[ ]`, where nothing may span lines. */
  readonly flow: boolean;
  /** True where a colon follows already: only the key is replaced. */
  readonly hasColon: boolean;
  /** White space that is missing before what is inserted. */
  readonly lead: string;
  /** White space before it that must be other than it is. */
  readonly reindent: { readonly span: Span; readonly text: string } | undefined;
  /** A place further right that the line may be on its way to. */
  readonly inner: Cursor | undefined;
}

/**
 * Finds the cursor's place by reading the file's lines with a mark in place of the word being typed: half a key is a key,
 * and a mistake elsewhere does not matter.
 * @returns undefined within comments
 */
export function cursorAt(source: string, offset: number): Cursor | undefined {
  const line = lineAt(source, offset);
  const word = wordAt(line, offset);
  const reader = new OutlineReader(MARK, (key) => formatDictionary.canonical(key));
  const lines = source.split('\n');
  const number = source.slice(0, line.start).split('\n').length - 1;
  lines[number] = line.text.slice(0, word.from) + word.space + MARK + line.text.slice(word.to);
  for (const each of lines) {
    reader.read(each.endsWith('\r') ? each.slice(0, -1) : each);
    if (reader.done) break;
  }
  return reader.found && cursorOf(reader.found, { line, word, offset, source });
}

interface Line {
  readonly start: number;
  readonly text: string;
}

interface Word {
  /** Its stretch in the line. */
  readonly from: number;
  readonly to: number;
  /** The space that is missing between a colon or dash and the word. */
  readonly space: string;
}

interface Around {
  readonly line: Line;
  readonly word: Word;
  readonly offset: number;
  readonly source: string;
}

function lineAt(source: string, offset: number): Line {
  const start = offset === 0 ? 0 : source.lastIndexOf('\n', offset - 1) + 1;
  const newline = source.indexOf('\n', offset);
  return { start, text: source.slice(start, newline < 0 ? source.length : newline).replace(/\r$/, '') };
}

/** A colon or dash that a space must follow before it means anything to YAML. */
const NEEDS_SPACE = /(?:^\s*(?:- +)*-|(?:^\s*(?:- +)*|[{,]\s*)["']?[\p{L}\p{M}\p{N}_-]+["']?:)$/u;

function wordAt({ start, text }: Line, offset: number): Word {
  const at = Math.min(offset - start, text.length);
  let from = at;
  while (from > 0 && WORD.test(text.charAt(from - 1))) from--;
  // before a quoted word is at its beginning
  if (from === at && /(?:^|[\s,[{])["']$/.test(text.slice(0, at + 1))) from += 1;
  let to = Math.max(at, from);
  while (to < text.length && WORD.test(text.charAt(to))) to++;
  // a list's dash is no part of the word that follows it
  if (from < at && text.charAt(from) === '-' && /^\s*(?:- +)*$/.test(text.slice(0, from))) from += 1;
  return { from, to, space: NEEDS_SPACE.test(text.slice(0, from)) ? ' ' : '' };
}

function cursorOf(found: Found, around: Around): Cursor {
  const { line, word, offset, source } = around;
  const before = line.text.slice(0, word.from);
  const after = line.text.slice(word.to);
  const isValue = found.start !== undefined;
  const from = isValue && word.space === '' ? Math.min(found.start, word.from) : word.from;
  const to = isValue ? valueEnd(line.text, from, word.to, found.flow) : word.to;
  const typed = source.slice(line.start + from, offset);
  // a word on a line of its own may as well go on with the text above
  const continued = typed === '' ? undefined : found.continues;
  const path = continued ?? found.path;
  const keys = found.map?.keys ?? [];
  const here = keys.lastIndexOf(MARK);
  const indentation = found.flow || isValue ? undefined : indent(found.column ?? 0, before, line);
  return {
    path,
    kind: continued ? 'text' : found.kind,
    siblings: keys.filter((key) => key !== MARK),
    previous: here < 0 ? keys.at(-1) : keys[here - 1],
    typed,
    start: line.start + from,
    end: line.start + to,
    column: found.column ?? 0,
    flow: found.flow,
    hasColon: !isValue && /^\s*:(?:\s|$)/.test(after),
    lead: word.space || (indentation?.lead ?? ''),
    reindent: indentation?.reindent,
    inner: found.inner && cursorOf(found.inner, around),
  };
}

/** What of a line's indentation is missing, or must be another. */
function indent(column: number, before: string, line: Line): Pick<Cursor, 'lead' | 'reindent'> {
  if (before.trim() !== '') return { lead: '', reindent: undefined };
  const wanted = ' '.repeat(column);
  if (wanted.startsWith(before)) return { lead: wanted.slice(before.length), reindent: undefined };
  return { lead: '', reindent: { span: { start: line.start, end: line.start + before.length }, text: wanted } };
}

/** Where the value that begins at `from` ends in its line: at its quote, or before a comment or what follows in brackets. */
function valueEnd(text: string, from: number, at: number, flow: boolean): number {
  const quote = /^["']/.exec(text.slice(from))?.[0];
  if (quote !== undefined) {
    const close = text.indexOf(quote, Math.max(at, from + 1));
    return close < 0 ? at : close + 1;
  }
  const rest = text.slice(at);
  const stop = rest.search(flow ? /[,\]}]|[ \t]#|$/ : /[ \t]#|$/);
  return at + rest.slice(0, stop).trimEnd().length;
}
