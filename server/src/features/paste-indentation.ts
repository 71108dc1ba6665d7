import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Analysis, Range } from '../analysis';
import { checkForm, formatDictionary } from '../notice';
import { parseYaml } from '../yaml';
import type { TextEdit } from './edits';

/** How far above the range columns are looked for. */
const LINES_ABOVE = 200;

/**
 * Moves pasted lines to the columns in which the file is sound YAML again, with the fewest faults of form. The first line
 * may stand apart: what is copied from the middle of a line leaves that line's indentation behind.
 * @returns no edits where no column makes the file sound
 */
export function indentPasted(analysis: Analysis, range: Range): TextEdit[] {
  const { text } = analysis;
  const lines = linesOf(analysis, range);
  const [first] = lines;
  if (!first) return [];
  let best: { edits: TextEdit[]; faults: number } | undefined;
  for (const column of columnsAbove(analysis, first.line)) {
    for (const rest of [column, column + 2]) {
      const edits = moved(lines, column, rest);
      const document = parseYaml(TextDocument.applyEdits(text, edits), formatDictionary);
      if (document.problems.length > 0) continue;
      const faults = checkForm(document).length;
      if (!best || faults < best.faults) best = { edits, faults };
    }
  }
  return best?.edits ?? [];
}

interface PastedLine {
  readonly line: number;
  readonly indent: number;
}

function linesOf({ text }: Analysis, range: Range): PastedLine[] {
  const last = range.end.character === 0 && range.end.line > range.start.line ? range.end.line - 1 : range.end.line;
  const found: PastedLine[] = [];
  for (let line = range.start.line; line <= last; line++) {
    const content = lineText(text, line);
    if (content.trim() !== '') found.push({ line, indent: content.length - content.trimStart().length });
  }
  return found;
}

/** Columns in which a line below could begin: one level below the line above, and those of the blocks it is in. */
function columnsAbove({ text }: Analysis, before: number): number[] {
  const columns = new Set<number>();
  let lowest = Infinity;
  for (let line = before - 1; line >= Math.max(0, before - LINES_ABOVE) && lowest > 0; line--) {
    const content = lineText(text, line);
    const [, indent, dashes] = /^( *)((?:- +)*)[^#\s]/.exec(content) ?? [];
    if (indent === undefined || indent.length >= lowest) continue;
    const inner = indent.length + (dashes ?? '').length;
    if (columns.size === 0 && /:\s*$/.test(content)) columns.add(inner + 2);
    columns.add(inner).add(indent.length);
    lowest = indent.length;
  }
  columns.add(0);
  return [...columns];
}

function moved(lines: readonly PastedLine[], column: number, rest: number): TextEdit[] {
  const lowest = Math.min(...lines.slice(1).map(({ indent }) => indent));
  return lines.flatMap(({ line, indent }, index) => {
    const target = index === 0 ? column : indent - lowest + rest;
    if (target === indent) return [];
    const range = { start: { line, character: 0 }, end: { line, character: indent } };
    return [{ range, newText: ' '.repeat(target) }];
  });
}

function lineText(text: TextDocument, line: number): string {
  return text.getText({ start: { line, character: 0 }, end: { line: line + 1, character: 0 } }).replace(/\r?\n$/, '');
}
