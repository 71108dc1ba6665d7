import { CodeLensRefreshRequest, InlayHintRefreshRequest } from 'vscode-languageserver/node';
import type { ClientCapabilities, Connection } from 'vscode-languageserver/node';

/** Tells a client that can be told to ask anew for what it shows in and over the text. */
export class Refresh {
  #lenses = false;
  #hints = false;

  constructor(private readonly connection: Connection) {}

  initialize({ workspace }: ClientCapabilities): void {
    this.#lenses = workspace?.codeLens?.refreshSupport === true;
    this.#hints = workspace?.inlayHint?.refreshSupport === true;
  }

  /** The client has asked the server to shut down: it is asked nothing more. */
  stop(): void {
    this.#lenses = false;
    this.#hints = false;
  }

  lenses(): void {
    if (this.#lenses) this.#ask(CodeLensRefreshRequest.method);
  }

  hints(): void {
    if (this.#hints) this.#ask(InlayHintRefreshRequest.method);
  }

  #ask(method: string): void {
    this.connection.sendRequest(method).catch((failure: unknown) => {
      this.connection.console.warn(`${method}: ${String(failure)}`);
    });
  }
}
