import assert from 'node:assert/strict';
import { sourceFiles } from './imports';
import { filesBelow, read } from './repo';

/** Lines. What is longer does more than one thing. */
const LONGEST = 400;

/** Tables and grammars that would not be clearer in two files, each with the length it may have. */
const EXCEPTIONS: Readonly<Record<string, number>> = {
  // a table: the names of acts in their forms
  'server/src/law/references/tables/acts.ts': 600,
};

describe('file size', () => {
  const files = [...sourceFiles, ...filesBelow('test', /\.(ts|mjs)$/), ...filesBelow('scripts', /\.mjs$/)];

  it(`no file is longer than ${LONGEST} lines`, () => {
    const long = files
      .map((file) => ({ file, lines: read(file).trimEnd().split('\n').length }))
      .filter(({ file, lines }) => lines > (EXCEPTIONS[file] ?? LONGEST))
      .map(({ file, lines }) => `${file}: ${lines}`);
    assert.deepEqual(long, []);
  });

  it('no exception is out of date', () => {
    assert.deepEqual(
      Object.keys(EXCEPTIONS).filter((file) => !files.includes(file)),
      [],
    );
  });
});
