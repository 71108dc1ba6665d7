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
import { FolderSettings } from './folder-settings';
import { formattingCapabilities, serveFormatting } from './formatting';
import { serveImports, type Importer } from './import';
import { SteadyLenses } from './lenses';
import { navigationCapabilities, serveNavigation } from './navigation';
import { serveNewNotice } from './new-notice';
import { NoticeFiles, type FileOptions } from './notice-files';
import { Refresh } from './refresh';
import { serveWorkspaceCheck, WorkspaceCheck } from './workspace-check';

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
  const settings = new FolderSettings(connection, today, () => adopted());
  const analyses = new Analyses((uri) => settings.of(uri));
  const files = new NoticeFiles(connection, documents);
  const refresh = new Refresh(connection);
  const lenses = new SteadyLenses(refresh);
  const publisher = new DiagnosticsPublisher(connection, analyses, (uri) => documents.get(uri) !== undefined);
  const check = new WorkspaceCheck(files, analyses, publisher, (uri) => documents.get(uri));

  const withAnalysis: WithAnalysis = (uri, use) => {
    const document = documents.get(uri);
    if (!document) return null;
    const analysis = analyses.of(document);
    return use(analysis, analyses.language(analysis));
  };

  const adopted = (): void => {
    refresh.lenses();
    refresh.hints();
    for (const document of documents.all()) publisher.schedule(document);
    void check.again();
  };

  connection.onInitialize((params): InitializeResult => {
    settings.initialize(params);
    files.initialize(params.initializationOptions as FileOptions | undefined);
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
  connection.onInitialized(() => settings.initialized());
  connection.onShutdown(() => refresh.stop());
  connection.onDidChangeConfiguration((params) => settings.changed(params.settings));
  connection.onDidChangeWatchedFiles(async ({ changes }) => {
    const uris = changes.map(({ uri }) => uri);
    files.changed(uris);
    await check.changed(uris);
  });
  documents.onDidChangeContent(({ document }) => {
    lenses.changed(document.uri);
    publisher.schedule(document);
  });
  documents.onDidClose(async ({ document: { uri } }) => {
    analyses.forget(uri);
    lenses.forget(uri);
    publisher.clear(uri);
    await check.changed([uri]);
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
  serveAnnotations(connection, withAnalysis, lenses, (uri) => settings.of(uri));
  serveWorkspaceCheck(connection, check);
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
