import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import type * as Core from '../../server/src/core';

const bundle = readFileSync(path.join(process.cwd(), 'out', 'browser', 'core.js'), 'utf8');

/** What a web worker has beside the language itself, as far as a core without a host could want it. */
const WORKER = { URL, URLSearchParams, TextEncoder, TextDecoder, console, setTimeout, clearTimeout, queueMicrotask };

/** What Node has and no browser, and what a page has and no worker. */
const ELSEWHERE = ['process', 'require', 'module', 'exports', 'Buffer', 'global', 'setImmediate', 'document', 'window'];

/** The core as a worker would have it: in a realm of its own, where no code can be made of strings. */
function load(globals: object): typeof Core {
  const context = vm.createContext(globals, { codeGeneration: { strings: false, wasm: false } });
  let failure: string;
  try {
    return vm.runInContext(`globalThis.self = globalThis;\n${bundle}\n;seloste;`, context, 'core.js') as typeof Core;
  } catch (error) {
    failure = String(error);
  }
  // not the error itself: its stack would quote a line of the bundle, which is the bundle
  throw new Error(`the core does not load: ${failure}`);
}

const SOURCE = [
  'seloste: 1',
  'kieli: fi',
  'otsikko: Jäsenrekisteri',
  'päivitety: 2026-11-02',
  'johdanto: Käsittely perustuu GDPR 6 art. 1.f kohtaan.',
  'rekisterinpitäjä: {nimi: Yhdistys ry, tyyppi: yhdistys}',
  'rekisterit:',
  '  - nimi: Jäsenet',
  '    käyttötarkoitukset: [{kuvaus: Jäsenasiat, oikeusperusteet: [sopimus]}]',
  'oikeudet:',
  '  tarkastus',
  '',
].join('\n');

describe('the core in a browser', () => {
  let core: typeof Core;
  let analysis: Core.Analysis;

  before(() => {
    core = load({ ...WORKER });
    analysis = core.analyse(core.TextDocument.create('untitled:1', 'seloste', 1, SOURCE), { asOf: '2026-11-22' });
  });

  it('runs where nothing of Node is', () => {
    const context = vm.createContext({ ...WORKER });
    for (const name of ELSEWHERE) assert.equal(vm.runInContext(`typeof ${name}`, context), 'undefined', name);
    assert.equal(typeof core.analyse, 'function');
  });

  it('asks for nothing of Node, not even whether it is there', () => {
    const asked: string[] = [];
    const globals = { ...WORKER };
    for (const name of ELSEWHERE)
      Object.defineProperty(globals, name, { configurable: true, get: () => void asked.push(name) });
    const own = load(globals);
    const text = own.TextDocument.create('untitled:1', 'seloste', 1, SOURCE);
    own.preview(own.analyse(text, { asOf: '2026-11-22' }), 'sv');
    assert.deepEqual(asked, []);
  });

  it('checks', () => {
    assert.deepEqual(analysis.defects.length, 0);
    const codes = Array.from(analysis.findings, ({ finding }) => finding.code);
    assert.ok(codes.includes('schema/misspelt-key'), codes.join(', '));
    assert.ok(codes.includes('missing-complaint-right'), codes.join(', '));
    const misspelt = analysis.findings.find(({ finding }) => finding.code === 'schema/misspelt-key');
    assert.ok(misspelt);
    assert.match(core.sentence(misspelt.finding, 'fi'), /Tarkoititko ”päivitetty”/);
  });

  it('hovers', () => {
    assert.match(core.hover(analysis, SOURCE.indexOf('art.'), 'fi')?.contents ?? '', /6/);
    assert.match(
      core.hover(analysis, SOURCE.indexOf('rekisterinpitäjä'), 'sv')?.contents ?? '',
      /ersonuppgiftsansvarig/,
    );
  });

  it('completes', () => {
    const labels = Array.from(
      core.completion(analysis, SOURCE.indexOf('tarkastus') + 'tarkastus'.length, 'fi'),
      (item) => item.label,
    );
    assert.ok(labels.includes('tarkastusoikeus'), labels.join(', '));
  });

  it('mends', () => {
    const { range } = analysis.findings.find(({ finding }) => finding.code === 'schema/misspelt-key') ?? {};
    assert.ok(range);
    const [action] = core.codeActions(analysis, range, 'fi');
    assert.equal(action?.edits[0]?.newText, 'päivitetty');
  });

  it('renders', () => {
    const preview = core.preview(analysis, undefined);
    assert.equal(preview.title, 'Jäsenrekisteri');
    assert.match(Array.from(preview.blocks, (block) => block.html).join('\n'), /Jäsenasiat/);
    assert.match(core.noticePage(analysis.notice, 'fi'), /^<!doctype html>/);
  });

  it('has nothing in its text that reaches out or makes code of strings', () => {
    // ajv's code generator would print this string into a validator; ours are printed at build time, and it stays a string
    const text = bundle.replaceAll(
      /equal\.code\s*=\s*(['"])require\(\\?["']ajv\/dist\/runtime\/equal\\?["']\)\.default\1/g,
      '',
    );
    assert.ok(bundle.length - text.length < 200);
    const forbidden = [
      /\brequire\s*\(/g,
      /\bimport\s*\(/g,
      // a member of it; the word stands in English texts and in patterns (`process[^.]`) too
      /\bprocess\s*(?:\?\.|\.[A-Za-z_$]|\[\s*["'`])/g,
      /\beval\s*\(/g,
      /\bnew\s+Function\b/g,
      /\bFunction\s*\(\s*["'`]/g,
      /\bfetch\s*\(/g,
      /\bXMLHttpRequest\b/g,
      /\bWebSocket\b/g,
      /\bimportScripts\b/g,
      /\bhttps?\.request\b/g,
      /\bsetImmediate\b/g,
      /\bBuffer\s*\./g,
    ];
    const found = forbidden.flatMap((pattern) =>
      [...text.matchAll(pattern)].map(({ index }) => text.slice(Math.max(0, index - 60), index + 60)),
    );
    assert.deepEqual(found, []);
  });
});
