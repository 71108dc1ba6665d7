/** The thread of one import: `dist/import-worker.js`. It reads what it is given, makes the notice, tells, and ends. */
import { parentPort, workerData } from 'node:worker_threads';
import { importNotice, pairNotices, type Import, type ImportOptions, type SourceDocument } from '../import';
import { isProblem, readSource } from '../import/readers';
import type { FromThread, ImportJob, ImportOutcome } from './job';

const tell = (message: FromThread): void => parentPort?.postMessage(message);

async function run({ sources, options }: ImportJob): Promise<ImportOutcome> {
  const documents: SourceDocument[] = [];
  for (const { bytes, name } of sources) {
    const document = await readSource(bytes, name, {
      progress: (done, of) => tell({ kind: 'progress', done, of }),
    });
    if (isProblem(document)) return { ok: false, ...document, ...(sources.length > 1 ? { name } : {}) };
    documents.push(document);
  }
  const [first, second] = documents;
  if (!first) return { ok: false, problem: 'empty' };
  const made = second ? paired(first, second, options) : importNotice(first, options);
  if (!made) return { ok: false, problem: 'same-language' };
  return { ok: true, ...made, format: first.format, text: first.text };
}

/** The report of a pair is that of the version in its main language, with the other's in it; undefined for one language twice. */
function paired(one: SourceDocument, other: SourceDocument, options: ImportOptions): Import | undefined {
  const made = pairNotices(one, other, options);
  if ('problem' in made) return undefined;
  const [first, second] = made.reports;
  return { yaml: made.yaml, report: { ...first, pair: second } };
}

void run(workerData as ImportJob)
  .catch((error: unknown): ImportOutcome => ({ ok: false, problem: 'failed', detail: describe(error) }))
  .then((outcome) => tell({ kind: 'outcome', outcome }));

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
