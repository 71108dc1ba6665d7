import type { ImportReport } from '../import';
import type { Language } from '../language';
import { messages, type ImportProblemCode } from '../messages';

/** A notice that was made of a file. */
export interface Imported {
  readonly file: string;
  readonly yaml: string;
  readonly report: ImportReport;
  /** The file it was written to, where it was. */
  readonly notice?: string;
}

/** A file of which none was made. */
export interface Refused {
  readonly file: string;
  readonly problem: ImportProblemCode | 'exists' | 'is-source' | 'cannot-read' | 'cannot-write';
  /** What is wrong, and what to do. */
  readonly message: string;
}

/** One file's report for programs: what was understood, with null where nothing was, or the problem. */
export function reportOf(result: Imported | Refused): object {
  if ('message' in result) return { problem: { code: result.problem, message: result.message } };
  const { report } = result;
  return { ...report, controllerName: report.controllerName ?? null, businessId: report.businessId ?? null };
}

/** The table of an import of several files, line by line. */
export function tableOf(results: readonly (Imported | Refused)[], language: Language): string[] {
  const labels = messages(language).importTable;
  const rows = results.map((result) =>
    'message' in result
      ? [result.file, '–', '', '', '']
      : [
          result.file,
          result.notice ?? '',
          result.report.language,
          String(result.report.sections.length),
          String(result.report.unplaced.length),
        ],
  );
  const table = [[labels.file, labels.notice, labels.language, labels.headings, labels.unplaced], ...rows];
  const widths = table[0]?.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0))) ?? [];
  const imported = results.filter((result) => !('message' in result)).length;
  return [
    ...table.map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    ),
    '',
    labels.summary(imported, results.length),
  ];
}
