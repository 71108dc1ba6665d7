import type { Connection } from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Analysis } from '../analysis';
import { toDiagnostic } from './convert';
import type { Analyses } from './documents';

/** Milliseconds after which findings are pushed even while changes keep coming. */
const LONGEST_WAIT = 100;

/** More findings than a person can read, or a client show, are not sent. */
const MOST = 1_000;

/**
 * Pushes the findings of each version as soon as they are computed: no fixed wait. Changes that arrived meanwhile are read
 * first, so that a burst of keys costs one analysis and the last version is always the one published.
 */
export class DiagnosticsPublisher {
  readonly #waiting = new Map<string, TextDocument>();
  #scheduled = false;
  /** How many changes have come; by it a pause is told. */
  #changes = 0;

  constructor(
    private readonly connection: Connection,
    private readonly analyses: Analyses,
    private readonly stillOpen: (uri: string) => boolean,
  ) {}

  /** The document changed, or is judged anew. */
  schedule(document: TextDocument): void {
    this.#waiting.set(document.uri, document);
    this.#changes++;
    this.#publishSoon();
  }

  /** The document is closed, or its file is gone: nothing more is said of it, and what was said is taken back. */
  clear(uri: string): void {
    this.#waiting.delete(uri);
    void this.connection.sendDiagnostics({ uri, diagnostics: [] });
  }

  /** After whatever input has already arrived: once a whole turn of the event loop has brought no further change. */
  #publishSoon(): void {
    if (this.#scheduled) return;
    this.#scheduled = true;
    this.#afterTwoTurns(this.#changes, performance.now() + LONGEST_WAIT);
  }

  /** The connection hands over one message a turn, after the callbacks that were asked for before it: hence two. */
  #afterTwoTurns(seen: number, latest: number): void {
    setImmediate(() =>
      setImmediate(() => {
        if (this.#changes !== seen && performance.now() < latest) return this.#afterTwoTurns(this.#changes, latest);
        this.#scheduled = false;
        this.#publishNext();
      }),
    );
  }

  #publishNext(): void {
    const [next] = this.#waiting;
    if (!next) return;
    const [uri, document] = next;
    this.#waiting.delete(uri);
    if (this.#waiting.size > 0) this.#publishSoon();
    if (this.stillOpen(uri)) this.#publish(document);
  }

  #publish(document: TextDocument): void {
    this.push(this.analyses.of(document), document.version);
  }

  /**
   * Sends the findings of an analysis at once.
   * @param version of an open document; a file that is not open has none
   */
  push(analysis: Analysis, version?: number): void {
    const language = this.analyses.language(analysis);
    const { uri } = analysis.text;
    for (const defect of analysis.defects)
      this.connection.console.error(`rule ${defect.code}: ${String(defect.error)}`);
    void this.connection.sendDiagnostics({
      uri,
      ...(version !== undefined && { version }),
      diagnostics: analysis.findings.slice(0, MOST).map((located) => toDiagnostic(located, uri, language)),
    });
  }
}
