import type { Connection, TextDocuments } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { isNoticeName, isNoticeText } from '../notice';

/** Asks the client for the YAML files of its workspace, without those the user hides: no params → `{uris}`. */
export const FILES_REQUEST = 'seloste/files';

/** Asks the client for a file's text: `{uri}` → `{text}`; null where it cannot be read. */
export const READ_REQUEST = 'seloste/read';

/** What a client says in its `initializationOptions` where it answers the two requests. */
export interface FileOptions {
  readonly workspaceFiles?: boolean;
}

/**
 * The notices of the workspace, open or not. The server itself knows no file system: the client finds the files and reads
 * them, so that virtual workspaces work and the user's `files.exclude` is kept. With a client that answers no such
 * requests the open notices are all there are. What was read is remembered until the client says that it changed.
 */
export class NoticeFiles {
  #supported = false;
  #uris: Promise<readonly string[]> | undefined;
  readonly #files = new Map<string, Promise<TextDocument | undefined>>();

  constructor(
    private readonly connection: Connection,
    private readonly open: TextDocuments<TextDocument>,
  ) {}

  /** @param options the client's `initializationOptions` */
  initialize(options: FileOptions | undefined): void {
    this.#supported = options?.workspaceFiles === true;
  }

  /** The addresses of what may be a notice, sorted, each once: open notices, and YAML files of the workspace. */
  async list(): Promise<string[]> {
    const uris = await (this.#uris ??= this.#find());
    return [...new Set([...this.open.keys(), ...uris])].sort();
  }

  /** A notice as it is now: as the editor has it where it is open; undefined for what is no notice or cannot be read. */
  async read(uri: string): Promise<TextDocument | undefined> {
    const open = this.open.get(uri);
    if (open) return open;
    let file = this.#files.get(uri);
    if (!file) this.#files.set(uri, (file = this.#read(uri)));
    return file;
  }

  /** Files were made, changed or removed. */
  changed(uris: readonly string[]): void {
    this.#uris = undefined;
    for (const uri of uris) this.#files.delete(uri);
  }

  async #find(): Promise<readonly string[]> {
    const answer = await this.#ask<{ uris: string[] }>(FILES_REQUEST);
    return answer?.uris ?? [];
  }

  async #read(uri: string): Promise<TextDocument | undefined> {
    const answer = await this.#ask<{ text: string }>(READ_REQUEST, { uri });
    if (!answer || !(isNoticeName(uri) || isNoticeText(answer.text))) return undefined;
    return TextDocument.create(uri, 'seloste', 0, answer.text);
  }

  /** @param params an object even where nothing is said: an absent one arrives as a list of nothing */
  async #ask<Answer>(request: string, params: object = {}): Promise<Answer | null> {
    if (!this.#supported) return null;
    try {
      return await this.connection.sendRequest<Answer | null>(request, params);
    } catch (failure) {
      this.connection.console.warn(`${request}: ${String(failure)}`);
      return null;
    }
  }
}
