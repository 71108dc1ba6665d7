import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Range } from '../analysis';
import { referencesIn } from '../features';
import { detectLanguage } from '../import/detect-language';
import { findReferences } from '../law';
import { isNoticeText, matchTextOf } from '../notice';
import { messages } from '../messages';
import { analyseFile, reasonOf } from './check';
import { EXIT, type CommandContext } from './command';
import { readText } from './files';

interface ReferenceRow {
  readonly text: string;
  readonly target: string;
  readonly range: Range;
}

/** `seloste references FILE [--format text|json]`: the legal references of a notice, or of any text file. */
export function references(context: CommandContext): number {
  const { paths, options, out, error } = context;
  const [file] = paths;
  const format = options['format'] ?? 'text';
  if (!file || paths.length > 1 || (format !== 'text' && format !== 'json')) return context.usage();
  try {
    const rows =
      /\.ya?ml$/i.test(file) || isNoticeText(readText(file)) ? ofNotice(file, context) : ofText(readText(file));
    if (format === 'json') out(JSON.stringify({ references: rows }, null, 2));
    else
      for (const row of rows)
        out(`${file}:${row.range.start.line + 1}:${row.range.start.character + 1}: ${row.target}  ${row.text}`);
    return EXIT.nothing;
  } catch (failure) {
    error(messages(context.language ?? 'fi').cli.cannotRead(file, reasonOf(failure)));
    return EXIT.failed;
  }
}

function ofNotice(file: string, context: CommandContext): ReferenceRow[] {
  const analysis = analyseFile(file, context);
  return referencesIn(analysis).flatMap(({ text, targets, span }) => {
    const range = { start: analysis.text.positionAt(span.start), end: analysis.text.positionAt(span.end) };
    return targets.map((target) => ({ text, target, range }));
  });
}

function ofText(source: string): ReferenceRow[] {
  const document = TextDocument.create('text:', 'plaintext', 0, source);
  const match = matchTextOf(source);
  return findReferences(match.text, { language: detectLanguage(match.text) }).flatMap((reference) => {
    const span = match.toOriginal(reference.start, reference.end);
    const range = { start: document.positionAt(span.start), end: document.positionAt(span.end) };
    const text = source.slice(span.start, span.end).replace(/\s+/g, ' ');
    return reference.targets.map((target) => ({ text, target, range }));
  });
}
