// The VS Code server and its web workbench, from the npm package code-server: no download from elsewhere.
import fs from 'node:fs';
import path from 'node:path';
import { cacheDir, vscodeHostDir } from './paths.mjs';
import { installPinnedNode, pinnedNodeIsAvailable } from './pinned-node.mjs';
import { mustRun, npm } from './run.mjs';

export const CODE_SERVER_VERSION = '4.139.1';
/** The version of VS Code inside it. */
export const VSCODE_VERSION = '1.139.1';

/**
 * @typedef {object} VscodeHost
 * @property {string} node the Node that runs the server
 * @property {string} serverMain the server's entry
 */

/**
 * Installs the host into `.cache/vscode-host` unless it is there. code-server's own install script is never
 * run (it fails without a compiler); its tarball is unpacked and the part that is VS Code gets its packages,
 * which its npm-shrinkwrap.json pins.
 * @returns {Promise<VscodeHost>}
 */
export async function installVscodeHost() {
  const node = pinnedNodeIsAvailable() ? await installPinnedNode() : process.execPath;
  const stamp = path.join(vscodeHostDir, 'version');
  const present = fs.existsSync(stamp) ? fs.readFileSync(stamp, 'utf8').trim() : undefined;
  if (present !== CODE_SERVER_VERSION) await install();
  return { node, serverMain: path.join(vscodeHostDir, 'lib', 'vscode', 'out', 'server-main.js') };
}

async function install() {
  console.log(`Installing the VS Code server (code-server ${CODE_SERVER_VERSION} from npm, about 570 MB) …`);
  // Built beside its place and moved there when whole: an interrupted run leaves nothing half done.
  fs.mkdirSync(cacheDir, { recursive: true });
  const building = fs.mkdtempSync(path.join(cacheDir, 'vscode-host-'));
  try {
    const name = `code-server-${CODE_SERVER_VERSION}`;
    await npm(['pack', '--silent', `code-server@${CODE_SERVER_VERSION}`], { cwd: building });
    await mustRun('tar', ['xzf', `${name}.tgz`], { cwd: building });
    const unpacked = path.join(building, 'package');
    await npm(['install', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd: path.join(unpacked, 'lib', 'vscode'),
    });
    fs.writeFileSync(path.join(unpacked, 'version'), `${CODE_SERVER_VERSION}\n`);
    fs.rmSync(vscodeHostDir, { recursive: true, force: true });
    fs.renameSync(unpacked, vscodeHostDir);
  } finally {
    fs.rmSync(building, { recursive: true, force: true });
  }
}
