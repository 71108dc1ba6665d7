import type { SourceBlock, SourceDocument } from '../source';
import type { Unplaced } from '../report';

/** A line shorter than this, in UTF-16 units, is more likely a name, an item or an address than a paragraph. */
export const SHORTEST_TEXT = 60;

/** One line of an old notice, whatever the format it came in. */
export interface Line {
  /** Trimmed, spaces plain; without the mark of a list item. */
  readonly text: string;
  readonly line: number;
  /** What the source itself says of it; recognition may see a heading in any of them. */
  readonly kind: 'text' | 'item' | 'heading';
  /** The bullet or number of an item, or the number before a line: `-`, `4.`, `a)`. */
  readonly marker: string | undefined;
  /** True where it begins a paragraph for certain: after an empty line, or as a block of its own. */
  readonly begins: boolean;
  /** Of a heading: 1 is the highest. */
  readonly level: number | undefined;
  readonly emphasised: boolean;
  /** The words at its beginning that the source sets apart from the rest; empty where there are none. */
  readonly lead: string;
  /** The other cells of a table row whose first cell this is. */
  readonly cells: readonly string[];
}

export interface SourceLines {
  readonly lines: readonly Line[];
  /** Remnants of the page around the notice. */
  readonly leftOut: readonly Unplaced[];
  /** The length of a full line of plain text, in UTF-16 units; what is much shorter was not broken by its length. */
  readonly fullLength: number;
}

/** A bullet, or a dash that stands apart. */
const BULLET = /^(?:[•·●○▪■◦‣*]|[-–—](?=\s))\s*/u;
/** The marks of a heading in Markdown, where no reader of Markdown has read them. */
const HASHES = /^#{1,6}\s+(?=\S)/u;
/** A number or letter before a heading or item: `4.`, `4)`, `2a.`, `5.1`, `a)`, `(b)`, `IV.`. */
const NUMBER =
  /^(?:(?:kohta|punkt|section)\s)?(?:\(?\d{1,2}(?:\.\d{1,2}){0,3}\.?[a-zåäö]?[.):]?(?=\s|$)|\(?\d{1,2}[.)](?=\p{L})|\(?[a-zåäö]\)|(?:I{1,3}|IV|VI{0,3}|IX|X)[.):](?=\s))\s*/u;
/** What web pages leave around a text: marks of a page builder, invisible images, skip links. */
const REMNANT =
  /^(?:top of page|bottom of page|skip to (?:main )?content|siirry (?:suoraan )?sisältöön|hoppa till innehåll(?:et)?|takaisin ylös|back to top|<(?:img|script|style|iframe|noscript)\b[^>]{0,2000}>)$/iu;

/** The lines of a source, in order, with the remnants of its page taken out. */
export function linesOf(source: SourceDocument): SourceLines {
  const lines: Line[] = [];
  const leftOut: Unplaced[] = [];
  for (const block of source.blocks) {
    for (const line of linesIn(block, source.format === 'text'))
      if (REMNANT.test(line.text) && line.cells.length === 0)
        leftOut.push({ text: [line.marker ?? '', line.text].join(' ').trim(), line: line.line });
      else lines.push(line);
  }
  return { lines, leftOut, fullLength: fullLength(lines) };
}

function linesIn(block: SourceBlock, isText: boolean): Line[] {
  const made: Line[] = [];
  const add = (raw: string, line: number, begins: boolean, rest: Partial<Line> = {}): void => {
    const text = raw.replace(/[\s\u200B\uFEFF]+/gu, ' ').trim();
    if (text !== '' || rest.cells !== undefined || rest.marker !== undefined)
      made.push({ ...base, text, line, begins, ...rest });
  };
  if (block.kind === 'row') {
    const [first = '', ...cells] = block.cells;
    add(first, block.line, true, { cells: cells.filter((cell) => cell.trim() !== '') });
    return made.filter(({ text, cells: more }) => text !== '' || more.length > 0);
  }
  const emphasised = block.kind !== 'heading' && block.emphasised === true;
  const leadOf = (text: string): string => {
    const lead = block.kind === 'heading' ? '' : splitMarker(block.lead ?? '').text;
    return lead !== '' && text.startsWith(lead) ? lead : '';
  };
  for (const [index, part] of block.text.split('\n').entries()) {
    const begins = index === 0 && (block.kind !== 'paragraph' || !isText || block.afterGap);
    const line = block.line + index;
    if (block.kind === 'item' && index === 0)
      add(part, line, true, { kind: 'item', marker: block.marker ?? '-', emphasised, lead: leadOf(part) });
    else if (block.kind === 'heading' && index === 0) {
      const { marker, text } = splitMarker(part);
      add(text, line, true, { kind: 'heading', level: block.level, marker });
    } else {
      const bullet = BULLET.exec(part.trimStart());
      const hashes = HASHES.exec(part.trimStart());
      if (hashes) {
        const { marker, text } = splitMarker(part.trimStart().slice(hashes[0].length));
        add(text, line, true, { kind: 'heading', level: hashes[0].trim().length, marker });
      } else if (bullet)
        add(part.trimStart().slice(bullet[0].length), line, begins, { kind: 'item', marker: bullet[0].trim() });
      else {
        const { marker, text } = splitMarker(part.trim());
        add(text, line, begins, { marker, emphasised, lead: leadOf(text) });
      }
    }
  }
  return made;
}

const base = { kind: 'text', marker: undefined, level: undefined, emphasised: false, lead: '', cells: [] } as const;

/** A line's number and the rest of it; a date, an amount or an initial is no number of a heading. */
function splitMarker(text: string): { marker: string | undefined; text: string } {
  const match = NUMBER.exec(text);
  if (!match) return { marker: undefined, text };
  const marker = match[0].trim();
  const rest = text.slice(match[0].length);
  // '5 vuotta' and '10 §': a bare number counts before a capital only; '12.5. 2018' is a date
  const isBare = /^\(?\d/u.test(marker) && !/[.):a-zåäö]$/u.test(marker);
  const isDate = /^\d{1,2}\.\d{1,2}\./u.test(marker) && /^\d/u.test(rest);
  if (isDate || (isBare && rest !== '' && !/^\p{Lu}/u.test(rest))) return { marker: undefined, text };
  return { marker, text: rest };
}

/** True for words in capitals. */
export function isShouted(text: string): boolean {
  return /\p{Lu}{3}/u.test(text) && !/\p{Ll}/u.test(text);
}

/** The length that few lines exceed: where a typesetter or a person broke them. */
function fullLength(lines: readonly Line[]): number {
  const lengths = lines.filter(({ kind }) => kind === 'text').map(({ text }) => text.length);
  lengths.sort((a, b) => a - b);
  return lengths[Math.floor(lengths.length * 0.9)] ?? 0;
}
