import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { ImportOptions } from '../import';
import type { FromThread, ImportJob, ImportOutcome, SourceFile } from './job';

/** How much one import may take. */
export interface ThreadLimits {
  readonly seconds: number;
  /** Of the thread's objects, in megabytes. */
  readonly heap: number;
  /** By which the process as a whole may grow meanwhile, in megabytes: what is unpacked is not among the objects. */
  readonly growth: number;
}

/** Several times what the longest sources take that the readers let through. */
export const THREAD_LIMITS: ThreadLimits = { seconds: 60, heap: 1024, growth: 1536 };

export interface RunOptions extends ImportOptions {
  /** Ends the import; the outcome is then `cancelled`. */
  readonly signal?: AbortSignal;
  /** Told now and then how far a long source has been read. */
  readonly progress?: (done: number, of: number) => void;
  readonly limits?: ThreadLimits;
  /** The thread's program; beside the program that runs, as they ship. */
  readonly program?: string;
}

/** Milliseconds between looks at the memory. */
const WATCH = 100;

/**
 * Imports a file, or two language versions of one notice, in a thread of its own, so that whatever is in it ends within the limits and takes nothing else down.
 * Nothing of an import is loaded before; nothing of it is left after. Never rejects.
 */
export function runImport(
  source: SourceFile | readonly [SourceFile, SourceFile],
  options: RunOptions = {},
): Promise<ImportOutcome> {
  const { signal, progress, limits = THREAD_LIMITS, program, ...importOptions } = options;
  if (signal?.aborted) return Promise.resolve({ ok: false, problem: 'cancelled' });
  const job: ImportJob = { sources: 'bytes' in source ? [source] : source, options: importOptions };
  const worker = new Worker(program ?? path.join(__dirname, 'import-worker.js'), {
    workerData: job,
    resourceLimits: { maxOldGenerationSizeMb: limits.heap },
    // neither flags meant for the process that runs, nor a word in its output, which may be a protocol
    execArgv: [],
    stdout: true,
    stderr: true,
  });
  return new Promise((resolve) => {
    const begun = process.memoryUsage.rss();
    const end = (outcome: ImportOutcome): void => {
      clearTimeout(clock);
      clearInterval(watch);
      signal?.removeEventListener('abort', cancel);
      worker.removeAllListeners();
      // an error that comes while it ends is no longer of interest
      worker.on('error', () => undefined);
      void worker.terminate().then(() => resolve(outcome));
    };
    const cancel = (): void => end({ ok: false, problem: 'cancelled' });
    const clock = setTimeout(
      () => end({ ok: false, problem: 'too-slow', most: limits.seconds }),
      limits.seconds * 1000,
    );
    const watch = setInterval(() => {
      if (process.memoryUsage.rss() - begun > limits.growth * 1_000_000) end({ ok: false, problem: 'too-heavy' });
    }, WATCH);
    signal?.addEventListener('abort', cancel);
    worker.on('message', (message: FromThread) => {
      if (message.kind === 'progress') progress?.(message.done, message.of);
      else end(message.outcome);
    });
    worker.on('error', (error: NodeJS.ErrnoException) =>
      end(
        error.code === 'ERR_WORKER_OUT_OF_MEMORY'
          ? { ok: false, problem: 'too-heavy' }
          : { ok: false, problem: 'failed', detail: error.stack ?? error.message },
      ),
    );
    worker.on('exit', (code) => end({ ok: false, problem: 'failed', detail: `the thread ended with code ${code}` }));
  });
}
