/** The editor's side of a real connection: what the protocol tests talk to the server with. */
import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import {
  CodeActionRequest,
  CodeLensRequest,
  CompletionRequest,
  CompletionResolveRequest,
  ConfigurationRequest,
  createConnection,
  createProtocolConnection,
  DidChangeConfigurationNotification,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  HoverRequest,
  InitializedNotification,
  InitializeRequest,
  InlayHintRequest,
  PublishDiagnosticsNotification,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import type {
  ClientCapabilities,
  CodeAction,
  CodeLens,
  CompletionItem,
  CompletionList,
  Diagnostic,
  Hover,
  InitializeResult,
  InlayHint,
  MarkupContent,
  Position,
  ProtocolConnection,
  PublishDiagnosticsParams,
  Range,
  TextDocumentContentChangeEvent,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { FILES_REQUEST, READ_REQUEST } from '../../server/src/connection/notice-files';
import { OVERVIEW_REQUEST, PAGE_REQUEST, PREVIEW_REQUEST, serve } from '../../server/src/connection/serve';
import type { Preview } from '../../server/src/core';
import type { Overview, PublishedPage } from '../../server/src/features';

/** The day whose law the tests judge by. */
export const TODAY = '2026-11-22';
/** The version the in-process server is told to say. */
export const VERSION = '9.8.7-test';
/** How long an answer may take before a test fails, in milliseconds. */
const PATIENCE = 20_000;

export interface Circumstances {
  /** What the client answers to workspace/configuration; without it the client does not support the request. */
  readonly settings?: Record<string, unknown>;
  /** The files of its workspace by address; without them the client does not answer for files. */
  readonly files?: Map<string, string>;
  /** The folders of its workspace by address, each with settings of its own; they want `settings` too. */
  readonly folders?: ReadonlyMap<string, Record<string, unknown>>;
  /** What the client can do besides. */
  readonly capabilities?: ClientCapabilities;
}

/** A client of one server, with a copy of every open document as an editor has it. */
export class Client {
  readonly published: PublishDiagnosticsParams[] = [];
  capabilities!: InitializeResult;
  readonly #documents = new Map<string, TextDocument>();
  readonly #waiting = new Set<() => void>();

  constructor(
    readonly connection: ProtocolConnection,
    private readonly end: () => Promise<void>,
    public settings: Record<string, unknown> | undefined,
    private readonly folders: ReadonlyMap<string, Record<string, unknown>> = new Map(),
  ) {
    connection.onNotification(PublishDiagnosticsNotification.type, (params) => {
      this.published.push(params);
      for (const check of [...this.#waiting]) check();
    });
    connection.onRequest(ConfigurationRequest.type, ({ items }) =>
      items.map(({ section, scopeUri }) =>
        section === 'seloste' ? { ...this.settings, ...this.folders.get(scopeUri ?? '') } : null,
      ),
    );
    connection.listen();
  }

  /** How many times the server has asked for a list of files, and for a file. */
  readonly asked = { files: 0, read: 0 };

  /** Answers for the files of a workspace, as the map has them at the time. */
  serveFiles(files: ReadonlyMap<string, string>): void {
    this.connection.onRequest(FILES_REQUEST, () => {
      this.asked.files++;
      return { uris: [...files.keys()] };
    });
    this.connection.onRequest(READ_REQUEST, ({ uri }: { uri: string }) => {
      this.asked.read++;
      const text = files.get(uri);
      return text === undefined ? null : { text };
    });
  }

  async initialize(capabilities: ClientCapabilities = {}, initializationOptions?: object): Promise<void> {
    this.capabilities = await this.connection.sendRequest(InitializeRequest.type, {
      // null: no watch over this process, which the server shares with the test
      processId: null,
      rootUri: null,
      workspaceFolders: [...this.folders.keys()].map((uri) => ({ uri, name: uri })),
      initializationOptions,
      capabilities: {
        ...capabilities,
        workspace: {
          ...capabilities.workspace,
          configuration: this.settings !== undefined,
          workspaceFolders: this.folders.size > 0,
        },
      },
    });
    await this.connection.sendNotification(InitializedNotification.type, {});
  }

  async stop(): Promise<void> {
    await this.end();
    this.connection.dispose();
  }

  open(uri: string, text: string, version = 1): TextDocument {
    const document = TextDocument.create(uri, 'seloste', version, text);
    this.#documents.set(uri, document);
    void this.connection.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: { uri, languageId: 'seloste', version, text },
    });
    return document;
  }

  /** Sends one change and applies it to the client's copy; returns the new version. */
  change(uri: string, range: Range, text: string): number {
    return this.changeMany(uri, [{ range, text }]);
  }

  /** Several edits of one version, each in terms of the text that the one before left. */
  changeMany(uri: string, contentChanges: TextDocumentContentChangeEvent[]): number {
    const document = this.document(uri);
    const version = document.version + 1;
    TextDocument.update(document, contentChanges, version);
    void this.connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri, version },
      contentChanges,
    });
    return version;
  }

  close(uri: string): void {
    this.#documents.delete(uri);
    void this.connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } });
  }

  document(uri: string): TextDocument {
    const document = this.#documents.get(uri);
    assert.ok(document, `${uri} is not open`);
    return document;
  }

  /** The position where a text first occurs in an open document, `into` characters further on. */
  placeOf(uri: string, text: string, into = 0): Position {
    const document = this.document(uri);
    const offset = document.getText().indexOf(text);
    assert.ok(offset >= 0, `'${text}' is not in ${uri}`);
    return document.positionAt(offset + into);
  }

  /** The findings of one version, waited for. */
  async diagnostics(uri: string, version: number): Promise<PublishDiagnosticsParams> {
    return this.until(`the findings of version ${version} of ${uri}`, () =>
      this.published.find((params) => params.uri === uri && params.version === version),
    );
  }

  /** Opens a document and waits for its findings. */
  async check(uri: string, text: string): Promise<PublishDiagnosticsParams> {
    const { version } = this.open(uri, text);
    return this.diagnostics(uri, version);
  }

  async hover(uri: string, position: Position): Promise<Hover | null> {
    return this.inTime('hover', this.connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position }));
  }

  /** What is said on hover at the first occurrence of a text. */
  async hoverOn(uri: string, text: string, into = 1): Promise<{ markdown: string; range: Range | undefined }> {
    const hover = await this.hover(uri, this.placeOf(uri, text, into));
    assert.ok(hover, `nothing is said of '${text}'`);
    return { markdown: (hover.contents as MarkupContent).value, range: hover.range };
  }

  async completionList(uri: string, position: Position): Promise<CompletionList> {
    const answer = await this.inTime(
      'completion',
      this.connection.sendRequest(CompletionRequest.type, { textDocument: { uri }, position }),
    );
    assert.ok(answer && 'items' in answer, 'completion answers with a list that says whether it is complete');
    return answer;
  }

  async completion(uri: string, position: Position): Promise<CompletionItem[]> {
    return (await this.completionList(uri, position)).items;
  }

  /** The description of an item of a list, as an editor asks for it. */
  async documentation(item: CompletionItem): Promise<string> {
    const resolved = await this.inTime('an item', this.connection.sendRequest(CompletionResolveRequest.type, item));
    return (resolved.documentation as MarkupContent | undefined)?.value ?? '';
  }

  async codeActions(uri: string, range: Range): Promise<CodeAction[]> {
    const answer = await this.inTime(
      'code actions',
      this.connection.sendRequest(CodeActionRequest.type, {
        textDocument: { uri },
        range,
        context: { diagnostics: [] },
      }),
    );
    return (answer ?? []).map((action) => action as CodeAction);
  }

  async lenses(uri: string): Promise<CodeLens[]> {
    const answer = await this.inTime(
      'lenses',
      this.connection.sendRequest(CodeLensRequest.type, { textDocument: { uri } }),
    );
    return answer ?? [];
  }

  /** The hints within a range; of the whole text without one. */
  async hints(uri: string, range?: Range): Promise<InlayHint[]> {
    const document = this.document(uri);
    const whole = { start: { line: 0, character: 0 }, end: document.positionAt(document.getText().length) };
    const answer = await this.inTime(
      'hints',
      this.connection.sendRequest(InlayHintRequest.type, { textDocument: { uri }, range: range ?? whole }),
    );
    return answer ?? [];
  }

  async page(uri: string, language?: string): Promise<PublishedPage | null> {
    return this.inTime('page', this.connection.sendRequest<PublishedPage | null>(PAGE_REQUEST, { uri, language }));
  }

  async overview(uri: string): Promise<Overview | null> {
    return this.inTime('overview', this.connection.sendRequest<Overview | null>(OVERVIEW_REQUEST, { uri }));
  }

  async preview(uri: string, language?: string): Promise<Preview | null> {
    return this.inTime('preview', this.connection.sendRequest<Preview | null>(PREVIEW_REQUEST, { uri, language }));
  }

  /** Tells the server of new settings, as editors do: in the notification, and for those who ask. */
  configure(settings: Record<string, unknown>): void {
    const pulled = this.settings !== undefined;
    if (pulled) this.settings = settings;
    void this.connection.sendNotification(DidChangeConfigurationNotification.type, {
      settings: pulled ? null : { seloste: settings },
    });
  }

  /** Waits until there is an answer; asked again whenever findings arrive. */
  until<T>(what: string, ask: () => T | undefined): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      const done = (): void => {
        clearTimeout(timer);
        this.#waiting.delete(check);
      };
      const check = (): void => {
        const answer = ask();
        if (answer === undefined) return;
        done();
        resolve(answer);
      };
      const timer = setTimeout(() => {
        done();
        reject(new Error(`waited ${PATIENCE} ms in vain for ${what}`));
      }, PATIENCE);
      this.#waiting.add(check);
      check();
    });
  }

  /** An answer, or a failure that says what was not answered. */
  async inTime<T>(what: string, answer: Promise<T>): Promise<T> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error(`${what}: no answer in ${PATIENCE} ms`)), PATIENCE);
    });
    try {
      return await Promise.race([answer, late]);
    } finally {
      clearTimeout(timer);
    }
  }
}

