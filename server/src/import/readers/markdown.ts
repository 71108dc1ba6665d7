import type { Code, List, ListItem, PhrasingContent, Root, RootContent, Table } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { SourceBlock, SourceDocument } from '../source';
import { htmlBlocks } from './html';
import { boundCharacters, LIMITS, type ReadLimits } from './limits';
import { refuse } from './problem';
import { apartOf, linkAddress, plainSpaces, RunText, type RunOfText } from './run-text';
import { readText } from './text';

/** Bounds within which the parser is quick and its recursion shallow; what goes beyond is read line by line. */
const MOST_LINES = 20_000;
const MOST_SIGNS_IN_LINE = 200;
const MOST_SIGNS_IN_PARAGRAPH = 2_000;
const WIDEST_INDENT = 60;

/**
 * Markdown (CommonMark with tables) as blocks, which keep the lines of the source.
 * @param text with `\n` for line ends (`decodeText`)
 * @throws {UnreadableSource}
 */
export function readMarkdown(text: string, limits: ReadLimits = LIMITS): SourceDocument {
  boundCharacters(text.length, limits);
  if (!isReadable(text)) return { ...readText(text, limits), format: 'markdown' };
  const blocks = new Blocks(limits).read(
    fromMarkdown(text, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] }),
  );
  if (blocks.length === 0) refuse('empty');
  return { format: 'markdown', blocks, text };
}

