// Runs a test module inside the extension host of the browser host, and brings its output and exit code back.
import fs from 'node:fs';
import path from 'node:path';
import { format } from 'node:util';
import { tail } from '../../scripts/lib/run.mjs';
import { startHost } from './host.mjs';

/** The line with which test/editor/index.ts tells its result. */
export const RESULT_LINE = /^@@RESULT (\{.*\})$/m;

/** What the workbench says about itself and not about the extension under test. */
const NOISE = new RegExp(
  [
    '^(Resolving|Resolved) connection token',
    '^Creating a socket',
    '^\\[(reconnection-grace-time|AgentHost|AccountPolicyGate|Service Worker|DefaultAccount|remote-connection)',
    '^Updating additional builtin',
    "^Request to '.*package\\.nls\\.json'",
    '^Loading development extension',
    '^Ignoring fetching additional builtin extensions',
    'could not locate the bindings file',
    'build/Release/watchdog',
    "^Creation of workbench contribution '.*' took",
    'Canceled: Canceled',
  ].join('|'),
  'i',
);

/**
 * @param {import('./types.ts').HostOptions & {
 *   timeout: number,
 *   logs?: string | undefined,
 *   verbose?: boolean,
 * }} options `timeout` in milliseconds; `logs`: folder for the editor's logs and, after a timeout, a picture
 * @returns {Promise<number>} exit code: what the test module's `run` came to; 124 after a timeout
 */
export async function runInHost({ timeout, logs, verbose = false, ...options }) {
  /** @type {import('./types.ts').RunningHost | undefined} */
  let host;
  /** @type {import('./types.ts').EditorResult | undefined} */
  let result;
  /** @type {(code: number) => void} */
  let done = () => {};
  const ended = new Promise((resolve) => {
    done = resolve;
  });
  const interrupted = () => done(130);
  process.once('SIGINT', interrupted);
  process.once('SIGTERM', interrupted);
  const timer = setTimeout(() => {
    console.error(`no result from the extension host in ${timeout / 1000} s`);
    done(124);
  }, timeout);

  try {
    host = await startHost(options);
    const { page } = host;
    await page.exposeFunction('codeAutomationLog', (/** @type {string} */ type, /** @type {unknown[]} */ args) => {
      const text = format(...args);
      const found = RESULT_LINE.exec(text);
      if (found?.[1] !== undefined) result = JSON.parse(found[1]);
      const quiet = type === 'debug' || type === 'trace' || NOISE.test(text);
      if (verbose || !quiet) console.log(text);
    });
    await page.exposeFunction(
      'codeAutomationExit',
      (/** @type {number} */ code, /** @type {{relativePath: string, contents: string}[] | undefined} */ files) => {
        if (logs !== undefined) writeLogs(logs, files ?? []);
        done(code);
      },
    );
    page.on('crash', () => done(70));
    page.on('pageerror', (error) => console.error('error in the workbench:', error.message));
    await page.goto(host.url);
  } catch (error) {
    console.error(error);
    done(1);
  }

  let code = await ended;
  clearTimeout(timer);
  process.off('SIGINT', interrupted);
  process.off('SIGTERM', interrupted);
  // An extension host that crashes is reported with code 0: only a result with a passing test is a pass.
  // Where some tests are asked for by name there may be none in this run.
  const someWanted = process.env.SELOSTE_GREP !== undefined;
  if (code === 0 && !(result !== undefined && (result.passed > 0 || someWanted) && result.failed === 0)) {
    console.error('the extension host ended with code 0, but its suite reported no success', result);
    code = 1;
  }
  if (code === 124 && host !== undefined) {
    if (logs !== undefined) {
      fs.mkdirSync(logs, { recursive: true });
      await host.page.screenshot({ path: path.join(logs, 'timeout.png') }).catch(() => {});
    }
    console.error(tail(host.serverLog(), 15));
  }
  await host?.stop();
  return code;
}

/**
 * @param {string} directory
 * @param {{relativePath: string, contents: string}[]} files
 */
function writeLogs(directory, files) {
  for (const { relativePath, contents } of files) {
    const file = path.join(directory, relativePath);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, contents);
  }
}
