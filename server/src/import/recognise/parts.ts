import type { Line } from './lines';

/** Running text: a paragraph of it, its broken lines joined. */
export interface TextPart {
  readonly kind: 'text';
  readonly text: string;
  readonly line: number;
}

/** Items that stand together. */
export interface ListPart {
  readonly kind: 'list';
  readonly items: readonly ListItem[];
  /** True where the source numbers them. */
  readonly ordered: boolean;
  readonly line: number;
}

export interface ListItem {
  readonly text: string;
  readonly line: number;
  readonly marker: string | undefined;
}

export type Part = TextPart | ListPart;

/** A short line that ends a sentence ends a paragraph too; how short, as a share of a full line. */
const SHORT = 0.75;

/**
 * The paragraphs and lists of some lines. In plain text a paragraph's lines are joined; a word parted at the end of a line
 * keeps its hyphen, since it can't be told from a compound's.
 * @param fullLength the length of a full line; 0 where every line is a paragraph of its own
 */
export function partsOf(lines: readonly Line[], fullLength: number): Part[] {
  const parts: (TextPart | { kind: 'list'; items: ListItem[]; ordered: boolean; line: number })[] = [];
  let before: Line | undefined;
  let itemsEnd = 0;
  for (const [at, line] of lines.entries()) {
    const end = at > itemsEnd && before && fullLength > 0 ? unmarkedItemsEnd(lines, at, before) : at;
    if (end > at) itemsEnd = end;
    const last = parts[parts.length - 1];
    const words = [line.text, ...line.cells.map((cell) => cell.replace(/\s+/gu, ' ').trim())]
      .filter((cell) => cell !== '')
      .join(': ');
    if (words === '') {
      // a number that no heading and no item follows is a text like any other
      if (line.marker !== undefined) parts.push({ kind: 'text', text: line.marker, line: line.line });
      before = line;
      continue;
    }
    if (isItem(line) || at < itemsEnd) {
      const item = { text: words, line: line.line, marker: line.marker };
      if (last?.kind === 'list') last.items.push(item);
      else parts.push({ kind: 'list', items: [item], ordered: /\d/u.test(line.marker ?? ''), line: line.line });
    } else if (last && before && at !== itemsEnd && continues(before, line, fullLength)) {
      if (last.kind === 'text') parts[parts.length - 1] = { ...last, text: joined(last.text, words) };
      else {
        const item = last.items.pop();
        if (item) last.items.push({ ...item, text: joined(item.text, words) });
      }
    } else parts.push({ kind: 'text', text: words, line: line.line });
    before = line;
  }
  return parts;
}

function isItem(line: Line): boolean {
  return line.kind === 'item' || line.marker !== undefined || line.cells.length > 0;
}

/** Longest line that is taken for an item without a mark, in UTF-16 units. */
const LONGEST_ITEM = 80;

/**
 * Where the items end that short lines after a colon are, though nothing marks them; the index itself where there are none.
 * One line alone, or one that ends as a sentence does, is none.
 */
function unmarkedItemsEnd(lines: readonly Line[], at: number, before: Line): number {
  if (!/:$/u.test(before.text) || isItem(before)) return at;
  let end = at;
  for (; end < lines.length; end++) {
    const line = lines[end];
    const isShort =
      line &&
      !isItem(line) &&
      line.text.length <= LONGEST_ITEM &&
      !/(?:[.,:!?]|\s(?:ja|tai|sekä|och|eller|and|or))$/iu.test(line.text);
    if (!isShort || (line.begins && end > at)) break;
  }
  return end - at >= 2 ? end : at;
}

/** True where a line goes on with the paragraph or item of the line before it. */
function continues(before: Line, line: Line, fullLength: number): boolean {
  if (line.begins || line.kind !== 'text') return false;
  if (isItem(before)) return true;
  return !(/[.!?:]["”’)]?$/u.test(before.text) && before.text.length < fullLength * SHORT);
}

function joined(one: string, other: string): string {
  const parted = /\p{L}-$/u.test(one) && !/^(?:ja|tai|sekä|eli|och|eller|samt|and|or)(?!\p{L})/iu.test(other);
  return parted ? one + other : `${one} ${other}`;
}
