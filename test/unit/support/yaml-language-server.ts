import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type Diagnostic,
  type ProtocolConnection,
} from 'vscode-languageserver/node';

interface Published {
  readonly uri: string;
  readonly version?: number;
  readonly diagnostics: readonly Diagnostic[];
}

/** Red Hat's YAML language server as a child process, with one schema for every `.yaml` file and nothing from the network. */
export class YamlLanguageServer {
  readonly #waiting = new Map<string, (diagnostics: readonly Diagnostic[]) => void>();
  #opened = 0;

  private constructor(
    private readonly child: ChildProcess,
    private readonly connection: ProtocolConnection,
  ) {
    connection.onNotification('textDocument/publishDiagnostics', ({ uri, diagnostics }: Published) => {
      this.#waiting.get(uri)?.(diagnostics);
    });
  }

  /**
   * Starts it and waits until it has read the schema.
   * @param root the folder with `node_modules`
   */
  static async start(root: string, schemaFile: string): Promise<YamlLanguageServer> {
    const program = path.join(root, 'node_modules', 'yaml-language-server', 'bin', 'yaml-language-server');
    const child = spawn(process.execPath, [program, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    const connection = createProtocolConnection(
      new StreamMessageReader(child.stdout),
      new StreamMessageWriter(child.stdin),
    );
    const settings: Record<string, unknown> = {
      yaml: {
        schemas: { [pathToFileURL(schemaFile).href]: '*.yaml' },
        schemaStore: { enable: false },
        kubernetesCRDStore: { enable: false },
        validate: true,
        maxItemsComputed: 1_000_000,
      },
      http: { proxy: '', proxyStrictSSL: false },
      '[yaml]': { 'editor.tabSize': 2 },
      editor: { tabSize: 2, detectIndentation: false },
    };
    connection.onRequest('workspace/configuration', ({ items }: { items: { section?: string }[] }) =>
      items.map(({ section }) => (section === undefined ? settings : (settings[section] ?? null))),
    );
    connection.onRequest('client/registerCapability', () => null);
    connection.listen();
    await connection.sendRequest('initialize', {
      processId: process.pid,
      rootUri: null,
      workspaceFolders: null,
      capabilities: {
        workspace: { configuration: true },
        textDocument: { publishDiagnostics: { relatedInformation: true } },
      },
    });
    await connection.sendNotification('initialized', {});
    await connection.sendNotification('workspace/didChangeConfiguration', { settings });
    const server = new YamlLanguageServer(child, connection);
    await server.#settled();
    return server;
  }

  /** Its settings arrive when it asks for them: until then everything is valid to it. */
  async #settled(): Promise<void> {
    for (let attempt = 0; attempt < 50; attempt++) {
      if ((await this.check('no-key-of-ours: 1\n')).length > 0) return;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error('the YAML language server does not use the schema');
  }

  /** What it has to say of a text. */
  async check(text: string): Promise<readonly Diagnostic[]> {
    const uri = `file:///koe/${++this.#opened}.yaml`;
    const published = new Promise<readonly Diagnostic[]>((resolve) => this.#waiting.set(uri, resolve));
    await this.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: 'yaml', version: 1, text },
    });
    const diagnostics = await published;
    // closing publishes too: nobody waits for that
    this.#waiting.delete(uri);
    await this.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
    return diagnostics;
  }

  async stop(): Promise<void> {
    const ended = once(this.child, 'exit');
    this.connection.dispose();
    this.child.kill();
    await ended;
  }
}
