/** Tables of texts and the legal targets that the finder of references must give for them. */

import assert from 'node:assert/strict';
import { findReferences, formatTarget, parseTarget } from '../../../server/src/law/references';
import type { FindOptions } from '../../../server/src/law/references';

/** Text → expected targets, all mentions joined; "|" parts mentions. */
export type Row = readonly [text: string, expected: string];

/**
 * The targets of a text as a {@link Row} writes them; asserts that spans and targets are well formed.
 *
 * @param text the text.
 * @param options of the finder.
 */
export function found(text: string, options: FindOptions = {}): string {
  const references = findReferences(text, options);
  for (const reference of references) {
    assert.equal(text.slice(reference.start, reference.end), reference.text);
    for (const target of reference.targets) {
      const parsed = parseTarget(target);
      assert.ok(parsed !== undefined, `${target} is no target`);
      assert.equal(formatTarget(parsed), target);
    }
  }
  return references.map((reference) => reference.targets.join(' ')).join(' | ');
}

/**
 * One test for each row.
 *
 * @param title of the group.
 * @param rows texts and their targets.
 * @param options of the finder.
 */
export function table(title: string, rows: readonly Row[], options: FindOptions = {}): void {
  describe(title, () => {
    for (const [text, expected] of rows) {
      it(JSON.stringify(text), () => {
        assert.equal(found(text, options), expected);
      });
    }
  });
}

/**
 * One test for each row: the words that the mentions of a text are.
 *
 * @param title of the group.
 * @param rows texts and the words of their mentions.
 */
export function spans(title: string, rows: readonly (readonly [text: string, words: readonly string[]])[]): void {
  describe(title, () => {
    for (const [text, words] of rows) {
      it(JSON.stringify(text), () => {
        assert.deepEqual(
          findReferences(text).map((reference) => reference.text),
          words,
        );
      });
    }
  });
}
