import assert from 'node:assert/strict';
import {
  DocumentFormattingRequest,
  DocumentOnTypeFormattingRequest,
  DocumentRangeFormattingRequest,
  type TextEdit,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { connect, type Client } from './client';

const options = { tabSize: 2, insertSpaces: true };

describe('protocol: formatting', () => {
  const uri = 'file:///asettelu.seloste.yaml';
  let client: Client;
  before(async () => {
    client = await connect();
    await client.check(uri, 'seloste:   1\nkieli: fi\nrekisterit:\n-   nimi:  A\n');
  });
  after(() => client.stop());

  const applied = (edits: readonly TextEdit[] | null): string =>
    TextDocument.applyEdits(client.document(uri), [...(edits ?? [])]);

  it('lays the document out', async () => {
    const edits = await client.connection.sendRequest(DocumentFormattingRequest.type, {
      textDocument: { uri },
      options,
    });
    assert.equal(applied(edits), 'seloste: 1\nkieli: fi\nrekisterit:\n  - nimi: A\n');
  });

  it('lays a range out', async () => {
    const range = { start: { line: 0, character: 0 }, end: { line: 1, character: 0 } };
    const edits = await client.connection.sendRequest(DocumentRangeFormattingRequest.type, {
      textDocument: { uri },
      range,
      options,
    });
    assert.equal(applied(edits), 'seloste: 1\nkieli: fi\nrekisterit:\n-   nimi:  A\n');
  });

  it('indents a new line below the key of an item', async () => {
    const end = { line: 4, character: 0 };
    client.change(uri, { start: end, end }, '\n');
    const edits = await client.connection.sendRequest(DocumentOnTypeFormattingRequest.type, {
      textDocument: { uri },
      position: end,
      ch: '\n',
      options,
    });
    assert.equal(applied(edits), 'seloste:   1\nkieli: fi\nrekisterit:\n-   nimi:  A\n    \n');
  });
});
