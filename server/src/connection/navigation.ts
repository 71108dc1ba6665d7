import {
  DocumentHighlightKind,
  ErrorCodes,
  ResponseError,
  type CancellationToken,
  type Connection,
  type ServerCapabilities,
  type SymbolInformation,
} from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { readNotice } from '../analysis';
import {
  definition,
  folding,
  matchesQuery,
  noticeSymbols,
  outline,
  placesAt,
  prepareRename,
  rename,
  selectionRanges,
  type NoticeSymbol,
} from '../features';
import { toDocumentSymbol, toFoldingRange, toSelectionRange, toSymbolInformation } from './convert-navigation';
import type { WithAnalysis } from './documents';
import type { NoticeFiles } from './notice-files';

/** Finding one's way in a notice. */
export const navigationCapabilities = {
  documentSymbolProvider: true,
  foldingRangeProvider: true,
  selectionRangeProvider: true,
  definitionProvider: true,
  referencesProvider: true,
  documentHighlightProvider: true,
  renameProvider: { prepareProvider: true },
  workspaceSymbolProvider: true,
} satisfies ServerCapabilities;

export function serveNavigation(connection: Connection, withAnalysis: WithAnalysis, files: NoticeFiles): void {
  connection.onDocumentSymbol(({ textDocument }) =>
    withAnalysis(textDocument.uri, (analysis, language) => outline(analysis, language).map(toDocumentSymbol)),
  );
  connection.onFoldingRanges(({ textDocument }) =>
    withAnalysis(textDocument.uri, (analysis) => folding(analysis).map(toFoldingRange)),
  );
  connection.onSelectionRanges(({ textDocument, positions }) =>
    withAnalysis(textDocument.uri, (analysis) =>
      positions.map((position) => toSelectionRange(selectionRanges(analysis, analysis.text.offsetAt(position)))),
    ),
  );
  connection.onDefinition(({ textDocument: { uri }, position }) =>
    withAnalysis(uri, (analysis) =>
      definition(analysis, analysis.text.offsetAt(position)).map((range) => ({ uri, range })),
    ),
  );
  connection.onReferences(({ textDocument: { uri }, position, context }) =>
    withAnalysis(uri, (analysis) =>
      placesAt(analysis, analysis.text.offsetAt(position))
        .filter(({ role }) => context.includeDeclaration || role !== 'definition')
        .map(({ range }) => ({ uri, range })),
    ),
  );
  connection.onDocumentHighlight(({ textDocument, position }) =>
    withAnalysis(textDocument.uri, (analysis) => {
      const places = placesAt(analysis, analysis.text.offsetAt(position));
      // null and no empty list: the editor then marks equal words by itself
      if (places.length === 0) return null;
      return places.map(({ range, role }) => ({
        range,
        kind: role === 'definition' ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
      }));
    }),
  );
  connection.onPrepareRename(({ textDocument, position }) =>
    withAnalysis(textDocument.uri, (analysis, language) => {
      const found = prepareRename(analysis, analysis.text.offsetAt(position), language);
      return 'refusal' in found ? refused(found.refusal) : { range: found.range, placeholder: found.text };
    }),
  );
  connection.onRenameRequest(({ textDocument, position, newName }) =>
    withAnalysis(textDocument.uri, (analysis, language) => {
      const edits = rename(analysis, analysis.text.offsetAt(position), newName, language);
      if (!edits) return null;
      if ('refusal' in edits) return refused(edits.refusal);
      const { uri, version } = analysis.text;
      return { documentChanges: [{ textDocument: { uri, version }, edits }] };
    }),
  );
  connection.onWorkspaceSymbol(({ query }, token) => workspaceSymbols(files, query, token));
}

/** A refusal is an answer that the editor shows as it is. */
function refused(reason: string): ResponseError {
  return new ResponseError(ErrorCodes.InvalidRequest, reason);
}

const remembered = new WeakMap<TextDocument, { readonly version: number; readonly symbols: readonly NoticeSymbol[] }>();

/** The symbols of one version of a notice, made once: they are asked for at every letter of a query. */
function symbolsOf(text: TextDocument): readonly NoticeSymbol[] {
  const known = remembered.get(text);
  if (known?.version === text.version) return known.symbols;
  const symbols = noticeSymbols(readNotice(text));
  remembered.set(text, { version: text.version, symbols });
  return symbols;
}

/** What bears a name that fits a query, in all notices of the workspace. */
async function workspaceSymbols(
  files: NoticeFiles,
  query: string,
  token: CancellationToken,
): Promise<SymbolInformation[]> {
  const symbols: SymbolInformation[] = [];
  for (const uri of await files.list()) {
    if (token.isCancellationRequested) break;
    const text = await files.read(uri);
    if (!text) continue;
    for (const symbol of symbolsOf(text))
      if (matchesQuery(symbol.name, query)) symbols.push(toSymbolInformation(symbol, uri));
  }
  return symbols;
}
