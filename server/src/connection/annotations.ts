import { MarkupKind, type Connection, type ServerCapabilities } from 'vscode-languageserver/node';
import { inlayHints } from '../features';
import { toCodeLens } from './convert';
import type { WithAnalysis } from './documents';
import type { SteadyLenses } from './lenses';
import type { Settings } from './settings';

/** What is shown in and over the text that is not of it. */
export const annotationCapabilities = {
  codeLensProvider: {},
  inlayHintProvider: true,
} satisfies ServerCapabilities;

export function serveAnnotations(
  connection: Connection,
  withAnalysis: WithAnalysis,
  lenses: SteadyLenses,
  settings: (uri: string) => Settings,
): void {
  connection.onCodeLens(({ textDocument }) =>
    withAnalysis(textDocument.uri, (analysis, language) =>
      settings(textDocument.uri).lenses ? lenses.of(analysis, language).map(toCodeLens) : [],
    ),
  );
  connection.languages.inlayHint.on(({ textDocument, range }) =>
    withAnalysis(textDocument.uri, (analysis, language) =>
      inlayHints(analysis, range, language, (kind) => settings(textDocument.uri).hints.has(kind)).map(
        ({ position, label, tooltip }) => ({
          position,
          label,
          paddingLeft: true,
          tooltip: { kind: MarkupKind.Markdown, value: tooltip },
        }),
      ),
    ),
  );
}
