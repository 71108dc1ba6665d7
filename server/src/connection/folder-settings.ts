import type { Connection, InitializeParams } from 'vscode-languageserver/node';
import { readSettings, type Settings } from './settings';

/** The section of a client's settings that is ours. */
const SECTION = 'seloste';

interface Folder {
  /** The folder's address, ending in a slash. */
  readonly prefix: string;
  readonly settings: Settings;
}

/**
 * The settings, of every folder of the workspace: where there are several, each may have its own. A client that answers
 * `workspace/configuration` is asked; of one that does not, what it sends holds everywhere.
 */
export class FolderSettings {
  #common: Settings;
  #folders: readonly Folder[] = [];
  #isAsked = false;
  #tellsOfFolders = false;
  #openFolders: readonly string[] = [];
  /** How many times the client was asked: only the last answer counts. */
  #asked = 0;

  /**
   * @param today the current day as an ISO date, asked whenever settings are read
   * @param adopted told when there are new settings
   */
  constructor(
    private readonly connection: Connection,
    private readonly today: () => string,
    private readonly adopted: () => void,
  ) {
    this.#common = readSettings(undefined, today());
  }

  /** The settings of a file: those of the innermost folder it is in. */
  of(uri: string): Settings {
    return this.#folders.find(({ prefix }) => uri.startsWith(prefix))?.settings ?? this.#common;
  }

  initialize({ capabilities, workspaceFolders, initializationOptions }: InitializeParams): void {
    this.#isAsked = capabilities.workspace?.configuration === true;
    this.#tellsOfFolders = capabilities.workspace?.workspaceFolders === true;
    this.#openFolders = (workspaceFolders ?? []).map(({ uri }) => uri);
    this.#common = readSettings((initializationOptions as { settings?: unknown } | undefined)?.settings, this.today());
  }

  /** The client listens: it is asked, now and whenever its folders change. */
  async initialized(): Promise<void> {
    if (this.#tellsOfFolders)
      this.connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = new Set(removed.map(({ uri }) => uri));
        this.#openFolders = [...this.#openFolders.filter((uri) => !gone.has(uri)), ...added.map(({ uri }) => uri)];
        void this.#ask();
      });
    await this.#ask();
  }

  /** @param sent what the client's notification of new settings says */
  async changed(sent: unknown): Promise<void> {
    if (this.#isAsked) return this.#ask();
    this.#common = readSettings((sent as Record<string, unknown> | null | undefined)?.[SECTION], this.today());
    this.adopted();
  }

  async #ask(): Promise<void> {
    if (!this.#isAsked) return;
    const asked = ++this.#asked;
    const folders = this.#openFolders;
    const [common, ...own] = (await this.connection.workspace.getConfiguration([
      { section: SECTION },
      ...folders.map((scopeUri) => ({ scopeUri, section: SECTION })),
    ])) as unknown[];
    if (asked !== this.#asked) return;
    const today = this.today();
    this.#common = readSettings(common, today);
    this.#folders = folders
      .map((uri, index) => ({
        prefix: uri.endsWith('/') ? uri : `${uri}/`,
        settings: readSettings(own[index], today),
      }))
      .sort((a, b) => b.prefix.length - a.prefix.length);
    this.adopted();
  }
}
