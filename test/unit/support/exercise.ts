import assert from 'node:assert/strict';
import type { Analysis, Range } from '../../../server/src/analysis';
import { codeActions, completion, hover, preview } from '../../../server/src/features';
import { messages, sentence } from '../../../server/src/messages';
import { analyseText } from './analyse';

function assertInside({ text }: Analysis, range: Range, what: string): void {
  const start = text.offsetAt(range.start);
  const end = text.offsetAt(range.end);
  assert.ok(start <= end, `${what}: the range runs backwards`);
  assert.deepEqual(text.positionAt(start), range.start, `${what}: the range begins outside the document`);
  assert.deepEqual(text.positionAt(end), range.end, `${what}: the range ends outside the document`);
}

/**
 * Does to a text all that an editor does: checks it, hovers, completes and asks for fixes at some offsets, shows the preview.
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
  for (const offset of offsets) {
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
