// A suite of mocha files, run in a child process.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { logsDir, resultsDir, root } from './paths.mjs';
import { run } from './run.mjs';
import { failedOnce } from './totals.mjs';

const CHILD = fileURLToPath(new URL('mocha-child.mjs', import.meta.url));

/**
 * @param {object} options
 * @param {string} options.name
 * @param {readonly string[]} options.files
 * @param {number} [options.testTimeout] of one test, in milliseconds
 * @param {number} [options.timeout] of the whole suite, in milliseconds
 * @param {NodeJS.ProcessEnv} [options.env]
 * @returns {Promise<import('./totals.mjs').Totals>}
 */
export async function runMocha({ name, files, testTimeout = 10_000, timeout = 900_000, env = {} }) {
  if (files.length === 0) return failedOnce(`${name}: no test files`);
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
