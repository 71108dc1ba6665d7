import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

// put together, so that this file is not its own finding
const PLACES = [['', 'work', ''].join('/'), ['', 'tmp', 'bash_jobs'].join('/'), ['', 'home', 'runner', ''].join('/')];

/** Files in git, and those that would be: everything that is not ignored. */
function files(): string[] | undefined {
  try {
    const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return listed.split('\0').filter((file) => file !== '' && existsSync(file));
  } catch {
    return undefined;
  }
}

describe('committed text', () => {
  const listed = files();
  before(function () {
    if (listed === undefined) {
      console.log('      skipped: no git, or no repository');
      this.skip();
    }
  });

  it('names no place of the machine it was written on', () => {
    assert.ok((listed ?? []).length > 100, `${listed?.length} files`);
    const telling = (listed ?? []).filter((file) => {
      const text = readFileSync(file, 'latin1');
      return PLACES.some((place) => text.includes(place));
    });
    assert.deepEqual(telling, []);
  });

  it('names no registry: package-lock.json says versions and checksums only', () => {
    assert.doesNotMatch(readFileSync('package-lock.json', 'utf8'), /"resolved": *"(?:https?|git)/);
    assert.match(readFileSync('package-lock.json', 'utf8'), /"integrity": *"sha512-/);
  });

  it('has no built file and no notes to helpers', () => {
    const strangers = (listed ?? []).filter((file) =>
      /^(dist|out|node_modules|\.cache)\/|^HELPERS|\.vsix$|\.log$/.test(file),
    );
    assert.deepEqual(strangers, []);
  });
});
