import type { Connection, ServerCapabilities } from 'vscode-languageserver/node';
import { formatDocument, formatNewLine, formatRange } from '../features';
import type { WithAnalysis } from './documents';

export const formattingCapabilities = {
  documentFormattingProvider: true,
  documentRangeFormattingProvider: true,
  documentOnTypeFormattingProvider: { firstTriggerCharacter: '\n' },
} satisfies ServerCapabilities;

export function serveFormatting(connection: Connection, withAnalysis: WithAnalysis): void {
  connection.onDocumentFormatting(({ textDocument }) => withAnalysis(textDocument.uri, formatDocument));
  connection.onDocumentRangeFormatting(({ textDocument, range }) =>
    withAnalysis(textDocument.uri, (analysis) => formatRange(analysis, range)),
  );
  connection.onDocumentOnTypeFormatting(({ textDocument, position }) =>
    withAnalysis(textDocument.uri, (analysis) => formatNewLine(analysis, position)),
  );
}
