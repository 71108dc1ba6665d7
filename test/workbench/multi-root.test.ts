/** A workspace of several folders, as a lawyer with several clients has it: each folder with settings of its own. */
import assert from 'node:assert/strict';
import type { Workbench } from './driver';
import { withWorkbench } from './with-workbench';

describe('a workspace of several folders', () => {
  let workbench: Workbench;

  withWorkbench(
    (started) => {
      workbench = started;
    },
    {
      folders: ['test/workbench/multi-root'],
      workspaceFile: 'asiakkaat.code-workspace',
    },
  );

  it('each notice is judged by the settings of its folder', async function () {
    this.timeout(60_000);
    await workbench.openFile('kunta.seloste.yaml');
    await workbench.squiggles('error').first().waitFor();
    await workbench.openFile('kommun.seloste.yaml');
    await workbench.squiggles('error').first().waitFor();
    let problems: string[] = [];
    for (let tries = 0; tries < 10; tries += 1) {
      problems = await workbench.problems();
      if (problems.some((text) => text.includes('Selosteessa'))) break;
    }
    await workbench.screenshot('multi-root');
    assert.ok(
      problems.some((text) => text.includes('Selosteessa ei kerrota')),
      problems.join('\n'),
    );
    assert.ok(
      problems.some((text) => text.includes('I beskrivningen nämns')),
      problems.join('\n'),
    );
  });

  it('all of them are checked together', async function () {
    this.timeout(60_000);
    await workbench.closeAll();
    await workbench.runCommand('Seloste: Tarkista kaikki selosteet');
    await workbench.runCommand('Notifications: Show Notifications');
    const told = workbench.page.locator('.notifications-center .notification-list-item', {
      hasText: /Tarkistettiin 2|2 besk/,
    });
    await told.first().waitFor();
  });
});
