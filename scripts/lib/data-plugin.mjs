// Turns the project's data files (schemas/, snippets/) into modules at build time, so that what ships reads no file.
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { validatorsModule } from './validators.mjs';

const root = path.resolve(import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname), '../..');

/** Every YAML or JSON file under a folder, by its path without the ending, in name order. */
export function readDataFolder(folder) {
  const files = {};
  const walk = (relative) => {
    for (const entry of readdirSync(path.join(root, folder, relative), { withFileTypes: true }).sort((a, b) =>
      a.name.localeCompare(b.name, 'en'),
    )) {
      const name = relative ? `${relative}/${entry.name}` : entry.name;
      if (entry.isDirectory()) walk(name);
      else if (/\.(ya?ml|json)$/.test(entry.name))
        files[name.replace(/\.\w+$/, '')] = readData(path.join(folder, name));
    }
  };
  walk('');
  return files;
}

/** One data file; dates stay text. */
export function readData(file) {
  const text = readFileSync(path.join(root, file), 'utf8');
  return file.endsWith('.json') ? JSON.parse(text) : parse(text);
}

const modules = {
  'seloste:schema': () => readData('schemas/seloste.schema.json'),
  'seloste:law': () => readDataFolder('schemas/law'),
  'seloste:clauses': () => Object.values(readDataFolder('snippets/clauses')),
  'seloste:templates': () => ({
    frame: readData('snippets/templates/notice.yaml'),
    registers: Object.values(readDataFolder('snippets/templates/registers')),
  }),
  'seloste:vocabulary': () => readData('schemas/vocabulary.yaml'),
  'seloste:heading-lines': () => readData('schemas/heading-lines.json'),
  'seloste:section-words': () => readData('schemas/section-words.json'),
  'seloste:suggestions': () => readDataFolder('schemas/suggestions'),
  'seloste:key-docs': () => mergeDocs(Object.values(readDataFolder('schemas/key-docs'))),
};

function mergeDocs(files) {
  const all = (part) => Object.assign({}, ...files.map((file) => file[part] ?? {}));
  return { checked: files.map((file) => file.checked).sort()[0], keys: all('keys'), values: all('values') };
}

/** The esbuild plugin behind the `seloste:` imports. */
export function dataPlugin() {
  return {
    name: 'seloste-data',
    setup(build) {
      build.onResolve({ filter: /^seloste:/ }, (args) => ({ path: args.path, namespace: 'seloste-data' }));
      build.onLoad({ filter: /.*/, namespace: 'seloste-data' }, (args) => {
        if (args.path === 'seloste:validators')
          return {
            contents: validatorsModule(readData('schemas/seloste.schema.json')),
            loader: 'js',
            resolveDir: root,
          };
        const load = modules[args.path];
        if (!load) return { errors: [{ text: `no data module ${args.path}` }] };
        // JSON.parse of a string is read faster by V8 than an object literal of this size
        return { contents: `export default JSON.parse(${JSON.stringify(JSON.stringify(load()))})`, loader: 'js' };
      });
    },
  };
}
