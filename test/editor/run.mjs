// Runs the tests of this folder inside a real VS Code, through @vscode/test-electron: once in a trusted folder,
// once in restricted mode. VSCODE_EXECUTABLE names a desktop VS Code; without it the browser host stands in.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { PassThrough } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { examplesDir, extensionDir, logsDir, testOutDir } from '../../scripts/lib/paths.mjs';
import { failedOnce, sum } from '../../scripts/lib/totals.mjs';
import { QUIET_SETTINGS } from '../../scripts/lib/vscode-server.mjs';
import { RESULT_LINE } from '../host/run-in-host.mjs';
import { copyWorkspace } from '../host/workspace.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
const SHIM = path.join(here, '..', 'host', 'code-shim.mjs');
const LIMIT_SECONDS = 180;

/** @typedef {'trusted' | 'restricted'} Mode */

/**
 * @param {{extension?: string}} [options] the unpacked extension
 * @returns {Promise<import('../../scripts/lib/totals.mjs').Totals>} of both runs
 */
export async function runEditorTests({ extension = extensionDir } = {}) {
  return sum([await runMode('trusted', extension), await runMode('restricted', extension)]);
}

/**
 * @param {Mode} mode
 * @param {string} extension
 * @returns {Promise<import('../../scripts/lib/totals.mjs').Totals>}
 */
async function runMode(mode, extension) {
  console.log(`-- ${mode}`);
  const workspace = copyWorkspace(path.join(here, 'workspace'), examplesDir);
  const userData = fs.mkdtempSync(path.join(os.tmpdir(), 'seloste-user-'));
  writeSettings(userData, mode);

  const output = new PassThrough();
  let text = '';
  output.on('data', (data) => {
    text += data.toString();
    process.stdout.write(data);
  });
  let failure;
  try {
    await launch(mode, {
      executable: process.env.VSCODE_EXECUTABLE ?? SHIM,
      extension,
      tests: path.join(testOutDir, 'editor', 'index.cjs'),
      folder: workspace.folder,
      userData,
      output,
    });
  } catch (error) {
    failure = error instanceof Error ? error.message : String(error);
  } finally {
    workspace.remove();
    fs.rmSync(userData, { recursive: true, force: true, maxRetries: 5 });
  }
  fs.mkdirSync(logsDir, { recursive: true });
  fs.writeFileSync(path.join(logsDir, `editor-${mode}.log`), text);

  // The exit code is not enough: an extension host that crashes counts as a good end.
  const found = RESULT_LINE.exec(text)?.[1];
  if (found === undefined) {
    return failedOnce(`editor, ${mode}: no result from the extension host (${failure ?? 'exit 0'})`);
  }
  /** @type {import('../../scripts/lib/totals.mjs').Totals} */
  const totals = JSON.parse(found);
  if (totals.failed === 0 && failure !== undefined) {
    return sum([totals, failedOnce(`editor, ${mode}: ${failure}`)]);
  }
  return { ...totals, reasons: totals.reasons.map((reason) => `editor, ${mode}: ${reason}`) };
}

/**
 * @param {string} userData
 * @param {Mode} mode
 */
function writeSettings(userData, mode) {
  const directory = path.join(userData, 'User');
  fs.mkdirSync(directory, { recursive: true });
  const settings = {
    ...QUIET_SETTINGS,
    'security.workspace.trust.enabled': mode === 'restricted',
    'security.workspace.trust.startupPrompt': 'never',
  };
  fs.writeFileSync(path.join(directory, 'settings.json'), JSON.stringify(settings));
}

/**
 * @typedef {object} Launch
 * @property {string} executable
 * @property {string} extension
 * @property {string} tests
 * @property {string} folder
 * @property {string} userData
 * @property {PassThrough} output
 */

/**
 * @param {Mode} mode
 * @param {Launch} what
 */
async function launch(mode, what) {
  const env = {
    SELOSTE_EDITOR_MODE: mode,
    ...(process.env.SELOSTE_GREP === undefined ? {} : { SELOSTE_GREP: process.env.SELOSTE_GREP }),
    SELOSTE_HOST_TIMEOUT: String(LIMIT_SECONDS),
    SELOSTE_HOST_LOGS: path.join(logsDir, `editor-${mode}`),
    // The shim is a script: let it run under the Node that runs us.
    PATH: [path.dirname(process.execPath), process.env.PATH].join(path.delimiter),
  };
  const { executable, extension, tests, folder, userData, output } = what;
  const common = [folder, '--disable-extensions', `--user-data-dir=${userData}`];
  if (mode === 'trusted') {
    const { runTests } = await import('@vscode/test-electron');
    await runTests({
      vscodeExecutablePath: executable,
      extensionDevelopmentPath: extension,
      extensionTestsPath: tests,
      launchArgs: common,
      extensionTestsEnv: env,
      stdout: output,
      stderr: output,
    });
    return;
  }
  // test-electron always switches workspace trust off, so the restricted run is started without it.
  const code = await start(
    executable,
    [
      ...common,
      '--no-sandbox',
      '--disable-updates',
      '--skip-welcome',
      '--skip-release-notes',
      `--extensionDevelopmentPath=${extension}`,
      `--extensionTestsPath=${tests}`,
    ],
    env,
    output,
  );
  if (code !== 0) throw new Error(`exit code ${code}`);
}

/**
 * @param {string} executable
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @param {PassThrough} output
 * @returns {Promise<number>}
 */
function start(executable, args, env, output) {
  return new Promise((resolve, reject) => {
    const child = spawn(executable, args, {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    child.stdout.on('data', (data) => output.write(data));
    child.stderr.on('data', (data) => output.write(data));
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? 1));
  });
}
