// Loads a script of test/workbench/ that drives the real editor: builds and packs the extension, and bundles the script.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { installDependencies } from './install-dependencies.mjs';
import { ensureModernNode } from './modern-node.mjs';
import { outDir, root } from './paths.mjs';
import { mustRun } from './run.mjs';

/**
 * @param {string} name of a file in test/workbench/, without its ending
 * @returns {Promise<any>} what the script exports
 */
export async function driverScript(name) {
  await ensureModernNode();
  await installDependencies();
  process.chdir(root);
  await mustRun(process.execPath, [path.join(root, 'scripts', 'build.mjs')], { cwd: root });
  const { packageExtension } = await import('./package-extension.mjs');
  await packageExtension();
  const { build } = await import('esbuild');
  const bundle = path.join(outDir, `${name}.cjs`);
  await build({
    entryPoints: [`test/workbench/${name}.ts`],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    outfile: bundle,
    external: ['playwright-core'],
    logLevel: 'warning',
  });
  return (await import(pathToFileURL(bundle).href)).default;
}
