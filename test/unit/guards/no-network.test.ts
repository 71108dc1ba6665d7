import assert from 'node:assert/strict';
import { filesBelow, read } from './repo';

/** What each shipped bundle may load of Node and of the editor, and why. Nothing else is there at run time. */
const LOADS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'client.js': {
    vscode: 'the editor',
    './session.js': 'the second bundle, when there is a notice',
  },
  'session.js': {
    vscode: 'the editor',
    child_process: 'vscode-languageclient starts the server',
    net: 'vscode-jsonrpc: pipes and sockets to the server on this machine, of which we use the IPC channel',
    path: 'vscode-languageclient',
    os: 'vscode-jsonrpc: the folder of a pipe',
    crypto: 'vscode-jsonrpc: the name of a pipe',
    fs: 'vscode-languageclient: is the server’s module there',
    util: 'vscode-jsonrpc: text decoders',
    readline: 'vscode-languageclient: the output of a server that it starts',
  },
  'server.js': {
    worker_threads: 'an import runs in a thread: a file of ours, on this machine',
    child_process: 'vscode-languageserver: looks for global node modules when a server asks (ours does not)',
    net: 'vscode-jsonrpc: --socket and --pipe, to an editor on this machine',
    path: 'vscode-languageserver',
    os: 'vscode-jsonrpc: the folder of a pipe',
    crypto: 'vscode-jsonrpc: the name of a pipe',
    fs: 'vscode-languageserver: files of global modules',
    url: 'vscode-languageserver: file addresses',
    util: 'vscode-jsonrpc: text decoders',
    buffer: 'yaml: base64 of !!binary',
    process: 'yaml: warnings',
    'ajv/dist/runtime/equal': 'a text for code that ajv generates, which nothing here does; it is not run',
  },
  'import-worker.js': {
    worker_threads: 'the file that the thread is given, and what it tells',
    buffer: 'yaml: base64 of !!binary',
    process: 'yaml: warnings',
    'ajv/dist/runtime/equal': 'a text for code that ajv generates, which nothing here does; it is not run',
  },
  'cli.js': {
    worker_threads: 'an import runs in a thread: a file of ours, on this machine',
    fs: 'reads notices, writes pages',
    path: 'names of files',
    url: 'file addresses',
    buffer: 'yaml: base64 of !!binary',
    process: 'yaml: warnings',
    'ajv/dist/runtime/equal': 'a text for code that ajv generates, which nothing here does; it is not run',
  },
  'preview.js': {},
};

/** Modules of Node that reach out; `net` is listed above where a dependency brings it. */
const REACHING_OUT = ['http', 'https', 'http2', 'dns', 'tls', 'dgram', 'inspector', 'undici', 'cluster'];

/** What sends or counts, in any spelling that a bundle keeps. pdf.js has methods of its own called fetch. */
const SENDS =
  /(?<![.\w$#])fetch\((?![^()]*\)\s*\{)|\b(?:globalThis|self|window)\??\.fetch\b|XMLHttpRequest|new WebSocket|EventSource|sendBeacon|applicationinsights|@vscode\/extension-telemetry|TelemetryReporter|createTelemetryLogger|google-analytics\.com\/(?:g\/)?collect|sentry\.io|mixpanel/;

describe('nothing that ships uses the network', () => {
  const bundles = filesBelow('dist', /\.js$/);

  it('the bundles are the ones that are known', () => {
    assert.deepEqual(bundles.map((file) => file.replace('dist/', '')).sort(), Object.keys(LOADS).sort());
  });

  for (const file of bundles) {
    const name = file.replace('dist/', '');
    const text = read(file);
    const loaded = new Set(
      [...text.matchAll(/\b(?:require|import)\(\s*["'`]([^"'`]+)["'`]\s*\)/g)].map(([, specifier = '']) =>
        specifier.replace(/^node:/, ''),
      ),
    );

    it(`${name} loads only what is listed, with its reason`, () => {
      const unlisted = [...loaded].filter((specifier) => !(specifier in (LOADS[name] ?? {})));
      assert.deepEqual(unlisted, []);
    });

    it(`${name} is listed with nothing that it does not load`, () => {
      assert.deepEqual(
        Object.keys(LOADS[name] ?? {}).filter((specifier) => !loaded.has(specifier)),
        [],
      );
    });

    it(`${name} has nothing that reaches out`, () => {
      assert.deepEqual(
        REACHING_OUT.filter((specifier) => loaded.has(specifier)),
        [],
      );
      assert.equal(SENDS.exec(text)?.[0], undefined);
    });
  }

  it('pdf.js is in the thread of an import only', () => {
    const holding = bundles.filter((file) => read(file).includes('getTextContent'));
    assert.deepEqual(holding, ['dist/import-worker.js']);
  });

  it('the manifest has no setting of telemetry, and the page asks for nothing from outside', () => {
    const manifest = JSON.parse(read('package.json')) as { contributes: { configuration: { properties: object } } };
    const settings = Object.keys(manifest.contributes.configuration.properties);
    assert.ok(settings.includes('seloste.kieli'));
    assert.deepEqual(
      settings.filter((setting) => /telemetr|analytics|usage/i.test(setting)),
      [],
    );
    assert.doesNotMatch(JSON.stringify(Object.keys(manifest)), /telemetry/i);
    assert.doesNotMatch(read('dist/preview.css'), /url\((?!["']?data:)|@import/);
  });
});
