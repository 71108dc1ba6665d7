// Learns which lines of old notices are headings, by their looks: writes schemas/heading-lines.json.
//   node scripts/learn-headings.mjs [FOLDER …]
// From the notices of learning/notices/, written for it, and from those of the folders, kept outside the repository: each folder
// has a KEY.tsv (scripts/lib/keyed-notices.mjs). Nothing of a text is written: the features are looks, not words.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { importCore } from './lib/import-core.mjs';
import { isHeading, keyedNotices, plain } from './lib/keyed-notices.mjs';
import { formatted, learn, written } from './lib/learn-weights.mjs';
import { root } from './lib/paths.mjs';

const NOTICES = path.join(root, 'learning/notices');
const OUT = path.join(root, 'schemas/heading-lines.json');
/** A line is looked for among so many headings that are yet to come: the key may have some that the text parts otherwise. */
const AHEAD = 6;
/** A notice with more headings that are on no line of their own teaches nothing of lines. */
const MOST_MISSED = 2;
/** Shorter beginnings of a heading are told by chance. */
const SHORTEST_PART = 8;

const core = await importCore(['section-words', 'heading-lines']);
const examples = (await Promise.all([NOTICES, ...process.argv.slice(2)].map(ofFolder))).flat();
const learnt = written(learn(examples, { rate: 0.2 }), { unit: 0.05, smallest: 0.025 });
writeFileSync(OUT, formatted(learnt));
console.log(`${examples.length} lines, ${Object.keys(learnt.weights).length} features`);

async function ofFolder(folder) {
  const made = await Promise.all(keyedNotices(folder).map(ofNotice));
  return made.flat();
}

async function ofNotice({ name, bytes, headings = [], others }) {
  const source = await core.readSource(bytes, name);
  if (core.isProblem(source) || headings.length === 0) return [];
  const { lines, language } = core.readSections(source);
  const open = headings.map(({ heading }) => ({ heading, isTaken: false }));
  const labels = lines.map((line) => labelOf(`${line.marker ?? ''} ${line.text}`, open, others));
  if (open.filter(({ isTaken }) => !isTaken).length > MOST_MISSED) return [];
  return core
    .lineFeatures(lines, language)
    .flatMap((features, at) => (features && labels[at] ? [{ features, labels: [labels[at]] }] : []));
}

/** `heading` or `text`; undefined for what is a part of a heading, a heading with its text, or neither for certain. */
function labelOf(line, open, others) {
  const first = open.findIndex(({ isTaken }) => !isTaken);
  for (const each of first < 0 ? [] : open.slice(first, first + AHEAD)) {
    if (each.isTaken) continue;
    const [key, text] = [plain(each.heading), plain(line)];
    const isPart = text.length >= SHORTEST_PART && key.startsWith(text);
    if (!isHeading(each.heading, line) && !isPart && !(key !== '' && text.startsWith(`${key} `))) continue;
    each.isTaken = true;
    return isHeading(each.heading, line) ? 'heading' : undefined;
  }
  return others.some((other) => isHeading(other, line)) ? undefined : 'text';
}
