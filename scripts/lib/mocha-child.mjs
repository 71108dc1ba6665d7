// Runs mocha on files: `node mocha-child.mjs RESULTS.json TIMEOUT FILE…`. A process of its own, so that a crash
// or a hang of the tests is seen as such; the totals go to a file, so that no output is mistaken for them.
import fs from 'node:fs';
import Mocha from 'mocha';
import { totalsOf } from './mocha-totals.mjs';

const [resultsFile, timeout, ...files] = process.argv.slice(2);
if (resultsFile === undefined || files.length === 0) {
  throw new Error('usage: mocha-child.mjs RESULTS.json TIMEOUT FILE…');
}

const mocha = new Mocha({
  ui: 'bdd',
  reporter: 'spec',
  timeout: Number(timeout),
  forbidOnly: process.env.CI === 'true',
});
if (process.env.SELOSTE_GREP !== undefined) mocha.fgrep(process.env.SELOSTE_GREP);
for (const file of files) mocha.addFile(file);
await mocha.loadFilesAsync();
const runner = mocha.run(() => {
  fs.writeFileSync(resultsFile, JSON.stringify(totals()));
  // Not by itself: a server or browser that a failed test has left behind would keep the process alive.
  process.exit(0);
});
const totals = totalsOf(runner);
