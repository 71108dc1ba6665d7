import type { Page, Piece } from './pdf-document';
import { plainSpaces } from './run-text';

/** What stands together on a line, without wide spaces: the text of a column, or a part of a line of it. */
export interface Segment {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly size: number;
  readonly isBold: boolean;
}

/** Everything at one height of a page. */
export interface Row {
  /** From 0. */
  readonly page: number;
  readonly baseline: number;
  readonly segments: readonly [Segment, ...Segment[]];
  /** Of the largest letters. */
  readonly size: number;
}

/** In multiples of the letters' size: how far baselines of one line may differ (raised signs of notes stand higher). */
const SAME_LINE = 0.45;
/** A space between letters, and one that may be between columns. */
const SPACE = 0.12;
const WIDE_SPACE = 0.5;

/** A list's number or bullet, behind which a tab leaves a wide space. */
const MARKER = /^([•●○▪■□◦‣⁃·\u2013\u2014\-*o]|\(?(\d{1,2}|[a-zA-Z])([.)]|(\.\d{1,2})+[.)]?)|§)$/;
/** Bullets as the fonts of signs have them, in the area of Unicode that is free for everybody. */
const PRIVATE_BULLET = /[\uf0a7\uf0b7\uf0a8\uf076\uf0d8\uf0fc]/g;

/** The lines of a page from top to bottom. */
export function rowsOf({ pieces }: Page, page: number): Row[] {
  const lines: Piece[][] = [];
  for (const piece of [...pieces].sort((a, b) => a.baseline - b.baseline)) {
    const line = lines.at(-1);
    const largest = line?.reduce((one, other) => (other.size > one.size ? other : one));
    const reach = SAME_LINE * Math.max(piece.size, largest?.size ?? 0);
    if (line && largest && Math.abs(piece.baseline - largest.baseline) <= reach) line.push(piece);
    else lines.push([piece]);
  }
  return lines.flatMap((line) => {
    const [first, ...rest] = segmentsOf(line.sort((a, b) => a.left - b.left));
    if (!first) return [];
    const { size, baseline } = line.reduce((one, other) => (other.size > one.size ? other : one));
    return [{ page, baseline, size, segments: [first, ...rest] }];
  });
}

function segmentsOf(line: readonly Piece[]): Segment[] {
  const groups: Piece[][] = [];
  for (const piece of line) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (!group || !last) groups.push([piece]);
    // drawn twice, to look bold
    else if (last.text === piece.text && Math.abs(last.left - piece.left) < 1) continue;
    else if (piece.left - last.right > WIDE_SPACE * piece.size && !MARKER.test(textOf(group))) groups.push([piece]);
    else group.push(piece);
  }
  return groups.flatMap((group) => {
    const text = textOf(group);
    if (text === '') return [];
    const lettered = group.filter((piece) => /[\p{L}\p{N}]/u.test(piece.text));
    return [
      {
        text,
        left: Math.min(...group.map(({ left }) => left)),
        right: Math.max(...group.map(({ right }) => right)),
        size: Math.max(...group.map(({ size }) => size)),
        isBold: lettered.length > 0 && lettered.every(({ isBold }) => isBold),
      },
    ];
  });
}

function textOf(pieces: readonly Piece[]): string {
  let text = '';
  let right = -Infinity;
  for (const piece of pieces) {
    if (text !== '' && piece.left - right > SPACE * piece.size) text += ' ';
    text += piece.text;
    right = piece.right;
  }
  // a soft hyphen is seen where it ends a line
  return plainSpaces(text.replace(/\u00ad\s*$/, '-').replace(PRIVATE_BULLET, '•'));
}
