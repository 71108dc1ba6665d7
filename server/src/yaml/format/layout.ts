import type { CST } from 'yaml';
import type { Line, Lines } from './lines';
import { withoutQuotes } from './quotes';

/** Columns from a key to what stands below it, and from a dash to what follows it. */
const STEP = 2;

/** Thrown for YAML that is right but that no notice has: a key behind `?`, a key that is a list. It is left as it stands. */
export class Unformattable extends Error {}

/**
 * Walks the concrete syntax tree of a document and gives every line that begins a key, an item or a value its column, and
 * every stretch of white space within a line its width. Texts keep their words and their lines.
 */
export function layOut(document: CST.Document, lines: Lines): void {
  if (document.value?.type !== 'block-map') throw new Unformattable();
  new Layout(lines).map(document.value, 0);
}

class Layout {
  constructor(private readonly lines: Lines) {}

  map(map: CST.BlockMap, column: number): void {
    for (const item of map.items) {
      const { key, sep } = item;
      if (item.explicitKey || (key && 'items' in key)) throw new Unformattable();
      const first = [...item.start, key, ...(sep ?? [])].find((token) => token && !isSpace(token));
      if (first) this.lines.place(first.offset, column);
      if (!key || !sep) continue;
      if (key.type !== 'alias') this.#joinColon(sep);
      if (isQuoted(key)) this.#unquote(key);
      this.#narrow(sep, item.value);
      if (item.value) this.#value(item.value, map.indent, column);
    }
  }

  #list(list: CST.BlockSequence, column: number): void {
    for (const { start, value } of list.items) {
      const dash = start.find((token) => token.type === 'seq-item-ind');
      if (!dash) continue;
      this.lines.place(dash.offset, column);
      this.#narrow(start.slice(start.indexOf(dash) + 1), value);
      if (value) this.#value(value, list.indent, column);
    }
  }

  /** @param was the column of the map or list the value is in, as written; `column` as it will be */
  #value(value: CST.Token, was: number, column: number): void {
    switch (value.type) {
      case 'block-map':
        return this.map(value, column + STEP);
      case 'block-seq':
        return this.#list(value, column + STEP);
      case 'block-scalar':
        return this.#blockScalar(value, was, column);
      case 'flow-collection': {
        this.lines.place(value.offset, column + STEP);
        const close = value.end.find((token) => token.type.endsWith('-end'));
        return this.#inner(value.offset, close?.offset ?? value.offset, column);
      }
      case 'scalar':
      case 'single-quoted-scalar':
      case 'double-quoted-scalar':
      case 'alias':
        this.lines.place(value.offset, column + STEP);
        if (isQuoted(value)) this.#unquote(value);
        return this.#inner(value.offset, value.offset + value.source.length, column);
      default:
        throw new Unformattable();
    }
  }

  /** The lines that a text or a pair of brackets goes on over: they move with its first line. */
  #inner(start: number, end: number, column: number): void {
    const shift = this.lines.shiftAt(start);
    const last = this.lines.indexAt(Math.max(start, end - 1));
    for (let index = this.lines.indexAt(start) + 1; index <= last; index++) {
      const line = this.lines.all[index];
      if (!line) return;
      // an empty line within a text is one of its line breaks
      if (line.kind === 'blank') line.kind = 'fixed';
      else {
        line.kind = 'inner';
        line.target = Math.max(column + STEP, line.indent + shift);
      }
    }
  }

  /** A text behind `|` or `>`: its lines move together, and so keep what they are indented beyond the first. */
  #blockScalar(scalar: CST.BlockScalar, was: number, column: number): void {
    const header = scalar.props.find((token) => token.type === 'block-scalar-header');
    if (!header || !('source' in header)) throw new Unformattable();
    const contentEnd = endOf(scalar);
    if (scalar.source === '') return;
    const begin = this.lines.indexAt(contentEnd - scalar.source.length);
    const lines = this.lines.all.slice(begin, this.lines.indexAt(contentEnd - 1) + 1);
    const digit = /\d/.exec(header.source)?.[0];
    const base = digit === undefined ? lines.find((line) => line.kind !== 'blank')?.indent : was + Number(digit);
    const shift = digit !== undefined ? column - was : base === undefined ? 0 : column + STEP - base;
    // white space beyond the text's own column is text, and moves with it; less of it is an empty line
    const isText = (line: Line): boolean => line.kind !== 'blank' || line.indent > (base ?? 0);
    const last = lines.findLastIndex(isText);
    const keepsAll = header.source.includes('+');
    for (const [index, line] of lines.entries()) {
      // the empty lines after the text are none of it, unless it keeps them
      if (index > last && !keepsAll) continue;
      line.target = isText(line) ? line.indent + shift : 0;
      line.kind = keepsAll || line.kind === 'blank' ? 'fixed' : 'inner';
    }
  }

  /** `key : value` → `key: value`. */
  #joinColon(sep: readonly CST.SourceToken[]): void {
    const [space, colon] = sep;
    if (space?.type === 'space' && colon?.type === 'map-value-ind') this.#replace(space, '');
  }

  /** One space between what stands on one line; the space before a comment is its author's. */
  #narrow(tokens: readonly CST.SourceToken[], value: CST.Token | undefined): void {
    const colon = tokens.findIndex((token) => token.type === 'map-value-ind');
    for (let index = colon + 1; index < tokens.length; index++) {
      const token = tokens[index];
      const before = tokens[index - 1];
      const after = tokens[index + 1] ?? value;
      if (token?.type !== 'space' || before?.type === 'newline' || !after) continue;
      if (after.type !== 'newline' && after.type !== 'comment') this.#replace(token, ' ');
    }
  }

  #unquote(scalar: CST.FlowScalar): void {
    const plain = withoutQuotes(scalar.source);
    if (plain !== undefined) this.#replace(scalar, plain);
  }

  #replace(token: { readonly offset: number; readonly source: string }, newText: string): void {
    if (token.source === newText) return;
    this.lines.edits.push({ start: token.offset, end: token.offset + token.source.length, newText });
  }
}

function isSpace(token: CST.Token): boolean {
  return token.type === 'space' || token.type === 'newline' || token.type === 'comment';
}

function isQuoted(token: CST.Token): token is CST.FlowScalar {
  return token.type === 'single-quoted-scalar' || token.type === 'double-quoted-scalar';
}

function endOf(scalar: CST.BlockScalar): number {
  const last = scalar.props[scalar.props.length - 1];
  const contentStart = last && 'source' in last ? last.offset + last.source.length : scalar.offset;
  return contentStart + scalar.source.length;
}
