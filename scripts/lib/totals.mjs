// What a suite came to.

/**
 * @typedef {object} Totals
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 * @property {string[]} reasons why something failed as a whole or was skipped, one line each
 */

/** @returns {Totals} */
export const passedOnce = () => ({ passed: 1, failed: 0, skipped: 0, reasons: [] });

/**
 * @param {string} reason
 * @returns {Totals}
 */
export const failedOnce = (reason) => ({ passed: 0, failed: 1, skipped: 0, reasons: [reason] });

/**
 * A suite that this machine cannot run. On CI that is a failure: there everything has to run.
 * @param {string} reason
 * @returns {Totals}
 */
export function cannotRun(reason) {
  const ci = process.env.CI === 'true' || process.env.CI === '1';
  return ci ? failedOnce(reason) : { passed: 0, failed: 0, skipped: 1, reasons: [reason] };
}

/**
 * @param {readonly Totals[]} all
 * @returns {Totals}
 */
export function sum(all) {
  return {
    passed: all.reduce((total, { passed }) => total + passed, 0),
    failed: all.reduce((total, { failed }) => total + failed, 0),
    skipped: all.reduce((total, { skipped }) => total + skipped, 0),
    reasons: all.flatMap(({ reasons }) => reasons),
  };
}
