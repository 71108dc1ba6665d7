/**
 * Entry of the in-editor tests: VS Code loads this module in its extension host and calls `run`.
 * SELOSTE_EDITOR_MODE says which run this is: `trusted` (all tests) or `restricted`.
 */
import type { EditorResult } from '../host/types';

export async function run(): Promise<void> {
  const { default: Mocha } = await import('mocha');
  const mocha = new Mocha({ ui: 'bdd', timeout: 20_000, slow: 2_000 });
  const wanted = process.env.SELOSTE_GREP;
  if (wanted !== undefined) mocha.fgrep(wanted);
  // Puts describe and it in place; the test files are in this bundle and run when imported.
  mocha.suite.emit('pre-require', globalThis, 'editor', mocha);
  if (process.env.SELOSTE_EDITOR_MODE === 'restricted') {
    await import('./restricted.test');
  } else {
    await import('./detection.test');
    await import('./diagnostics.test');
    await import('./features.test');
    await import('./import.test');
    await import('./check-all.test');
    await import('./editing.test');
    await import('./neighbours.test');
    await import('./navigation.test');
    await import('./annotations.test');
    await import('./export.test');
  }

  const result: EditorResult = { passed: 0, failed: 0, skipped: 0, reasons: [] };
  await new Promise<void>((resolve) => {
    mocha
      .run(() => resolve())
      .on('pass', () => (result.passed += 1))
      .on('pending', (test) => {
        result.skipped += 1;
        result.reasons.push(`skipped: ${test.fullTitle()}`);
      })
      .on('fail', (test) => {
        result.failed += 1;
        result.reasons.push(`failed: ${test.fullTitle()}`);
      });
  });
  // The caller believes this line and not the exit code, which is 0 for a crashed extension host too.
  console.log(`@@RESULT ${JSON.stringify(result)}`);
  if (result.failed > 0) throw new Error(`${result.failed} failed`);
}
