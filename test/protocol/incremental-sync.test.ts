import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { PublishDiagnosticsParams, TextDocumentContentChangeEvent } from 'vscode-languageserver/node';
import { Dice, seedOf } from '../unit/support/dice';
import { connect, type Client } from './client';

/** Pieces that an edit may put in: what breaks lines, nesting, quotes, keys and UTF-16 pairs. */
const PIECES = [
  'x', ' ', '\n', '\r\n', '  ', ':', ': ', '- ', '"', "'", '|\n', '#', '[', ']', '{', '}', '&a ', '*a', '<<: ', '\t',
  'ä', 'a\u0308', '😀', '\u00ad', 'vakioteksti', 'oikeudet:\n', 'henkilötietolain 10 §', 'seloste: 1\n', '---\n', '',
]; // prettier-ignore

const seed = seedOf('incremental changes');

describe('protocol: incremental changes give what a fresh reading gives', function () {
  this.timeout(30_000);
  let client: Client;
  before(async () => {
    client = await connect();
  });
  after(() => client.stop());

  for (const [index, file] of [
    'examples/pikaopas.seloste.yaml',
    'examples/4-kaksi-rekisteria-2023.seloste.yaml',
  ].entries()) {
    it(file, async () => {
      const dice = new Dice(seed + index);
      const edited = `file:///edited-${index}.seloste.yaml`;
      await client.check(edited, readFileSync(file, 'utf8'));
      for (let round = 0; round < 40; round++) {
        const edits = randomEdits(client.document(edited), dice);
        const version = client.changeMany(edited, edits);
        // half of the versions are never looked at: a change after a change must be right too
        if (dice.oneIn(2)) continue;
        const incremental = await client.diagnostics(edited, version);
        const fresh = `file:///fresh-${index}-${round}.seloste.yaml`;
        const anew = await client.check(fresh, client.document(edited).getText());
        client.close(fresh);
        assert.deepEqual(told(incremental), told(anew), `round ${round}, SEED=${seed}`);
      }
    });
  }
});

/** One to three edits, each in terms of the text that the one before left. */
function randomEdits(document: TextDocument, dice: Dice): TextDocumentContentChangeEvent[] {
  const copy = TextDocument.create(document.uri, 'seloste', 0, document.getText());
  return Array.from({ length: dice.number(1, 3) }, () => {
    const length = copy.getText().length;
    const start = dice.number(0, length);
    const end = Math.min(length, start + dice.number(0, dice.oneIn(4) ? 60 : 2));
    const change = {
      range: { start: copy.positionAt(start), end: copy.positionAt(end) },
      text: dice.of(PIECES),
    };
    TextDocument.update(copy, [change], copy.version + 1);
    return change;
  });
}

function told({ uri, diagnostics }: PublishDiagnosticsParams): unknown {
  return JSON.parse(JSON.stringify(diagnostics).replaceAll(uri, ''));
}
