/**
 * The workbench as a person uses it: keys, mouse and what is to be seen. One method a gesture, and each waits
 * until the workbench has done its part.
 */
import assert from 'node:assert/strict';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Locator, Page } from 'playwright-core';
import type { HostOptions, RunningHost } from '../host/types';
import { placeOfText } from './places';
import type { Place } from './places';
import { PreviewDriver } from './preview-driver';

/** The tests run from the root of the project. */
const root = process.cwd();

const PATIENCE = 20_000;

type HostStart = (options: HostOptions) => Promise<RunningHost>;
type CopyWorkspace = (...sources: string[]) => { folder: string; remove(): void };

/**
 * Starts the workbench with the packed extension on a copy of the examples and the editor tests' files.
 * @param options what differs from that; `folders` are copied together into the workspace
 */
export async function startWorkbench(options: Partial<HostOptions> & { folders?: string[] } = {}): Promise<Workbench> {
  // Plain scripts, used by the command line too: loaded as they are and not bundled into the test.
  const load = (file: string) => import(pathToFileURL(path.join(root, file)).href);
  const { startHost } = (await load('test/host/host.mjs')) as { startHost: HostStart };
  const { copyWorkspace } = (await load('test/host/workspace.mjs')) as {
    copyWorkspace: CopyWorkspace;
  };
  const { folders = ['test/editor/workspace', 'examples'], ...rest } = options;
  const workspace = copyWorkspace(...folders.map((folder) => path.join(root, folder)));
  try {
    const host = await startHost({
      folder: workspace.folder,
      extension: path.join(root, 'out', 'vsix', 'extension'),
      ...rest,
    });
    const workbench = new Workbench(host, workspace.remove);
    await workbench.load();
    return workbench;
  } catch (error) {
    workspace.remove();
    throw error;
  }
}

export class Workbench {
  readonly page: Page;
  readonly preview: PreviewDriver;

  constructor(
    readonly host: RunningHost,
    private readonly removeWorkspace: () => void,
  ) {
    this.page = host.page;
    this.preview = new PreviewDriver(host.page);
  }

  /** Goes to the workbench and waits until it can be used. Also reloads the window. */
  async load(): Promise<void> {
    await this.page.goto(this.host.url);
    await this.page.locator('.monaco-workbench').waitFor({ timeout: 60_000 });
    await this.page.locator('.explorer-folders-view .monaco-list-row').first().waitFor({
      timeout: 60_000,
    });
  }

  async stop(): Promise<void> {
    await this.host.stop();
    this.removeWorkspace();
  }

  // ---- files and commands

  /** Opens a file of the workspace by its name and waits until its text is to be seen. */
  async openFile(name: string): Promise<void> {
    await this.quickOpen('Control+P', name, name);
    await this.tab(name).waitFor({ timeout: PATIENCE });
    await this.editor().locator('.view-line').first().waitFor({ timeout: PATIENCE });
  }

  /** Runs a command by its title in the command palette. */
  async runCommand(title: string): Promise<void> {
    await this.quickOpen('F1', title, title);
  }

  /** Shows the commands that a text finds, again until one of them has the title: extensions come after the workbench. */
  async searchCommands(text: string, title: string): Promise<void> {
    const input = this.page.locator('.quick-input-widget input[type="text"]').first();
    for (let tries = 0; tries < 20; tries += 1) {
      await this.page.keyboard.press('F1');
      await input.waitFor({ timeout: PATIENCE });
      await input.fill(`>${text}`);
      await this.page.waitForTimeout(500);
      if (await this.quickRow(title).isVisible()) return;
      await this.page.keyboard.press('Escape');
      await this.page.waitForTimeout(1_000);
    }
    throw new Error(`no command '${title}'`);
  }

  /** Closes all editors; changes are thrown away. */
  async closeAll(): Promise<void> {
    await this.runCommand('View: Close All Editors');
    const dontSave = this.page.locator('.monaco-dialog-box').getByRole('button', { name: "Don't Save" });
    for (let i = 0; i < 20; i += 1) {
      if (await dontSave.isVisible()) await dontSave.click();
      if ((await this.page.locator('.tabs-container .tab').count()) === 0) return;
      await this.page.waitForTimeout(100);
    }
  }

  /** The tab of an open file. */
  tab(name: string): Locator {
    return this.page.locator(`.tabs-container .tab[data-resource-name="${name}"]`);
  }

  /** The language that the status bar shows for the active editor. */
  language(): Locator {
    return this.page.locator('#status\\.editor\\.mode');
  }

  /** Sets a setting of the workspace, as its file of settings has it. */
  async setSetting(name: string, value: unknown): Promise<void> {
    const file = path.join(this.host.folder, '.vscode', 'settings.json');
    await mkdir(path.dirname(file), { recursive: true });
    const before = await readFile(file, 'utf8').catch(() => '{}');
    await writeFile(file, JSON.stringify({ ...(JSON.parse(before) as object), [name]: value }));
  }

