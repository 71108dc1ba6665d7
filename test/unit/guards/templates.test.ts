import assert from 'node:assert/strict';
import path from 'node:path';
import { parse } from 'yaml';
import { acts, gdprHas, parseTarget } from '../../../server/src/law';
import { LANGUAGES } from '../../../server/src/notice';
import { CONTROLLER_TYPES, registerTemplates } from '../../../server/src/templates';
import { filesBelow, read } from './repo';

interface TemplateFile {
  readonly name?: string;
  readonly suits?: readonly string[];
  readonly law: readonly string[];
  readonly source: readonly string[];
  readonly checked: string;
}

const CONDITIONS = ['types', 'except', 'bases', 'registers', 'optional'];
/** How a place to fill in begins in each language. */
const MARKS = { fi: '[TÄYDENNÄ: ', sv: '[FYLL I: ', en: '[FILL IN: ' };

/** Every map below a value. */
function* mapsIn(value: unknown): Generator<Readonly<Record<string, unknown>>> {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) yield value as Readonly<Record<string, unknown>>;
  for (const inner of Object.values(value)) yield* mapsIn(inner);
}

/** How many places to fill in a text has. */
const marksIn = (text: unknown, mark: string): number => String(text).split(mark).length - 1;

const folder = 'snippets/templates';
const files = filesBelow(folder, /\.yaml$/);

describe('templates of new notices', () => {
  it('are all there, each in a file of its name', () => {
    const names = files.filter((file) => file.includes('/registers/')).map((file) => path.basename(file, '.yaml'));
    assert.deepEqual(
      names.map((name) => name.normalize('NFC')).sort(),
      registerTemplates.map(({ name }) => name).sort(),
    );
    assert.ok(registerTemplates.length >= 9);
  });

  for (const file of files) {
    describe(file, () => {
      const template = parse(read(file)) as TemplateFile;

      it('says everything in three languages, with the same places to fill in', () => {
        for (const map of mapsIn(template)) {
          const languages = LANGUAGES.filter((language) => language in map);
          if (languages.length === 0) continue;
          assert.deepEqual(languages, [...LANGUAGES], JSON.stringify(map));
          const counts = LANGUAGES.map((language) => marksIn(map[language], MARKS[language]));
          assert.equal(new Set(counts).size, 1, JSON.stringify(map));
          const brackets = LANGUAGES.map((language) => marksIn(map[language], '['));
          assert.deepEqual(brackets, counts, JSON.stringify(map));
        }
      });

      it('has only conditions that are understood', () => {
        for (const { when } of mapsIn(template))
          if (when !== undefined)
            for (const [name, value] of Object.entries(when as object)) {
              assert.ok(CONDITIONS.includes(name), name);
              if (name === 'types' || name === 'except')
                for (const type of value as string[])
                  assert.ok(
                    CONTROLLER_TYPES.some((known) => known === type),
                    type,
                  );
            }
      });

      it('rests on provisions that exist, and names its sources', () => {
        const wrong = template.law.filter((target) => {
          const parsed = parseTarget(target);
          return !parsed || (parsed.act === 'gdpr' ? !gdprHas(parsed) : !acts.has(parsed.act));
        });
        assert.deepEqual(wrong, []);
        assert.ok(template.source.length > 0 && template.source.every((source) => source.startsWith('https://')));
        assert.match(template.checked, /^\d{4}-\d{2}-\d{2}$/);
        for (const type of template.suits ?? [])
          assert.ok(
            CONTROLLER_TYPES.some((known) => known === type),
            type,
          );
      });
    });
  }
});