function isReadable(text: string): boolean {
  const lines = text.split('\n');
  if (lines.length > MOST_LINES) return false;
  let inParagraph = 0;
  return lines.every((line) => {
    const inLine = line.match(/[>*_[\]()~`+-]/g)?.length ?? 0;
    inParagraph = line.trim() === '' ? 0 : inParagraph + inLine;
    const indent = line.length - line.trimStart().length;
    return inLine <= MOST_SIGNS_IN_LINE && inParagraph <= MOST_SIGNS_IN_PARAGRAPH && indent <= WIDEST_INDENT;
  });
}

/** A line of running text, and where it begins. */
interface Line extends RunOfText {
  readonly line: number;
}

/** Where reference links lead, by identifier. */
type Addresses = ReadonlyMap<string, string>;

class Blocks {
  private readonly addresses = new Map<string, string>();
  private readonly blocks: SourceBlock[] = [];
  private tables = 0;

  constructor(private readonly limits: ReadLimits) {}

  read(root: Root): SourceBlock[] {
    for (const node of root.children) if (node.type === 'definition') this.addresses.set(node.identifier, node.url);
    for (const node of root.children) this.add(node);
    return this.blocks;
  }

  private add(node: RootContent): void {
    const line = lineOf(node);
    switch (node.type) {
      case 'heading': {
        const text = plainSpaces(
          linesOf(node.children, line, this.addresses)
            .map((part) => part.text)
            .join(' '),
        );
        if (text !== '') this.blocks.push({ kind: 'heading', text, level: node.depth, line });
        break;
      }
      case 'paragraph':
        this.addLines(linesOf(node.children, line, this.addresses));
        break;
      case 'blockquote':
        for (const child of node.children) this.add(child);
        break;
      case 'list':
        this.addList(node, 0);
        break;
      case 'table':
        this.addTable(node);
        break;
      case 'code':
        this.addCode(node, line);
        break;
      case 'html':
        this.addHtml(node.value, line);
        break;
    }
  }

  private addCode({ value, position }: Code, start: number): void {
    const lines = value.split('\n');
    // the fence, where there is one, is a line of its own
    const isFenced = position !== undefined && position.end.line - start >= lines.length;
    const first = isFenced ? start + 1 : start;
    this.addLines(
      lines
        .map((text, i) => ({ text: text.trim(), line: first + i, emphasised: false, lead: '' }))
        .filter(({ text }) => text !== ''),
    );
  }

  private addHtml(html: string, line: number): void {
    const before = this.tables;
    for (const draft of htmlBlocks(html, this.limits)) {
      if (draft.kind !== 'row') this.blocks.push({ ...draft, line });
      else {
        this.tables = Math.max(this.tables, before + draft.table + 1);
        this.blocks.push({ ...draft, table: before + draft.table, line });
      }
    }
  }

  private addLines(lines: readonly Line[]): void {
    for (const [i, run] of lines.entries())
      this.blocks.push({ kind: 'paragraph', text: run.text, line: run.line, afterGap: i === 0, ...apartOf(run) });
  }

  private addList(list: List, depth: number): void {
    for (const [i, item] of list.children.entries())
      this.addItem(item, depth, list.ordered ? `${(list.start ?? 1) + i}.` : undefined);
  }

  private addItem(item: ListItem, depth: number, marker: string | undefined): void {
    let isFirst = true;
    for (const child of item.children) {
      if (child.type === 'list') this.addList(child, depth + 1);
      else if (isFirst && child.type === 'paragraph') {
        const [first, ...rest] = linesOf(child.children, lineOf(child), this.addresses);
        if (first) {
          const { text, line } = first;
          const marked = marker === undefined ? {} : { marker };
          this.blocks.push({ kind: 'item', text, depth, line, ...marked, ...apartOf(first) });
        }
        this.addLines(rest);
      } else this.add(child);
      isFirst = false;
    }
  }

  private addTable(table: Table): void {
    const number = this.tables++;
    for (const row of table.children) {
      const line = lineOf(row);
      const cells = row.children.map((cell) =>
        linesOf(cell.children, line, this.addresses)
          .map(({ text }) => text)
          .join('\n'),
      );
      if (cells.some((cell) => cell !== '')) this.blocks.push({ kind: 'row', cells, table: number, line });
    }
  }
}

/**
 * Running text, in a line for each hard break. A soft break is a space, but where a line that is wholly bold ends or
 * begins: that is a heading to whoever wrote it.
 */
function linesOf(nodes: readonly PhrasingContent[], start: number, addresses: Addresses): Line[] {
  const lines: (Line & { isSoft: boolean })[] = [];
  const run = new RunText();
  let line = start;
  const endLine = (isSoft: boolean): void => {
    lines.push({ ...run.take(), line, isSoft });
    line++;
  };
  const visit = (node: PhrasingContent, bold: boolean): void => {
    if (node.type === 'break' || (node.type === 'html' && /^<br\b/i.test(node.value))) {
      endLine(false);
      line = node.position?.end.line ?? line;
    } else if (node.type === 'html') return;
    else if (node.type === 'image') run.add(node.alt ?? '', bold);
    else if ('value' in node) {
      for (const [i, part] of node.value.split('\n').entries()) {
        if (i > 0) endLine(true);
        run.add(part, bold);
      }
    } else if ('children' in node) {
      for (const child of node.children) visit(child, bold || node.type === 'strong');
      const url =
        node.type === 'link' ? node.url : node.type === 'linkReference' ? addresses.get(node.identifier) : undefined;
      const address = url === undefined ? undefined : linkAddress(url, shown(node.children));
      if (address !== undefined) run.add(` (${address})`, bold);
    }
  };
  for (const node of nodes) visit(node, false);
  endLine(false);
  return joined(lines);
}

function joined(lines: readonly (Line & { isSoft: boolean })[]): Line[] {
  const whole: Line[] = [];
  let isOpen = false;
  for (const { text, line, emphasised, lead, isSoft } of lines) {
    const last = whole.at(-1);
    if (last && isOpen && last.emphasised === emphasised)
      whole[whole.length - 1] = { ...last, text: `${last.text} ${text}` };
    else whole.push({ text, line, emphasised, lead });
    isOpen = isSoft;
  }
  return whole.filter(({ text }) => text !== '');
}

function shown(nodes: readonly PhrasingContent[]): string {
  return nodes.map((node) => ('value' in node ? node.value : 'children' in node ? shown(node.children) : '')).join('');
}

function lineOf(node: RootContent | Table['children'][number]): number {
  return node.position?.start.line ?? 1;
}