  // ---- the text

  /** The text editor that was active last. */
  editor(): Locator {
    return this.page.locator('.editor-group-container .monaco-editor[role="code"]').first();
  }

  /** Puts the cursor at a place; line and column count from 1. */
  async goToLine(line: number, column = 1): Promise<void> {
    await this.page.keyboard.press('Control+G');
    const input = this.page.locator('.quick-input-widget input');
    await input.waitFor({ timeout: PATIENCE });
    await input.fill(`:${line}:${column}`);
    await this.page.keyboard.press('Enter');
    await this.page.locator('.quick-input-widget').waitFor({ state: 'hidden', timeout: PATIENCE });
    await this.page
      .locator('#status\\.editor\\.selection', { hasText: `Ln ${line}, Col ${column}` })
      .waitFor({ timeout: PATIENCE });
  }

  /** Puts the cursor at the end of a line, counted from 1. */
  async goToEndOf(line: number): Promise<void> {
    await this.goToLine(line);
    // Twice: a long line is wrapped, and the first stops where the line is broken.
    await this.page.keyboard.press('End');
    await this.page.keyboard.press('End');
  }

  /** Where the status bar says that the cursor is; line and column count from 1. */
  async cursor(): Promise<{ line: number; column: number }> {
    const text = await this.page.locator('#status\\.editor\\.selection').innerText();
    const found = /Ln (\d+), Col (\d+)/.exec(text);
    if (found === null) throw new Error(`no place in '${text}'`);
    return { line: Number(found[1]), column: Number(found[2]) };
  }

  /** Begins a new line with the given indentation, whatever the editor has indented by itself. */
  async newLine(indentation: number): Promise<void> {
    const { line } = await this.cursor();
    await this.page.keyboard.press('Enter');
    await this.page.locator('#status\\.editor\\.selection', { hasText: `Ln ${line + 1},` }).waitFor();
    const { column } = await this.cursor();
    const missing = indentation - (column - 1);
    if (missing < 0) throw new Error(`the editor has indented by ${column - 1}`);
    await this.typeText(' '.repeat(missing));
  }

  /** Saves the active file and reads it. */
  async save(name: string): Promise<string> {
    await this.page.keyboard.press('Control+S');
    await this.page.locator(`.tabs-container .tab[data-resource-name="${name}"]:not(.dirty)`).waitFor();
    return readFile(path.join(this.host.folder, name), 'utf8');
  }

  /** Types at the cursor, key by key, so that suggestions come as they do for a person. */
  async typeText(text: string): Promise<void> {
    await this.page.keyboard.type(text, { delay: 30 });
  }

  /** The lines of the active editor that are on the screen. */
  async visibleLines(): Promise<string[]> {
    const lines = await this.editor()
      .locator('.view-lines .view-line')
      .evaluateAll((elements) =>
        elements
          .map((element) => ({
            top: Number.parseInt((element as HTMLElement).style.top, 10),
            text: (element.textContent ?? '').replaceAll('\u00a0', ' '),
          }))
          .sort((a, b) => a.top - b.top),
      );
    return lines.map(({ text }) => text);
  }

  // ---- what the language server gives

  /** Labels of the suggestions in the list that is open, after opening it where it is not. */
  async suggestions(): Promise<string[]> {
    const rows = this.page.locator('.suggest-widget.visible .monaco-list-row');
    const open = await rows
      .first()
      .waitFor({ timeout: 2_000 })
      .then(() => true)
      .catch(() => false);
    if (!open) {
      await this.page.keyboard.press('Control+Space');
      await rows.first().waitFor({ timeout: PATIENCE });
    }
    return rows.evaluateAll((elements) =>
      elements.map((element) => element.querySelector('.label-name')?.textContent ?? element.textContent ?? ''),
    );
  }

  /** Takes the suggestion with this label from the open list. */
  async takeSuggestion(label: string): Promise<void> {
    await this.page
      .locator('.suggest-widget.visible .monaco-list-row', {
        has: this.page.locator('.label-name').getByText(label, { exact: true }),
      })
      .first()
      .click();
    await this.page.locator('.suggest-widget.visible').waitFor({ state: 'hidden' });
  }

  /** The text of the hover at the cursor, or with `word` at the first place where that text is on the screen. */
  async hoverText(word?: string): Promise<string> {
    const hover = this.page.locator('.monaco-editor .monaco-hover:visible, .monaco-hover.visible');
    const contents = hover
      .locator('.markdown-hover, .hover-contents')
      .filter({ hasNotText: /^Loading/ })
      .first();
    if (word === undefined) {
      await this.page.keyboard.press('Control+K');
      await this.page.keyboard.press('Control+I');
      await contents.waitFor({ timeout: PATIENCE });
    } else {
      await this.hoverUntil(contents, () => placeOfText(this.editor(), word));
    }
    return (await hover.allInnerTexts()).join('\n');
  }

