import assert from 'node:assert/strict';
import { parseYaml, type ScalarNode } from '../../../server/src/yaml';
import { decodeBlock } from '../../../server/src/yaml/decode-block';
import { decodeFlow } from '../../../server/src/yaml/decode-flow';
import { Dice, seedOf } from '../support/dice';

/** What a scalar is written of: a stretch of source and the text it stands for; a fold's stretch may take blanks beside it. */
interface Piece {
  readonly source: string;
  readonly text: string;
  readonly kind: 'same' | 'escape' | 'fold' | 'nothing';
}

interface Sample {
  readonly source: string;
  /** Where each decoded UTF-16 unit comes from; undefined where several stretches would be right. */
  readonly origins: readonly (readonly [start: number, end: number] | undefined)[];
  readonly text: string;
}

const LETTERS = [
  'a',
  'b',
  'ä',
  'ö',
  'Å',
  '5',
  '§',
  '–',
  'a\u0308',
  '\u00a0',
  '\u00ad',
  '\u{1F600}',
  '\u{20000}',
  '.',
  ')',
  ':',
  '#',
];
const INDENT = '    ';

const same = (text: string): Piece => ({ source: text, text, kind: 'same' });

/** Letters that neither begin nor end what YAML would take for something else. */
function word(dice: Dice): Piece[] {
  const inner = Array.from({ length: dice.number(0, 5) }, () => same(dice.of(LETTERS)));
  return [same('x'), ...inner, same('y')];
}

function fold(dice: Dice): Piece {
  const breaks = dice.oneIn(4) ? dice.number(2, 3) : 1;
  const blankLines = Array.from({ length: breaks }, () => (dice.oneIn(4) ? '  \n' : '\n')).join('');
  const blanks = dice.oneIn(4) ? dice.of([' ', '  ', '\t', ' \t']) : '';
  const own = breaks === 1 ? '\n' : `\n${blankLines.slice(blankLines.indexOf('\n') + 1)}`;
  return { source: blanks + own + INDENT, text: breaks === 1 ? ' ' : '\n'.repeat(breaks - 1), kind: 'fold' };
}

const ESCAPES = [
  ['\\n', '\n'],
  ['\\t', '\t'],
  ['\\"', '"'],
  ['\\\\', '\\'],
  ['\\/', '/'],
  ['\\ ', ' '],
  ['\\x41', 'A'],
  ['\\u00e4', 'ä'],
  ['\\U0001F600', '\u{1F600}'],
  ['\\_', '\u00a0'],
  ['\\N', '\u0085'],
  ['\\L', '\u2028'],
  ['\\P', '\u2029'],
  ['\\e', '\x1b'],
  ['\\0', '\0'],
] as const;

const DOUBLE_ESCAPES: readonly Piece[] = [
  ...ESCAPES.map(([source, text]): Piece => ({ source, text, kind: 'escape' })),
  { source: `\\\n${INDENT}`, text: '', kind: 'nothing' },
];

function flowPieces(dice: Dice, style: 'plain' | 'single' | 'double'): Piece[] {
  const pieces: Piece[] = [...word(dice)];
  for (let count = dice.number(0, 8); count > 0; count--) {
    pieces.push(dice.oneIn(3) ? fold(dice) : same(dice.of([' ', ' ', '  ', ' \t'])));
    if (style === 'double' && dice.oneIn(2)) pieces.push(dice.of(DOUBLE_ESCAPES));
    if (style === 'single' && dice.oneIn(2)) pieces.push({ source: "''", text: "'", kind: 'escape' });
    pieces.push(...word(dice));
    if (style === 'double' && dice.oneIn(3)) pieces.push(dice.of(DOUBLE_ESCAPES), ...word(dice));
  }
  return pieces;
}

function assemble(head: string, pieces: readonly Piece[], tail: string, windows: boolean): Sample {
  const ends = (text: string): string => (windows ? text.replace(/\n/g, '\r\n') : text);
  let source = ends(head);
  let text = '';
  const origins: (readonly [number, number] | undefined)[] = [];
  for (const piece of pieces) {
    const start = source.length;
    source += ends(piece.source);
    for (let i = 0; i < piece.text.length; i++)
      origins.push(
        piece.kind === 'same'
          ? [start + i, start + i + 1]
          : piece.kind === 'escape'
            ? [start, source.length]
            : undefined,
      );
    text += piece.text;
  }
  return { source: source + ends(tail), origins, text };
}

function flowSample(dice: Dice, style: 'plain' | 'single' | 'double'): Sample {
  const quote = { plain: '', single: "'", double: '"' }[style];
  const pieces = flowPieces(dice, style);
  const bom = dice.oneIn(5) ? '\uFEFF' : '';
  const comment = style !== 'plain' && dice.oneIn(3) ? ' # loppu' : '';
  return assemble(`${bom}# alku\nylä:\n  a: ${quote}`, pieces, `${quote}${comment}\n  b: 1\n`, dice.oneIn(3));
}

