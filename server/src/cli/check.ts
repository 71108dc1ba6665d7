import { pathToFileURL } from 'node:url';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { analyse, type Analysis } from '../analysis';
import { legalState, legalStateLines } from '../features';
import { messages, sentence } from '../messages';
import type { Language } from '../notice';
import { inputFiles, readText, type InputFile } from './files';
import { EXIT, type CommandContext } from './command';

/** `seloste check FILE|DIR… [--format text|json]`: the findings of every notice. */
export function check(context: CommandContext): number {
  const { options, paths, out, error, language } = context;
  const format = options['format'] ?? 'text';
  if (paths.length === 0 || (format !== 'text' && format !== 'json')) return context.usage();
  let files: InputFile[];
  try {
    files = inputFiles(paths);
  } catch (failure) {
    error(messages(language ?? 'fi').cli.cannotRead(pathOf(failure) ?? paths.join(' '), reasonOf(failure)));
    return EXIT.failed;
  }
  if (files.length === 0) {
    error(messages(language ?? 'fi').cli.noFiles);
    return EXIT.failed;
  }
  const results: { file: InputFile; analysis: Analysis }[] = [];
  for (const file of files) {
    try {
      results.push({ file, analysis: analyseFile(file.path, context) });
    } catch (failure) {
      error(messages(language ?? 'fi').cli.cannotRead(file.path, reasonOf(failure)));
      return EXIT.failed;
    }
  }
  if (format === 'json')
    out(
      JSON.stringify(
        {
          files: results.map(({ file, analysis }) => toJson(file, analysis, language)),
          law: legalState(context.analysis.asOf, language ?? 'fi'),
        },
        null,
        2,
      ),
    );
  else for (const line of toText(results, context)) out(line);
  const failed = results.some(({ analysis }) => analysis.findings.some((located) => located.severity === 'error'));
  return failed ? EXIT.findings : EXIT.nothing;
}

/** Reads and analyses one file. @throws an error of the file system */
export function analyseFile(file: string, context: Pick<CommandContext, 'analysis'>): Analysis {
  const text = TextDocument.create(pathToFileURL(file).href, 'seloste', 0, readText(file));
  return analyse(text, context.analysis);
}

function languageOf(analysis: Analysis, chosen: Language | undefined): Language {
  return chosen ?? analysis.notice.primaryLanguage;
}

function toJson(file: InputFile, analysis: Analysis, chosen: Language | undefined): object {
  const language = languageOf(analysis, chosen);
  return {
    file: file.path,
    findings: analysis.findings.map(({ finding, severity, range }) => ({
      code: finding.code,
      severity,
      message: sentence(finding, language),
      path: finding.path.join('/'),
      range,
    })),
  };
}

function toText(results: readonly { file: InputFile; analysis: Analysis }[], context: CommandContext): string[] {
  const { language: chosen } = context;
  const lines: string[] = [];
  const counts = { error: 0, warning: 0, information: 0, hint: 0 };
  for (const { file, analysis } of results) {
    const language = languageOf(analysis, chosen);
    const table = messages(language);
    if (!analysis.hasContent) lines.push(`${file.path}: ${table.cli.nothingToCheck}`);
    for (const { finding, severity, range } of analysis.findings) {
      counts[severity]++;
      const place = `${range.start.line + 1}:${range.start.character + 1}`;
      lines.push(
        `${file.path}:${place}: ${table.severity[severity]}: ${sentence(finding, language)} [${finding.code}]`,
      );
    }
  }
  const first = results[0];
  const language = first ? languageOf(first.analysis, chosen) : 'fi';
  lines.push(
    messages(language).cli.summary(results.length, counts.error, counts.warning, counts.information + counts.hint),
    ...legalStateLines(context.analysis.asOf, language),
  );
  return lines;
}

/** What went wrong, without the stack. */
export function reasonOf(failure: unknown): string {
  return failure instanceof Error ? ((failure as NodeJS.ErrnoException).code ?? failure.message) : String(failure);
}

function pathOf(failure: unknown): string | undefined {
  return failure instanceof Error ? (failure as NodeJS.ErrnoException).path : undefined;
}
