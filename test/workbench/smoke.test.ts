/**
 * The extension as a person meets it, on an example of the kind that lawyers keep: a finding and its fix, a hover,
 * a clause, and the preview beside the text.
 */
import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Workbench } from './driver';
import { withWorkbench } from './with-workbench';

const EXAMPLE = '4-kaksi-rekisteria-2023.seloste.yaml';

/** Findings of these kinds mean that the text is no notice of the format. */
const FORM = /^(yaml|schema)\//;

/** Does what opens something until it is to be seen: a menu asked for while the editor is busy does not come. */
async function untilShown(shown: Locator, open: () => Promise<void>): Promise<void> {
  for (let tries = 0; tries < 6; tries += 1) {
    await open();
    if (
      await shown.waitFor({ timeout: 4_000 }).then(
        () => true,
        () => false,
      )
    )
      return;
  }
  await shown.waitFor();
}

describe('the workbench', () => {
  let workbench: Workbench;

  withWorkbench(async (started) => {
    workbench = started;
    leaveOutAccessRight();
    await workbench.openFile(EXAMPLE);
  });

  it('shows the language of a notice', async () => {
    await workbench
      .language()
      .filter({ hasText: /seloste/i })
      .waitFor();
  });

  it('underlines a misspelt key, names the right one and puts it in', async () => {
    const line = lineOf('päivitetty:');
    await workbench.goToLine(line, 'päivitet'.length);
    await workbench.page.keyboard.press('Delete');
    // the example has other faults: their marks are there before this one is found
    const names = (problem: string) => problem.includes('päivitety”') && problem.includes('päivitetty');
    let problems: string[] = [];
    for (let tries = 0; tries < 20 && !problems.some(names); tries += 1) {
      await workbench.page.waitForTimeout(300);
      problems = await workbench.problems();
    }
    assert.ok(problems.some(names), problems.join('\n'));
    await workbench.screenshot('misspelt-key');

    await workbench.goToLine(line, 3);
    await workbench.takeQuickFix();
    assert.match(await workbench.save(EXAMPLE), /^päivitetty: 2023-06-30$/m);
  });

  it('lists what may be done at the cursor, and does it', async () => {
    await workbench.goToLine(lineOf('laadittu:'), 12);
    const menu = workbench.page.locator('.action-widget .monaco-list-row').filter({ hasText: 'Kirjoita muodossa' });
    await untilShown(menu, async () => {
      await workbench.page.keyboard.press('Escape');
      await workbench.page.keyboard.press('Control+.');
    });
    await workbench.screenshot('actions');
    await menu.click();
    assert.match(await workbench.save(EXAMPLE), /^laadittu: \d{1,2}\.\d{1,2}\.\d{4}$/m);
  });

  it('adds a section that is picked, and selects what is to be filled in', async () => {
    await workbench.goToLine(lineOf('otsikko:'));
    await workbench.runCommand('Seloste: Lisää osio');
    const row = workbench.page.locator('.quick-input-list .monaco-list-row').filter({ hasText: 'Edustaja' });
    await row.first().waitFor();
    await workbench.screenshot('add-section');
    await row.first().click();
    // the section is there a moment before its first place is selected
    await workbench.page
      .locator('.statusbar-item')
      .filter({ hasText: /selected/ })
      .waitFor();
    await workbench.typeText('Edustaja Oy');
    assert.match(await workbench.save(EXAMPLE), /^edustaja:\n {2}nimi: "Edustaja Oy"$/m);
  });

  it('explains a legal reference under the mouse', async () => {
    await workbench.goToLine(lineOf('GDPR 6 art. 1.f'));
    const text = await workbench.hoverText('GDPR 6 art. 1.f');
    assert.match(text, /f alakohta/);
    assert.match(text, /oikeutettu etu/);
    await workbench.screenshot('hover');
  });

  it('offers a clause once and inserts it', async () => {
    await workbench.goToEndOf(lineOf('oikeudet:'));
    await workbench.newLine(2);
    await workbench.typeText('tarkastus');
    const labels = await workbench.suggestions();
    const same = labels.filter((label) => label === 'tarkastusoikeus');
    assert.equal(same.length, 1, labels.join(', '));
    await workbench.screenshot('suggestions');

    await workbench.takeSuggestion('tarkastusoikeus');
    const text = await workbench.save(EXAMPLE);
    assert.match(text, /^oikeudet:\n {2}tarkastusoikeus:/m);
    const broken = (await codes()).filter((code) => FORM.test(code));
    assert.deepEqual(broken, []);
  });

  it('shows the notice in the preview, and each change in its place', async () => {
    await workbench.runCommand('Seloste: Avaa esikatselu sivulle');
    const page = workbench.preview.frame();
    await page.locator('h1').getByText('Tietosuojaseloste asiakkaillemme').waitFor();
    await workbench.editor().click();
    const words = 'laskutuksen tiedot';
    await workbench.goToEndOf(lineOf(words));
    await page.getByText(words).waitFor();
    const place = await workbench.preview.atRest();
    assert.ok(place > 0, 'the preview has not followed the editor');
    await workbench.preview.mark(4711);

    await workbench.typeText(' ja');
    await page.getByText(`${words} ja`).waitFor();
    assert.equal(await workbench.preview.atRest(), place);
    assert.equal((await workbench.preview.state()).mark, 4711);
    await workbench.screenshot('preview');
  });

  it('leaves the editor where it is while the page grows', async () => {
    const [first] = await workbench.visibleLines();
    await workbench.typeText(' sekä muut tiedot, joita laskun lähettäminen edellyttää');
    await workbench.preview.frame().getByText('lähettäminen edellyttää').waitFor();
    await workbench.preview.atRest();
    assert.equal((await workbench.visibleLines())[0], first);
    assert.equal((await workbench.preview.state()).mark, 4711);
  });

  /** The file as it was last saved. */
  function saved(): string {
    return readFileSync(path.join(workbench.host.folder, EXAMPLE), 'utf8');
  }

  /** The line, counted from 1, on which a text first occurs; of the whole line if it ends in a colon. */
  function lineOf(text: string): number {
    const lines = saved().split('\n');
    const index = lines.findIndex((line) => (text.endsWith(':') ? line.startsWith(text) : line.includes(text)));
    assert.ok(index >= 0, `'${text}' is not in the example`);
    return index + 1;
  }

  /** Takes a clause away, so that there is one to offer. */
  function leaveOutAccessRight(): void {
    const text = saved();
    const without = text.replace(/^ {2}tarkastusoikeus: >\n(?: {4}.*\n)+/m, '');
    assert.notEqual(without, text);
    writeFileSync(path.join(workbench.host.folder, EXAMPLE), without);
  }

  /** Codes of the findings on the saved file, by the command line as it ships. */
  async function codes(): Promise<string[]> {
    const cli = path.join('out', 'vsix', 'extension', 'dist', 'cli.js');
    const file = path.join(workbench.host.folder, EXAMPLE);
    const json = await new Promise<string>((resolve) => {
      // Findings make the exit code 1, which is no failure here.
      execFile(process.execPath, [cli, 'check', '--format', 'json', file], (_, stdout) => resolve(stdout));
    });
    const { files } = JSON.parse(json) as { files: { findings: { code: string }[] }[] };
    return files.flatMap(({ findings }) => findings.map(({ code }) => code));
  }
});
