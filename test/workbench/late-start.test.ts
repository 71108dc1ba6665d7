/** The server is not there before there is a notice. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import type { Workbench } from './driver';
import { withWorkbench } from './with-workbench';

/** The processes that run the server of the packed extension. */
function servers(): string[] {
  const server = path.join(process.cwd(), 'out', 'vsix', 'extension', 'dist', 'server.js');
  return execFileSync('ps', ['-eo', 'args'], { encoding: 'utf8' })
    .split('\n')
    .filter((line) => line.includes(server));
}

describe('the language server', () => {
  let workbench: Workbench;

  withWorkbench((started) => {
    workbench = started;
  });

  it('runs when a notice is opened, and not for other YAML', async function () {
    this.timeout(60_000);
    await workbench.openFile('palvelut.yaml');
    // our own commands are there: the extension has been activated, and had the time to start what it starts
    await workbench.searchCommands('Seloste: Näytä loki', 'Näytä loki');
    await workbench.page.keyboard.press('Escape');
    await workbench.page.waitForTimeout(3_000);
    assert.deepEqual(servers(), []);
    await workbench.openFile('malliseloste.seloste.yaml');
    for (let tries = 0; servers().length === 0 && tries < 40; tries += 1) await workbench.page.waitForTimeout(500);
    assert.equal(servers().length, 1);
  });
});
