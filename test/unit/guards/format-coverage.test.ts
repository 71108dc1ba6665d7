import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { shapeAt } from '../../../server/src/notice';
import { read } from './repo';

/** The sample notices that the format was designed on; they are not in the repository. */
const SEEDS = '../shared/seeds';

interface Row {
  readonly seed: number;
  readonly line: number;
  readonly paths: readonly string[];
}

/** The rows of a table of the page, under its heading. */
function rows(heading: string): Row[] {
  const page = read('docs/format-coverage.md');
  const start = page.indexOf(`\n## ${heading}\n`);
  assert.ok(start >= 0, `no heading ${heading}`);
  const section = page.slice(start + 1).split(/\n## /)[0] ?? '';
  return section
    .split('\n')
    .filter((line) => /^\| *\d/.test(line))
    .map((line) => {
      const cells = line.split('|').map((cell) => cell.trim());
      const paths = [...(cells[4] ?? '').matchAll(/`([^`]+)`/g)].map(([, path = '']) => path);
      return { seed: Number(cells[1]), line: Number(cells[2]), paths };
    });
}

const toPath = (written: string): (string | number)[] => written.split('/').map((step) => (step === '*' ? 0 : step));
const isProse = (written: string): boolean => shapeAt(toPath(written))?.isText === true;
/** A section's bare text and its `teksti` are one place. */
const place = (written: string): string => written.replace(/\/teksti$/, '');

describe('docs/format-coverage.md', () => {
  const headings = rows('Headings');
  const facts = rows('Facts that stand under another heading');
  const all = [...headings, ...facts];

  it('follows the headings of five notices', () => {
    assert.ok(headings.length > 100, `${headings.length} headings`);
    assert.ok(facts.length > 20, `${facts.length} facts`);
    assert.deepEqual([...new Set(all.map(({ seed }) => seed))].sort(), [0, 1, 2, 3, 4]);
    assert.deepEqual(
      all.filter(({ line, paths }) => !(line > 0) || paths.length === 0),
      [],
    );
  });

  it('names paths that the format has', () => {
    const missing = all.flatMap(({ paths }) => paths).filter((path) => !shapeAt(toPath(path)));
    assert.deepEqual(missing, []);
  });

  it('gives no two headings of a notice the same key of prose', () => {
    for (const seed of [0, 1, 2, 3, 4]) {
      const prose = headings
        .filter((row) => row.seed === seed)
        .flatMap(({ paths }) => paths)
        .filter(isProse)
        .map(place);
      const shared = prose.filter((path, index) => prose.indexOf(path) !== index);
      assert.deepEqual(shared, [], `seed ${seed}`);
    }
  });

  it('sees what it looks for', () => {
    assert.equal(shapeAt(toPath('rekisterit/*/olematon')), undefined);
    assert.equal(isProse('johdanto'), true);
    assert.equal(isProse('rekisterit/*/tietosisältö/luettelo'), false);
  });

  it('cites lines that the notices have', function () {
    if (!existsSync(SEEDS)) {
      console.log(`      skipped: the sample notices (${SEEDS}) are not here`);
      this.skip();
    }
    const files = readdirSync(SEEDS).filter((name) => name.endsWith('.txt'));
    const lines = [0, 1, 2, 3, 4].map((seed) => {
      const name = files.find((file) => file.startsWith(`00${seed}_`));
      assert.ok(name, `no seed ${seed}`);
      return read(`${SEEDS}/${name}`).split('\n');
    });
    const wrong = all.filter(({ seed, line }) => (lines[seed]?.[line - 1] ?? '').trim() === '');
    assert.deepEqual(
      wrong.map(({ seed, line }) => `${seed}:${line}`),
      [],
    );
  });
});
