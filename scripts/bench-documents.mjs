// Writes what docs/performance.md measures: a small and a large notice in our format with three known errors of form each,
// and the configurations of the servers, into out/bench/. The harness that reads them is not part of the project.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ensureModernNode } from './lib/modern-node.mjs';
import { outDir, root } from './lib/paths.mjs';

await ensureModernNode();
const folder = path.join(outDir, 'bench');
mkdirSync(folder, { recursive: true });

const model = readFileSync(path.join(root, 'examples', 'malliseloste.seloste.yaml'), 'utf8');

/** Unknown keys in three places, so that an answer with fewer findings does not count as a check. */
function withErrors(text) {
  let count = 0;
  return text
    .replace(/^( +)siirtoperuste:/gm, (line, pad) => (count++ < 1 ? `${pad}siirtoperustee: x\n${line}` : line))
    .replace(/^otsikko:/m, 'otsikkko: x\notsikko:')
    .replace(/^oikeudet:\n/m, 'oikeudet:\n  tarkastusoikeuss: x\n');
}

/** The model's registers, repeated. */
function repeated(times) {
  const start = model.indexOf('\nrekisterit:\n') + '\nrekisterit:\n'.length;
  const end = start + model.slice(start).search(/^\S/m);
  const registers = model.slice(start, end);
  return model.slice(0, start) + registers.repeat(times) + model.slice(end);
}

for (const [name, text] of [
  ['small', withErrors(model)],
  ['large', withErrors(repeated(12))],
]) {
  writeFileSync(path.join(folder, `${name}.yaml`), text);
  console.log(`${name}: ${text.split('\n').length} lines, ${text.length} characters`);
}

const node = process.execPath;
const common = { fileExt: '.yaml', minDiags: 3, diagnostics: 'auto', enumKey: 'muoto|laji|rooli|siirtoperuste' };
const configs = {
  seloste: {
    ...common,
    name: 'seloste',
    command: node,
    args: [path.join(root, 'dist/server.js'), '--stdio'],
    languageId: 'seloste',
    settings: { seloste: {} },
  },
  'yaml-language-server': {
    ...common,
    name: 'yaml-language-server',
    command: node,
    args: [path.join(root, 'node_modules/yaml-language-server/bin/yaml-language-server'), '--stdio'],
    languageId: 'yaml',
    settings: {
      yaml: {
        schemas: { '${schemaUri}': '*.yaml' },
        schemaStore: { enable: false },
        kubernetesCRDStore: { enable: false },
        validate: true,
        hover: true,
        completion: true,
        maxItemsComputed: 1000000,
      },
      http: { proxy: '', proxyStrictSSL: false },
      '[yaml]': { 'editor.tabSize': 2 },
      editor: { tabSize: 2, detectIndentation: false },
    },
  },
};
for (const [name, config] of Object.entries(configs))
  writeFileSync(path.join(folder, `${name}.json`), JSON.stringify(config, null, 2));
