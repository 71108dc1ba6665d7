import {
  WorkDoneProgress,
  type CancellationToken,
  type Connection,
  type ProgressToken,
} from 'vscode-languageserver/node';
import type { ImportReport } from '../import';
import { messages } from '../messages';
import type { Language } from '../notice';
import type { ImportOutcome, RunOptions, SourceFile } from '../runner';

/** The request that makes a notice of an old one: ImportParams → ImportAnswer. */
export const IMPORT_REQUEST = 'seloste/import';

export interface ImportParams {
  /** The source's name; only the ending is looked at. */
  readonly name: string;
  /** The source's bytes in base64: the client reads it, for it may be where only the client can look. */
  readonly content: string;
  /** The reader's language, in which problems are told. */
  readonly language: Language;
  readonly workDoneToken?: ProgressToken;
}

export type ImportAnswer =
  | { readonly ok: true; readonly yaml: string; readonly report: ImportReport; readonly text: string }
  /** `message` says what is wrong and what to do, in the reader's language. */
  | { readonly ok: false; readonly message: string };

/** Runs one import within bounds of time and memory; the host gives it, for only the host knows threads. */
export type Importer = (source: SourceFile, options: RunOptions) => Promise<ImportOutcome>;

/** Answers requests for imports; a cancelled request ends its import. */
export function serveImports(connection: Connection, importer: Importer): void {
  connection.onRequest(
    IMPORT_REQUEST,
    async (params: ImportParams, token: CancellationToken): Promise<ImportAnswer> => {
      const { name, content, language, workDoneToken } = params;
      const cancel = new AbortController();
      token.onCancellationRequested(() => cancel.abort());
      const outcome = await importer(
        { name, bytes: fromBase64(content) },
        {
          signal: cancel.signal,
          progress: (done, of) => {
            if (workDoneToken === undefined) return;
            const percentage = Math.round((100 * done) / of);
            void connection.sendProgress(WorkDoneProgress.type, workDoneToken, { kind: 'report', percentage });
          },
        },
      );
      if (outcome.ok) return { ok: true, yaml: outcome.yaml, report: outcome.report, text: outcome.text };
      if (outcome.detail !== undefined) connection.console.error(`import of ${name}: ${outcome.detail}`);
      return { ok: false, message: messages(language).importProblems[outcome.problem](outcome.most ?? 0) };
    },
  );
}

function fromBase64(content: string): Uint8Array {
  const binary = atob(content);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at);
  return bytes;
}
