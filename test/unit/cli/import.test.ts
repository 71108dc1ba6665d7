import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { importFiles } from '../../../server/src/cli/import';
import { runImport } from '../../../server/src/runner';
import { makePdf } from '../import/readers/make-pdf';
import { AS_OF } from '../support/analyse';

const program = path.join(process.cwd(), 'out', 'test', 'import-worker.cjs');
const NOTICE = 'Rekisterinpitäjä\n\nEsimerkki Oy, Y-tunnus 1234567-1\n\nRekisterin nimi\n\nAsiakasrekisteri\n';

interface Run {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

describe('seloste import', () => {
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), 'seloste-'))));
  afterEach(() => rmSync(folder, { recursive: true }));

  const write = (name: string, content: string | Uint8Array): string => {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
    return file;
  };
  /** Runs the command; paths are in the folder, and are shown without it. */
  const run = async (words: readonly string[], options: Readonly<Record<string, string>> = {}): Promise<Run> => {
    const out: string[] = [];
    const error: string[] = [];
    const inFolder = (word: string): string => path.join(folder, word);
    const { o: target, ...rest } = options;
    const code = await importFiles(
      {
        paths: words.map(inFolder),
        options: { ...rest, ...(target === undefined ? {} : { o: inFolder(target) }) },
        analysis: { asOf: AS_OF },
        language: 'en',
        out: (line) => out.push(line),
        error: (line) => error.push(line),
        usage: () => {
          error.push('usage');
          return 2;
        },
      },
      (source, wish) => runImport(source, { ...wish, program }),
    );
    const shown = (lines: string[]): string => lines.join('\n').replaceAll(`${folder}${path.sep}`, '');
    return { code, out: shown(out), error: shown(error) };
  };
  /** What is in the folder and below. */
  const list = (): string[] => readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();

  it('prints the notice of one file, or writes it, and leaves the source as it is', async () => {
    const source = write('vanha.txt', NOTICE);
    const printed = await run(['vanha.txt']);
    assert.equal(printed.code, 0, printed.error);
    assert.match(printed.out, /^seloste: 1$/m);
    assert.deepEqual(list(), ['vanha.txt']);
    const written = await run(['vanha.txt'], { o: 'uusi.seloste.yaml' });
    assert.equal(written.code, 0, written.error);
    assert.equal(written.out, '');
    assert.equal(readFileSync(path.join(folder, 'uusi.seloste.yaml'), 'utf8').trimEnd(), printed.out.trimEnd());
    assert.equal(readFileSync(source, 'utf8'), NOTICE);
    assert.deepEqual(list(), ['uusi.seloste.yaml', 'vanha.txt']);
  });

  it('reports what was understood, for programs', async () => {
    write('vanha.txt', NOTICE);
    const { code, out } = await run(['vanha.txt'], { report: 'json' });
    assert.equal(code, 0);
    const report = JSON.parse(out) as Record<string, unknown>;
    assert.equal(report['language'], 'fi');
    for (const key of ['controllerName', 'businessId', 'registerNames', 'sections', 'unplaced'])
      assert.ok(key in report, key);
    assert.deepEqual(list(), ['vanha.txt']);
  });

  it('replaces no file unless it is told to, and the source never', async () => {
    write('vanha.txt', NOTICE);
    const there = write('uusi.seloste.yaml', 'oma');
    const refused = await run(['vanha.txt'], { o: 'uusi.seloste.yaml' });
    assert.equal(refused.code, 2);
    assert.match(refused.error, /exists already and is not replaced: uusi\.seloste\.yaml.*--force/);
    assert.equal(readFileSync(there, 'utf8'), 'oma');
    assert.equal((await run(['vanha.txt'], { o: 'uusi.seloste.yaml', force: 'yes' })).code, 0);
    assert.match(readFileSync(there, 'utf8'), /^seloste: 1$/m);
    const own = await run(['vanha.txt'], { o: './vanha.txt', force: 'yes' });
    assert.equal(own.code, 2);
    assert.match(own.error, /cannot be replaced by its own notice/);
    assert.equal(readFileSync(path.join(folder, 'vanha.txt'), 'utf8'), NOTICE);
  });

  it('imports a folder file by file, with a table, and tells of what it cannot read', async () => {
    write('a/eka.txt', NOTICE);
    write('a/toka.md', `# Seloste\n\n${NOTICE}`);
    write('b/salattu.pdf', makePdf([[]], { isEncrypted: true }));
    write('b/~$auki.docx', 'x');
    write('b/kuva.png', 'x');
    write('b/valmis.txt', NOTICE);
    write('b/valmis.seloste.yaml', 'oma');
    const { code, out, error } = await run(['.']);
    assert.equal(code, 2);
    assert.match(out, /^File +Notice +Language +Headings +Unplaced$/m);
    assert.match(out, /^a\/eka\.txt +a\/eka\.seloste\.yaml +fi +\d+ +\d+$/m);
    assert.match(out, /^b\/salattu\.pdf +–$/m);
    assert.match(out, /^Imported 2\/4\.$/m);
    assert.match(error, /^b\/salattu\.pdf: The file is protected by a password/m);
    assert.match(error, /^b\/valmis\.txt: The file exists already/m);
    assert.deepEqual(
      list().filter((name) => name.endsWith('.yaml') || name.includes('tmp')),
      ['a/eka.seloste.yaml', 'a/toka.seloste.yaml', 'b/valmis.seloste.yaml'],
    );
    assert.equal(readFileSync(path.join(folder, 'b/valmis.seloste.yaml'), 'utf8'), 'oma');
  });

  it('gives each of several sources of one name a notice of its own', async () => {
    write('sana.html', `<p>${NOTICE.replaceAll('\n\n', '</p><p>')}</p>`);
    write('sana.md', NOTICE);
    write('sana.txt', NOTICE);
    const { code, error } = await run(['.']);
    assert.equal(code, 0, error);
    assert.deepEqual(
      list().filter((name) => name.endsWith('.yaml')),
      ['sana-md.seloste.yaml', 'sana-txt.seloste.yaml', 'sana.seloste.yaml'],
    );
  });

  it('reports a folder for programs and writes nothing', async () => {
    write('a.txt', NOTICE);
    write('b.pdf', makePdf([[]]));
    const { out } = await run(['.'], { report: 'json' });
    const { files } = JSON.parse(out) as { files: { file: string; language?: string; problem?: { code: string } }[] };
    assert.deepEqual(
      files.map(({ file, language, problem }) => [file, language ?? problem?.code]),
      [
        ['a.txt', 'fi'],
        ['b.pdf', 'scanned'],
      ],
    );
    assert.deepEqual(list(), ['a.txt', 'b.pdf']);
  });

  it('makes one notice of two language versions', async () => {
    write('fi.txt', NOTICE);
    write('sv.txt', 'Personuppgiftsansvarig\n\nEsimerkki Oy, FO-nummer 1234567-1\n\nRegistrets namn\n\nKundregister\n');
    const { code, out, error } = await run(['fi.txt', 'sv.txt'], { pair: 'yes' });
    assert.equal(code, 0, error);
    assert.match(out, /fi: Asiakasrekisteri\n +sv: Kundregister/);
    const same = await run(['fi.txt', 'vanha/../fi.txt'], { pair: 'yes' });
    assert.match(same.error, /usage/);
    write('toinen.txt', NOTICE);
    const alike = await run(['fi.txt', 'toinen.txt'], { pair: 'yes', o: 'x.seloste.yaml' });
    assert.equal(alike.code, 2);
    assert.match(alike.error, /^fi\.txt \+ toinen\.txt: The files to pair are in the same language/);
    write('tyhja.txt', '');
    const empty = await run(['fi.txt', 'tyhja.txt'], { pair: 'yes', o: 'x.seloste.yaml' });
    assert.match(empty.error, /tyhja\.txt: There is no text in the file/);
    assert.ok(!list().includes('x.seloste.yaml'));
  });

  it('writes nothing of a file that it cannot read, and says what to do', async () => {
    for (const [name, content, sentence] of [
      ['a.txt', '', /no text/],
      ['b.pdf', makePdf([[]], { isScanned: true }), /text recognition/],
      ['c.docx', 'roskaa', /damaged or incomplete/],
      ['d.html', `<html>${'<div>'.repeat(100_000)}`, /thousands of parts/],
      ['e.doc', Buffer.from('d0cf11e0a1b11ae1', 'hex'), /old Word format/],
      ['f.txt', new Uint8Array(50_000_000).fill(0x61), /at most 40 megabytes/],
    ] as const) {
      write(name, content);
      const { code, out, error } = await run([name], { o: 'uusi.seloste.yaml' });
      assert.equal(code, 2, name);
      assert.equal(out, '');
      assert.match(error, sentence);
      assert.ok(!error.includes('    at '), error);
    }
    assert.deepEqual(
      list().filter((name) => name.includes('uusi')),
      [],
    );
  });

  it('is not confused by a folder, a missing file or words it does not know', async () => {
    write('vanha.txt', NOTICE);
    write('toinen.txt', NOTICE);
    mkdirSync(path.join(folder, 'tyhja'));
    if (process.platform !== 'win32') symlinkSync('.', path.join(folder, 'tyhja', 'kierto'));
    for (const [words, options, sentence] of [
      [['puuttuu.txt'], {}, /puuttuu\.txt/],
      [['tyhja'], {}, /No files to import/],
      [['vanha.txt'], { o: 'ei/ole/tata.yaml' }, /ei\/ole\/tata\.yaml/],
      [['vanha.txt', 'toinen.txt'], { o: 'x.yaml' }, /usage/],
      [['.'], { o: 'x.yaml' }, /usage/],
      [['vanha.txt'], { order: 'muu' }, /usage/],
      [['vanha.txt'], { report: 'xml' }, /usage/],
      [['vanha.txt'], { lang: 'de' }, /usage/],
      [['vanha.txt'], { pair: 'yes' }, /usage/],
      [['vanha.txt', 'toinen.txt'], { pair: 'yes', lang: 'fi' }, /usage/],
      [[], {}, /usage/],
    ] as const) {
      const { code, error } = await run(words, options);
      assert.equal(code, 2, JSON.stringify([words, options]));
      assert.match(error, sentence);
    }
  });
});