/** A client and the server of the sources, joined by two streams in memory, and initialized. */
export async function connect({ settings, files, folders, capabilities }: Circumstances = {}): Promise<Client> {
  const toServer = new PassThrough();
  const toClient = new PassThrough();
  const server = createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toClient));
  serve(server, { version: VERSION }, () => TODAY);
  const connection = createProtocolConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer));
  const end = async (): Promise<void> => {
    await connection.sendRequest(ShutdownRequest.type).catch(() => undefined);
    // what it was about to send, a few turns of the event loop from now, would find no connection
    for (let turn = 0; turn < 10; turn++) await new Promise((resolve) => setImmediate(resolve));
    server.dispose();
  };
  const client = new Client(connection, end, settings, folders);
  if (files) client.serveFiles(files);
  await client.initialize(capabilities, files && { workspaceFiles: true });
  return client;
}

/** The sentence of a finding. */
export function sentenceOf(diagnostic: Diagnostic | undefined): string {
  const message = diagnostic?.message ?? '';
  return typeof message === 'string' ? message : message.value;
}

/** The codes of findings on YAML and on form, in the order given: what the law says of a notice is not these tests' matter. */
export function formCodes(params: PublishDiagnosticsParams): string[] {
  return params.diagnostics.map(({ code }) => String(code)).filter((code) => code.includes('/'));
}

/** The first finding of a code. */
export function findingOf(params: PublishDiagnosticsParams | undefined, code: string): Diagnostic | undefined {
  return params?.diagnostics.find((diagnostic) => diagnostic.code === code);
}
