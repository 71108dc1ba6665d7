/**
 * The pictures of the README and of docs/, taken in the real editor: `npm run screenshots`. Each is something a person
 * does; nothing in them is drawn.
 */
import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { startWorkbench, type Workbench } from './driver';
import { writeFirstNotice } from './session';

const FOLDER = path.join('docs', 'images');
const EXAMPLE = '4-kaksi-rekisteria-2023.seloste.yaml';
const MODEL = 'malliseloste.seloste.yaml';

const SETTINGS = {
  'workbench.activityBar.location': 'hidden',
  'workbench.sideBar.location': 'left',
  'window.menuBarVisibility': 'hidden',
  'editor.minimap.enabled': false,
  'editor.fontSize': 13,
  'breadcrumbs.enabled': false,
};

/** The session's pictures that the walkthrough shows too, by the names it has for them. */
const WALKTHROUGH: Readonly<Record<string, string>> = { '03-registers': 'new-notice', '07-notice': 'fill-in' };

/** Takes the pictures of docs/first-notice.md. */
async function firstNotice(): Promise<string[]> {
  const taken: string[] = [];
  const workbench = await startWorkbench({
    settings: SETTINGS,
    viewport: { width: 1100, height: 700 },
    folders: ['test/workbench/first-notice'],
  });
  try {
    await writeFirstNotice(workbench, async (name) => {
      const picture = await workbench.screenshot(name);
      const copies = [path.join(FOLDER, 'session', `${name}.png`)];
      const known = WALKTHROUGH[name];
      if (known !== undefined) copies.push(path.join(FOLDER, `${known}.png`));
      for (const copy of copies) copyFileSync(picture, copy);
      taken.push(...copies);
    });
  } finally {
    await workbench.stop();
  }
  return taken;
}

/** Takes every picture and puts it where the documentation looks for it. */
export async function takeScreenshots(): Promise<string[]> {
  mkdirSync(path.join(FOLDER, 'session'), { recursive: true });
  const taken: string[] = await firstNotice();
  const workbench = await startWorkbench({ settings: SETTINGS, viewport: { width: 1400, height: 860 } });
  const keep = async (name: string): Promise<void> => {
    const file = path.join(FOLDER, `${name}.png`);
    copyFileSync(await workbench.screenshot(name), file);
    taken.push(file);
  };
  try {
    await previewBeside(workbench, keep);
    await hoverOverReference(workbench, keep);
    await clauseOffered(workbench, keep);
    await misspeltKey(workbench, keep);
  } finally {
    await workbench.stop();
  }
  return taken;
}

type Keep = (name: string) => Promise<void>;

async function previewBeside(workbench: Workbench, keep: Keep): Promise<void> {
  await workbench.openFile(MODEL);
  await workbench.runCommand('View: Toggle Primary Side Bar Visibility');
  await workbench.runCommand('Seloste: Avaa esikatselu sivulle');
  await workbench.preview.frame().locator('h2').first().waitFor();
  await workbench.editor().click();
  await workbench.goToLine(60);
  await workbench.preview.atRest();
  await keep('preview');
  await workbench.closeAll();
}

async function hoverOverReference(workbench: Workbench, keep: Keep): Promise<void> {
  await workbench.openFile(EXAMPLE);
  await workbench.goToLine(lineOf('GDPR 6 art. 1.f'));
  await workbench.hoverText('GDPR 6 art. 1.f');
  await keep('hover');
}

async function clauseOffered(workbench: Workbench, keep: Keep): Promise<void> {
  await workbench.goToEndOf(lineOf('oikeudet:'));
  await workbench.newLine(2);
  await workbench.typeText('siirto');
  await workbench.suggestions();
  // the description beside the list
  await workbench.page.keyboard.press('Control+Space');
  await workbench.page.waitForTimeout(800);
  await keep('clause');
  await workbench.page.keyboard.press('Escape');
  await workbench.closeAll();
}

async function misspeltKey(workbench: Workbench, keep: Keep): Promise<void> {
  await workbench.openFile('pikaopas.seloste.yaml');
  await workbench.squiggles('error').first().waitFor();
  await workbench.runCommand('View: Toggle Problems');
  await workbench.page.waitForTimeout(800);
  await keep('findings');
}

/** The line of the example, counted from 1, on which a text first occurs; a key stands in the first column. */
function lineOf(text: string): number {
  const lines = readFileSync(path.join('examples', EXAMPLE), 'utf8').split('\n');
  return lines.findIndex((line) => (text.endsWith(':') ? line.startsWith(text) : line.includes(text))) + 1;
}
