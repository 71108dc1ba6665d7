// A suite of mocha files, run in a child process.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { logsDir, resultsDir, root } from './paths.mjs';
import { run } from './run.mjs';
import { failedOnce, sum } from './totals.mjs';

const CHILD = fileURLToPath(new URL('mocha-child.mjs', import.meta.url));

/**
 * Each test file is a bundle of what it tests, and a process holds all that it was given: some 25 MB a file. More files than this
 * are run by several processes, one after another.
 */
const MOST_FILES = 40;

/**
 * @typedef {object} MochaSuite
 * @property {string} name
 * @property {readonly string[]} files
 * @property {number} [testTimeout] of one test, in milliseconds
 * @property {number} [timeout] of one process, in milliseconds
 * @property {NodeJS.ProcessEnv} [env]
 */

/**
 * @param {MochaSuite} suite
 * @returns {Promise<import('./totals.mjs').Totals>}
 */
export async function runMocha({ name, files, ...options }) {
  if (files.length === 0) return failedOnce(`${name}: no test files`);
  if (files.length <= MOST_FILES) return runProcess({ name, files, ...options });
  const totals = [];
  for (let at = 0; at < files.length; at += MOST_FILES) {
    const part = `${name}-${at / MOST_FILES + 1}`;
    totals.push(await runProcess({ name: part, files: files.slice(at, at + MOST_FILES), ...options }));
  }
  return sum(totals);
}

/**
 * @param {MochaSuite} suite
 * @returns {Promise<import('./totals.mjs').Totals>}
 */
async function runProcess({ name, files, testTimeout = 10_000, timeout = 900_000, env = {} }) {
  const results = path.join(resultsDir, `${name}.json`);
  fs.mkdirSync(resultsDir, { recursive: true });
  fs.rmSync(results, { force: true });
  const { code } = await run(
    process.execPath,
    ['--enable-source-maps', CHILD, results, String(testTimeout), ...files],
    { cwd: root, env, timeout, logFile: path.join(logsDir, `${name}.log`) },
  );
  if (!fs.existsSync(results)) {
    return failedOnce(
      code === 124
        ? `${name}: no result in ${timeout / 1000} s`
        : `${name}: the test process ended with code ${code} before its tests did`,
    );
  }
  return JSON.parse(fs.readFileSync(results, 'utf8'));
}

/**
 * The files below a folder with a given ending, sorted.
 * @param {string} directory
 * @param {string} ending
 * @returns {string[]}
 */
export function filesBelow(directory, ending) {
  if (!fs.existsSync(directory)) return [];
  return fs
    .readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending))
    .map((file) => path.join(directory, file))
    .sort();
}
