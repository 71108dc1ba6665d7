import type { Connection, ServerCapabilities } from 'vscode-languageserver/node';
import type { Analysis } from '../analysis';
import { formatDocument, formatNewLine, formatRange } from '../features';

export const formattingCapabilities = {
  documentFormattingProvider: true,
  documentRangeFormattingProvider: true,
  documentOnTypeFormattingProvider: { firstTriggerCharacter: '\n' },
} satisfies ServerCapabilities;

/** @param withAnalysis calls a feature with a document's analysis; null where the document is not open */
export function serveFormatting(
  connection: Connection,
  withAnalysis: <Result>(uri: string, use: (analysis: Analysis) => Result) => Result | null,
): void {
  connection.onDocumentFormatting(({ textDocument }) => withAnalysis(textDocument.uri, formatDocument));
  connection.onDocumentRangeFormatting(({ textDocument, range }) =>
    withAnalysis(textDocument.uri, (analysis) => formatRange(analysis, range)),
  );
  connection.onDocumentOnTypeFormatting(({ textDocument, position }) =>
    withAnalysis(textDocument.uri, (analysis) => formatNewLine(analysis, position)),
  );
}
