import assert from 'node:assert/strict';
import { completion, type CompletionItem } from '../../../server/src/features';
import { formatDictionary, shapeAt } from '../../../server/src/notice';
import { parseYaml, type Path, type YamlNode } from '../../../server/src/yaml';
import { filesBelow, read } from '../guards/repo';
import { editing, filtered } from '../support/complete';
import { Dice, seedOf } from '../support/dice';

const PLACES = 1000;
/** How far down the list a person looks. */
const SEEN = 10;

interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The keys and the listed values of a notice. */
function* tokensOf(node: YamlNode, path: Path): Generator<Token> {
  if (node.kind === 'scalar') {
    const isListed = shapeAt(path)?.values.some((value) => value === node.value) && typeof node.value !== 'boolean';
    if (isListed) yield { ...node.span, text: node.text };
  } else if (node.kind === 'list') {
    for (const [index, item] of node.items.entries()) yield* tokensOf(item, [...path, index]);
  } else
    for (const entry of node.entries) {
      if (entry.merged) continue;
      if (shapeAt([...path, entry.key])) yield { ...entry.keySpan, text: entry.key };
      yield* tokensOf(entry.value, [...path, entry.key]);
    }
}

/**
 * A place whose next token is this one: before it, in the spaces that part it from a colon, dash or bracket, or within it. In
 * an indentation the next token is the rest of the indentation.
 */
function placeBefore(source: string, { start, end }: Token, dice: Dice): number {
  let from = start;
  while (/[ \t]/.test(source.charAt(from - 1))) from--;
  const beginsLine = from === 0 || source.charAt(from - 1) === '\n';
  return dice.number(beginsLine ? start : from, end - 1);
}

describe('completion at random places of the examples', () => {
  const files = filesBelow('examples', /\.yaml$/).map((file) => {
    const source = read(file);
    const { root } = parseYaml(source, formatDictionary);
    return { file, source, tokens: root ? [...tokensOf(root, [])] : [] };
  });
  const dice = new Dice(seedOf('completion at random places'));

  for (const [rest, places] of [
    ['cut', PLACES],
    ['kept', PLACES / 5],
  ] as const)
    it(`offers the next key or listed value among the first ${SEEN}, the rest of the file ${rest}`, function () {
      this.timeout(120_000);
      const all = files.flatMap(({ file, source, tokens }) => tokens.map((token) => ({ file, source, token })));
      const missed: string[] = [];
      for (let count = 0; count < places; count++) {
        const { file, source, token } = dice.of(all);
        const offset = placeBefore(source, token, dice);
        const after = rest === 'cut' ? '' : source.slice(Math.max(offset, token.end));
        const items = completion(editing(source.slice(0, offset) + after), offset, 'fi');
        const typed = source.slice(Math.min(token.start, offset), offset);
        const at = filtered(items, typed).findIndex((item) => isToken(item, token.text));
        const line = source.slice(0, offset).split('\n').length;
        if (at < 0 || at >= SEEN) missed.push(`${file}:${line} ${token.text} after '${typed}': ${at}`);
      }
      console.log(`      ${places - missed.length} of ${places}`);
      assert.deepEqual(missed, []);
    });

  it('fails nowhere', function () {
    this.timeout(60_000);
    let offered = 0;
    for (let count = 0; count < PLACES; count++) {
      const { source } = dice.of(files);
      const offset = dice.number(0, source.length);
      offered += completion(editing(source.slice(0, offset)), offset, 'sv').length > 0 ? 1 : 0;
    }
    console.log(`      a list at ${offered} of ${PLACES} places; the others are running text and comments`);
    assert.ok(offered > PLACES / 10);
  });
});

function isToken(item: CompletionItem, text: string): boolean {
  return item.label.replace(/^- /, '') === text;
}
