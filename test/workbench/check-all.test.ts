/** The check of all notices as a person meets it: the command, what it tells, and the Problems of files that are not open. */
import assert from 'node:assert/strict';
import type { Workbench } from './driver';
import { withWorkbench } from './with-workbench';

describe('the check of all notices', () => {
  let workbench: Workbench;

  withWorkbench((started) => {
    workbench = started;
  });

  it('tells how many there are of each kind, and leads to the Problems', async () => {
    await workbench.searchCommands('kaikki selosteet', 'Tarkista kaikki selosteet');
    await workbench.quickRow('Tarkista kaikki selosteet').click();
    const told = workbench.page.locator('.notifications-center .notification-list-item', { hasText: 'Tarkistettiin' });
    // the tests’ workbench keeps notifications in their list
    await workbench.runCommand('Notifications: Show Notifications');
    const text = await told.locator('.notification-list-item-message').innerText();
    assert.match(text, /^Tarkistettiin \d+ selostetta\. Virheitä: \d+, varoituksia: \d+, huomautuksia: \d+\.$/);
    await workbench.screenshot('check-all-told');
    await told.getByRole('button', { name: 'Näytä ongelmat' }).click();
    const files = workbench.page.locator(
      '.markers-panel .monaco-list-row .resource-label-container, .markers-panel .monaco-list-row .label-name',
    );
    await files.first().waitFor();
    await workbench.screenshot('check-all-problems');
    const named = (await files.allInnerTexts()).filter((name) => name.endsWith('.seloste.yaml'));
    assert.ok(named.length > 0, 'findings of notices by their names');
    assert.equal(await workbench.page.locator('.tabs-container .tab').count(), 0, 'no notice was opened');
  });
});
