// The test suites, in the order in which they run: the quick ones first.
import path from 'node:path';
import { runEditorTests } from '../../test/editor/run.mjs';
import { filesBelow, runMocha } from './mocha-suite.mjs';
import { packageExtension } from './package-extension.mjs';
import { extensionDir, logsDir, root, testOutDir } from './paths.mjs';
import { run } from './run.mjs';
import { ensureChromium, ensureNeovim } from './system-packages.mjs';
import { cannotRun, failedOnce, passedOnce } from './totals.mjs';

/**
 * @typedef {object} Suite
 * @property {string} name
 * @property {boolean} [unbuilt] true: needs neither dist/ nor out/test/
 * @property {() => Promise<import('./totals.mjs').Totals>} run
 */

const bin = (/** @type {string[]} */ ...parts) => path.join(root, 'node_modules', ...parts);

/** @type {readonly Suite[]} */
export const suites = [
  {
    name: 'typecheck',
    unbuilt: true,
    run: () => command('typecheck', [bin('typescript', 'bin', 'tsc'), '--noEmit']),
  },
  {
    name: 'lint',
    unbuilt: true,
    run: async () => {
      const eslint = await command('lint', [bin('eslint', 'bin', 'eslint.js'), '.']);
      if (eslint.failed > 0) return eslint;
      return command('format', [bin('prettier', 'bin', 'prettier.cjs'), '--check', '.']);
    },
  },
  {
    name: 'unit',
    run: () => runMocha({ name: 'unit', files: filesBelow(path.join(testOutDir, 'unit'), '.test.cjs') }),
  },
  {
    name: 'protocol',
    run: () =>
      runMocha({
        name: 'protocol',
        files: filesBelow(path.join(testOutDir, 'protocol'), '.test.cjs'),
      }),
  },
  {
    name: 'package',
    run: async () => {
      await packaged();
      const files = filesBelow(path.join(root, 'scripts', 'suites'), 'package.test.mjs');
      return runMocha({ name: 'package', files });
    },
  },
  {
    name: 'start',
    run: () => inBrowser(() => command('start', [path.join(root, 'scripts', 'start.mjs'), '--browser', '--check'])),
  },
  {
    name: 'editor',
    run: () => inBrowserOrDesktop(() => runEditorTests({ extension: extensionDir })),
  },
  {
    name: 'workbench',
    run: () =>
      inBrowser(() =>
        runMocha({
          name: 'workbench',
          files: filesBelow(path.join(testOutDir, 'workbench'), '.test.cjs'),
          testTimeout: 60_000,
        }),
      ),
  },
  {
    name: 'nvim',
    run: async () => {
      const neovim = await ensureNeovim();
      if (neovim.file === undefined) return cannotRun(neovim.reason);
      const files = filesBelow(path.join(root, 'test', 'nvim'), '.test.mjs');
      const env = { SELOSTE_NVIM: neovim.file };
      return runMocha({ name: 'nvim', files, testTimeout: 60_000, env });
    },
  },
];

/** @type {Promise<unknown> | undefined} */
let packaging;
/** Packs the extension once in a run, when the first suite needs it. */
function packaged() {
  packaging ??= packageExtension();
  return packaging;
}

/** @param {() => Promise<import('./totals.mjs').Totals>} tests */
async function inBrowser(tests) {
  await packaged();
  const chromium = await ensureChromium();
  return chromium.file === undefined ? cannotRun(chromium.reason) : tests();
}

/**
 * Desktop VS Code, where VSCODE_EXECUTABLE names one, needs no browser.
 * @param {() => Promise<import('./totals.mjs').Totals>} tests
 */
async function inBrowserOrDesktop(tests) {
  if (process.env.VSCODE_EXECUTABLE === undefined) return inBrowser(tests);
  await packaged();
  return tests();
}

/**
 * A check that passes or fails as a whole.
 * @param {string} name
 * @param {readonly string[]} args for Node
 */
async function command(name, args) {
  const { code } = await run(process.execPath, args, {
    cwd: root,
    timeout: 180_000,
    logFile: path.join(logsDir, `${name}.log`),
  });
  return code === 0 ? passedOnce() : failedOnce(`${name} ended with code ${code}`);
}
