// Learns what sections of old notices are about: writes schemas/section-words.json.
//   node scripts/learn-sections.mjs [FOLDER …]
// From the examples of learning/sections/, written for it, and from the notices of the folders, kept outside the repository. A
// folder with a KEY.tsv (file, line, heading, keys joined by '|') is learnt by that key; of a folder without one the headings are
// learnt that the vocabulary knows for certain. Nothing of a text is written but beginnings and pieces of single words.
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { dataPlugin } from './lib/data-plugin.mjs';
import { pdfPlugin } from './lib/pdf-plugin.mjs';
import { learn, written } from './lib/learn-weights.mjs';

const root = path.resolve(path.dirname(new URL(import.meta.url).pathname), '..');
const EXAMPLES = path.join(root, 'learning/sections');
const OUT = path.join(root, 'schemas/section-words.json');
/** Headings that are known this well are examples too, where nobody has keyed their notice. */
const CERTAIN = 0.8;

/** What is learnt must not depend on what was learnt before: the import parts a notice by its vocabulary alone here. */
const withoutWeights = {
  name: 'without-weights',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^seloste:section-words$/ }, ({ path: name }) => ({
      path: name,
      namespace: 'without-weights',
    }));
    onLoad({ filter: /.*/, namespace: 'without-weights' }, () => ({
      contents: 'export default { topics: {}, unit: 1, weights: {} };',
    }));
  },
};

const core = await bundled();
const examples = [...ofRepository(), ...(await Promise.all(process.argv.slice(2).map(ofFolder))).flat()];
const learnt = written(learn(examples), { unit: 0.2, smallest: 1 });
writeFileSync(OUT, `${formatted(learnt)}\n`);
console.log(
  `${examples.length} examples, ${Object.keys(learnt.weights).length} features, ${Object.keys(learnt.topics).length} topics`,
);

/** What the import itself sees of a section, as one module. */
async function bundled() {
  const outfile = path.join(root, 'out/learn/core.mjs');
  await build({
    stdin: {
      contents: `
        export { featuresOf, foldTopic, placeOf, textOfLines } from './server/src/import/recognise/section-features';
        export { readSections } from './server/src/import/recognise/read-sections';
        export { isProblem, readSource } from './server/src/import/readers';`,
      resolveDir: root,
      loader: 'ts',
    },
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    mainFields: ['module', 'main'],
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
    plugins: [withoutWeights, dataPlugin(), pdfPlugin()],
    logLevel: 'error',
  });
  return import(pathToFileURL(outfile).href);
}

/** The examples of the repository: key, heading and text on a line. */
function ofRepository() {
  return readdirSync(EXAMPLES)
    .filter((name) => name.endsWith('.tsv'))
    .flatMap((name) =>
      rows(path.join(EXAMPLES, name)).map(([keys, heading, text]) =>
        example({ heading, text, before: undefined, place: undefined }, keys.split('|'), name.slice(0, 2)),
      ),
    );
}

async function ofFolder(folder) {
  const key = path.join(folder, 'KEY.tsv');
  const keyed = existsSync(key) ? rows(key).filter(([file]) => !file.startsWith('#')) : undefined;
  const made = [];
  for (const name of readdirSync(folder).sort()) {
    if (!/\.(?:txt|md|html|docx|pdf)$/.test(name) || name === 'KEY.txt' || name === 'SOURCES.txt') continue;
    const source = await core.readSource(readFileSync(path.join(folder, name)), name);
    if (core.isProblem(source)) continue;
    const { language, sections } = core.readSections(source);
    const own = keyed
      ?.filter(([file]) => file === name)
      .map(([, , heading, keys]) => ({ heading, keys: keys.split('|') }));
    for (const [at, { heading, topics, lines }] of sections.entries()) {
      if (!heading) continue;
      const text = core.textOfLines(lines);
      const keys = own ? taken(own, heading.text) : heading.confidence >= CERTAIN && text.length > 20 ? topics : [];
      const seen = {
        heading: heading.text,
        text,
        before: sections[at - 1]?.topics[0],
        place: core.placeOf(at, sections.length),
      };
      if (keys.length > 0) made.push(example(seen, keys, language));
    }
  }
  return made;
}

/** The keys of a heading, once. */
function taken(own, heading) {
  const at = own.findIndex((row) => isSame(plain(row.heading), plain(heading)));
  return at < 0 ? [] : own.splice(at, 1)[0].keys;
}

function isSame(keyed, found) {
  return (
    keyed !== '' &&
    found !== '' &&
    (keyed === found || keyed.startsWith(found.slice(0, 40)) || found.startsWith(keyed.slice(0, 40)))
  );
}

function plain(heading) {
  return heading
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();
}

/** Where several keys are right, what a person would have to place is no lesson. */
function example(seen, keys, language) {
  const labels = [...new Set(keys.map((key) => core.foldTopic(key.replace(/!$/, ''))))];
  const sure = labels.length > 1 ? labels.filter((label) => label !== 'muut-kohdat') : labels;
  return { features: core.featuresOf(seen, language), labels: sure };
}

function rows(file) {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => line.split('\t'));
}

/** One feature a line, so that a change can be read. */
function formatted({ topics, unit, weights }) {
  const lines = (entries) => Object.entries(entries).map(([name, value]) => `    "${name}": "${value}"`);
  const block = (entries) => `{\n${lines(entries).join(',\n')}\n  }`;
  return `{\n  "topics": ${block(topics)},\n  "unit": ${unit},\n  "weights": ${block(weights)}\n}`;
}
