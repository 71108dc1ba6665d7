// Finds desktop VS Code, and opens a folder in it with the extension.
import fs from 'node:fs';
import path from 'node:path';
import { cacheDir } from './paths.mjs';
import { run } from './run.mjs';
import { onPath } from './system-packages.mjs';

/**
 * The desktop VS Code of this machine: the one that VSCODE_EXECUTABLE names, else `code` on PATH.
 * @returns {string | undefined}
 */
export function findDesktopVscode() {
  const named = process.env.VSCODE_EXECUTABLE;
  if (named !== undefined && named !== '') {
    if (!fs.existsSync(named)) throw new Error(`VSCODE_EXECUTABLE: no such file: ${named}`);
    return isStandIn(named) ? undefined : named;
  }
  if (!hasDisplay()) return undefined;
  return onPath('code').find((file) => !isStandIn(file));
}

/**
 * The `code` of a remote window or of code-server only passes files to a window that is open elsewhere, and
 * the tests' shim runs tests only: neither can open a window with a development extension.
 * @param {string} file
 */
function isStandIn(file) {
  const real = fs.realpathSync(file);
  return /[\\/]remote-cli[\\/]|code-server|vscode-server|code-shim/.test(real);
}

/** On Linux a window needs somewhere to appear. */
function hasDisplay() {
  if (process.platform !== 'linux') return true;
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return Boolean(DISPLAY) || Boolean(WAYLAND_DISPLAY);
}

/**
 * Opens a new window with the extension loaded from its folder.
 * @param {string} executable
 * @param {{extension: string, folder: string, file: string}} what
 */
export async function openDesktopVscode(executable, { extension, folder, file }) {
  // VS Code refuses to run as root without these two.
  const asRoot =
    process.platform === 'linux' && process.getuid?.() === 0
      ? ['--no-sandbox', `--user-data-dir=${path.join(cacheDir, 'desktop-vscode')}`]
      : [];
  const args = ['--new-window', `--extensionDevelopmentPath=${extension}`, ...asRoot, folder, '--goto', file];
  const { code } =
    process.platform === 'win32'
      ? await run('cmd.exe', ['/d', '/s', '/c', executable, ...args])
      : await run(executable, args);
  if (code !== 0) throw new Error(`${executable} ended with code ${code}`);
}
