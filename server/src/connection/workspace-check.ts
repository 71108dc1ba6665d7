import {
  WorkDoneProgress,
  type CancellationToken,
  type Connection,
  type ProgressToken,
} from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { LocatedFinding } from '../analysis';
import { isNoticeName } from '../notice';
import type { DiagnosticsPublisher } from './diagnostics';
import type { Analyses } from './documents';
import type { NoticeFiles } from './notice-files';

/** The request that checks every notice of the workspace: CheckParams → CheckAnswer. */
export const CHECK_REQUEST = 'seloste/checkAll';

export interface CheckParams {
  readonly workDoneToken?: ProgressToken;
}

/** What was checked: all of it, or what there was time for before it was cancelled. */
export interface CheckAnswer {
  readonly notices: number;
  readonly errors: number;
  readonly warnings: number;
  /** Findings of lesser severity. */
  readonly remarks: number;
  /** Addresses of files that by their name are notices and could not be read, or are too large. */
  readonly unread: readonly string[];
}

/**
 * Findings on notices that are not open. Once they were asked for they are kept true: a file that changes is checked again,
 * one that is removed has no findings left, and one that is closed in the editor has those of the file.
 */
export class WorkspaceCheck {
  readonly #checked = new Set<string>();

  /** @param open the open documents, whose findings are pushed as they change and not here */
  constructor(
    private readonly files: NoticeFiles,
    private readonly analyses: Analyses,
    private readonly publisher: DiagnosticsPublisher,
    private readonly open: (uri: string) => TextDocument | undefined,
  ) {}

  /**
   * Checks all notices.
   * @param progress told before each file: how many are done, of how many, and which comes
   */
  async all(
    isCancelled: () => boolean,
    progress: (done: number, of: number, uri: string) => void,
  ): Promise<CheckAnswer> {
    const findings: LocatedFinding[] = [];
    const unread: string[] = [];
    let notices = 0;
    const uris = await this.files.list();
    this.#forgetAllBut(new Set(uris));
    for (const [done, uri] of uris.entries()) {
      // whatever a person types meanwhile is answered between two files
      await new Promise((resolve) => setImmediate(resolve));
      if (isCancelled()) break;
      progress(done, uris.length, uri);
      const found = await this.#check(uri);
      if (found) {
        notices++;
        findings.push(...found);
      } else if (isNoticeName(uri)) unread.push(uri);
    }
    const count = (severity: string): number => findings.filter((located) => located.severity === severity).length;
    const errors = count('error');
    const warnings = count('warning');
    return { notices, errors, warnings, remarks: findings.length - errors - warnings, unread };
  }

  /** Files were made, changed or removed: those that were checked are checked again. */
  async changed(uris: readonly string[]): Promise<void> {
    for (const uri of uris) if (this.#checked.has(uri) && !this.open(uri)) await this.#check(uri);
  }

  /** The settings are other ones. */
  async again(): Promise<void> {
    await this.changed([...this.#checked]);
  }

  /** What is no longer in the workspace, or is hidden by now, is spoken of no more. */
  #forgetAllBut(uris: ReadonlySet<string>): void {
    for (const uri of this.#checked) {
      if (uris.has(uri)) continue;
      this.#checked.delete(uri);
      this.publisher.clear(uri);
    }
  }

  /** @returns the findings, or undefined where there is no notice to read */
  async #check(uri: string): Promise<readonly LocatedFinding[] | undefined> {
    const file = await this.files.read(uri);
    if (!file) {
      if (this.#checked.delete(uri)) this.publisher.clear(uri);
      return undefined;
    }
    this.#checked.add(uri);
    const open = this.open(uri);
    if (open) return this.analyses.of(open).findings;
    const analysis = this.analyses.ofFile(file);
    this.publisher.push(analysis);
    return analysis.findings;
  }
}

export function serveWorkspaceCheck(connection: Connection, check: WorkspaceCheck): void {
  connection.onRequest(CHECK_REQUEST, ({ workDoneToken }: CheckParams, token: CancellationToken) =>
    check.all(
      () => token.isCancellationRequested,
      (done, of, uri) => {
        if (workDoneToken === undefined) return;
        void connection.sendProgress(WorkDoneProgress.type, workDoneToken, {
          kind: 'report',
          percentage: Math.round((100 * done) / of),
          message: nameIn(uri),
        });
      },
    ),
  );
}

/** The file's name as people read it, also where a client's address is not well encoded. */
function nameIn(uri: string): string {
  const name = uri.slice(uri.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
