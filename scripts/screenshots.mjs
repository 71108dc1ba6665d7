// npm run screenshots: builds, packs, and takes the pictures of the README in the real editor.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { installDependencies } from './lib/install-dependencies.mjs';
import { ensureModernNode } from './lib/modern-node.mjs';
import { outDir, root } from './lib/paths.mjs';
import { mustRun } from './lib/run.mjs';

await ensureModernNode();
await installDependencies();
process.chdir(root);
await mustRun(process.execPath, [path.join(root, 'scripts', 'build.mjs')], { cwd: root });
const { packageExtension } = await import('./lib/package-extension.mjs');
await packageExtension();

const { build } = await import('esbuild');
const bundle = path.join(outDir, 'screenshots.cjs');
await build({
  entryPoints: ['test/workbench/screenshots.ts'],
  bundle: true,
  platform: 'node',
  format: 'cjs',
  outfile: bundle,
  external: ['playwright-core'],
  logLevel: 'warning',
});
const { takeScreenshots } = (await import(pathToFileURL(bundle).href)).default;
for (const file of await takeScreenshots()) console.log(file);
process.exit(0);
