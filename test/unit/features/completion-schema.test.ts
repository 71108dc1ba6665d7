import assert from 'node:assert/strict';
import { completion, outline, type CompletionItem, type OutlineItem } from '../../../server/src/features';
import { hover } from '../../../server/src/features/hover';
import { checkForm, formatDictionary, LANGUAGES, shapeAt } from '../../../server/src/notice';
import { parseYaml, type Path } from '../../../server/src/yaml';
import { formatPlaces } from '../guards/format-places';
import { editing, taken } from '../support/complete';

/** What a notice that is being written may lack: required keys to come, and values to fill in. */
const UNFINISHED = ['schema/missing-key', 'schema/empty-value', 'schema/empty-list'];

const places = formatPlaces().map(({ path, shape }) => ({
  path: path.split('/').map((step) => (step === '*' ? 0 : step)),
  shape,
}));
const keyed = places.filter(({ path }) => typeof path.at(-1) === 'string');

/** A notice down to a path, and what stands there: each step a line deeper, an item after its dash. */
function noticeTo(path: Path, there: string, kieli: string): string {
  const lines = [`seloste: 1`, `kieli: ${kieli}`];
  let column = 0;
  let line = '';
  for (const step of path) {
    if (typeof step === 'number') {
      line += '- ';
    } else {
      lines.push(`${line}${step}:`);
      line = '';
    }
    column += 2;
    line = typeof step === 'number' ? line : ' '.repeat(column);
  }
  lines.push(line + there);
  // the languages of a notice that is about its languages
  if (path[0] === 'kieli') lines.splice(1, 1);
  return lines.join('\n').replace(/^seloste: 1\n(kieli: .*\n)?seloste:/, '$1seloste:');
}

/** The place of a key, before anything of it is typed. */
function beforeKey(path: Path, kieli: string): string {
  const key = String(path.at(-1));
  const source = noticeTo(path.slice(0, -1), '‸', kieli);
  return path.length === 1 ? source.replace(new RegExp(`^${key}:.*\n`, 'm'), '') : source;
}

function offered(marked: string): { source: string; items: CompletionItem[] } {
  const source = marked.replace('‸', '');
  return { source, items: completion(editing(source), marked.indexOf('‸'), 'fi') };
}

/** Findings on YAML and form that an item brings, what is to be filled in left out. */
function faults(source: string): string[] {
  const document = parseYaml(source, formatDictionary);
  return [
    ...document.problems.map(({ code }) => code),
    ...checkForm(document).flatMap(({ code, path }) => (UNFINISHED.includes(code) ? [] : `${code} ${path.join('/')}`)),
  ];
}

describe('every key of the format', function () {
  this.timeout(60_000);

  it('is known', () => assert.ok(keyed.length > 200, `${keyed.length} keys`));

  it('is offered at its place, in notices of one language and of three', () => {
    const missing = keyed.flatMap(({ path }) =>
      ['fi', '[fi, sv, en]'].flatMap((kieli) => {
        const key = String(path.at(-1));
        // a text per language belongs in a notice of several
        if (/^(fi|sv|en)$/.test(key) && kieli === 'fi') return [];
        const { items } = offered(beforeKey(path, kieli));
        return items.some(({ label }) => label === key) ? [] : `${path.join('/')} (${kieli})`;
      }),
    );
    assert.deepEqual(missing, []);
  });

  it('is offered after the colon of what it belongs to', () => {
    const nested = keyed.filter(({ path }) => path.length > 1 && typeof path.at(-2) === 'string');
    const missing = nested.flatMap(({ path }) => {
      const marked = noticeTo(path.slice(0, -1), '‸', '[fi, sv, en]').replace(/:\n\s*‸$/, ': ‸');
      return offered(marked).items.some(({ label }) => label === path.at(-1)) ? [] : path.join('/');
    });
    assert.deepEqual(missing, []);
  });

  for (const language of LANGUAGES)
    it(`is explained on hover (${language})`, () => {
      const silent = keyed.filter(({ path }) => {
        const source = noticeTo(path, '', 'fi');
        const analysis = editing(source);
        const entry = analysis.document.entryAt(path);
        return !entry || !/\S{3}/.test(hover(analysis, entry.keySpan.start, language)?.contents ?? '');
      });
      assert.deepEqual(
        silent.map(({ path }) => path.join('/')),
        [],
      );
    });

  it('has an entry in the outline', () => {
    const missing = keyed.filter(({ path }) => {
      const source = noticeTo(path, 'x', '[fi, sv, en]');
      const analysis = editing(source);
      const entry = analysis.document.entryAt(path);
      const line = entry && analysis.text.positionAt(entry.keySpan.start).line;
      return line === undefined || !linesOf(outline(analysis, 'fi')).includes(line);
    });
    assert.deepEqual(
      missing.map(({ path }) => path.join('/')),
      [],
    );
  });
});

function linesOf(items: readonly OutlineItem[]): number[] {
  return items.flatMap((item) => [item.range.start.line, ...linesOf(item.children)]);
}

describe('every item that is offered', () => {
  const styles: readonly (readonly [kieli: string, eol: string])[] = [
    ['fi', '\n'],
    ['[sv, en]', '\r\n'],
  ];
  for (const [kieli, eol] of styles)
    it(`makes a notice of right form where it is taken (${kieli}${eol === '\n' ? '' : ', CRLF'})`, function () {
      this.timeout(120_000);
      let count = 0;
      const wrong: string[] = [];
      for (const marked of everyPlace(kieli)) {
        const { source, items } = offered(marked.replace(/\n/g, eol));
        const before = faults(source);
        for (const item of items) {
          count += 1;
          const after = taken(source, item);
          const found = faults(after).filter((fault) => !before.includes(fault));
          if (found.length > 0) wrong.push(`${item.label}: ${found.join(', ')}\n${after}\n`);
        }
      }
      console.log(`      ${count} items taken`);
      assert.ok(count > 2000, `${count} items`);
      assert.deepEqual(wrong.slice(0, 5), []);
    });
});

/** A cursor at every place of the format: alone on its line, after its colon, and within brackets. */
function* everyPlace(kieli: string): Generator<string> {
  yield '‸';
  const seen = new Set<string>();
  for (const { path, shape } of places) {
    // a definition is the same wherever it stands
    const identity = `${shape.owner}.${shape.key ?? path.length}=${shape.definition}`;
    if (seen.has(identity)) continue;
    seen.add(identity);
    const alone = noticeTo(path, '‸', kieli);
    yield alone;
    if (typeof path.at(-1) === 'string') yield alone.replace(/:\n\s*‸$/, ': ‸');
    if (shapeAt(path)?.allowsList) yield alone.replace(/:\n\s*‸$/, ': [‸]');
    if (shape.allowsMap) yield alone.replace(/:\n\s*‸$/, ': {‸}');
  }
}
