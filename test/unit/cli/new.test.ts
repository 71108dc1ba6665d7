import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { newFile } from '../../../server/src/cli/new';
import { analyseText, AS_OF } from '../support/analyse';

interface Run {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

function run(options: Readonly<Record<string, string>>): Run {
  const out: string[] = [];
  const error: string[] = [];
  const code = newFile({
    paths: [],
    options,
    analysis: { asOf: AS_OF },
    language: 'en',
    out: (line) => out.push(line),
    error: (line) => error.push(line),
    usage: () => {
      error.push('usage');
      return 2;
    },
  });
  return { code, out: out.join('\n'), error: error.join('\n') };
}

describe('seloste new', () => {
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), 'seloste-'))));
  afterEach(() => rmSync(folder, { recursive: true }));

  it('prints a notice of the type, registers, bases and languages asked for; dots may be left out', () => {
    const { code, out } = run({
      type: 'saatio',
      register: 'jasenyys=sopimus,asiakas',
      lang: 'sv,fi',
      name: 'Testsällskapet',
    });
    assert.equal(code, 0);
    const { notice } = analyseText(out);
    assert.deepEqual(notice.languages, ['sv', 'fi']);
    assert.equal(notice.registers.length, 2);
    assert.match(out, /tyyppi: säätiö/);
    assert.match(out, /nimi: Testsällskapet/);
    assert.equal(out.split('rekisterit:')[1]?.split('nimi: ')[0]?.includes('lakisääteinen'), false);
  });

  it('writes a file, and never over one that exists', () => {
    const file = path.join(folder, 'uusi.seloste.yaml');
    const wish = { type: 'yritys', register: 'asiakas', o: file };
    assert.equal(run(wish).code, 0);
    assert.match(readFileSync(file, 'utf8'), /^# .*\n# .*\nseloste: 1\n/);
    writeFileSync(file, 'own text');
    const again = run(wish);
    assert.equal(again.code, 2);
    assert.match(again.error, /not overwritten/);
    assert.equal(readFileSync(file, 'utf8'), 'own text');
  });

  it('says what is allowed where a word is not understood', () => {
    assert.match(run({ type: 'kunta', register: 'asiakas' }).error, /kunta.*viranomainen/);
    assert.match(run({ type: 'yritys', register: 'potilaat' }).error, /potilaat.*potilas/);
    assert.match(
      run({ type: 'viranomainen', register: 'asiakas=oikeutettu-etu' }).error,
      /oikeutettu-etu.*yleinen-etu/,
    );
    assert.match(run({ type: 'yritys', register: 'asiakas', lang: 'de' }).error, /de.*fi, sv, en/);
    assert.equal(run({ type: 'yritys' }).error, 'usage');
    assert.match(run({ type: 'yritys', register: 'asiakas', o: path.join(folder, 'no', 'x.yaml') }).error, /ENOENT/);
  });
});
