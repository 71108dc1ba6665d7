import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { wordsOf, type Import } from '../../../server/src/import';
import type { SourceDocument } from '../../../server/src/import/source';
import { analyseText } from '../support/analyse';
import { imported, remainderShare, textsOf, textSource } from './account';

/** The sample notices that the format was designed on; they are not in the repository. */
const SEEDS = '../shared/seeds';
/** Most of a notice's words that may be left for a person to place. */
const MOST_UNPLACED = 0.03;

/** A row of docs/format-coverage.md: where a heading, or a fact under another heading, belongs. */
interface Row {
  readonly seed: number;
  readonly line: number;
  readonly paths: readonly string[];
}

/**
 * Rows that name no heading of the source but a way to write its facts finer than words alone allow: a sentence of two
 * things can stand at one place only.
 */
const OTHERWISE: readonly string[] = [
  '0:71',
  '0:73',
  '1:43',
  '1:83',
  '1:107',
  '1:113',
  '2:42',
  '2:64',
  '2:127',
  '2:139',
  '2:142',
  '3:201',
  '3:207',
  '4:55',
];

function rows(): Row[] {
  return readFileSync('docs/format-coverage.md', 'utf8')
    .split('\n')
    .filter((line) => /^\| *\d/.test(line))
    .map((line) => {
      const cells = line.split('|').map((cell) => cell.trim());
      const paths = [...(cells[4] ?? '').matchAll(/`([^`]+)`/g)].map(([, path = '']) => path);
      return { seed: Number(cells[1]), line: Number(cells[2]), paths };
    });
}

/** A place without which register it is of, and without the keys that only hold a text. */
function place(path: string): string {
  return path
    .replace(/^oletukset\//, 'rekisterit/*/')
    .replace(/^(rekisterit|oletukset)\/\d+/, '$1/*')
    .replace(/\/(?:teksti|otsikko|luettelo|kuvaus)(?=\/|$)/g, '')
    .replace(/\/\d+(?=\/|$)/g, '');
}

/** True where one place is the other or a part of it. */
function isAt(path: string, wanted: string): boolean {
  const [one, other] = [place(path), place(wanted).replace(/^oletukset\//, 'rekisterit/*/')];
  return one === other || one.startsWith(`${other}/`) || other.startsWith(`${one}/`);
}

/** How many words in a row tell a line from others. */
const WINDOW = 5;

type FoundText = ReturnType<typeof textsOf>[number];

/** Where a line of the source went: by its heading, else by the texts that hold words of it in a row. */
function placesOf(line: number, source: SourceDocument, { report }: Import, found: readonly FoundText[]): string[] {
  const headings = report.sections.filter((section) => section.line === line).map(({ path }) => path);
  const words = wordsOf((source.text.split('\n')[line - 1] ?? '').replace(/^\s*\d\.\s/, ''));
  const windows = words
    .slice(0, Math.max(1, words.length - WINDOW + 1))
    .map((_, at) => ` ${words.slice(at, at + WINDOW).join(' ')} `);
  const texts = found.map(({ path, text }) => ({ path, words: ` ${wordsOf(text).join(' ')} ` }));
  const whole = ` ${words.join(' ')} `;
  const holds = (text: string): boolean => windows.some((window) => text.includes(window)) || whole.includes(text);
  return [...headings, ...texts.filter((text) => holds(text.words)).map(({ path }) => path)];
}

/** What each sample's law findings must tell, among others. */
const EXPECTED_FINDINGS: readonly (readonly string[])[] = [
  [
    'repealed-personal-data-act',
    'business-id-vat-form',
    'access-once-a-year',
    'signed-request-required',
    'missing-retention',
    'missing-complaint-right',
    'empty-section',
  ],
  [
    'repealed-personal-data-act',
    'repealed-legal-basis',
    'missing-retention',
    'missing-complaint-right',
    'empty-section',
  ],
  [
    'repealed-personal-data-act',
    'repealed-eprivacy-act',
    'privacy-shield',
    'implied-cookie-consent',
    'signed-request-required',
    'id-document-required',
    'missing-legal-basis',
    'missing-retention',
    'missing-complaint-right',
  ],
  [
    'missing-controller-contact',
    'stale-authority-contact',
    'signed-request-required',
    'contradictory-transfer',
    'empty-section',
  ],
  ['consent-by-use', 'browser-settings-cookie-consent', 'retention-accounting-start'],
];

describe('import of the sample notices', () => {
  const isHere = existsSync(SEEDS);
  before(function () {
    if (!isHere) {
      console.log(`      skipped: the sample notices (${SEEDS}) are not here`);
      this.skip();
    }
  });
  const sources = isHere
    ? readdirSync(SEEDS)
        .filter((name) => name.endsWith('.txt'))
        .sort()
        .map((name) => textSource(readFileSync(`${SEEDS}/${name}`, 'utf8')))
    : [];

  it('there are five', () => {
    assert.equal(sources.length, 5);
  });

  for (const seed of [0, 1, 2, 3, 4])
    describe(`sample ${seed}`, () => {
      const source = (): SourceDocument => {
        const document = sources[seed];
        assert.ok(document);
        return document;
      };

      it('keeps every word once, in a valid file, in either order', () => {
        imported(source());
        imported(source(), { order: 'source' });
      });

      it('leaves next to nothing for a person to place', () => {
        assert.ok(remainderShare(source(), imported(source())) <= MOST_UNPLACED);
      });

      it('puts every heading at its key', () => {
        const result = imported(source());
        const texts = textsOf(result.yaml);
        const wrong = rows()
          .filter((row) => row.seed === seed && !OTHERWISE.includes(`${seed}:${row.line}`))
          .map((row) => ({ ...row, found: placesOf(row.line, source(), result, texts) }))
          .filter(({ paths, found }) => !found.some((path) => paths.some((wanted) => isAt(path, wanted))));
        assert.deepEqual(
          wrong.map(({ line, paths, found }) => `${line}: ${paths.join(', ')} ← ${found.join(', ')}`),
          [],
        );
      });

      it('is found fault with as the old notice deserves', () => {
        const codes = new Set(analyseText(imported(source()).yaml).findings.map(({ finding }) => finding.code));
        assert.deepEqual(
          (EXPECTED_FINDINGS[seed] ?? []).filter((code) => !codes.has(code)),
          [],
        );
      });

      it('names no key that the source says nothing of', () => {
        const { yaml } = imported(source());
        assert.doesNotMatch(yaml, /\[TÄYDENNÄ/);
      });
    });
});