/** Lines of a block scalar with their decoded letters known; how lines are joined is the library's word. */
function blockSource(dice: Dice): { source: string; words: string[] } {
  const words: string[] = [];
  const lines: string[] = [];
  const explicit = dice.oneIn(4);
  const count = dice.number(1, 7);
  for (let i = 0; i < count; i++) {
    if (i > 0 && dice.oneIn(4)) {
      lines.push(dice.oneIn(3) ? dice.of([' ', '    ', '      ']) : '');
      continue;
    }
    const more = (i > 0 || explicit) && dice.oneIn(4) ? dice.of([' ', '  ', '\t', ' \t']) : '';
    const text = [...word(dice), ...(dice.oneIn(2) ? [same(' '), ...word(dice)] : [])]
      .map((piece) => piece.text)
      .join('');
    const trailing = dice.oneIn(5) ? dice.of([' ', '\t']) : '';
    words.push(text);
    lines.push(`${INDENT}${more}${text}${trailing}`);
  }
  const header = `${dice.of(['|', '>'])}${explicit ? '2' : ''}${dice.of(['', '', '-', '+'])}`;
  const comment = dice.oneIn(4) ? ' # otsake' : '';
  const end = dice.of(['', '\n', '\n\n', '\n  b: 1\n', '\n\n  # kommentti\n  b: 1\n', '\nc: 2\n']);
  const source = `${dice.oneIn(5) ? '\uFEFF' : ''}ylä:\n  a: ${header}${comment}\n${lines.join('\n')}${end}`;
  return { source: dice.oneIn(3) ? source.replace(/\n/g, '\r\n') : source, words };
}

function parsed(source: string): { node: ScalarNode; document: ReturnType<typeof parseYaml> } {
  const document = parseYaml(source);
  assert.deepEqual(document.problems, []);
  const node = document.nodeAt(['ylä', 'a']);
  assert.equal(node?.kind, 'scalar');
  return { node: node, document };
}

describe('yaml: text map of random scalars', () => {
  const seed = seedOf('yaml: text map of random scalars');

  for (const style of ['plain', 'single', 'double'] as const)
    it(`${style}: the text is the library's, and each character is traced to what it was written as`, () => {
      const dice = new Dice(seed);
      for (let round = 0; round < 1000; round++) {
        const sample = flowSample(dice, style);
        const about = `SEED=${seed} round ${round}: ${JSON.stringify(sample.source)}`;
        const { node, document } = parsed(sample.source);
        assert.equal(node.style, style, about);
        assert.equal(node.text, sample.text, about);
        // decoded by us without help, so that the alignment for broken texts can't hide a fault
        assert.equal(decodeFlow(sample.source, node.span, style).text, node.text, about);
        const map = document.textMap(node);
        let last = 0;
        sample.origins.forEach((origin, index) => {
          const span = map.toSource(index, index + 1);
          if (origin) assert.deepEqual([span.start, span.end], origin, `${about} character ${index}`);
          assert.ok(span.start >= last && span.end <= node.span.end, `${about} character ${index} out of order`);
          if (origin && sample.text[index] === sample.source[origin[0]])
            assert.equal(map.toDecoded(origin[0]), index, `${about} back from ${origin[0]}`);
          last = span.start;
        });
      }
    });

  it('literal and folded: the text is the library’s, and each letter is traced to its source', () => {
    const dice = new Dice(seed);
    for (let round = 0; round < 2000; round++) {
      const { source, words } = blockSource(dice);
      const about = `SEED=${seed} round ${round}: ${JSON.stringify(source)}`;
      const { node, document } = parsed(source);
      assert.equal(decodeBlock(source, node.span, node.text).text, node.text, about);
      const map = document.textMap(node);
      let inText = 0;
      let inSource = node.span.start;
      for (const written of words) {
        inText = node.text.indexOf(written, inText);
        inSource = source.indexOf(`${written}`, source.indexOf('\n', inSource));
        assert.ok(inText >= 0 && inSource >= 0, about);
        for (let i = 0; i < written.length; i++) {
          const span = map.toSource(inText + i, inText + i + 1);
          assert.deepEqual([span.start, span.end], [inSource + i, inSource + i + 1], `${about}: ${written}[${i}]`);
          assert.equal(map.toDecoded(inSource + i), inText + i, `${about}: back from ${written}[${i}]`);
        }
        inText += written.length;
      }
      // white space too stands for white space
      for (let i = 0; i < node.text.length; i++) {
        const span = map.toSource(i, i + 1);
        const behind = source.slice(span.start, span.end);
        assert.ok(span.end <= node.span.end, about);
        // the last line of a file may have no line break, and has one all the same
        if (node.text[i] === '\n' && span.start === source.length) continue;
        assert.ok(behind === node.text[i] || /^\s+$/.test(behind), `${about}: ${JSON.stringify(behind)} at ${i}`);
      }
    }
  });
});
