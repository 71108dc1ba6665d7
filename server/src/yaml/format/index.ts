import { Parser } from 'yaml';
import type { CST } from 'yaml';
import type { YamlDocument } from '../document';
import { toJson } from '../json';
import { parseYaml } from '../parse';
import { blankLineEdits } from './blank-lines';
import { placeComments } from './comments';
import { layOut, Unformattable } from './layout';
import { Lines, type Line, type SourceEdit } from './lines';

export type { SourceEdit } from './lines';

/**
 * Lays a file out in the standard way: two columns a level, a dash with one space, one space after a colon, no white space
 * at the end of a line, one empty line where there were several, no quotation marks around plain words. Words, comments,
 * line breaks within texts, brackets and the order of everything stay.
 * @param document the file as parsed
 * @param within only the edits wholly within this stretch; they are given up where they would not make a whole by themselves
 * @returns edits in the order of the file that overlap nowhere; none where the file is not sound YAML, or where the result
 * would not be read back as the same data with the same comments
 */
export function formatYaml(document: YamlDocument, within?: { start: number; end: number }): SourceEdit[] {
  const { source } = document;
  if (document.problems.length > 0 || document.root?.kind !== 'map') return [];
  const all = editsFor(source);
  if (!within) return keepsMeaning(document, all) ? all : [];
  const inside = all.filter((edit) => edit.start >= within.start && edit.end <= within.end);
  if (keepsMeaning(document, inside)) return inside;
  // half a block cannot be moved: what is left is the white space within lines
  const withinLines = inside.filter((edit) => !isIndentation(source, edit));
  return keepsMeaning(document, withinLines) ? withinLines : [];
}

/** The text after edits that overlap nowhere and stand in the order of the file. */
export function applyEdits(source: string, edits: readonly SourceEdit[]): string {
  let result = '';
  let from = 0;
  for (const edit of edits) {
    result += source.slice(from, edit.start) + edit.newText;
    from = edit.end;
  }
  return result + source.slice(from);
}

function editsFor(source: string): SourceEdit[] {
  const lines = new Lines(source);
  const documents = [...new Parser().parse(source)].filter((token): token is CST.Document => token.type === 'document');
  const [document] = documents;
  if (!document) return [];
  try {
    layOut(document, lines);
  } catch (error) {
    if (error instanceof Unformattable) return [];
    throw error;
  }
  placeComments(lines.all);
  return [
    ...lines.edits,
    ...lines.all.flatMap((line) => lineEdits(source, line)),
    ...blankLineEdits(lines),
    ...lastLineBreak(lines),
  ].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** A line's beginning moved to its column, and the white space at its end taken away. */
function lineEdits(source: string, line: Line): SourceEdit[] {
  const edits: SourceEdit[] = [];
  if (line.target !== undefined && line.target !== line.indent)
    edits.push({ start: line.start, end: line.start + line.indent, newText: ' '.repeat(Math.max(0, line.target)) });
  if (line.kind !== 'structure' && line.kind !== 'comment') return edits;
  let end = line.end;
  while (end > line.start && (source[end - 1] === ' ' || source[end - 1] === '\t')) end--;
  if (end < line.end) edits.push({ start: end, end: line.end, newText: '' });
  return edits;
}

/** A file ends in a line break; one that ends in a text behind `|` without it means that. */
function lastLineBreak(lines: Lines): SourceEdit[] {
  const last = lines.all[lines.all.length - 1];
  if (!last || last.start === last.end || (last.kind !== 'structure' && last.kind !== 'comment')) return [];
  return [{ start: last.end, end: last.end, newText: lines.eol }];
}

function isIndentation(source: string, edit: SourceEdit): boolean {
  return (edit.start === 0 || source[edit.start - 1] === '\n') && edit.start < edit.end;
}

function keepsMeaning(before: YamlDocument, edits: readonly SourceEdit[]): boolean {
  if (edits.length === 0) return true;
  // both read alike: the document at hand may have been read with a dictionary of keys
  const after = parseYaml(applyEdits(before.source, edits));
  return after.problems.length === 0 && meaning(after) === meaning(parseYaml(before.source));
}

function meaning(document: YamlDocument): string {
  return JSON.stringify([toJson(document.root, 'source'), document.comments.map(({ text }) => text.trimEnd())]);
}
