// Every place the scripts read from or write to, in one list.
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');

/** Downloads that survive a rebuild; ignored by git. */
export const cacheDir = path.join(root, '.cache');
export const nodeCacheDir = path.join(cacheDir, 'node');
export const vscodeHostDir = path.join(cacheDir, 'vscode-host');

/** What the build of the tests, the runs and the packaging leave behind; ignored by git. */
export const outDir = path.join(root, 'out');
export const testOutDir = path.join(outDir, 'test');
export const logsDir = path.join(outDir, 'logs');
export const screenshotsDir = path.join(outDir, 'screenshots');
export const resultsDir = path.join(outDir, 'results');
export const vsixFile = path.join(outDir, 'seloste.vsix');
/** The unpacked .vsix: the extension exactly as it ships. */
export const extensionDir = path.join(outDir, 'vsix', 'extension');

export const examplesDir = path.join(root, 'examples');
/** The file that `npm start` opens. */
export const quickGuide = 'pikaopas.seloste.yaml';

/**
 * A path as shown to a person: relative to the project where that is shorter.
 * @param {string} file
 */
export function shown(file) {
  const relative = path.relative(root, file);
  return relative.startsWith('..') ? file : relative;
}
