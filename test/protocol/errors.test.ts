import assert from 'node:assert/strict';
import { ErrorCodes, type ResponseError } from 'vscode-languageserver/node';
import { connect, type Client } from './client';
import { SOUND } from './notices';

describe('protocol: what the server does not know', () => {
  const uri = 'file:///a.seloste.yaml';
  let client: Client;
  before(async () => {
    client = await connect();
    await client.check(uri, SOUND);
  });
  after(() => client.stop());

  it('answers an unknown request with an error', async () => {
    const answer = client.connection.sendRequest('seloste/tuntematon', { uri });
    await assert.rejects(client.inTime('the unknown request', answer), (error: ResponseError<unknown>) => {
      assert.equal(error.code, ErrorCodes.MethodNotFound);
      return true;
    });
  });

  it('lets an unknown notification pass', async () => {
    await client.connection.sendNotification('seloste/tuntematon', { uri });
    await client.hoverOn(uri, 'rekisterinpitäjä:');
  });

  it('answers a request with senseless parameters with an error, and goes on', async () => {
    const senseless: readonly (readonly [string, object])[] = [
      ['textDocument/hover', {}],
      ['textDocument/completion', { textDocument: null }],
      ['textDocument/codeAction', { textDocument: { uri } }],
      ['seloste/preview', {}],
    ];
    for (const [method, params] of senseless) {
      const answer = client.connection.sendRequest<unknown>(method, params).catch((error: unknown) => error);
      const result = await client.inTime(method, answer);
      const empty = result === null || (Array.isArray(result) && result.length === 0);
      assert.ok(empty || result instanceof Error, `${method}: ${JSON.stringify(result)}`);
    }
    await client.hoverOn(uri, 'rekisterinpitäjä:');
  });

  it('is not disturbed by changes and closings of documents that were never opened', async () => {
    const unknown = 'file:///never.seloste.yaml';
    await client.connection.sendNotification('textDocument/didClose', { textDocument: { uri: unknown } });
    await client.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: unknown, version: 2 },
      contentChanges: [{ text: 'x' }],
    });
    await client.hoverOn(uri, 'rekisterinpitäjä:');
  });
});
