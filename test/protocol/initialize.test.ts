import assert from 'node:assert/strict';
import {
  ErrorCodes,
  TextDocumentSyncKind,
  type ResponseError,
  type ServerCapabilities,
} from 'vscode-languageserver/node';
import { PREVIEW_REQUEST } from '../../server/src/connection/serve';
import { connect, VERSION, type Client } from './client';
import { SOUND } from './notices';

describe('protocol: initialize', () => {
  const uri = 'file:///a.seloste.yaml';
  let client: Client;
  before(async () => {
    client = await connect();
    await client.check(uri, SOUND);
  });
  after(() => client.stop());

  it('names the server and its version', () => {
    assert.deepEqual(client.capabilities.serverInfo, { name: 'seloste', version: VERSION });
  });

  it('offers what an editor needs', () => {
    const { capabilities } = client.capabilities;
    assert.equal(capabilities.textDocumentSync, TextDocumentSyncKind.Incremental);
    assert.equal(capabilities.hoverProvider, true);
    const { codeActionProvider } = capabilities;
    assert.ok(typeof codeActionProvider === 'object' && codeActionProvider.codeActionKinds?.includes('quickfix'));
    assert.ok(capabilities.completionProvider?.triggerCharacters?.includes(':'));
    assert.equal((capabilities.experimental as { preview?: string }).preview, PREVIEW_REQUEST);
  });

  it('pushes findings and does not answer pulls too, which would show each twice', () => {
    assert.equal(client.capabilities.capabilities.diagnosticProvider, undefined);
  });

  const requests: readonly (readonly [provider: keyof ServerCapabilities, method: string])[] = [
    ['hoverProvider', 'hover'],
    ['completionProvider', 'completion'],
    ['codeActionProvider', 'codeAction'],
    ['codeLensProvider', 'codeLens'],
    ['documentLinkProvider', 'documentLink'],
    ['documentSymbolProvider', 'documentSymbol'],
    ['definitionProvider', 'definition'],
    ['referencesProvider', 'references'],
    ['renameProvider', 'rename'],
    ['foldingRangeProvider', 'foldingRange'],
    ['documentFormattingProvider', 'formatting'],
    ['signatureHelpProvider', 'signatureHelp'],
    ['colorProvider', 'documentColor'],
  ];
  for (const [provider, method] of requests) {
    it(`answers ${method} exactly when it offers it`, async () => {
      const offered = Boolean(client.capabilities.capabilities[provider]);
      const at = { line: 1, character: 1 };
      const answer = client.connection.sendRequest<unknown>(`textDocument/${method}`, {
        textDocument: { uri },
        position: at,
        range: { start: at, end: at },
        context: { diagnostics: [], includeDeclaration: true },
        newName: 'x',
        options: { tabSize: 2, insertSpaces: true },
      });
      const error = await client.inTime(method, answer).then(
        () => undefined,
        (failure: ResponseError<unknown>) => failure,
      );
      assert.equal(error?.code, offered ? undefined : ErrorCodes.MethodNotFound);
    });
  }
});
