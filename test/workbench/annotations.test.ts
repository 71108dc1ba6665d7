/** What is shown in, over and beside the text: hints, lenses, the status bar, the export and the import. */
import assert from 'node:assert/strict';
import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator } from 'playwright-core';
import type { Workbench } from './driver';
import { middleOf } from './places';
import { withWorkbench } from './with-workbench';

const MODEL = 'malliseloste.seloste.yaml';
const MEMBERS = 'jasenet.seloste.yaml';
const OLD = 'asiakkaat-2012.txt';

describe('in, over and beside the text', () => {
  let workbench: Workbench;

  withWorkbench(async (started) => {
    workbench = started;
    await workbench.openFile(MODEL);
  });

  afterEach(async () => {
    await workbench.page.keyboard.press('Escape');
  });

  const lens = (text: string): Locator =>
    workbench
      .editor()
      .locator('.codelens-decoration a, .codelens-decoration span', { hasText: text })
      .filter({ visible: true })
      .first();
  const hint = (text: string): Locator => workbench.editor().locator('.view-line span', { hasText: text }).last();
  const status = (): Locator => workbench.page.locator('.statusbar-item[id*="seloste.kattavuus"]');
  const file = (name: string): string => path.join(workbench.host.folder, name);
  const lineOf = (text: string): number =>
    readFileSync(file(MODEL), 'utf8')
      .split('\n')
      .findIndex((line) => line.includes(text)) + 1;

  /** The notifications there are, which the tests’ workbench keeps in their list. */
  async function notifications(): Promise<string> {
    const list = workbench.page.locator('.notifications-center.visible');
    if (!(await list.isVisible())) await workbench.runCommand('Notifications: Show Notifications');
    await list.waitFor();
    return (await list.locator('.notification-list-item-message').allInnerTexts()).join('\n');
  }

  /** Waits until the dialog for a file has its name: before that it takes no Enter. */
  async function dialogShows(ending: string): Promise<void> {
    await workbench.page.waitForFunction(
      (wanted) =>
        [...document.querySelectorAll<HTMLInputElement>('.quick-input-widget input[type="text"]')].some(({ value }) =>
          value.endsWith(wanted),
        ),
      ending,
    );
  }

  async function notified(words: RegExp): Promise<void> {
    let last = '';
    for (let tries = 0; tries < 20; tries++) {
      last = await notifications();
      if (words.test(last)) return;
      await workbench.page.waitForTimeout(500);
    }
    assert.match(last, words);
  }

  it('lenses stand over the notice and its registers, and the status bar tells the same', async () => {
    await lens('Päivitetty 2.11.2026').waitFor();
    for (const text of ['Ei huomautuksia', 'Esikatselu', 'Vie verkkosivuna']) await lens(text).waitFor();
    assert.equal((await status().innerText()).trim(), 'Ei huomautuksia · 13 ja 14 art.: ei puuttuvia kohtia');
    await workbench.screenshot('lenses-notice');
    await workbench.goToLine(lineOf('nimi: { fi: Asiakasrekisteri'));
    await lens('1 arvioitavana · 14 art.').waitFor();
    await workbench.screenshot('lenses-register');
    const tooltip = workbench.page.locator('.monaco-hover:visible', { hasText: 'Oikeustila tarkistettu' });
    await workbench.hoverUntil(tooltip, () => middleOf(status()));
    assert.match(await tooltip.innerText(), /lainmukaisuutta ei arvioida/);
    await workbench.screenshot('status-bar');
  });

  it('hints stand after the values, and say on hover what they rest on', async () => {
    await workbench.goToLine(lineOf('siirrot:'));
    await hint('yleensä päätös (EU) 2021/914').waitFor();
    await workbench.screenshot('hints-transfers');
    await workbench.goToLine(lineOf('aika: { fi: 6 vuotta'));
    await hint('31.12.2032').waitFor();
    assert.match(await workbench.hoverText('31.12.2032'), /kalenterivuoden lopusta[\s\S]*Kirjanpitolaki/);
    await workbench.screenshot('hints-hover');
  });

  it('a lens opens the preview', async () => {
    await workbench.goToLine(1);
    const title = workbench.preview.frame().locator('h1').getByText('Verkkokaupan tietosuojaseloste');
    // a lens that is drawn anew under the mouse does not feel the click
    for (let tries = 0; tries < 5 && !(await title.isVisible()); tries += 1) {
      await lens('Esikatselu').click();
      await title.waitFor({ timeout: 8_000 }).catch(() => undefined);
    }
    await title.waitFor();
    await workbench.closeAll();
  });

  it('typing moves no line, though the lenses change', async () => {
    await workbench.openFile(MEMBERS);
    await workbench.goToEndOf(4);
    await lens('13 art.').waitFor();
    const top = (): Promise<number | undefined> =>
      workbench
        .editor()
        .locator('.view-line', { hasText: 'muoto: sähköinen' })
        .boundingBox()
        .then((box) => box?.y);
    const before = await top();
    assert.ok(before !== undefined);
    for (const key of ' x: [{') {
      await workbench.typeText(key);
      await workbench.page.waitForTimeout(250);
      assert.equal(await top(), before, `after '${key}'`);
    }
    await workbench.closeAll();
  });

  it('the export asks for the language and the file, and before it overwrites', async function () {
    this.timeout(90_000);
    const { page } = workbench;
    const target = file('malliseloste.seloste.sv.html');
    const input = page.locator('.quick-input-widget input[type="text"]').first();
    const ask = async (): Promise<void> => {
      await workbench.runCommand('Seloste: Vie verkkosivuna');
      await workbench.quickRow('ruotsi').click();
      await page.locator('.quick-input-title', { hasText: 'Vie seloste verkkosivuna' }).waitFor();
      await dialogShows('/malliseloste.seloste.sv.html');
    };
    await workbench.openFile(MODEL);
    await ask();
    await workbench.screenshot('export-dialog');
    await input.press('Enter');
    await notified(/tallennettu tiedostoon malliseloste\.seloste\.sv\.html/);
    await workbench.screenshot('export-saved');
    assert.match(readFileSync(target, 'utf8'), /<html lang="sv">[\s\S]*Dataskyddsbeskrivning för webbutiken/);

    writeFileSync(target, 'ennestään');
    await ask();
    await input.press('Enter');
    const question = page.locator('.quick-input-widget', { hasText: 'already exists' });
    await question.waitFor();
    await workbench.screenshot('export-overwrite');
    assert.equal(readFileSync(target, 'utf8'), 'ennestään');
    // the first answers the question, the next closes the dialog
    for (let tries = 0; tries < 6 && (await input.isVisible()); tries++) {
      await page.keyboard.press('Escape');
      await page.waitForTimeout(500);
    }
    assert.equal(await input.isVisible(), false);
    assert.equal(readFileSync(target, 'utf8'), 'ennestään');
  });

  it('an unfinished notice is exported with a warning, and a broken one not at all', async function () {
    this.timeout(90_000);
    const { page } = workbench;
    const target = file('jasenet.seloste.html');
    writeFileSync(file(MEMBERS), readFileSync(file(MEMBERS), 'utf8').replace(/nimi: .*/, 'nimi: "[TÄYDENNÄ: nimi]"'));
    await workbench.openFile(MEMBERS);
    await status()
      .filter({ hasText: /1 kohta täydentämättä/ })
      .waitFor();
    await workbench.runCommand('Seloste: Vie verkkosivuna');
    await page.locator('.quick-input-title', { hasText: 'Vie seloste verkkosivuna' }).waitFor();
    await dialogShows('/jasenet.seloste.html');
    await page.locator('.quick-input-widget input[type="text"]').first().press('Enter');
    await notified(/jasenet\.seloste\.html, mutta siinä on vielä yksi kohta täydentämättä/);
    await workbench.screenshot('export-unfinished');
    writeFileSync(target, 'ennestään');
    await workbench.editor().click();
    await workbench.goToLine(2);
    await workbench.typeText('x: [');
    await workbench.page.keyboard.press('Escape');
    await workbench.runCommand('Seloste: Vie verkkosivuna');
    await notified(/ei viety: tiedostossa on YAML-virhe/);
    await workbench.screenshot('export-broken');
    assert.equal(readFileSync(target, 'utf8'), 'ennestään');
    await workbench.closeAll();
  });

  it('an old notice is imported from the explorer, and stands beside its source, which stays as it was', async function () {
    this.timeout(90_000);
    const { page } = workbench;
    // a heading with no text, which the notice's comment names by its line
    appendFileSync(file(`vanhat/${OLD}`), '\n11. Kielto-oikeus\n');
    await workbench.openFile(OLD);
    const before = readFileSync(file(`vanhat/${OLD}`), 'utf8');
    await workbench.closeAll();
    await page.locator('.explorer-folders-view .monaco-list-row', { hasText: OLD }).click({ button: 'right' });
    const command = page.locator('.context-view .action-label', { hasText: 'Tuo vanha seloste' });
    await command.waitFor();
    await workbench.screenshot('import-menu');
    await command.click();
    await workbench.tab('asiakkaat-2012.seloste.yaml').waitFor();
    const groups = page.locator('.editor-group-container');
    await groups.nth(1).locator('.view-line', { hasText: 'Tuotu vanhasta selosteesta' }).first().waitFor();
    await groups.nth(0).locator('.view-line', { hasText: '1. Rekisterinpitäjä' }).waitFor();
    assert.equal(
      await groups
        .nth(0)
        .locator('.tab')
        .innerText()
        .then((text) => text.replaceAll(/\s/g, '')),
      OLD,
    );
    const source = groups.nth(0).locator('.monaco-editor[role="code"]');
    const overflow = await source
      .locator('.view-line')
      .evaluateAll((lines) => Math.max(...lines.map((line) => line.scrollWidth - line.clientWidth)));
    assert.ok(overflow <= 0, `the source is not wrapped: ${overflow}`);
    await notified(/Seloste on tuotu/);
    await workbench.screenshot('import-result');
    assert.equal(readFileSync(file(`vanhat/${OLD}`), 'utf8'), before);
    assert.ok(!existsSync(file('vanhat/asiakkaat-2012.seloste.yaml')), 'nothing is written before it is saved');
    const line = before.split('\n').indexOf('11. Kielto-oikeus') + 1;
    const named = groups.nth(1).locator('.detected-link', { hasText: `rivi\u00a0${line}` });
    await groups.nth(1).locator('.view-line').first().click();
    await page.keyboard.press('Control+End');
    await named.waitFor();
    await named.click({ modifiers: ['ControlOrMeta'] });
    await groups.nth(0).locator('.selected-text').waitFor();
    assert.equal(await groups.nth(0).locator('.line-numbers.active-line-number').innerText(), String(line));
    await workbench.screenshot('import-line');
    await workbench.closeAll();
  });
});
