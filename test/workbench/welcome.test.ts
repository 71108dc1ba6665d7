/** Where a person begins who has written no notice: the walkthrough, the welcome view, the example. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Workbench } from './driver';
import { withWorkbench } from './with-workbench';

interface Manifest {
  readonly contributes: {
    readonly walkthroughs: readonly [
      {
        readonly title: string;
        readonly steps: readonly { readonly title: string; readonly media: { altText: string } }[];
      },
    ];
  };
}

const { walkthroughs } = (JSON.parse(readFileSync('package.json', 'utf8')) as Manifest).contributes;

describe('the beginning', () => {
  let workbench: Workbench;

  withWorkbench(
    (started) => {
      workbench = started;
    },
    // wide enough for the pictures beside the steps
    {
      folders: ['test/workbench/first-notice'],
      viewport: { width: 1700, height: 900 },
    },
  );

  it('the walkthrough shows a picture at each step, and its buttons run commands that are there', async () => {
    const { page } = workbench;
    const [{ title, steps }] = walkthroughs;
    await workbench.searchCommands('selosteen kirjoittamiseen', 'Tutustu selosteen');
    await workbench.quickRow('Tutustu selosteen').click();
    await page.getByText(title).first().waitFor();
    const cut = await page
      .locator('.getting-started-step .step-title')
      .evaluateAll((titles) =>
        titles
          .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
          .map(({ textContent }) => textContent),
      );
    assert.deepEqual(cut, [], 'titles that do not fit');
    for (const [index, step] of steps.entries()) {
      await page.locator('.getting-started-step', { hasText: step.title }).locator('.step-title').click();
      const picture = page.locator('.getting-started-media img').first();
      await page.locator(`.getting-started-media img[alt="${step.media.altText}"]`).waitFor();
      const width = await picture.evaluate(async (element) => {
        const image = element as HTMLImageElement;
        await image.decode();
        return image.naturalWidth;
      });
      assert.ok(width > 500, `the picture of '${step.title}' is ${width} wide`);
      await workbench.screenshot(`walkthrough-${index + 1}`);
    }
  });

  it('a button of the walkthrough opens the example, with its two mistakes found', async () => {
    const { page } = workbench;
    await page.locator('.getting-started-step', { hasText: 'Korjaa huomautukset' }).locator('.step-title').click();
    await page.getByRole('button', { name: 'Avaa esimerkkiseloste' }).click();
    await workbench.squiggles('error').first().waitFor();
    await page.locator('.statusbar-item', { hasText: '2 huomautusta, virheitä 2' }).waitFor();
    await workbench
      .language()
      .filter({ hasText: /seloste/i })
      .waitFor();
    await workbench.screenshot('example');
  });

  it('a new notice is among the new files', async () => {
    await workbench.runCommand('Create: New File');
    await workbench.quickRow('Uusi tietosuojaseloste').waitFor();
    await workbench.screenshot('new-file');
    await workbench.page.keyboard.press('Escape');
  });

  it('an explorer without a folder offers a new notice, an old one and the example', async function () {
    this.timeout(120_000);
    const { page } = workbench;
    const url = new URL(workbench.host.url);
    url.searchParams.delete('folder');
    url.searchParams.set('ew', 'true');
    // what is open is not saved, and shall not keep the window
    page.on('dialog', (dialog) => void dialog.accept());
    await page.goto(url.href);
    await page.locator('.monaco-workbench').waitFor({ timeout: 60_000 });
    const welcome = page.locator('.welcome-view-content', { hasText: 'Tietosuojaseloste alkaa ohjatusti' });
    for (let tries = 0; tries < 10 && !(await welcome.isVisible()); tries++) {
      await page.keyboard.press('Control+Shift+E');
      await welcome.waitFor({ timeout: 3_000 }).catch(() => undefined);
    }
    const buttons = await welcome.locator('.monaco-button').allInnerTexts();
    for (const title of ['Uusi tietosuojaseloste', 'Tuo vanha seloste', 'Avaa esimerkkiseloste'])
      assert.ok(
        buttons.some((button) => button.startsWith(title)),
        buttons.join(', '),
      );
    await workbench.screenshot('welcome-view');
    await welcome.locator('.monaco-button', { hasText: 'Uusi tietosuojaseloste' }).click();
    await workbench.guideStep('Millainen organisaatio');
    await workbench.screenshot('welcome-new-notice');
  });
});
