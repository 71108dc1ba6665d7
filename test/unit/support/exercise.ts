import assert from 'node:assert/strict';
import type { Analysis, Range } from '../../../server/src/analysis';
import {
  codeActions,
  completion,
  definition,
  folding,
  hover,
  outline,
  placesAt,
  preview,
  rename,
  selectionRanges,
  type OutlineItem,
} from '../../../server/src/features';
import { messages, sentence } from '../../../server/src/messages';
import { analyseText } from './analyse';

function assertInside({ text }: Analysis, range: Range, what: string): void {
  const start = text.offsetAt(range.start);
  const end = text.offsetAt(range.end);
  assert.ok(start <= end, `${what}: the range runs backwards`);
  assert.deepEqual(text.positionAt(start), range.start, `${what}: the range begins outside the document`);
  assert.deepEqual(text.positionAt(end), range.end, `${what}: the range ends outside the document`);
}

/** Each place lies within the one above it, and what is marked within the place. */
function assertOutline(analysis: Analysis, items: readonly OutlineItem[], within: Range): void {
  const { text } = analysis;
  for (const { title, range, selection, children } of items) {
    assert.notEqual(title, '', 'a place without a title');
    for (const [inner, outer] of [
      [range, within],
      [selection, range],
    ] as const) {
      assertInside(analysis, inner, title);
      assert.ok(text.offsetAt(outer.start) <= text.offsetAt(inner.start), `${title} begins outside`);
      assert.ok(text.offsetAt(inner.end) <= text.offsetAt(outer.end), `${title} ends outside`);
    }
    assertOutline(analysis, children, range);
  }
}

/** What an editor asks of every document it shows: the outline and the folds. */
function assertShape(analysis: Analysis): void {
  const end = analysis.text.positionAt(analysis.text.getText().length);
  assertOutline(analysis, outline(analysis, 'en'), { start: { line: 0, character: 0 }, end });
  let last = -1;
  for (const { startLine, endLine } of folding(analysis)) {
    assert.ok(last < startLine && startLine < endLine && endLine <= end.line, `a fold at ${startLine}–${endLine}`);
    last = startLine;
  }
}

/** Each stretch holds the one before it and the offset; the last is the whole file. */
function assertSelection(analysis: Analysis, offset: number): void {
  const { text } = analysis;
  let inner = { start: offset, end: offset };
  for (const range of selectionRanges(analysis, offset)) {
    assertInside(analysis, range, `selection at ${offset}`);
    const outer = { start: text.offsetAt(range.start), end: text.offsetAt(range.end) };
    assert.ok(outer.start <= inner.start && inner.end <= outer.end, `selection at ${offset} loses its place`);
    inner = outer;
  }
  assert.deepEqual(inner, { start: 0, end: text.getText().length });
}

/** What stands at an offset can be gone to, found and renamed, or is no name. */
function assertNames(analysis: Analysis, offset: number): void {
  for (const range of definition(analysis, offset)) assertInside(analysis, range, `definition at ${offset}`);
  for (const { range } of placesAt(analysis, offset)) assertInside(analysis, range, `name at ${offset}`);
  const edits = rename(analysis, offset, 'uusi nimi', 'fi');
  if (!edits || 'refusal' in edits) return;
  for (const { range } of edits) assertInside(analysis, range, `rename at ${offset}`);
}

/**
 * Does to a text all that an editor does: checks it, outlines and folds it, hovers,
 * completes, selects and asks for fixes at some offsets, shows the preview.
 * Every range has to be inside the document, every finding has to have a sentence, and no rule may fail.
 * @returns the analysis, for more to be asked of it
 */
export function exercise(source: string, offsets: readonly number[]): Analysis {
  const analysis = analyseText(source);
  assert.deepEqual(analysis.defects, []);
  for (const { finding, range, related } of analysis.findings.slice(0, 2000)) {
    for (const place of [range, ...related]) assertInside(analysis, place, finding.code);
    assert.notEqual(sentence(finding, 'fi'), finding.code, 'no sentence');
  }
  assertShape(analysis);
  for (const offset of offsets) {
    assertSelection(analysis, offset);
    assertNames(analysis, offset);
    const told = hover(analysis, offset, 'fi');
    if (told) assertInside(analysis, told.range, `hover at ${offset}`);
    for (const item of completion(analysis, offset, 'sv'))
      assertInside(analysis, item.range, `completion at ${offset}`);
    const position = analysis.text.positionAt(offset);
    for (const action of codeActions(analysis, { start: position, end: position }, 'en'))
      for (const edit of action.edits) assertInside(analysis, edit.range, `fix at ${offset}`);
  }
  const shown = preview(analysis, undefined);
  assert.equal(shown.blocks.length, shown.lines.length);
  assert.ok(
    shown.lines.every((line) => line >= 0 && line < analysis.text.lineCount),
    'a block comes from no line',
  );
  if (!analysis.notice.isDeclared) {
    const { unreadable, notNotice } = messages(shown.language).preview;
    assert.ok(shown.notice === unreadable || shown.notice === notNotice);
  }
  return analysis;
}
