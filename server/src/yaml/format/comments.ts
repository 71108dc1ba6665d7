import type { Line } from './lines';

/**
 * Gives each comment that has a line of its own the column of what it belongs to: of the line below where it stood in that
 * line's column, else of the line above in its column (it ends a block), else of the line below.
 */
export function placeComments(lines: readonly Line[]): void {
  let next: Line | undefined;
  for (let index = lines.length - 1; index >= 0; index--) {
    const line = lines[index];
    if (line?.kind === 'structure') next = line;
    if (line?.kind !== 'comment') continue;
    const belongsTo = next?.indent === line.indent ? next : (alignedAbove(lines, index) ?? next);
    line.target = belongsTo ? (belongsTo.target ?? belongsTo.indent) : 0;
  }
}

/** The nearest line above in the same column, with nothing farther to the left between. */
function alignedAbove(lines: readonly Line[], from: number): Line | undefined {
  const column = lines[from]?.indent ?? 0;
  for (let index = from - 1; index >= 0; index--) {
    const line = lines[index];
    if (line?.kind !== 'structure' || line.indent > column) continue;
    return line.indent === column ? line : undefined;
  }
  return undefined;
}