  /**
   * Rests the mouse on a place until what the hover shows is there: on a busy machine what is drawn anew under the mouse closes
   * a hover, and it comes again only when the mouse has been away.
   */
  async hoverUntil(shown: Locator, place: () => Promise<Place>): Promise<void> {
    const deadline = Date.now() + PATIENCE;
    do {
      const { x, y } = await place();
      await this.page.mouse.move(x + 200, y > 200 ? y - 200 : y + 200);
      await this.page.mouse.move(x, y, { steps: 4 });
      await shown.waitFor({ timeout: PATIENCE / 4 }).catch(() => undefined);
    } while (!(await shown.isVisible()) && Date.now() < deadline);
    assert.ok(await shown.isVisible(), 'the hover does not open');
  }

  /** Findings as the Problems panel shows them, one text a row. */
  async problems(): Promise<string[]> {
    const rows = this.page.locator('.markers-panel .monaco-list-row');
    await this.toggleProblems(rows.first(), 'visible');
    const texts = await rows.allInnerTexts();
    await this.toggleProblems(rows.first(), 'hidden');
    return texts.map((text) => text.replaceAll(/\s+/g, ' ').trim());
  }

  /** Takes the first quick fix at the cursor. */
  async takeQuickFix(): Promise<void> {
    await this.page.keyboard.press('Control+.');
    const menu = this.page.locator('.action-widget .monaco-list-row').first();
    await menu.waitFor({ timeout: PATIENCE });
    await this.page.keyboard.press('Enter');
    await menu.waitFor({ state: 'hidden', timeout: PATIENCE });
  }

  /** Underlined places in the text. */
  squiggles(kind: 'error' | 'warning' | 'info'): Locator {
    return this.page.locator(`.monaco-editor .squiggly-${kind}`);
  }

  // ---- a guide of several steps

  /** A row of the list that the quick input shows, by a text it has. */
  quickRow(text: string): Locator {
    return this.page.locator('.quick-input-list .monaco-list-row', { hasText: text }).first();
  }

  /** Waits for the step of a guide whose question has the text. */
  async guideStep(question: string): Promise<void> {
    await this.page.locator('.quick-input-title', { hasText: question }).waitFor({ timeout: PATIENCE });
  }

  /** Ticks a row of a list of which several may be chosen. */
  async tick(text: string): Promise<void> {
    await this.quickRow(text).locator('.label-name').click();
    await this.page.locator('.quick-input-count', { hasNotText: /^0/ }).waitFor({ timeout: PATIENCE });
  }

  /** How many findings the status bar counts. */
  async problemCount(): Promise<number> {
    const label = await this.page.locator('#status\\.problems').innerText();
    return label.split(/\s+/).reduce((sum, part) => sum + (Number(part) || 0), 0);
  }

  // ---- pictures

  /** Takes a picture into out/screenshots. */
  async screenshot(name: string): Promise<string> {
    const file = path.join(root, 'out', 'screenshots', `${name}.png`);
    // What is fading in shall be there.
    await this.page.waitForTimeout(300);
    await this.page.screenshot({ path: file });
    return file;
  }

  /** The key shows the panel, moves into it, or hides it, by where the focus is: pressed until the panel is as wished. */
  private async toggleProblems(row: Locator, state: 'visible' | 'hidden'): Promise<void> {
    for (let tries = 0; tries < 5; tries += 1) {
      await this.page.keyboard.press('Control+Shift+M');
      const isSo = await row.waitFor({ state, timeout: PATIENCE / 5 }).then(
        () => true,
        () => false,
      );
      if (isSo) return;
    }
    throw new Error(`the Problems panel does not become ${state}`);
  }

  /** Opens a quick input, writes into it, and takes the first entry that has the text. */
  private async quickOpen(key: string, text: string, entry: string): Promise<void> {
    const input = this.page.locator('.quick-input-widget input[type="text"]').first();
    // In the command palette the `>` that is there has to stay.
    const prefix = key === 'F1' ? '>' : '';
    // where the focus has just moved elsewhere, the input that opened is closed again
    for (let isFilled = false, tries = 1; !isFilled; tries += 1) {
      await this.page.keyboard.press(key);
      const fill = input.waitFor().then(() => input.fill(prefix + text, { timeout: 5_000 }));
      isFilled = await fill.then(
        () => true,
        (failure: unknown) => {
          if (tries === 3) throw failure;
          return false;
        },
      );
    }
    const row = this.page.locator('.quick-input-list .monaco-list-row', { hasText: entry }).first();
    await row.waitFor({ timeout: PATIENCE });
    await row.click();
    // a command may ask something itself, in the same place
    await row.waitFor({ state: 'hidden', timeout: PATIENCE });
  }
}
