export { runImport, THREAD_LIMITS, type RunOptions, type ThreadLimits } from './run-import';
export type { ImportOutcome, SourceFile } from './job';
