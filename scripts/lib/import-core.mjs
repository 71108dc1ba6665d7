// What the import itself sees of a notice, as one module: learning must see no more and no less.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { dataPlugin } from './data-plugin.mjs';
import { root } from './paths.mjs';
import { pdfPlugin } from './pdf-plugin.mjs';

/**
 * The import's own reading of sources, its parting of them into sections and its features.
 * @param {readonly string[]} without names of learnt weights that it must not have: what is learnt depends on no earlier weights
 */
export async function importCore(without) {
  const outfile = path.join(root, 'out/learn/core.mjs');
  await build({
    stdin: {
      contents: `
        export { lineFeatures } from './server/src/import/recognise/line-features';
        export { featuresOf, foldTopic, placeOf, textOfLines } from './server/src/import/recognise/section-features';
        export { readSections } from './server/src/import/recognise/read-sections';
        export { isProblem, readSource } from './server/src/import/readers';`,
      resolveDir: root,
      loader: 'ts',
    },
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    mainFields: ['module', 'main'],
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
    plugins: [withoutWeights(without), dataPlugin(), pdfPlugin()],
    logLevel: 'error',
  });
  return import(pathToFileURL(outfile).href);
}

function withoutWeights(names) {
  return {
    name: 'without-weights',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: new RegExp(`^seloste:(?:${names.join('|')})$`) }, ({ path: name }) => ({
        path: name,
        namespace: 'without-weights',
      }));
      onLoad({ filter: /.*/, namespace: 'without-weights' }, () => ({
        contents: 'export default { classes: {}, unit: 1, weights: {} };',
      }));
    },
  };
}
