import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { isLanguage } from '../../../server/src/language';
import { matchHeading } from '../../../server/src/import/recognise/match-heading';

/** How much of a heading the vocabulary must know for it to be one wherever it stands. */
const ENOUGH = 0.7;

describe('the vocabulary of headings', () => {
  const rows = readFileSync('test/fixtures/import/headings.txt', 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));

  it('leads every heading that people write to its key', () => {
    const wrong: string[] = [];
    for (const row of rows) {
      const [, language = '', topics = '', headings = ''] = /^(\w\w) ([^:]+): (.+)$/u.exec(row) ?? [];
      assert.ok(isLanguage(language), row);
      for (const heading of headings.split(' | ')) {
        const match = matchHeading(heading.replace(/\?$/u, ''), language);
        const found = match.coverage < ENOUGH ? [] : [...match.topics];
        if (found.sort().join() !== topics.split(' + ').sort().join())
          wrong.push(`${language} ${heading}: ${match.topics.join()} ${match.coverage}`);
      }
    }
    assert.deepEqual(wrong, []);
    assert.ok(rows.length > 90);
  });
});
