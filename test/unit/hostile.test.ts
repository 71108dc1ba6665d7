import assert from 'node:assert/strict';
import { hover } from '../../server/src/features';
import { formatDictionary, Notice } from '../../server/src/notice';
import { noticeBlocks } from '../../server/src/render';
import { parseYaml } from '../../server/src/yaml';
import { analyseText } from './support/analyse';
import { Dice, seedOf } from './support/dice';
import { exercise } from './support/exercise';

const HEAD = 'seloste: 1\nkieli: fi\n';
const MILLION = 1_000_000;

/** A hostile text, and the finding it has to have; without one it has to be cleanly empty. */
type Row = readonly [title: string, source: string, code?: string];

const bomb = Array.from({ length: 9 }, (_, i) =>
  i === 0
    ? 'a0: &a0 [x, x, x, x, x, x, x, x, x]'
    : `a${i}: &a${i} [${Array(9)
        .fill(`*a${i - 1}`)
        .join(', ')}]`,
).join('\n');

const mergeBomb = Array.from({ length: 9 }, (_, i) =>
  i === 0
    ? 'a0: &a0 {x: 1}'
    : `a${i}: &a${i} {<<: [${Array(9)
        .fill(`*a${i - 1}`)
        .join(', ')}], k${i}: *a${i - 1}}`,
).join('\n');

const png = String.fromCharCode(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52);

const indented = (levels: number): string => Array.from({ length: levels }, (_, i) => `${' '.repeat(i)}a:\n`).join('');

