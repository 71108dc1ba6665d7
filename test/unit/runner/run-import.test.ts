import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runImport, THREAD_LIMITS, type ImportOutcome } from '../../../server/src/runner';
import { makeDocx, paragraph } from '../import/readers/make-docx';
import { lines, makePdf } from '../import/readers/make-pdf';

const program = path.join(process.cwd(), 'out', 'test', 'import-worker.cjs');
const text = (content: string): Uint8Array => new TextEncoder().encode(content);
const NOTICE = 'Rekisterinpitäjä\n\nEsimerkki Oy, Y-tunnus 1234567-1\n\nRekisterin nimi\n\nAsiakasrekisteri\n';

function codeOf(outcome: ImportOutcome): string {
  return outcome.ok ? `ok: ${outcome.format}` : outcome.problem;
}

describe('an import in a thread', () => {
  for (const [name, make] of [
    ['a.txt', () => text(NOTICE)],
    [
      'a.docx',
      () =>
        makeDocx({
          body: NOTICE.split('\n')
            .map((line) => paragraph(line))
            .join(''),
        }),
    ],
    ['a.pdf', () => makePdf([lines(60, 60, NOTICE.split('\n'))])],
  ] as const)
    it(`makes a notice of ${name}`, async () => {
      const outcome = await runImport({ name, bytes: await make() }, { program });
      assert.ok(outcome.ok, JSON.stringify(outcome));
      assert.match(outcome.yaml, /^seloste: 1$/m);
      assert.match(outcome.text, /Asiakasrekisteri/);
      assert.equal(outcome.report.language, 'fi');
    });

  it('passes the order and the language on', async () => {
    const outcome = await runImport(
      { name: 'a.txt', bytes: text(NOTICE) },
      { program, language: 'sv', order: 'source' },
    );
    assert.ok(outcome.ok && outcome.report.language === 'sv');
  });

  it('tells how far it is', async () => {
    const told: string[] = [];
    const pages = [1, 2, 3].map(() => lines(60, 60, NOTICE.split('\n')));
    const progress = (done: number, of: number): void => void told.push(`${done}/${of}`);
    await runImport({ name: 'a.pdf', bytes: makePdf(pages) }, { program, progress });
    assert.deepEqual(told, ['1/3', '2/3', '3/3']);
  });

  it('says why there is none', async () => {
    const outcome = await runImport({ name: 'a.pdf', bytes: makePdf([[]], { isEncrypted: true }) }, { program });
    assert.deepEqual(outcome, { ok: false, problem: 'encrypted' });
  });

  it('leaves the caller’s bytes as they are', async () => {
    const bytes = makePdf([lines(60, 60, ['sana'])]);
    const copy = bytes.slice();
    await runImport({ name: 'a.pdf', bytes }, { program });
    assert.deepEqual(bytes, copy);
  });

  it('reads or refuses every bad file, within its limits', async () => {
    const nested = `<html>${'<div>'.repeat(100_000)}sana`;
    const outcomes = await Promise.all(
      [
        { name: 'a.txt', bytes: new Uint8Array() },
        { name: 'a.txt', bytes: new Uint8Array(50_000_000).fill(0x61) },
        { name: 'a.html', bytes: text(nested) },
        { name: 'a.docx', bytes: text('PK\u0003\u0004 roskaa') },
        { name: 'a.txt', bytes: Uint8Array.from(Buffer.from(NOTICE, 'latin1')) },
        { name: 'a.txt', bytes: Uint8Array.from(Buffer.from(NOTICE, 'utf16le')) },
      ].map((source) => runImport(source, { program })),
    );
    assert.deepEqual(outcomes.map(codeOf), ['empty', 'too-large', 'too-deep', 'malformed', 'ok: text', 'ok: text']);
  });
});

describe('an import that goes wrong', () => {
  let folder: string;
  before(() => (folder = mkdtempSync(path.join(tmpdir(), 'seloste-'))));
  after(() => rmSync(folder, { recursive: true }));

  const source = { name: 'a.txt', bytes: text(NOTICE) };
  /** A thread's program instead of ours. */
  const programOf = (name: string, code: string): string => {
    const file = path.join(folder, `${name}.cjs`);
    writeFileSync(file, code);
    return file;
  };

  it('ends with its time', async () => {
    const outcome = await runImport(source, {
      program: programOf('endless', 'for (;;);'),
      limits: { ...THREAD_LIMITS, seconds: 0.3 },
    });
    assert.deepEqual(outcome, { ok: false, problem: 'too-slow', most: 0.3 });
  });

  it('ends with its memory, of objects', async () => {
    const outcome = await runImport(source, {
      program: programOf('objects', 'const all = []; for (;;) all.push({ all });'),
      limits: { ...THREAD_LIMITS, heap: 32 },
    });
    assert.deepEqual(outcome, { ok: false, problem: 'too-heavy' });
  });

  it('ends with its memory, of bytes', async () => {
    const code = 'const all = []; setInterval(() => all.push(new Uint8Array(5e6).fill(1)), 1);';
    const outcome = await runImport(source, {
      program: programOf('bytes', code),
      limits: { ...THREAD_LIMITS, growth: 100 },
    });
    assert.deepEqual(outcome, { ok: false, problem: 'too-heavy' });
  });

  it('ends when it is cancelled, before and after it began', async () => {
    const controller = new AbortController();
    const running = runImport(source, { program: programOf('cancelled', 'for (;;);'), signal: controller.signal });
    setTimeout(() => controller.abort(), 50);
    assert.deepEqual(await running, { ok: false, problem: 'cancelled' });
    assert.deepEqual(await runImport(source, { program, signal: controller.signal }), {
      ok: false,
      problem: 'cancelled',
    });
  });

  for (const [name, code, detail] of [
    ['throws', 'throw new TypeError("so");', /TypeError: so/],
    ['leaves', 'process.exit(3);', /code 3/],
    ['rejects', 'Promise.reject(new Error("so"));', /Error: so/],
  ] as const)
    it(`says so when the thread ${name}`, async () => {
      const outcome = await runImport(source, { program: programOf(name, code) });
      assert.ok(!outcome.ok && outcome.problem === 'failed');
      assert.match(outcome.detail ?? '', detail);
    });

  it('says so when there is no program', async () => {
    assert.equal(codeOf(await runImport(source, { program: path.join(folder, 'none.cjs') })), 'failed');
  });
});
