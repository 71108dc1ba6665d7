import * as vscode from 'vscode';
import { LanguageClient, State, TransportKind, WorkDoneProgress } from 'vscode-languageclient/node';
import { clientStrings } from './strings';
import { answerFileRequests, YAML_FILES } from './workspace-files';

export interface RequestOptions {
  /** Cancels the request. */
  readonly token?: vscode.CancellationToken;
  /** Told how far a long request has come, in percent, and what comes next where the server says it. */
  readonly progress?: ((percentage: number, message?: string) => void) | undefined;
}

/** The language server as the client holds it. */
export class Server {
  readonly #client: LanguageClient;
  #started: Promise<void> | undefined;
  #requests = 0;
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

  /** Starts the server, once; later calls wait for the same start. */
  start(): Promise<void> {
    this.#started ??= this.#start();
    return this.#started;
  }

  async #start(): Promise<void> {
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
    else await this.#start();
  }

  async stop(): Promise<void> {
    if (this.isRunning) await this.#client.dispose();
  }

  /** A request of our own, made when the server has started; undefined where it is not there or fails. */
  async request<Result>(method: string, params: object, options: RequestOptions = {}): Promise<Result | undefined> {
    await this.#started;
    if (!this.isRunning) return undefined;
    const { token, progress } = options;
    const workDoneToken = progress && `seloste-${++this.#requests}`;
    const listener = workDoneToken && this.#listen(workDoneToken, progress);
    try {
      return await this.#client.sendRequest<Result>(method, { ...params, workDoneToken }, token);
    } catch (failure) {
      if (!token?.isCancellationRequested) this.log.warn(`${method}: ${String(failure)}`);
      return undefined;
    } finally {
      if (listener) listener.dispose();
    }
  }

  #listen(workDoneToken: string, progress: (percentage: number, message?: string) => void): vscode.Disposable {
    return this.#client.onProgress(WorkDoneProgress.type, workDoneToken, (told) => {
      if (told.kind === 'report' && told.percentage !== undefined) progress(told.percentage, told.message);
    });
  }
}
