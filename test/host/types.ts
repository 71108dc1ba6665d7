/** What the host is asked for and what it gives; shared by the plain scripts and the TypeScript tests. */
import type { Browser, BrowserContext, Page } from 'playwright-core';

export interface HostOptions {
  /** Folder to open. The tests may write in it, so give a copy (`copyWorkspace`). */
  folder: string;
  /** Folder of the extension under test: the unpacked .vsix. */
  extension: string;
  /** Compiled module with a `run` function, to be run inside the extension host. */
  tests?: string;
  /** User settings, over the host's quiet ones. */
  settings?: Record<string, unknown>;
  /** The `.code-workspace` file in `folder` that is opened in place of it, with the folders it names. */
  workspaceFile?: string;
  /** File to open at the start, relative to `folder`. */
  openFile?: string;
  /** True: workspace trust is on and the folder is not trusted (restricted mode). */
  trust?: boolean;
  /** True: run the extension in the browser's worker instead of in Node. */
  web?: boolean;
  /** Added to the environment of the extension host. */
  env?: Record<string, string>;
  viewport?: { width: number; height: number };
}

export interface RunningHost {
  browser: Browser;
  context: BrowserContext;
  /** An empty page: set up what is to be heard from it, then go to `url`. */
  page: Page;
  url: string;
  folder: string;
  /** What the VS Code server has printed. */
  serverLog(): string;
  /** Ends browser and server and removes their data. */
  stop(): Promise<void>;
}

/** What a mocha run inside the extension host reports about itself. */
export interface EditorResult {
  passed: number;
  failed: number;
  skipped: number;
  reasons: string[];
}