const ROWS: readonly Row[] = [
  ['nothing', ''],
  ['a byte order mark only', '\uFEFF'],
  ['blank lines only', '\n\r\n  \n'],
  ['a blank line first', `\n  # alku\n${HEAD}otsikko: A\n`, 'missing-complaint-right'],
  ['a comment only', '# ei mitään\n'],
  ['tabs only', '\t\t\t\t'],
  ['lines of tabs only', '\t\n\t\t\n'],
  ['tabs for indentation', `${HEAD}rekisterinpitäjä:\n\tnimi: A\n`, 'yaml/tab'],
  ['a picture', png.repeat(100), 'yaml/not-text'],
  ['a zero byte in a notice', `${HEAD}otsikko: a\0b\n`, 'yaml/not-text'],
  ['lone surrogates', `${HEAD}otsikko: \uD800x\uDC00\nx\uD83D: 1\n`, 'schema/unknown-key'],
  ['1 MB of one word', 'a'.repeat(MILLION), 'schema/wrong-kind'],
  ['1 MB of one word in a title', `${HEAD}otsikko: ${'a'.repeat(MILLION)}\n`, 'missing-complaint-right'],
  ['1 MB of one word as a key', `${HEAD}${'a'.repeat(MILLION)}: 1\n`, 'yaml/syntax'],
  ['1 MB of plain words', `${HEAD}otsikko: ${'sana '.repeat(MILLION / 5)}\n`, 'missing-complaint-right'],
  ['1 MB of quoted words', `${HEAD}johdanto: "${'sana '.repeat(MILLION / 5)}"\n`, 'missing-complaint-right'],
  ['1 MB in an open quote', `${HEAD}johdanto: "${'sana '.repeat(MILLION / 5)}\n`, 'yaml/unclosed'],
  ['1 MB of escapes', `${HEAD}otsikko: "${'\\u00e4'.repeat(MILLION / 6)}"\n`, 'missing-complaint-right'],
  ['1 MB of lines', `${HEAD}johdanto: |\n${'  rivi tekstiä\n'.repeat(MILLION / 15)}`, 'missing-complaint-right'],
  ['10,000 [', '['.repeat(10_000), 'yaml/too-deep'],
  ['10,000 [ in a notice', `${HEAD}otsikko: ${'['.repeat(10_000)}\n`, 'yaml/too-deep'],
  ['10,000 ? ', '? '.repeat(10_000), 'yaml/too-deep'],
  ['10,000 - ', '- '.repeat(10_000), 'yaml/too-deep'],
  ['5,000 {a: ', '{a: '.repeat(5_000), 'yaml/too-deep'],
  ['5,000 {a: , closed', `${'{a: '.repeat(5_000)}1${'}'.repeat(5_000)}`, 'yaml/too-deep'],
  ['10,000 &a ', '&a '.repeat(10_000), 'yaml/syntax'],
  ['10,000 ]', ']'.repeat(10_000), 'yaml/syntax'],
  ['1,000 levels of indentation', indented(1_000), 'yaml/too-deep'],
  ['90 levels in a notice', `${HEAD}muutokset: ${'['.repeat(90)}${']'.repeat(90)}\n`, 'schema/wrong-kind'],
  ['an alias bomb', `${HEAD}${bomb}\n`, 'yaml/alias-expansion'],
  ['a bomb of merge keys', `${HEAD}${mergeBomb}\n`, 'yaml/alias-expansion'],
  [
    'an alias bomb of texts',
    `${HEAD}oikeudet: {teksti: &t "${'x'.repeat(10_000)}"}\nx: [${'*t, '.repeat(30_000)}]\n`,
    'yaml/alias-expansion',
  ],
  ['a cyclic alias', 'a: &x {b: *x}\n', 'yaml/cyclic-alias'],
  ['a cyclic alias in a notice', `${HEAD}oikeudet: &x {teksti: *x}\n`, 'yaml/cyclic-alias'],
  ['a cycle of two', `${HEAD}a: &x {b: &y [*x, *y]}\n`, 'yaml/cyclic-alias'],
  ['a map merged into itself', `${HEAD}oikeudet: &self\n  <<: *self\n`, 'yaml/cyclic-alias'],
  ['a file merged into itself', `&self\n${HEAD}<<: *self\n`, 'yaml/cyclic-alias'],
  ['a merge of what is not there', '<<: *self\n', 'yaml/unknown-alias'],
  ['an alias as a key', `${HEAD}x: &k otsikko\n*k : A\n`, 'schema/unknown-key'],
  [
    '100,000 list items',
    `${HEAD}rekisterit: [{nimi: A, rekisteröidyt: [${'x,'.repeat(100_000)}]}]\n`,
    'missing-complaint-right',
  ],
  [
    '3,000 purposes',
    `${HEAD}rekisterit:\n  - nimi: A\n    käyttötarkoitukset:\n${'      - x\n'.repeat(3_000)}`,
    'missing-complaint-right',
  ],
  ['2,000 texts for registers', `${HEAD}rekisterit:\n${'  - x\n'.repeat(2_000)}`, 'schema/wrong-kind'],
  ['1,000 registers', `${HEAD}rekisterit:\n${'  - nimi: A\n'.repeat(1_000)}`, 'missing-complaint-right'],
  [
    '5,000 unknown keys',
    HEAD + Array.from({ length: 5_000 }, (_, i) => `otsiko${i}: 1\n`).join(''),
    'schema/unknown-key',
  ],
  ['20,000 article numbers', `${HEAD}johdanto: ${'6 artiklan '.repeat(20_000)}\n`, 'missing-complaint-right'],
  ['20,000 brackets of a link', `${HEAD}johdanto: "${'['.repeat(20_000)}"\n`, 'missing-complaint-right'],
  ['3,000 quotations in one another', `${HEAD}johdanto: "${'>'.repeat(3_000)} x"\n`, 'missing-complaint-right'],
  ['3,000 lists in one another', `${HEAD}johdanto: "${'- '.repeat(3_000)}x"\n`, 'missing-complaint-right'],
  ['20,000 asterisks', `${HEAD}johdanto: "${'**a '.repeat(5_000)}"\n`, 'missing-complaint-right'],
  ['HTML', `${HEAD}otsikko: "<script>alert(1)</script>"\n`, 'missing-complaint-right'],
];

const JAVASCRIPT_KEYS = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'valueOf',
  'hasOwnProperty',
  '__defineGetter__',
];

/** A notice with a key at every level where there can be keys. */
function withKeyEverywhere(key: string): string {
  return [
    `${key}: {${key}: {${key}: 1}}`,
    `otsikko: {${key}: A}`,
    `rekisterinpitäjä: {${key}: A, osoite: {${key}: B}, tyyppi: ${key}, maa: ${key}}`,
    `oletukset: {${key}: A, suojaus: {${key}: B}}`,
    'rekisterit:',
    `  - ${key}: A`,
    `    käyttötarkoitukset: [{${key}: A, oikeusperusteet: [${key}, {peruste: ${key}}]}]`,
    `    siirrot: [{siirtoperuste: ${key}, ${key}: {fi: A}}]`,
    `oikeudet: {${key}: vakioteksti, tarkastusoikeus: ${key}}`,
    `valvontaviranomainen: ${key}`,
    `muut-kohdat: [{otsikko: ${key}, ${key}: A}]`,
    `evästeet: &${key} {${key}: A}`,
    `muutokset: {<<: *${key}}`,
    '',
  ].join('\n');
}

