import type { Connection, ServerCapabilities } from 'vscode-languageserver/node';
import { folding, outline, selectionRanges } from '../features';
import { toDocumentSymbol, toFoldingRange, toSelectionRange } from './convert-navigation';
import type { WithAnalysis } from './documents';

/** Finding one's way in a notice. */
export const navigationCapabilities = {
  documentSymbolProvider: true,
  foldingRangeProvider: true,
  selectionRangeProvider: true,
} satisfies ServerCapabilities;

export function serveNavigation(connection: Connection, withAnalysis: WithAnalysis): void {
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
}
