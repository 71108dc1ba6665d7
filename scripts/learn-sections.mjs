// Learns what sections of old notices are about: writes schemas/section-words.json.
//   node scripts/learn-sections.mjs [FOLDER …]
// From the examples of learning/sections/ and the notices of learning/notices/, written for it, and from the notices of the
// folders, kept outside the repository. A folder with a KEY.tsv (scripts/lib/keyed-notices.mjs) is learnt by that key; of a folder
// without one the headings are learnt that the vocabulary knows for certain. Nothing of a text is written but beginnings and
// pieces of single words. Which lines are headings is learnt before (learn-headings.mjs).
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { importCore } from './lib/import-core.mjs';
import { isHeading, keyedNotices } from './lib/keyed-notices.mjs';
import { formatted, learn, written } from './lib/learn-weights.mjs';
import { root } from './lib/paths.mjs';

const EXAMPLES = path.join(root, 'learning/sections');
const NOTICES = path.join(root, 'learning/notices');
const OUT = path.join(root, 'schemas/section-words.json');
/** Headings that are known this well are examples too, where nobody has keyed their notice. */
const CERTAIN = 0.8;

const core = await importCore(['section-words']);
const examples = [...ofRepository(), ...(await Promise.all([NOTICES, ...process.argv.slice(2)].map(ofFolder))).flat()];
const learnt = written(learn(examples), { unit: 0.2, smallest: 1 });
writeFileSync(OUT, formatted(learnt));
console.log(
  `${examples.length} examples, ${Object.keys(learnt.weights).length} features, ${Object.keys(learnt.classes).length} topics`,
);

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
  const made = [];
  for (const { name, bytes, headings } of keyedNotices(folder)) {
    const source = await core.readSource(bytes, name);
    if (core.isProblem(source)) continue;
    const { language, sections } = core.readSections(source);
    const own = headings && [...headings];
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
  const at = own.findIndex((row) => isHeading(row.heading, heading) || isHeading(heading, row.heading));
  return at < 0 ? [] : own.splice(at, 1)[0].keys;
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
