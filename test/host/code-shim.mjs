#!/usr/bin/env node
// Stands in for the desktop `code` executable: takes the arguments that @vscode/test-electron gives, and runs
// the tests in the browser host. So one test entry serves both.
//
// Workspace trust is on unless --disable-workspace-trust is given, as in desktop VS Code.
// Environment: SELOSTE_HOST_TIMEOUT (seconds, 180), SELOSTE_HOST_LOGS (folder), SELOSTE_HOST_VERBOSE (1).
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { VSCODE_VERSION } from '../../scripts/lib/vscode-host.mjs';
import { runInHost } from './run-in-host.mjs';

const args = process.argv.slice(2);

if (args.includes('--version') || args.includes('-v')) {
  console.log(`${VSCODE_VERSION}\n(browser host)\n${process.arch}`);
  process.exit(0);
}

const extension = option('extensionDevelopmentPath');
const tests = option('extensionTestsPath');
const folder = args.find((argument) => !argument.startsWith('-'));
if (extension === undefined || tests === undefined || folder === undefined) {
  console.error(
    'usage: code-shim.mjs FOLDER --extensionDevelopmentPath=DIR --extensionTestsPath=FILE [--user-data-dir=DIR]',
  );
  process.exit(2);
}

process.exit(
  await runInHost({
    folder: path.resolve(folder),
    extension,
    tests,
    settings: userSettings(option('user-data-dir')),
    trust: !args.includes('--disable-workspace-trust'),
    timeout: 1000 * Number(process.env.SELOSTE_HOST_TIMEOUT ?? 180),
    logs: process.env.SELOSTE_HOST_LOGS,
    verbose: process.env.SELOSTE_HOST_VERBOSE === '1',
  }),
);

/**
 * The value of `--name=value`; a file: address becomes a path.
 * @param {string} name
 */
function option(name) {
  const prefix = `--${name}=`;
  const value = args.find((argument) => argument.startsWith(prefix))?.slice(prefix.length);
  return value?.startsWith('file://') ? fileURLToPath(value) : value;
}

/**
 * @param {string | undefined} userDataDir
 * @returns {Record<string, unknown>}
 */
function userSettings(userDataDir) {
  const file = userDataDir && path.join(userDataDir, 'User', 'settings.json');
  return file && fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : {};
}
