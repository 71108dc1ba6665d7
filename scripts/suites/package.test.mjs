// What is in the .vsix: everything that the manifest promises, nothing else, and it works by itself.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { examplesDir, extensionDir, vsixFile } from '../lib/paths.mjs';
import { run } from '../lib/run.mjs';

/** Bytes. What is bundled by mistake (the TypeScript compiler, a second schema validator) is larger than this. */
const LARGEST_PACKAGE = 4_200_000;

/** Top-level entries that may ship. */
const ALLOWED =
  /^(dist|docs|examples|schemas|snippets|syntaxes|images|package\.json|package\.nls(\.\w+)?\.json|language-configuration\.json|readme\.md|changelog\.md|license(\.txt|\.md)?)$/i;

describe('the .vsix', () => {
  const manifest = readJson('package.json');

  it('holds what ships and nothing else', () => {
    const strangers = fs.readdirSync(extensionDir).filter((name) => !ALLOWED.test(name));
    assert.deepEqual(strangers, []);
    // Of the documentation, only the pictures that the readme shows.
    const pages = files().filter((file) => /^docs[\\/](?!images[\\/])/.test(file));
    assert.deepEqual(pages, []);
    const sources = files().filter((file) => /(?<!\.d)\.ts$|\.test\.|node_modules|\.map$/.test(file));
    assert.deepEqual(sources, []);
    const { size } = fs.statSync(vsixFile);
    assert.ok(size < LARGEST_PACKAGE, `${size} bytes`);
  });

  it('holds every file that the manifest names', () => {
    const named = pathsIn({
      main: manifest.main,
      browser: manifest.browser,
      bin: manifest.bin,
      icon: manifest.icon,
      contributes: manifest.contributes,
    });
    assert.ok(named.length > 0);
    const missing = named.filter((file) => !fs.existsSync(path.join(extensionDir, file)));
    assert.deepEqual(missing, []);
  });

  it('holds a readme, a changelog and a licence', () => {
    const names = fs.readdirSync(extensionDir).map((name) => name.toLowerCase());
    for (const wanted of ['readme.md', 'changelog.md', 'license.txt']) {
      assert.ok(names.includes(wanted), `${wanted} is not in ${names.join(', ')}`);
    }
  });

  it('names no place of the machine on which it was built', () => {
    const home = os.homedir();
    const places = [path.dirname(extensionDir), ...(home.length > 5 ? [home] : [])];
    const telling = files().filter((file) => {
      const text = fs.readFileSync(path.join(extensionDir, file), 'utf8');
      return places.some((place) => text.includes(place));
    });
    assert.deepEqual(telling, []);
  });

  it('has a language server that answers', async () => {
    const answer = await initialize(path.join(extensionDir, manifest.bin['seloste-language-server']));
    assert.equal(typeof answer.result.capabilities, 'object');
  });

  it('has a command line that checks a file', async () => {
    const file = path.join(examplesDir, 'malliseloste.seloste.yaml');
    const cli = path.join(extensionDir, manifest.bin.seloste);
    const { code, output } = await run(process.execPath, [cli, 'check', file], { quiet: true });
    assert.equal(code, 0, output);
  });
});

/** Every file of the unpacked extension, relative to it. */
function files() {
  return fs
    .readdirSync(extensionDir, { recursive: true, encoding: 'utf8' })
    .filter((file) => fs.statSync(path.join(extensionDir, file)).isFile());
}

/** @param {string} file */
function readJson(file) {
  return JSON.parse(fs.readFileSync(path.join(extensionDir, file), 'utf8'));
}

/**
 * The values in a piece of the manifest that are paths of files in the package.
 * @param {unknown} value
 * @returns {string[]}
 */
function pathsIn(value) {
  if (typeof value === 'string') {
    return /^(\.\/|dist\/)[^*?]+\.\w+$/.test(value) ? [value] : [];
  }
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(pathsIn) : [];
}

/**
 * Starts a language server and asks it one thing.
 * @param {string} server
 * @returns {Promise<any>} its answer to `initialize`
 */
async function initialize(server) {
  const child = spawn(process.execPath, [server, '--stdio'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  try {
    return await new Promise((resolve, reject) => {
      let received = '';
      child.stdout.setEncoding('utf8');
      child.stdout.on('data', (/** @type {string} */ data) => {
        received += data;
        const end = received.indexOf('\r\n\r\n');
        const length = Number(/Content-Length: (\d+)/i.exec(received)?.[1]);
        const body = Buffer.from(received.slice(end + 4), 'utf8');
        if (end < 0 || body.length < length) return;
        resolve(JSON.parse(body.subarray(0, length).toString('utf8')));
      });
      child.once('error', reject);
      child.once('exit', (code) => reject(new Error(`the server ended with code ${code}`)));
      const message = JSON.stringify({
        jsonrpc: '2.0',
        id: 1,
        method: 'initialize',
        params: { processId: process.pid, rootUri: null, capabilities: {} },
      });
      child.stdin.write(`Content-Length: ${Buffer.byteLength(message)}\r\n\r\n${message}`);
    });
  } finally {
    child.kill();
  }
}
