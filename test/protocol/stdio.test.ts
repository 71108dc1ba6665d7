import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { ExitNotification, ShutdownRequest } from 'vscode-languageserver/node';
import { version } from '../../package.json';
import { formCodes, type Client } from './client';
import { hostile } from './hostile-inputs';
import { MISSPELT, SOUND } from './notices';
import { launch, type ServerProcess } from './server-process';

/** How long a process may take to end, in milliseconds. */
const PATIENCE = 8_000;

describe('protocol: the shipped server on its standard streams', function () {
  this.timeout(30_000);
  const quiet = 'file:///quiet.seloste.yaml';
  let server: ServerProcess;
  let client: Client;
  beforeEach(async () => {
    server = launch();
    client = server.client;
    await client.initialize();
  });
  afterEach(() => client.stop());

  function endsWith(code: number): Promise<void> {
    return client.inTime('the end of the process', server.ended).then((ended) => {
      assert.equal(ended, code, server.errors());
    });
  }

  it('says the version of the package', () => {
    assert.equal(client.capabilities.serverInfo?.version, version);
  });

  it('checks and explains', async () => {
    assert.deepEqual(formCodes(await client.check(quiet, MISSPELT)), ['schema/misspelt-key']);
    const { markdown } = await client.hoverOn(quiet, 'GDPR 6 art. 1.f');
    assert.match(markdown, /6 artiklan 1 kohdan f alakohta/);
  });

  it('ends with 0 after shutdown and exit', async () => {
    assert.equal(await client.connection.sendRequest(ShutdownRequest.type), null);
    await client.connection.sendNotification(ExitNotification.type);
    await endsWith(0);
  });

  it('ends with 1 on an exit that no shutdown came before', async () => {
    await client.connection.sendNotification(ExitNotification.type);
    await endsWith(1);
  });

  it('ends when its editor is gone', async () => {
    server.child.stdin.end();
    await endsWith(1);
  });

  // these have ended whole processes: a stack overflow inside V8's regular expressions is no exception
  for (const name of [
    '10,000 [',
    '10,000 {',
    '10,000 "? "',
    '10,000 "- "',
    '10,000 levels of [ inside a notice',
    'an alias bomb',
    'a cyclic alias at the root',
    'the key __proto__',
    'NUL bytes and other binary',
    'Markdown 5,000 deep',
  ]) {
    it(`survives ${name}`, async () => {
      await client.check(quiet, SOUND);
      const uri = 'file:///hostile.seloste.yaml';
      await client.check(uri, (hostile[name] as () => string)());
      await client.preview(uri);
      await client.completion(uri, { line: 0, character: 3 });
      await client.hoverOn(quiet, 'rekisterinpitäjä:');
      assert.equal(server.child.exitCode, null);
    });
  }

  it('survives a message that is no JSON', async () => {
    await client.check(quiet, SOUND);
    server.child.stdin.write('Content-Length: 12\r\n\r\n{"jsonrpc": ');
    await client.hoverOn(quiet, 'rekisterinpitäjä:');
    assert.equal(server.child.exitCode, null);
  });

  it('prints its version and ends', () => {
    const printed = execFileSync(process.execPath, ['dist/server.js', '--version'], {
      encoding: 'utf8',
      timeout: PATIENCE,
    });
    assert.equal(printed.trim(), version);
  });
});
