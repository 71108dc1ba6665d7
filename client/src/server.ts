import * as vscode from 'vscode';
import { LanguageClient, State, TransportKind } from 'vscode-languageclient/node';
import { clientStrings } from './strings';
import { answerFileRequests, YAML_FILES } from './workspace-files';

/** The language server as the client holds it. */
export class Server {
  readonly #client: LanguageClient;
  readonly #ready = new vscode.EventEmitter<void>();
  /** Fires when the server answers, at the start and after every restart. */
  readonly onReady = this.#ready.event;

  constructor(
    context: vscode.ExtensionContext,
    private readonly log: vscode.LogOutputChannel,
  ) {
    const module = context.asAbsolutePath('dist/server.js');
    this.#client = new LanguageClient(
      'seloste',
      'Seloste',
      {
        run: { module, transport: TransportKind.ipc },
        debug: { module, transport: TransportKind.ipc, options: { execArgv: ['--nolazy', '--inspect=6009'] } },
      },
      {
        documentSelector: [{ language: 'seloste' }],
        outputChannel: log,
        synchronize: {
          configurationSection: 'seloste',
          fileEvents: vscode.workspace.createFileSystemWatcher(YAML_FILES),
        },
        initializationOptions: { workspaceFiles: true },
        markdown: { isTrusted: false, supportHtml: false },
      },
    );
    context.subscriptions.push(
      answerFileRequests(this.#client, log),
      this.#client.onDidChangeState(({ newState }) => {
        if (newState === State.Running) this.#ready.fire();
      }),
    );
  }

  get isRunning(): boolean {
    return this.#client.state === State.Running;
  }

  /** The server's name and version as it gave them. */
  get info(): string {
    const { serverInfo } = this.#client.initializeResult ?? {};
    return serverInfo ? `${serverInfo.name} ${serverInfo.version ?? ''}` : '-';
  }

  async start(): Promise<void> {
    try {
      await this.#client.start();
    } catch (failure) {
      this.log.error(String(failure));
      const strings = clientStrings();
      const answer = await vscode.window.showErrorMessage(strings.serverFailed, strings.showLog);
      if (answer === strings.showLog) this.log.show();
    }
  }

  async restart(): Promise<void> {
    if (this.isRunning) await this.#client.restart();
    else await this.start();
  }

  async stop(): Promise<void> {
    if (this.isRunning) await this.#client.dispose();
  }

  /** A request of our own; undefined while the server is not there. */
  async request<Result>(method: string, params: unknown): Promise<Result | undefined> {
    if (!this.isRunning) return undefined;
    try {
      return await this.#client.sendRequest<Result>(method, params);
    } catch (failure) {
      this.log.warn(`${method}: ${String(failure)}`);
      return undefined;
    }
  }
}
