import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import type * as Readers from '../../../../server/src/import/readers';
import { makeDocx, paragraph } from './make-docx';
import { lines, makePdf } from './make-pdf';
import { shown } from './shown';

const bundle = readFileSync(path.join(process.cwd(), 'out', 'browser', 'readers.js'), 'utf8');

/** What a web worker has beside the language itself, as far as the readers could want it. */
const WORKER = {
  ...{ URL, URLSearchParams, TextEncoder, TextDecoder, console, setTimeout, clearTimeout, queueMicrotask },
  ...{ structuredClone, AbortController, AbortSignal, ReadableStream, Blob, Response, Headers, MessageChannel },
  ...{ DOMException, atob, btoa, crypto, performance },
};

describe('the readers in a browser', () => {
  let readers: typeof Readers;

  before(() => {
    const context = vm.createContext({ ...WORKER }, { codeGeneration: { strings: false, wasm: false } });
    readers = vm.runInContext(
      `globalThis.self = globalThis;\n${bundle}\n;readers;`,
      context,
      'readers.js',
    ) as typeof Readers;
  });

  for (const [name, make] of [
    ['a.txt', () => new TextEncoder().encode('sana')],
    ['a.md', () => new TextEncoder().encode('sana')],
    ['a.html', () => new TextEncoder().encode('<p>sana')],
    ['a.docx', () => makeDocx({ body: paragraph('sana') })],
    ['a.pdf', () => makePdf([lines(60, 100, ['sana'])])],
  ] as const)
    it(`read ${name}`, async () => {
      const result = await readers.readSource(await make(), name);
      assert.ok(!readers.isProblem(result), JSON.stringify(result));
      assert.match(shown(result).join('\n'), /^[pP] sana$/);
    });
});
