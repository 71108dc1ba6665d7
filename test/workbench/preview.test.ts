/** The preview as a person uses it: it follows, it is clicked, it is read in another language and another theme. */
import assert from 'node:assert/strict';
import { startWorkbench, type Workbench } from './driver';
import { withWorkbench } from './with-workbench';

const MODEL = 'malliseloste.seloste.yaml';
const OTHER = '0-asiakasrekisteri-2021.seloste.yaml';

describe('the preview', () => {
  let workbench: Workbench;

  withWorkbench(async (started) => {
    workbench = started;
    await workbench.openFile(MODEL);
    await workbench.runCommand('Seloste: Avaa esikatselu sivulle');
    await workbench.preview.frame().locator('h1').getByText('Verkkokaupan tietosuojaseloste').waitFor();
  });

  it('loads nothing but its own script and style sheet', async () => {
    const page = workbench.preview.frame();
    const csp = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
    assert.match(csp ?? '', /^default-src 'none'; style-src [^;]+; script-src 'nonce-[A-Za-z0-9]{32}'$/);
    assert.equal(await page.locator('img, iframe, object, embed').count(), 0);
  });

  it('is read in Swedish and English', async () => {
    const page = workbench.preview.frame();
    await page.locator('button[data-language="sv"]').click();
    await page.locator('main[lang="sv"] h2', { hasText: 'Personuppgiftsansvarig' }).waitFor();
    await workbench.screenshot('preview-swedish');
    await page.locator('button[data-language="en"]').click();
    await page.locator('main[lang="en"] h2', { hasText: 'Controller' }).waitFor();
    assert.equal(await page.locator('button[aria-pressed="true"]').innerText(), 'en');
    await page.locator('button[data-language="fi"]').click();
    await page.locator('main[lang="fi"] h2', { hasText: 'Rekisterinpitäjä' }).waitFor();
  });

  it('has names for its parts that a screen reader says, and headings without a gap', async () => {
    const page = workbench.preview.frame();
    const heard = await page.locator('body').ariaSnapshot();
    const lines = heard.split('\n').map((line) => line.trim().replace(/^- '(.*)':$/, '- $1:'));
    assert.deepEqual(
      lines.slice(0, 8),
      [
        '- document:',
        '- banner:',
        '- group "Esikatselun kieli":',
        '- button "suomi" [pressed]: fi',
        '- button "ruotsi": sv',
        '- button "englanti": en',
        `- main "Esikatselu: ${MODEL}":`,
        '- heading "Verkkokaupan tietosuojaseloste" [level=1]',
      ],
      heard,
    );
    const levels = [...heard.matchAll(/- heading .*\[level=(\d)\]/g)].map(([, level]) => Number(level));
    assert.ok(levels.length > 10);
    for (const [at, level] of levels.entries())
      assert.ok(level <= (levels[at - 1] ?? 0) + 1, `${lines.find((line) => line.includes(`[level=${level}]`))}`);
    assert.match(heard, /- complementary "Mitä seloste mainitsee 13 ja 14 artiklan tiedoista":/);
    await page.locator('.coverage > details:not(.legal-state) > summary').click();
    const table = page.getByRole('table', { name: 'Asiakasrekisteri' });
    await table.getByRole('columnheader', { name: 'Tila' }).waitFor();
    await page.locator('.coverage > details:not(.legal-state) > summary').click();
  });

  it('is named in the language of the setting, at once when it changes', async () => {
    const page = workbench.preview.frame();
    await workbench.setSetting('seloste.kieli', 'en');
    await page.getByRole('main', { name: `Preview: ${MODEL}` }).waitFor();
    await page.getByRole('group', { name: 'Language of the preview' }).waitFor();
    await page.locator('html[lang="en"]').waitFor();
    await workbench.setSetting('seloste.kieli', 'auto');
    await page.getByRole('main', { name: `Esikatselu: ${MODEL}` }).waitFor();
  });

  it('takes a click to the line it comes from', async () => {
    await workbench.preview.frame().locator('h2', { hasText: 'Evästeet' }).click();
    await workbench.page.waitForTimeout(1_000);
    const { line } = await workbench.cursor();
    const shown = await workbench.visibleLines();
    assert.ok(
      shown.some((text) => text.startsWith('evästeet:')),
      `line ${line}: ${shown.join('\n')}`,
    );
  });

  it('scrolls the editor when it is scrolled', async () => {
    const page = workbench.preview.frame();
    await page.locator('body').evaluate(() => window.scrollTo(0, 0));
    await workbench.preview.atRest();
    await workbench.page.waitForTimeout(600);
    const before = (await workbench.visibleLines())[0];
    await page.locator('body').evaluate(() => window.scrollTo(0, document.body.scrollHeight / 2));
    await workbench.page.waitForTimeout(1_000);
    assert.notEqual((await workbench.visibleLines())[0], before);
  });

  it('follows the active notice', async () => {
    await workbench.openFile(OTHER);
    await workbench.preview.frame().locator('h1').getByText('Informointiasiakirja').waitFor();
    // what the other notice does not say is shown as a quiet placeholder
    await workbench.preview.frame().locator('.missing').first().waitFor();
    await workbench.screenshot('preview-missing');
  });

  it('survives a reload of the window', async function () {
    this.timeout(120_000);
    // the workbench writes down its open editors a moment after they change
    await workbench.page.waitForTimeout(2_500);
    await workbench.load();
    await workbench.preview.frame().locator('h1').first().waitFor({ timeout: 60_000 });
    await workbench.preview.frame().locator('h2', { hasText: 'Rekisterinpitäjä' }).first().waitFor({ timeout: 60_000 });
    await workbench.screenshot('preview-reloaded');
  });
});

describe('the preview in a high-contrast theme', () => {
  it('takes its colours from the theme', async function () {
    this.timeout(120_000);
    const workbench = await startWorkbench({ settings: { 'workbench.colorTheme': 'Default High Contrast' } });
    try {
      await workbench.openFile(MODEL);
      await workbench.runCommand('Seloste: Avaa esikatselu sivulle');
      const body = workbench.preview.frame().locator('body.vscode-high-contrast');
      await workbench.preview.frame().locator('h1').first().waitFor();
      const colours = await body.evaluate((element) => {
        const style = getComputedStyle(element);
        return { text: style.color, ground: style.backgroundColor };
      });
      assert.deepEqual(colours, { text: 'rgb(255, 255, 255)', ground: 'rgb(0, 0, 0)' });
      await workbench.screenshot('preview-high-contrast');
    } finally {
      await workbench.stop();
    }
  });
});
