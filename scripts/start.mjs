// npm start: builds the extension and opens VS Code with it on an example notice. Desktop VS Code where it is
// installed; else VS Code in the browser, served on this machine only. `--check`: see that it opens, and end.
// `--browser`: the browser one even where desktop VS Code is installed.
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { copyWorkspace } from '../test/host/workspace.mjs';
import { findDesktopVscode, openDesktopVscode } from './lib/desktop-vscode.mjs';
import { installDependencies } from './lib/install-dependencies.mjs';
import { ensureModernNode } from './lib/modern-node.mjs';
import { packageExtension } from './lib/package-extension.mjs';
import { examplesDir, outDir, quickGuide, root, shown } from './lib/paths.mjs';
import { mustRun } from './lib/run.mjs';
import { findChromium } from './lib/system-packages.mjs';
import { installVscodeHost } from './lib/vscode-host.mjs';
import { startServer } from './lib/vscode-server.mjs';

await ensureModernNode();

const check = process.argv.includes('--check');

try {
  await installDependencies();
  console.log('Rakennetaan laajennusta … (building the extension)');
  await mustRun(process.execPath, [path.join(root, 'scripts', 'build.mjs')], { cwd: root });
  const { vsix, extension } = await packageExtension();
  console.log(`Laajennus on tiedostossa ${shown(vsix)} (the extension, to install where you like)`);

  const desktop = check || process.argv.includes('--browser') ? undefined : findDesktopVscode();
  if (desktop === undefined) {
    await inBrowser(vsix);
  } else {
    const file = path.join(examplesDir, quickGuide);
    await openDesktopVscode(desktop, { extension, folder: examplesDir, file });
    console.log(`VS Code avattiin: ${shown(file)} (VS Code was opened)`);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/** @param {string} vsix */
async function inBrowser(vsix) {
  const host = await installVscodeHost();
  const workspace = copyWorkspace(examplesDir);
  const token = randomBytes(18).toString('hex');
  /** @type {import('./lib/vscode-server.mjs').RunningServer | undefined} */
  let server;
  const stopped = untilStopped();
  try {
    server = await startServer({ host, vsix, token });
    const address = addressOf(server.port, token, workspace.folder);
    console.log(
      `\nAvaa selaimessa: ${address}\n` +
        '(Open the address in a browser. The examples are a copy in a temporary folder. Ctrl-C ends.)',
    );
    if (check) {
      await checkPage(address);
    } else {
      await Promise.race([stopped, server.ended]);
      console.log('\nLopetetaan … (stopping)');
    }
  } finally {
    await server?.stop();
    workspace.remove();
    // The waiting for a signal would keep the process alive.
    process.removeAllListeners('SIGINT').removeAllListeners('SIGTERM');
  }
}

/** Settles at Ctrl-C or when the process is asked to end. */
function untilStopped() {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, resolve);
  });
}

/**
 * @param {number} port
 * @param {string} token
 * @param {string} folder
 */
function addressOf(port, token, folder) {
  const url = new URL(`http://127.0.0.1:${port}/`);
  url.searchParams.set('tkn', token);
  url.searchParams.set('folder', folder);
  if (fs.existsSync(path.join(folder, quickGuide))) {
    const file = `vscode-remote://127.0.0.1:${port}${folder}/${quickGuide}`;
    url.searchParams.set('payload', JSON.stringify([['openFile', file]]));
  }
  return url.href;
}

/**
 * Opens the address as a person would and waits until the notice is recognised.
 * @param {string} address
 */
async function checkPage(address) {
  const chromium = findChromium();
  if (chromium.file === undefined) {
    console.log(`Sivua ei avattu (the page was not opened): ${chromium.reason}`);
    return;
  }
  const { launchBrowser } = await import('./lib/browser.mjs');
  const browser = await launchBrowser();
  const picture = path.join(outDir, 'start.png');
  const page = await browser.newPage();
  try {
    await page.goto(address);
    await page.locator('#status\\.editor\\.mode', { hasText: /^\s*seloste/i }).waitFor({ timeout: 60_000 });
    console.log('Tarkistettu: esimerkki on auki (checked: the example is open)');
  } finally {
    await page.screenshot({ path: picture }).catch(() => {});
    console.log(`Kuva: ${shown(picture)}`);
    await browser.close();
  }
}
