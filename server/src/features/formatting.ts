import type { Analysis, Position, Range } from '../analysis';
import { formatYaml } from '../yaml';
import { replace, type TextEdit } from './edits';
import { indentPasted } from './paste-indentation';

/** The edits that lay a notice out in the standard way; none where it is not sound YAML. */
export function formatDocument(analysis: Analysis): TextEdit[] {
  return formatYaml(analysis.document).map((edit) => replace(analysis, edit, edit.newText));
}

/**
 * The edits that lay the lines of a range out. Where the file is no longer sound YAML, the range is taken for what was just
 * pasted into it, and moved to the column where it makes sense, if there is one.
 */
export function formatRange(analysis: Analysis, range: Range): TextEdit[] {
  if (analysis.document.problems.length > 0) return indentPasted(analysis, range);
  const { text } = analysis;
  const endsBefore = range.end.character === 0 && range.end.line > range.start.line;
  const start = text.offsetAt({ line: range.start.line, character: 0 });
  const end = text.offsetAt({ line: range.end.line + (endsBefore ? 0 : 1), character: 0 });
  return (
    formatYaml(analysis.document, { start, end })
      // an empty line before the next section is no matter of this range
      .filter((edit) => edit.start < end || end === text.getText().length)
      .map((edit) => replace(analysis, edit, edit.newText))
  );
}

/**
 * What a new, empty line is indented to: the column of the key that follows a dash, one level below a key that has no value
 * yet, the column of the line above otherwise.
 * @param position on the new line, right after the line break was typed
 */
export function formatNewLine(analysis: Analysis, position: Position): TextEdit[] {
  const { text } = analysis;
  const lineAt = (line: number): string =>
    text.getText({ start: { line, character: 0 }, end: { line: line + 1, character: 0 } }).replace(/\r?\n$/, '');
  const current = lineAt(position.line);
  if (position.line === 0 || current.trim() !== '') return [];
  const above = /^(?<indent> *)(?<dashes>(?:- +)*)(?<rest>.*)$/.exec(lineAt(position.line - 1))?.groups;
  if (!above?.['rest'] || above['rest'].startsWith('#') || isInsideText(analysis, position.line)) return [];
  const isItem = above['dashes'] !== '' && !OPENS.test(above['rest']) && !HAS_KEY.test(above['rest']);
  const column =
    (above['indent'] ?? '').length +
    (isItem ? 0 : (above['dashes'] ?? '').length) +
    (OPENS.test(above['rest']) ? 2 : 0);
  if (current.length === column) return [];
  const start = { line: position.line, character: 0 };
  return [{ range: { start, end: { line: position.line, character: current.length } }, newText: ' '.repeat(column) }];
}

/** A key with nothing after it, or with the mark of a text on the lines below. */
const OPENS = /^[^#"'\s][^#"']*:\s*(?:[|>][-+\d]*)?\s*$/;
const HAS_KEY = /^[^#"'\s[{][^#"']*:\s/;

/** True where the line above is part of a text, whose lines the author indents. */
function isInsideText({ text, document }: Analysis, line: number): boolean {
  const before = text.offsetAt({ line, character: 0 }) - 1;
  const place = document.placeAt(before);
  if (place?.node.kind !== 'scalar' || place.part !== 'value') return false;
  return text.positionAt(place.node.span.start).line < line - 1;
}
