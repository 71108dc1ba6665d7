/** Completion as a person meets it: a few letters, the list, Enter, and what stands in the file then. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator } from 'playwright-core';
import type { Workbench } from './driver';
import { withWorkbench } from './with-workbench';

const FILE = 'jasenet.seloste.yaml';

describe('completion in the workbench', () => {
  let workbench: Workbench;

  withWorkbench(async (started) => {
    workbench = started;
    await workbench.openFile(FILE);
  });

  afterEach(async () => {
    await workbench.page.keyboard.press('Escape');
  });

  /** The rows of the list, where it has come by itself. */
  const list = (): Locator => workbench.page.locator('.suggest-widget.visible .monaco-list-row');

  /** Types, waits for the list, and takes its first item. */
  async function take(typed: string, label: string, picture: string): Promise<void> {
    await workbench.typeText(typed);
    const labels = await workbench.suggestions();
    assert.equal(labels[0], label, labels.join(', '));
    await workbench.screenshot(picture);
    await workbench.takeSuggestion(label);
  }

  /** The line of the saved file, counted from 1, on which a text stands. */
  function lineOf(text: string): number {
    const lines = readFileSync(path.join(workbench.host.folder, FILE), 'utf8').split('\n');
    return lines.findIndex((line) => line.includes(text)) + 1;
  }

  it('writes a right by its standard clause', async () => {
    await workbench.goToEndOf(lineOf('tarkastusoikeus'));
    await workbench.newLine(2);
    await take('kielto-oik', 'kielto-oikeus', 'completion-right');
    assert.match(await workbench.save(FILE), /^ {2}kielto-oikeus: vakioteksti$/m);
  });

  it('writes a service as a recipient, in the shape of its list', async () => {
    await workbench.goToEndOf(lineOf('rekisteröidyt: [jäsenet]'));
    await workbench.newLine(4);
    await workbench.typeText('vastaanottajat: ');
    await take('micros', '- Microsoft 365', 'completion-service');
    const text = await workbench.save(FILE);
    assert.match(text, /^ {4}vastaanottajat:\n {6}- nimi: .*\(Microsoft 365\)\n {8}rooli: käsittelijä\n {8}maa: IE\n/m);
    assert.match(text, /^ {8}tarkoitus: "\[TÄYDENNÄ: .*tarkista/m);
  });

  it('offers the items of a list again after a word that is typed anew, and leaves the Tab key to the place to fill in', async () => {
    await workbench.goToEndOf(lineOf('rekisteröidyt: [jäsenet]'));
    await workbench.newLine(4);
    await workbench.typeText('siirrot: mi');
    await workbench.page.keyboard.press('Escape');
    await workbench.page.keyboard.press('Backspace');
    await workbench.typeText('icro');
    await list().filter({ hasText: '- Microsoft 365' }).first().waitFor();
    await workbench.screenshot('completion-again');
    await workbench.takeSuggestion('- Microsoft 365');
    // the place to fill in is selected; a list would take the Tab key
    await workbench.typeText('GDPR 46 art');
    await workbench.page.waitForTimeout(1_000);
    assert.equal(await list().count(), 0, 'a list lies over the place to fill in');
    await workbench.page.keyboard.press('Tab');
    await workbench.newLine(8);
    await workbench.typeText('jäl');
    await list().filter({ hasText: 'jäljennös' }).first().waitFor();
    await workbench.page.keyboard.press('Escape');
    assert.match(
      await workbench.save(FILE),
      /^ {4}siirrot:\n {6}- maa: US\n[\s\S]*^ {8}kuvaus: "GDPR 46 art"\n {8}jäl$/m,
    );
  });

  it('completes a text within quotes', async () => {
    await workbench.goToEndOf(lineOf('muoto: sähköinen'));
    await workbench.newLine(4);
    await workbench.typeText('säilytysajat: [{aika: "5 v');
    assert.equal((await workbench.suggestions())[0], '5 vuotta');
    await workbench.screenshot('completion-duration');
    await workbench.takeSuggestion('5 vuotta');
  });

  it('shows what fits an empty line', async () => {
    await workbench.goToEndOf(lineOf('kielto-oikeus'));
    await workbench.newLine(2);
    const labels = await workbench.suggestions();
    await workbench.page.keyboard.press('Control+Space');
    await workbench.screenshot('completion-rights');
    assert.ok(labels.includes('valitusoikeus') && !labels.includes('tarkastusoikeus'), labels.join(', '));
  });
});
