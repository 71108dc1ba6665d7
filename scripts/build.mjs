// Builds what ships (dist/) and, with --tests, the tests (out/test/). --watch rebuilds dist/ on change.
// `--tests test/unit/x.test.ts …` bundles the named test files and the import's thread only, beside what was built before.
import { chmodSync, existsSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build, context } from 'esbuild';
import { dataPlugin, readDataFolder } from './lib/data-plugin.mjs';
import { contributedSnippets } from './lib/contributed-snippets.mjs';
import { pdfPlugin } from './lib/pdf-plugin.mjs';
import { thirdPartyNotices } from './lib/third-party.mjs';

const root = path.resolve(path.dirname(new URL(import.meta.url).pathname), '..');
process.chdir(root);
const production = !process.argv.includes('--dev');
const testsWanted = process.argv.includes('--tests');
const named = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));

const common = {
  bundle: true,
  sourcemap: production ? false : 'linked',
  minifySyntax: production,
  minifyWhitespace: production,
  legalComments: 'linked',
  logLevel: 'warning',
  plugins: [dataPlugin(), pdfPlugin()],
  // package entries: the ES modules, so that what is not used is left out
  mainFields: ['module', 'main'],
};
const node = { ...common, platform: 'node', target: 'node20', format: 'cjs' };

const importThread = { 'import-worker': 'server/src/runner/thread.ts' };

const shipped = [
  // two bundles: the first runs for every YAML file and is small, the second when there is a notice
  {
    ...node,
    entryPoints: { client: 'client/src/extension.ts', session: 'client/src/session.ts' },
    outdir: 'dist',
    external: ['vscode', './session.js'],
  },
  {
    ...node,
    entryPoints: { server: 'server/src/server.ts', cli: 'server/src/cli/main.ts' },
    outdir: 'dist',
    banner: { js: '#!/usr/bin/env node' },
  },
  // the thread of an import, loaded when there is one; its size is pdf.js
  { ...node, entryPoints: importThread, outdir: 'dist', minifyIdentifiers: production },
  {
    ...common,
    platform: 'browser',
    target: 'es2022',
    format: 'iife',
    entryPoints: ['client/webview/preview.ts', 'client/webview/preview.css'],
    outdir: 'dist',
  },
];

/** Test files by folder: each is bundled by itself, so that it sees the sources and not what ships. */
function tests() {
  const find = (folder, ending) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
      .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name));
  const entries = named.length
    ? named
    : [
        ...find('test/unit', '.test.ts'),
        ...find('test/protocol', '.test.ts'),
        ...find('test/workbench', '.test.ts'),
        ...find('test/editor', '.ts').filter((file) => /index[\w-]*\.ts$/.test(file)),
      ];
  return [
    {
      ...node,
      minifySyntax: false,
      minifyWhitespace: false,
      sourcemap: 'inline',
      entryPoints: entries,
      outdir: 'out/test',
      outbase: 'test',
      outExtension: { '.js': '.cjs' },
      external: ['vscode', 'mocha', 'playwright-core', 'esbuild', 'ajv-cli', 'yaml-language-server'],
    },
    { ...node, entryPoints: importThread, outdir: 'out/test', outExtension: { '.js': '.cjs' } },
    ...(named.length ? [] : browserBundles()),
  ];
}

/** What two tests run in an empty realm. */
function browserBundles() {
  return [
    // the core for a browser: no Node global may be needed (test/unit/core-in-browser.test.ts runs it in an empty realm)
    {
      ...common,
      platform: 'browser',
      target: 'es2022',
      format: 'iife',
      globalName: 'seloste',
      // a worker has no document: packages that have a build for it say so
      conditions: ['worker', 'module'],
      entryPoints: { core: 'server/src/core.ts' },
      outdir: 'out/browser',
    },
    // the readers of old notices for a browser: test/unit/import/readers/in-browser.test.ts
    {
      ...common,
      platform: 'browser',
      target: 'es2022',
      format: 'iife',
      globalName: 'readers',
      conditions: ['worker', 'module'],
      entryPoints: { readers: 'server/src/import/readers/index.ts' },
      outdir: 'out/browser',
    },
  ];
}

const wanted = testsWanted ? tests() : shipped;
if (process.argv.includes('--watch')) {
  for (const options of wanted) await (await context(options)).watch();
  console.log('[watch] valmis');
} else {
  if (!named.length) rmSync(testsWanted ? 'out/test' : 'dist', { recursive: true, force: true });
  const results = await Promise.all(wanted.map((options) => build({ ...options, metafile: true })));
  if (wanted === shipped) finishShipped(results.map(({ metafile }) => metafile));
}

/** What is not bundled but made: the contributed snippets, the licences, and the commands for `npx --no-install seloste`. */
function finishShipped(metafiles) {
  const clauses = Object.values(readDataFolder('snippets/clauses'));
  writeFileSync('dist/seloste.code-snippets', `${JSON.stringify(contributedSnippets(clauses), null, 1)}\n`);
  writeFileSync('dist/THIRD-PARTY-NOTICES.txt', `${thirdPartyNotices(metafiles)}\n`);
  mkdirSync('node_modules/.bin', { recursive: true });
  for (const [name, file] of [
    ['seloste', 'cli.js'],
    ['seloste-language-server', 'server.js'],
  ]) {
    chmodSync(`dist/${file}`, 0o755);
    const link = `node_modules/.bin/${name}`;
    if (process.platform !== 'win32' && !existsSync(link)) {
      rmSync(link, { force: true });
      symlinkSync(`../../dist/${file}`, link);
    }
  }
}