/** Offsets at which an editor may ask something: the ends, and some between; fewer where each takes its time. */
function offsetsIn(source: string): number[] {
  const { length } = source;
  if (length > 200_000) return [length >> 1, length];
  return [...new Set([0, Math.min(25, length), length >> 1, Math.max(0, length - 1), length])];
}

const ORDINARY = `${HEAD}otsikko: Jäsenet\njohdanto: Peruste on GDPR 6 art. 1.f.\n`;

describe('hostile input gets a finding or is nothing to check', function () {
  // not a target: only that an endless loop ends
  this.timeout(120_000);
  const article = (): string | undefined => hover(analyseText(ORDINARY), ORDINARY.indexOf('art.'), 'fi')?.contents;
  const before = article();

  afterEach('another notice is still explained', () => {
    assert.match(before ?? '', /6/);
    assert.equal(article(), before);
  });

  for (const [title, source, code] of ROWS)
    it(title, () => {
      const analysis = exercise(source, offsetsIn(source));
      if (code === undefined) {
        assert.equal(analysis.hasContent, false);
        assert.deepEqual(analysis.findings, []);
      } else {
        assert.equal(analysis.hasContent, true);
        const codes = new Set(analysis.findings.map(({ finding }) => finding.code));
        assert.ok(codes.has(code), `${code} is not among ${[...codes].join(', ')}`);
      }
    });

  it('more findings than a call may have arguments', () => {
    // not declared a notice: the rules have no part in it
    const { findings } = analyseText(`rekisterit:\n${'  - x\n'.repeat(130_000)}`);
    assert.equal(findings.filter(({ finding }) => finding.code === 'schema/wrong-kind').length, 130_000);
  });

  it('more blocks than a call may have arguments', () => {
    const document = parseYaml(`${HEAD}rekisterit:\n${'  - nimi: A\n'.repeat(20_000)}`, formatDictionary);
    const blocks = noticeBlocks(new Notice(document), { language: 'fi', showMissing: true });
    assert.ok(blocks.length > 150_000, `${blocks.length}`);
  });

  for (const key of JAVASCRIPT_KEYS)
    it(`${key} as a key at every level`, () => {
      const own = HEAD + withKeyEverywhere(key);
      const offsets = [...own.matchAll(new RegExp(key, 'g'))].flatMap((match) => [
        match.index,
        match.index + key.length,
      ]);
      const analysis = exercise(own, offsets);
      // just what another unknown word in the same places would get
      const other = analyseText(HEAD + withKeyEverywhere('qwertyqwerty'));
      const codes = (of: typeof analysis): string[] => of.findings.map(({ finding }) => finding.code);
      assert.deepEqual(codes(analysis), codes(other));
      assert.equal(({} as Record<string, unknown>)['nimi'], undefined);
      exercise(
        withKeyEverywhere(key),
        offsets.map((offset) => offset - HEAD.length),
      );
    });
});

describe('random input', function () {
  this.timeout(120_000);
  const seed = seedOf('random input');

  it('bytes as text get a finding or are nothing to check', () => {
    const dice = new Dice(seed);
    for (let round = 0; round < 60; round++) {
      const bytes = Buffer.from(Array.from({ length: dice.number(1, 400) }, () => dice.number(0, 255)));
      for (const encoding of ['latin1', 'utf8', 'utf16le'] as const) {
        // with and without zero bytes, which alone are reason enough to refuse
        for (const source of [bytes.toString(encoding), bytes.toString(encoding).replace(/\0/g, '')]) {
          const analysis = exercise(source, [0, source.length >> 1, source.length]);
          assert.ok(
            analysis.findings.length > 0 || !analysis.hasContent,
            `SEED=${seed} round ${round} ${encoding}: ${JSON.stringify(source)}`,
          );
        }
      }
    }
  });

  it('YAML’s own marks in any order do not throw', () => {
    const dice = new Dice(seed);
    const marks = ['- ', '? ', ': ', '{', '}', '[', ']', ', ', '&a ', '*a', '!t ', '|', '>', "'", '"', '#', '\n', '\n  ', '\r\n', '\t', '---\n', '...\n', '%', '<<: ', 'nimi', 'oikeudet', 'ä', '\\', '~', '\uFEFF'] as const; // prettier-ignore
    for (let round = 0; round < 400; round++) {
      const source = Array.from({ length: dice.number(1, 40) }, () => dice.of(marks)).join('');
      const about = `SEED=${seed} round ${round}: ${JSON.stringify(source)}`;
      assert.doesNotThrow(() => exercise(source, [dice.number(0, source.length), source.length]), about);
      assert.doesNotThrow(() => exercise(HEAD + source, [HEAD.length + dice.number(0, source.length)]), about);
    }
  });
});
