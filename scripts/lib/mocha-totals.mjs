// Counts a mocha run.

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
  runner.on('fail', (test) => {
    totals.failed += 1;
    totals.reasons.push(`failed: ${test.fullTitle()}`);
  });
  runner.on('pending', (test) => {
    totals.skipped += 1;
    const { skipReason } = /** @type {Mocha.Test & {skipReason?: string}} */ (test);
    totals.reasons.push(`skipped: ${test.fullTitle()}${skipReason === undefined ? '' : `: ${skipReason}`}`);
  });
  return () => totals;
}
