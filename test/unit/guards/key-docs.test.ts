import assert from 'node:assert/strict';
import docs from 'seloste:key-docs';
import { parse } from 'yaml';
import { acts, gdprHas, parseTarget } from '../../../server/src/law';
import { keyDoc, LANGUAGES, valueDoc, type KeyDoc } from '../../../server/src/notice';
import { parseYaml, type YamlNode } from '../../../server/src/yaml';
import { formatPlaces } from './format-places';
import { filesBelow, read } from './repo';

const table = docs as { keys: Record<string, KeyDoc>; values: Record<string, KeyDoc> };
const entries: readonly (readonly [name: string, doc: KeyDoc])[] = [
  ...Object.entries(table.keys),
  ...Object.entries(table.values),
];
const places = formatPlaces();

describe('key documentation', () => {
  it('sees the whole format', () => {
    assert.ok(places.length > 400, `${places.length} places`);
    assert.ok(entries.length > 250, `${entries.length} entries`);
  });

  it('every key of every definition has its own', () => {
    const missing = places.filter(({ shape }) => shape.key !== undefined && !keyDoc(shape)).map(({ path }) => path);
    assert.deepEqual(missing, []);
  });

  it('every listed value has its own', () => {
    const missing = places.flatMap(({ path, shape }) =>
      shape.values.filter((value) => !valueDoc(shape, value)).map((value) => `${path}=${value}`),
    );
    assert.deepEqual(missing, []);
  });

  it('no entry is for a key or a value that the format does not have', () => {
    const used = new Set<KeyDoc | undefined>([
      ...places.map(({ shape }) => keyDoc(shape)),
      ...places.flatMap(({ shape }) => shape.values.map((value) => valueDoc(shape, value))),
    ]);
    assert.deepEqual(
      entries.filter(([, doc]) => !used.has(doc)).map(([name]) => name),
      [],
    );
  });

  it('no entry stands in two files, where one would hide the other', () => {
    const files = filesBelow('schemas/key-docs', /\.yaml$/).map(
      (file) => parse(read(file)) as { keys?: object; values?: object },
    );
    for (const part of ['keys', 'values'] as const) {
      const names = files.flatMap((file) => Object.keys(file[part] ?? {}));
      assert.deepEqual(
        names.filter((name, index) => names.indexOf(name) !== index),
        [],
      );
    }
  });

  it('is in three languages', () => {
    const wanting = entries.filter(([, doc]) =>
      LANGUAGES.some((language) => !doc.title?.[language]?.trim() || !doc[language]?.trim()),
    );
    assert.deepEqual(
      wanting.map(([name]) => name),
      [],
    );
  });

  it('is sentences, and not the same one in two languages', () => {
    const wrong = entries.filter(
      ([, doc]) =>
        LANGUAGES.some((language) => !/[.!?)]$/.test(doc[language].trim())) || doc.fi === doc.sv || doc.sv === doc.en,
    );
    assert.deepEqual(
      wrong.map(([name]) => name),
      [],
    );
  });

  it('has examples that are YAML and show the key they are of', () => {
    const wrong = entries.flatMap(([name, doc]) => {
      if (doc.example === undefined) return [];
      const { root, problems } = parseYaml(doc.example);
      const key = name.split('.')[1];
      const shows = key === undefined || (root !== undefined && hasKey(root, key));
      return problems.length > 0 || !shows ? [`${name}: ${doc.example}`] : [];
    });
    assert.deepEqual(wrong, []);
  });

  it('names provisions that exist', () => {
    const wrong = entries.flatMap(([name, doc]) =>
      doc.law
        .filter((target) => {
          const parsed = parseTarget(target);
          if (!parsed) return true;
          return parsed.act === 'gdpr' ? !gdprHas(parsed) : !acts.has(parsed.act);
        })
        .map((target) => `${name}: ${target}`),
    );
    assert.deepEqual(wrong, []);
  });
});

function hasKey(node: YamlNode, key: string): boolean {
  if (node.kind === 'list') return node.items.some((item) => hasKey(item, key));
  return node.kind === 'map' && node.entries.some((entry) => entry.key === key || hasKey(entry.value, key));
}
