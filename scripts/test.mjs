// npm test [-- SUITE… [--grep TEXT]]: installs what is missing, builds, and runs all suites or the named ones; with --grep
// of the unit, protocol, editor, workbench and nvim tests those whose full name has the text.
// Random tests take their seed from SEED; without it each run has its own.
// The last line is `N passed, N failed, N skipped`; the exit code is 1 when anything failed.
import path from 'node:path';
import { parseArgs } from 'node:util';
import { installDependencies } from './lib/install-dependencies.mjs';
import { ensureModernNode } from './lib/modern-node.mjs';
import { root } from './lib/paths.mjs';
import { mustRun } from './lib/run.mjs';
import { failedOnce, sum } from './lib/totals.mjs';

await ensureModernNode();

// One seed for all random tests of a run, told beside what failed.
process.env.SEED ||= String(Date.now() % 1_000_000_007);

/** @type {import('./lib/totals.mjs').Totals[]} */
const results = [];
/** @type {string[]} */
const table = [];

try {
  await installDependencies();
  // Only now: the suites import packages that have to be installed first.
  const { suites } = await import('./lib/suites.mjs');
  const { values, positionals: names } = parseArgs({
    options: { grep: { type: 'string' } },
    allowPositionals: true,
  });
  // The tests run in other processes: mocha's, and the extension host.
  if (values.grep !== undefined) process.env.SELOSTE_GREP = values.grep;
  const unknown = names.filter((name) => !suites.some((suite) => suite.name === name));
  if (unknown.length > 0) {
    const known = suites.map(({ name }) => name).join(', ');
    throw new Error(`no suite ${unknown.join(', ')}; there are ${known}`);
  }
  const chosen = suites.filter(({ name }) => names.length === 0 || names.includes(name));
  if (chosen.some(({ unbuilt }) => unbuilt !== true)) await build();
  for (const suite of chosen) await runSuite(suite);
} catch (error) {
  const message = messageOf(error);
  console.error(message);
  results.push(failedOnce(message));
}

const { passed, failed, skipped, reasons } = sum(results);
console.log(`\n${table.join('\n')}`);
for (const reason of reasons) console.log(`  - ${reason}`);
console.log(`the random tests had SEED=${process.env.SEED}`);
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exit(failed > 0 ? 1 : 0);

async function build() {
  console.log('Building …');
  const script = path.join(root, 'scripts', 'build.mjs');
  await mustRun(process.execPath, [script], { cwd: root });
  await mustRun(process.execPath, [script, '--tests'], { cwd: root });
}

/** @param {import('./lib/suites.mjs').Suite} suite */
async function runSuite({ name, run }) {
  console.log(`\n== ${name}`);
  const start = Date.now();
  /** @type {import('./lib/totals.mjs').Totals} */
  let result;
  try {
    result = await run();
  } catch (error) {
    console.error(messageOf(error));
    result = failedOnce(`${name}: ${messageOf(error).split('\n')[0]}`);
  }
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  table.push(
    `${name.padEnd(10)} ${result.passed} passed, ${result.failed} failed, ${result.skipped} skipped (${seconds} s)`,
  );
  results.push(result);
}

/** @param {unknown} error */
function messageOf(error) {
  return error instanceof Error ? error.message : String(error);
}
