import type { Path } from '../../yaml';
import { FlowReader } from './flow';
import type { Found, KeyName, MapFrame, Open } from './frames';

/** A tab moves to here; YAML allows none in an indentation, but a file that has them is read as it was meant. */
const TAB_WIDTH = 2;

/** Columns of white space at the beginning of a line. */
export function indentationOf(line: string): number {
  let column = 0;
  for (const character of line) {
    if (character === ' ') column += 1;
    else if (character === '\t') column += TAB_WIDTH;
    else break;
  }
  return column;
}

const DASH = /^-(?:[ \t]+|$)/;
/** A key and its colon; what follows must be white space or nothing. */
const KEY =
  /^(?:"((?:[^"\\]|\\.)*)"[ \t]*|'((?:[^']|'')*)'[ \t]*|([^\s#"'[\]{}|>&*!%@`,-][^#]*?|-[^\s#][^#]*?)):(?=[ \t]|$)/u;
const PROPERTIES = /^(?:[&!][^\s[\]{},]*(?:[ \t]+|$))+/;
const BLOCK_HEADER = /^[|>][-+0-9]*[ \t]*(?:#.*)?$/;

/** What a line begins, which the lines below it may go on with. */
interface Awaited {
  /** Where a value is to come. */
  readonly path: Path;
  /** It must stand further right than this. */
  readonly column: number;
}

/**
 * Reads the lines of a notice for one thing: where a mark stands among its keys and lists. It goes by indentation, dashes
 * and colons as an author does, and never gives up: what is no YAML yet (half a key, an open quote or bracket, a wrong
 * indentation) costs that line and no other. A parser can't be asked, since a file is broken exactly while it is written.
 */
export class OutlineReader {
  /** Where the mark stands; undefined until it is met. */
  found: Found | undefined;
  readonly #open: Open[] = [];
  #awaited: Awaited | undefined = { path: [], column: -1 };
  /** A block text, or a plain or quoted one that may go on below. */
  #text: (Awaited & { readonly quote?: string; readonly plain?: boolean }) | undefined;
  #flow: { readonly reader: FlowReader; readonly column: number } | undefined;

  constructor(
    private readonly mark: string,
    private readonly keyName: KeyName,
  ) {}

  /** True once no further line can tell more of the place found: its map has ended. */
  get done(): boolean {
    const maps = [this.found?.map, this.found?.inner?.map];
    return this.found !== undefined && !this.#flow && !this.#open.some((open) => maps.some((map) => map === open));
  }

  /** Reads one line, without its line break. */
  read(line: string): void {
    const indentation = indentationOf(line);
    const rest = line.trimStart();
    const offset = line.length - rest.length;
    if (this.#flow) {
      if (!this.#abandons(rest, indentation, this.#flow.column)) return this.#readFlow(line, 0);
      this.#flow = undefined;
    }
    if (this.#text && this.#continuesText(this.#text, rest, indentation, line)) return;
    if (rest === '' || rest.startsWith('#')) return;
    const continues = this.#text?.plain && indentation > this.#text.column ? this.#text.path : undefined;
    this.#text = undefined;
    if (rest === this.mark) return this.#markAlone(indentation, continues);
    this.#leave(indentation, DASH.test(rest));
    this.#readBlock(line, offset, indentation);
  }

  /** A line that begins an entry as far left as the one that opened a quote or bracket: that one was never closed. */
  #abandons(rest: string, indentation: number, column: number): boolean {
    return rest !== '' && indentation <= column && (DASH.test(rest) || KEY.test(rest) || rest === this.mark);
  }

  #continuesText(
    text: Awaited & { readonly quote?: string; readonly plain?: boolean },
    rest: string,
    indentation: number,
    line: string,
  ): boolean {
    if (text.quote !== undefined) {
      if (this.#abandons(rest, indentation, text.column)) return false;
      this.#meetText(text.path, rest);
      if (closes(line, 0, text.quote) !== undefined) this.#text = undefined;
      return true;
    }
    if (rest !== '' && indentation <= text.column) return false;
    // a key below a plain text is no part of it: it stands too far right
    if (text.plain && (KEY.test(rest) || rest === this.mark || rest.startsWith('#'))) return false;
    this.#meetText(text.path, rest);
    return true;
  }

  #meetText(path: Path, text: string): void {
    if (text.includes(this.mark)) this.found ??= { kind: 'text', path, flow: false };
  }

  /** Closes what does not reach to this column. */
  #leave(column: number, isItem: boolean): void {
    for (let top = this.#open.at(-1); top; top = this.#open.at(-1)) {
      const stays = top.column < column || (top.column === column && (top.kind === 'map' || isItem));
      if (stays) break;
      this.#open.pop();
    }
    // a list may stand right below its key, in the key's column
    if (this.#awaited && column <= this.#awaited.column && !(isItem && column === this.#awaited.column))
      this.#awaited = undefined;
  }

  /** Dashes, a key and its value, or a text: what a line of a block holds. */
  #readBlock(line: string, from: number, indentation: number): void {
    let at = from;
    let column = indentation;
    for (let dash = DASH.exec(line.slice(at)); dash; dash = DASH.exec(line.slice(at))) {
      this.#item(column);
      at += dash[0].length;
      column += dash[0].length;
    }
    const rest = line.slice(at);
    if (rest === '' || rest.startsWith('#')) return;
    if (rest === this.mark) return this.#markAlone(column);
    const key = KEY.exec(rest);
    if (!key)
      return this.#readValue(line, at, this.#awaited ?? { path: this.#open.at(-1)?.path ?? [], column: column - 1 });
    const path = this.#key((key[1] ?? key[2] ?? key[3] ?? '').trim(), column);
    const value = at + key[0].length;
    const space = /^[ \t]*/.exec(line.slice(value))?.[0].length ?? 0;
    this.#awaited = { path, column };
    this.#readValue(line, value + space, this.#awaited);
  }

  #item(column: number): void {
    const top = this.#open.at(-1);
    if (top?.kind === 'list' && top.column === column) top.count += 1;
    else this.#open.push({ kind: 'list', column, path: this.#awaited?.path ?? top?.path ?? [], count: 1 });
    const list = this.#open.at(-1);
    if (list?.kind === 'list') this.#awaited = { path: [...list.path, list.count - 1], column };
  }

  #key(written: string, column: number): Path {
    const map = this.#mapAt(column);
    const key = this.keyName(written);
    map.keys.push(key);
    if (written === this.mark) this.#meetKey(map, column);
    return [...map.path, key];
  }

  /** The open map a key at this column belongs to, or the one that it opens. */
  #mapAt(column: number): MapFrame {
    const top = this.#open.at(-1);
    if (top?.kind === 'map' && (top.column === column || !this.#awaited)) return top;
    const map: MapFrame = { kind: 'map', column, path: this.#awaited?.path ?? top?.path ?? [], keys: [] };
    this.#open.push(map);
    return map;
  }

  #meetKey(map: MapFrame, column: number): void {
    this.found ??= { kind: 'key', path: map.path, map, column, flow: false };
  }

  #readValue(line: string, at: number, awaited: Awaited): void {
    const { path, column } = awaited;
    const properties = PROPERTIES.exec(line.slice(at))?.[0].length ?? 0;
    const start = at + properties;
    const value = line.slice(start);
    if (value === '' || value.startsWith('#')) return;
    this.#awaited = undefined;
    if (BLOCK_HEADER.test(value)) {
      this.#text = { path, column };
    } else if (value.startsWith('[') || value.startsWith('{')) {
      this.#flow = { reader: new FlowReader(path, this.mark, this.keyName), column };
      this.#readFlow(line, start);
    } else if (value.startsWith('"') || value.startsWith("'")) {
      const quote = value.slice(0, 1);
      const end = closes(line, start + 1, quote);
      this.#meetValue(awaited, value.slice(0, end === undefined ? undefined : end - start), start);
      if (end === undefined) this.#text = { path, column, quote };
    } else {
      this.#meetValue(awaited, value.replace(/[ \t]#.*$/, ''), start);
      this.#text = { path, column, plain: true };
    }
  }

  #meetValue({ path, column }: Awaited, value: string, start: number): void {
    if (value.includes(this.mark)) this.found ??= { kind: 'value', path, start, column, flow: false };
  }

  #readFlow(line: string, from: number): void {
    const flow = this.#flow;
    if (!flow) return;
    const ended = flow.reader.read(line, from);
    this.found ??= flow.reader.found;
    if (ended) this.#flow = undefined;
  }

  /** Nothing but the mark: a key, an item or a value may come here. The column tells which, as far as it can. */
  #markAlone(column: number, continues?: Path): void {
    if (this.found) return;
    const awaited = this.#awaited;
    if (awaited && column > awaited.column) {
      this.#leave(column, false);
      const map = this.#mapAt(column);
      this.found = { kind: 'line', path: awaited.path, map, column, flow: false };
      return;
    }
    const exact = this.#open.findLast((open) => open.column === column && open.kind === 'map');
    const list = this.#open.findLast((open) => open.column === column && open.kind === 'list');
    const nearest = exact ?? list ?? this.#open.findLast((open) => open.column <= column) ?? this.#open[0] ?? rootMap();
    // below a key without a value, or in the column of a list, the line may be on its way further right
    const open = exact ? undefined : this.#open.findLast((one) => one.kind === 'map' && one.column > nearest.column);
    const inner: Found | undefined = awaited
      ? { kind: 'line', path: awaited.path, column: awaited.column + 2, flow: false }
      : open?.kind === 'map'
        ? keyIn(open)
        : undefined;
    // nothing is closed: as long as the line is empty, the lines below go on with what is open
    if (this.#open.length === 0) this.#open.push(nearest);
    this.found =
      nearest.kind === 'list'
        ? { kind: 'item', path: [...nearest.path, nearest.count], column: nearest.column, flow: false, inner }
        : { kind: 'key', path: nearest.path, map: nearest, column: nearest.column, flow: false, inner, continues };
    if (nearest.kind === 'map') nearest.keys.push(this.mark);
  }
}

function rootMap(): MapFrame {
  return { kind: 'map', column: 0, path: [], keys: [] };
}

function keyIn(map: MapFrame): Found {
  return { kind: 'key', path: map.path, map, column: map.column, flow: false };
}

/** The offset after the closing quote, or undefined where the line has none. */
function closes(line: string, from: number, quote: string): number | undefined {
  for (let at = from; at < line.length; at++) {
    const character = line[at];
    if (quote === '"' && character === '\\') at += 1;
    else if (character === quote) {
      if (quote === "'" && line[at + 1] === "'") at += 1;
      else return at + 1;
    }
  }
  return undefined;
}
