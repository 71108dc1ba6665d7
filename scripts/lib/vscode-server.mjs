// One running VS Code server on the loopback interface, with its data in a temporary folder.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { mustRun, tail } from './run.mjs';

const GUARD = fileURLToPath(new URL('guard.mjs', import.meta.url));

/**
 * Settings of a quiet editor: nothing is sent or fetched, nothing opens by itself, and nothing is saved
 * by itself (the web workbench otherwise saves as one types).
 */
export const QUIET_SETTINGS = {
  'telemetry.telemetryLevel': 'off',
  'workbench.startupEditor': 'none',
  'workbench.enableExperiments': false,
  'workbench.settings.enableNaturalLanguageSearch': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'chat.disableAIFeatures': true,
  'git.enabled': false,
  'files.autoSave': 'off',
};

/**
 * @typedef {object} ServerOptions
 * @property {import('./vscode-host.mjs').VscodeHost} host
 * @property {Record<string, unknown>} [settings] user settings, over QUIET_SETTINGS
 * @property {string} [token] connection token; without one anybody on this machine can connect
 * @property {string} [vsix] extension to install before the start
 * @property {boolean} [workspaceTrust] true: the server knows workspace trust, and folders are not trusted
 * @property {boolean} [testDriver] obey `extensionDevelopmentPath` and `extensionTestsPath` in the address
 * @property {NodeJS.ProcessEnv} [env] added to the environment of the server and the extension host
 */

/**
 * @typedef {object} RunningServer
 * @property {number} port
 * @property {number} pid
 * @property {string} dataDir a temporary folder, removed by `stop`
 * @property {() => string} log what the server has printed
 * @property {Promise<void>} ended settles when the server has ended, for whatever reason
 * @property {() => Promise<void>} stop ends the server and all it has started, and removes its data
 */

/**
 * Starts a server on a free port of 127.0.0.1.
 * @param {ServerOptions} options
 * @returns {Promise<RunningServer>}
 * @throws {Error} with the server's output, when it does not listen within 30 seconds
 */
export async function startServer(options) {
  const { host, settings, token, vsix, workspaceTrust = false, testDriver = false, env } = options;
  const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'seloste-vscode-'));
  const removeData = () => fs.rmSync(dataDir, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  try {
    const userDir = path.join(dataDir, 'data', 'User');
    fs.mkdirSync(userDir, { recursive: true });
    fs.writeFileSync(
      path.join(userDir, 'settings.json'),
      JSON.stringify(
        {
          ...QUIET_SETTINGS,
          'security.workspace.trust.enabled': workspaceTrust,
          // No dialog over the window: an untrusted folder simply opens in restricted mode.
          'security.workspace.trust.startupPrompt': 'never',
          ...settings,
        },
        undefined,
        2,
      ),
    );
    const serverEnv = {
      // Without an address of an extension gallery none is asked for updates and recommendations.
      EXTENSIONS_GALLERY: JSON.stringify({ serviceUrl: '' }),
      ...env,
      NODE_OPTIONS: '',
      HOME: dataDir,
    };
    const common = ['--server-data-dir', dataDir, '--accept-server-license-terms'];
    if (vsix !== undefined) {
      await mustRun(host.node, [host.serverMain, ...common, '--install-extension', vsix, '--force'], {
        env: serverEnv,
        timeout: 60_000,
      });
    }

    const child = spawn(
      host.node,
      [
        host.serverMain,
        ...common,
        ...['--host', '127.0.0.1', '--port', '0'],
        ...(token === undefined ? ['--without-connection-token'] : ['--connection-token', token]),
        ...(workspaceTrust ? [] : ['--disable-workspace-trust']),
        ...(testDriver ? ['--enable-smoke-test-driver'] : []),
        '--disable-telemetry',
        '--disable-update-check',
        '--disable-getting-started-override',
      ],
      {
        // A group of its own: the server starts extension hosts, which start language servers.
        detached: process.platform !== 'win32',
        stdio: ['ignore', 'pipe', 'pipe'],
        env: { ...process.env, ...serverEnv },
      },
    );
    const dismissGuard = guard(child.pid, dataDir);
    /** @type {Promise<void>} */
    const ended = new Promise((resolve) => {
      child.once('exit', () => resolve());
      child.once('error', () => resolve());
    });
    let log = '';
    const port = await new Promise((resolve, reject) => {
      const listen = (/** @type {Buffer} */ data) => {
        log += data.toString();
        const found = /Extension host agent listening on (\d+)/.exec(log);
        if (found) resolve(Number(found[1]));
      };
      const fail = (/** @type {string} */ why) => reject(new Error(`the VS Code server ${why}\n${tail(log, 20)}`));
      child.stdout.on('data', listen);
      child.stderr.on('data', listen);
      child.once('error', (error) => fail(error.message));
      child.once('exit', (code) => fail(`ended with code ${code}`));
      setTimeout(() => fail('did not start in 30 seconds'), 30_000).unref();
    }).catch(async (/** @type {unknown} */ error) => {
      killGroup(child.pid, 'SIGKILL');
      dismissGuard();
      throw error;
    });

    const stop = async () => {
      killGroup(child.pid, 'SIGTERM');
      await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, 1000))]);
      killGroup(child.pid, 'SIGKILL');
      removeData();
      dismissGuard();
    };
    return { port, pid: /** @type {number} */ (child.pid), dataDir, log: () => log, ended, stop };
  } catch (error) {
    removeData();
    throw error;
  }
}

/**
 * Sees to it that nothing is left behind when this process is killed.
 * @param {number | undefined} pid
 * @param {string} folder
 * @returns {() => void} ends the guard
 */
function guard(pid, folder) {
  if (pid === undefined) return () => {};
  const child = spawn(process.execPath, [GUARD, String(pid), folder], {
    // A group of its own: it has to outlive the one that is killed.
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  child.on('error', () => {});
  child.stdin.on('error', () => {});
  child.unref();
  return () => child.stdin.end('dismissed');
}

/**
 * @param {number | undefined} pid
 * @param {NodeJS.Signals} signal
 */
function killGroup(pid, signal) {
  if (pid === undefined) return;
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, signal);
  } catch {
    // Already gone.
  }
}
