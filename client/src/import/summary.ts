import type { ImportReport } from '../../../server/src/import/report';
import type { ClientStrings } from '../strings';

/** What became of one file of several. */
export type ImportedFile =
  | { readonly name: string; readonly notice: string; readonly report: ImportReport }
  | { readonly name: string; readonly problem: string };

/** The summary of an import of several files as text: a paragraph a file. */
export function summaryText(files: readonly ImportedFile[], strings: ClientStrings): string {
  const done = files.filter((file) => 'notice' in file).length;
  const paragraphs = files.map((file) =>
    'problem' in file
      ? `✗ ${file.name}\n  ${file.problem}`
      : `✓ ${file.name}\n  → ${file.notice}\n  ${strings.imports.imported(file.report.sections.length, file.report.unplaced.length)}`,
  );
  return `${[strings.imports.importedSeveral(done, files.length), ...paragraphs].join('\n\n')}\n`;
}
