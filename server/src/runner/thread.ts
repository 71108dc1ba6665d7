/** The thread of one import: `dist/import-worker.js`. It reads the file it is given, makes the notice, tells, and ends. */
import { parentPort, workerData } from 'node:worker_threads';
import { importNotice } from '../import';
import { isProblem, readSource } from '../import/readers';
import type { FromThread, ImportJob, ImportOutcome } from './job';

const tell = (message: FromThread): void => parentPort?.postMessage(message);

async function run({ source, options }: ImportJob): Promise<ImportOutcome> {
  const document = await readSource(source.bytes, source.name, {
    progress: (done, of) => tell({ kind: 'progress', done, of }),
  });
  if (isProblem(document)) return { ok: false, ...document };
  const { format, text } = document;
  return { ok: true, ...importNotice(document, options), format, text };
}

void run(workerData as ImportJob)
  .catch((error: unknown): ImportOutcome => ({ ok: false, problem: 'failed', detail: describe(error) }))
  .then((outcome) => tell({ kind: 'outcome', outcome }));

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
