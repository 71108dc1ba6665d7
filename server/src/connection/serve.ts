import {
  MarkupKind,
  TextDocuments,
  TextDocumentSyncKind,
  type Connection,
  type InitializeResult,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { documentLinks, hover, overview, preview, publishedPage, type Preview, type PublishedPage } from '../features';
import { isLanguage, type Language } from '../notice';
import { annotationCapabilities, serveAnnotations } from './annotations';
import { CODE_ACTION_KINDS, codeActionsFor } from './code-actions';
import { completionCapabilities, serveCompletion } from './completion';
import { DiagnosticsPublisher } from './diagnostics';
import { Analyses, type WithAnalysis } from './documents';
import { formattingCapabilities, serveFormatting } from './formatting';
import { serveImports, type Importer } from './import';
import { SteadyLenses } from './lenses';
import { navigationCapabilities, serveNavigation } from './navigation';
import { serveNewNotice } from './new-notice';
import { NoticeFiles, type FileOptions } from './notice-files';
import { Refresh } from './refresh';
import { readSettings, type Settings } from './settings';

/** The request for a notice's preview: `{uri, language?}` → Preview, or null where the document is not open. */
export const PREVIEW_REQUEST = 'seloste/preview';

/** The request for how a notice stands, in a few words: `{uri}` → Overview, or null. */
export const OVERVIEW_REQUEST = 'seloste/overview';

/** The request for the notice as it is published: `{uri, language?}` → PublishedPage, or null. */
export const PAGE_REQUEST = 'seloste/page';

export interface PreviewParams {
  readonly uri: string;
  readonly language?: Language;
}

/** What a client may learn of the server, for its reports. */
export interface ServerInfo {
  readonly version: string;
}

/**
 * Wires a connection to the features and listens: the capability table, and no logic.
 * @param today the current day as an ISO date, asked whenever settings are read
 * @param importer imports old notices, where the host can
 */
export function serve(connection: Connection, info: ServerInfo, today: () => string, importer?: Importer): void {
  const documents = new TextDocuments(TextDocument);
  let settings: Settings = readSettings(undefined, today());
  let pullsConfiguration = false;
  const analyses = new Analyses(() => settings);
  const files = new NoticeFiles(connection, documents);
  const refresh = new Refresh(connection);
  const lenses = new SteadyLenses(refresh);
  const publisher = new DiagnosticsPublisher(connection, analyses, (uri) => documents.get(uri) !== undefined);

  const withAnalysis: WithAnalysis = (uri, use) => {
    const document = documents.get(uri);
    if (!document) return null;
    const analysis = analyses.of(document);
    return use(analysis, analyses.language(analysis));
  };

  const adopt = (raw: unknown): void => {
    settings = readSettings(raw, today());
    refresh.lenses();
    refresh.hints();
    for (const document of documents.all()) publisher.schedule(document);
  };

  const refreshSettings = async (): Promise<void> => {
    if (pullsConfiguration) adopt(await connection.workspace.getConfiguration('seloste'));
  };

  connection.onInitialize((params): InitializeResult => {
    pullsConfiguration = params.capabilities.workspace?.configuration === true;
    const options = params.initializationOptions as ({ settings?: unknown } & FileOptions) | undefined;
    settings = readSettings(options?.settings, today());
    files.initialize(options);
    refresh.initialize(params.capabilities);
    return {
      serverInfo: { name: 'seloste', version: info.version },
      capabilities: {
        textDocumentSync: TextDocumentSyncKind.Incremental,
        hoverProvider: true,
        documentLinkProvider: {},
        ...navigationCapabilities,
        ...annotationCapabilities,
        ...completionCapabilities,
        ...formattingCapabilities,
        codeActionProvider: { codeActionKinds: [...CODE_ACTION_KINDS] },
        experimental: { preview: PREVIEW_REQUEST },
      },
    };
  });
  connection.onInitialized(() => void refreshSettings());
  connection.onShutdown(() => refresh.stop());
  connection.onDidChangeConfiguration(async (params) => {
    if (pullsConfiguration) return refreshSettings();
    const raw = params.settings as { seloste?: unknown } | undefined;
    adopt(raw?.seloste);
  });

  connection.onDidChangeWatchedFiles(({ changes }) => files.changed(changes.map(({ uri }) => uri)));
  documents.onDidChangeContent(({ document }) => {
    lenses.changed(document.uri);
    publisher.schedule(document);
  });
  documents.onDidClose(({ document }) => {
    analyses.forget(document.uri);
    lenses.forget(document.uri);
    publisher.clear(document.uri);
  });

  connection.onHover(({ textDocument, position }) =>
    withAnalysis(textDocument.uri, (analysis, language) => {
      const found = hover(analysis, analysis.text.offsetAt(position), language);
      return found ? { contents: { kind: MarkupKind.Markdown, value: found.contents }, range: found.range } : null;
    }),
  );
  serveCompletion(connection, withAnalysis);
  connection.onCodeAction(({ textDocument, range, context }) =>
    withAnalysis(textDocument.uri, (analysis, language) =>
      codeActionsFor(analysis, { range, only: context.only, language }),
    ),
  );
  serveFormatting(connection, withAnalysis);
  serveAnnotations(connection, withAnalysis, lenses, () => settings);
  connection.onDocumentLinks(({ textDocument }) =>
    withAnalysis(textDocument.uri, (analysis, language) => documentLinks(analysis, language)),
  );
  serveNavigation(connection, withAnalysis, files);
  connection.onRequest(PREVIEW_REQUEST, ({ uri, language }: PreviewParams): Preview | null =>
    withAnalysis(uri, (analysis) => preview(analysis, isLanguage(language) ? language : undefined)),
  );

  connection.onRequest(PAGE_REQUEST, ({ uri, language }: PreviewParams): PublishedPage | null =>
    withAnalysis(uri, (analysis) => publishedPage(analysis, isLanguage(language) ? language : undefined)),
  );
  connection.onRequest(OVERVIEW_REQUEST, ({ uri }: PreviewParams) => withAnalysis(uri, overview));

  serveNewNotice(connection, today);
  if (importer) serveImports(connection, importer);

  documents.listen(connection);
  connection.listen();
}
