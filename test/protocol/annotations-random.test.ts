/** Hints, lenses, links, the page and the status on files as they are in the middle of an edit: whatever they are. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { DocumentLinkRequest, type Position, type Range } from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { Dice, seedOf } from '../unit/support/dice';
import { connect, type Client } from './client';
import { hostile } from './hostile-inputs';

const EXAMPLES = readdirSync('examples')
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => readFileSync(path.join('examples', name), 'utf8'));

/** How many broken texts a run makes. */
const TEXTS = 150;

/** What breaks YAML, and what an editor may send. */
const FRAGMENTS = [
  '[',
  '{',
  '"',
  "'",
  ': ',
  '\n- ',
  '&a ',
  '*a',
  '\t',
  '|\n',
  '#',
  '\r\n',
  '\u2028',
  '\ud83d',
  '<<: *a\n',
  '? ',
  '---\n',
];

/** An example with a few stretches cut, repeated, or broken by what does not belong there. */
function broken(dice: Dice): string {
  let text = dice.of(EXAMPLES);
  if (dice.oneIn(3)) text = text.slice(0, dice.number(0, text.length));
  for (let edits = dice.number(0, 4); edits > 0; edits--) {
    const at = dice.number(0, text.length);
    const to = Math.min(text.length, at + dice.number(0, 200));
    const put = dice.of([() => '', () => dice.of(FRAGMENTS), () => text.slice(at, to).repeat(2)]);
    text = text.slice(0, at) + put() + text.slice(to);
  }
  return text;
}

function somewhere(document: TextDocument, dice: Dice): Position {
  // now and then beyond the text, as a client may ask that has sent no change yet
  if (dice.oneIn(8)) return { line: document.lineCount + dice.number(0, 1000), character: dice.number(0, 1000) };
  return document.positionAt(dice.number(0, document.getText().length));
}

/** Whether a place is one of the text: a line that is there and a column in it. */
function assertWithin(document: TextDocument, position: Position, what: string): void {
  assert.deepEqual(document.positionAt(document.offsetAt(position)), position, `${what} lies outside the text`);
}

/** Asks all there is of a document as it is, and looks at where the answers lie. */
async function askAll(client: Client, uri: string, range: Range): Promise<void> {
  const document = client.document(uri);
  for (const asked of [undefined, range])
    for (const hint of await client.hints(uri, asked)) {
      assertWithin(document, hint.position, 'a hint');
      assert.notEqual(hint.label, '');
      if (!asked) continue;
      // a value may be longer than the range, which shows some of it
      const { start, end } = asked;
      assert.ok(document.offsetAt(hint.position) >= document.offsetAt(start), 'a hint before the range');
      assert.ok(document.offsetAt(end) >= document.offsetAt(start));
    }
  const lenses = await client.lenses(uri);
  assert.ok(lenses.length >= 4);
  for (const { range: place, command } of lenses) {
    assertWithin(document, place.start, 'a lens');
    assert.deepEqual(place.end, place.start);
    assert.ok(command?.title);
  }
  const links = await client.connection.sendRequest(DocumentLinkRequest.type, { textDocument: { uri } });
  for (const { range: place, target } of links ?? []) {
    assertWithin(document, place.start, 'the start of a link');
    assertWithin(document, place.end, 'the end of a link');
    assert.ok(document.offsetAt(place.start) < document.offsetAt(place.end));
    assert.match(target ?? '', /^(?:https:\/\/|mailto:)\S+$/);
  }
  assert.match((await client.page(uri))?.html ?? '', /^<!doctype html>[\s\S]+<\/html>\n$/);
  assert.ok((await client.overview(uri))?.findings);
}

describe('protocol: hints, lenses and the page of texts that are being edited', function () {
  this.timeout(120_000);
  const uri = 'file:///a.seloste.yaml';
  let client: Client;
  before(async () => (client = await connect()));
  after(() => client.stop());

  it('are answered and lie within the text, at random places of broken examples', async () => {
    const dice = new Dice(seedOf('annotations of broken texts'));
    for (let count = 0; count < TEXTS; count++) {
      client.open(uri, broken(dice));
      for (let edits = dice.number(0, 3); ; edits--) {
        const document = client.document(uri);
        const [start, end] = [somewhere(document, dice), somewhere(document, dice)].sort(
          (a, b) => document.offsetAt(a) - document.offsetAt(b),
        ) as [Position, Position];
        await askAll(client, uri, { start, end });
        if (edits === 0) break;
        // the lenses of the text before are still known to the server: they have to find a place in this one
        client.change(uri, { start, end }, dice.of(FRAGMENTS));
      }
      client.close(uri);
    }
  });

  for (const [name, make] of Object.entries(hostile))
    it(`${name}: are answered`, async () => {
      client.open(uri, make());
      const document = client.document(uri);
      await askAll(client, uri, { start: { line: 0, character: 0 }, end: { line: 9_999_999, character: 0 } });
      client.change(uri, { start: { line: 0, character: 0 }, end: document.positionAt(1000) }, 'x');
      await client.lenses(uri);
      client.close(uri);
    });
});
