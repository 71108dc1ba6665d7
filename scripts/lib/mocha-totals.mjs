// Counts a mocha run.

const MOST_LINES = 6;
const LONGEST_LINE = 300;

/**
 * What a failure says, below its name: of a run on another machine often only the last lines are left.
 * @param {unknown} error
 * @returns {string}
 */
function firstLinesOf(error) {
  const message = error instanceof Error ? error.message : String(error);
  const lines = message.split('\n').slice(0, MOST_LINES);
  return lines.map((line) => `\n      ${line.slice(0, LONGEST_LINE)}`).join('');
}

/**
 * Listens to a runner from its start. A skipped test's reason is its `skipReason`, where the test has set one
 * (`this.test.skipReason = '…'; this.skip();`), else its title says enough.
 * @param {Mocha.Runner} runner
 * @returns {() => import('./totals.mjs').Totals} the totals so far
 */
export function totalsOf(runner) {
  /** @type {import('./totals.mjs').Totals} */
  const totals = { passed: 0, failed: 0, skipped: 0, reasons: [] };
  runner.on('pass', () => {
    totals.passed += 1;
  });
  runner.on('fail', (test, error) => {
    totals.failed += 1;
    totals.reasons.push(`failed: ${test.fullTitle()}${firstLinesOf(error)}`);
  });
  runner.on('pending', (test) => {
    totals.skipped += 1;
    const { skipReason } = /** @type {Mocha.Test & {skipReason?: string}} */ (test);
    totals.reasons.push(`skipped: ${test.fullTitle()}${skipReason === undefined ? '' : `: ${skipReason}`}`);
  });
  return () => totals;
}
