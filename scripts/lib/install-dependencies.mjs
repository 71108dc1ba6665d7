// `npm ci` when, and only when, node_modules is not what package-lock.json asks for.
import fs from 'node:fs';
import path from 'node:path';
import { root } from './paths.mjs';
import { npm } from './run.mjs';

/**
 * @typedef {{version?: string, optional?: boolean, devOptional?: boolean}} LockEntry
 * @typedef {{packages: Record<string, LockEntry>}} Lock
 */

/** Installs the project's npm dependencies unless the right versions are there already. */
export async function installDependencies() {
  if (dependenciesAreInstalled()) return;
  console.log('Installing npm dependencies (npm ci) …');
  await npm(['ci', '--no-audit', '--no-fund'], { cwd: root });
}

/**
 * Compares versions, not file times: a fresh clone, a branch switch and an `npm install` all set times of
 * their own. Optional packages are left out, because most of them are for other platforms.
 */
export function dependenciesAreInstalled() {
  const wanted = readLock(path.join(root, 'package-lock.json'));
  const installed = readLock(path.join(root, 'node_modules', '.package-lock.json'));
  if (wanted === undefined || installed === undefined) return false;
  return Object.entries(wanted.packages).every(
    ([where, entry]) =>
      where === '' ||
      entry.optional === true ||
      entry.devOptional === true ||
      (installed.packages[where]?.version === entry.version && fs.existsSync(path.join(root, where))),
  );
}

/**
 * @param {string} file
 * @returns {Lock | undefined}
 */
function readLock(file) {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
