import assert from 'node:assert/strict';
import { applyEdits, formatYaml, parseYaml, toJson, type YamlDocument } from '../../../server/src/yaml';
import { filesBelow, read } from '../guards/repo';
import { Dice, seedOf } from '../support/dice';
import { RandomYaml } from '../support/random-yaml';

const ROUNDS = 400;

function formatted(source: string): string {
  return applyEdits(source, formatYaml(parseYaml(source)));
}

function data(document: YamlDocument): unknown {
  assert.deepEqual(document.problems, []);
  return JSON.parse(JSON.stringify(toJson(document.root, 'source')));
}

const comments = (document: YamlDocument): string[] => document.comments.map(({ text }) => text.trimEnd());

/** The formatter leaves data and comments, and has nothing to do to what it has done. */
function assertSound(source: string, name: string): string {
  const once = formatted(source);
  if (once === source) return once;
  const [before, after] = [parseYaml(source), parseYaml(once)];
  assert.deepEqual(before.problems, [], `${name}: what is no sound YAML is left alone`);
  assert.deepEqual(data(after), data(before), `${name}: the data`);
  assert.deepEqual(comments(after), comments(before), `${name}: the comments`);
  assert.equal(formatted(once), once, `${name}: a second time changes nothing`);
  return once;
}

/** A text spoilt as typing spoils it. */
function mangled(source: string, dice: Dice): string {
  let text = source;
  for (let count = dice.number(1, 4); count > 0; count--) {
    const at = dice.number(0, text.length);
    const lineStart = text.lastIndexOf('\n', at - 1) + 1;
    switch (dice.number(0, 5)) {
      case 0:
        text =
          text.slice(0, at) +
          dice.of([' ', '\t', '\n', '  \n', '#', ':', '- ', '"', "'", '{', ']', '&a ', '|', '\r\n']) +
          text.slice(at);
        break;
      case 1:
        text = text.slice(0, at) + text.slice(at + dice.number(1, 12));
        break;
      case 2:
        text = text.slice(0, lineStart) + ' '.repeat(dice.number(1, 5)) + text.slice(lineStart);
        break;
      case 3:
        text = text.replace(/: /g, (colon) => (dice.oneIn(9) ? ':   ' : colon));
        break;
      case 4:
        text = text.replace(/\n/g, (newline) => (dice.oneIn(9) ? '  \n' : newline));
        break;
      default:
        text = text.slice(0, lineStart) + text.slice(text.indexOf('\n', at) + 1);
    }
  }
  return text;
}

describe('formatting: meaning and comments stay, twice is once', function () {
  this.timeout(120_000);
  const files = ['examples', 'snippets/clauses', 'test/fixtures', 'test/editor/workspace'].flatMap((folder) =>
    filesBelow(folder, /\.yaml$/),
  );

  it(`in every example, clause and fixture`, () => {
    assert.ok(files.length > 200);
    for (const file of files) assertSound(read(file), file);
  });

  it('in random YAML of every bad layout, which it lays out', () => {
    const dice = new Dice(seedOf('random YAML'));
    let sound = 0;
    let changed = 0;
    for (let round = 0; round < ROUNDS; round++) {
      const source = new RandomYaml(dice).document();
      if (parseYaml(source).problems.length > 0) continue;
      sound++;
      const once = assertSound(source, JSON.stringify(source));
      if (once !== source) changed++;
    }
    assert.ok(sound > ROUNDS * 0.7, `${sound} of ${ROUNDS} texts are sound YAML`);
    // what it gives up is counted: a formatter that gave up always would pass all else
    assert.ok(changed > sound * 0.9, `${changed} of ${sound} texts are laid out`);
  });

  it('in examples spoilt at random', () => {
    const dice = new Dice(seedOf('spoilt examples'));
    const texts = files.filter((file) => file.startsWith('examples/')).map(read);
    for (let round = 0; round < 60; round++) {
      const source = mangled(dice.of(texts), dice);
      assertSound(source, JSON.stringify(source));
    }
  });
});
