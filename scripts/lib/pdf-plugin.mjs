// pdf.js as a pure function from bytes to text: at build time its sources lose the host that they would ask for more.
import { readFileSync } from 'node:fs';
import { transform } from 'esbuild';

/** Globals of a host, by what stands for them: where pdf.js asks for one it finds that there is none. */
const ABSENT = {
  // the network: files by address, and the character maps and decoders that are fetched when they are wanted
  fetch: 'undefined',
  XMLHttpRequest: 'undefined',
  // threads of its own: it runs in the thread that calls it
  Worker: 'undefined',
  // Node, of which it would load canvas, files and addresses
  process: 'undefined',
  // a page to draw on, and a browser to be careful about
  document: 'undefined',
  window: 'undefined',
  navigator: '{"platform": "", "userAgent": ""}',
  // made once when the module loads, for patterns that are never drawn
  DOMMatrix: 'Object',
};

/** The esbuild plugin for `pdfjs-dist`. */
export function pdfPlugin() {
  return {
    name: 'seloste-pdf',
    setup(build) {
      build.onLoad({ filter: /pdfjs-dist[\\/]legacy[\\/]build[\\/]pdf(\.worker)?\.mjs$/ }, async ({ path }) => {
        const { code } = await transform(readFileSync(path, 'utf8'), {
          define: ABSENT,
          format: 'esm',
          legalComments: 'inline',
          // what can no longer be reached is left out
          minifySyntax: true,
          treeShaking: true,
        });
        // decoders of pictures, and its own worker, by addresses that nobody gives
        return { contents: code.replaceAll(/\bimport\(/g, '(void 0)('), loader: 'js' };
      });
    },
  };
}
