import path from 'node:path';
import type { ImportOptions } from '../import';
import { isLanguage } from '../language';
import { messages } from '../messages';
import { runImport } from '../runner';
import { reasonOf } from './check';
import { EXIT, type CommandContext } from './command';
import { inputFiles } from './files';
import { reportOf, tableOf, type Imported, type Refused } from './import-report';
import { Importer } from './importer';

/** Endings of the files in a folder that are looked at; what cannot be read is told of, so that none is forgotten. */
const ENDINGS = ['docx', 'doc', 'pdf', 'html', 'htm', 'xhtml', 'md', 'markdown', 'txt', 'rtf', 'odt'];

/**
 * `seloste import FILE|DIR… [-o OUT] [--report json] [--order standard|source] [--lang fi|sv|en] [--force]`: notice files of
 * old notices. Of one file the notice goes to OUT, or out; of several each goes beside its source, and a table tells what
 * became of them. With `--report` it comes out what was understood, and a notice is written to OUT only. The sources are
 * read and never changed; a file that exists is replaced with `--force` only. `--pair FILE FILE` makes one notice of two
 * language versions.
 * @param run how a file is imported, which is bounded in time and memory
 */
export async function importFiles(context: CommandContext, run = runImport): Promise<number> {
  const { options, paths, out, error } = context;
  const wish = wishOf(options);
  if (paths.length === 0 || !wish) return context.usage();
  const files = sourceFiles(context);
  if (!files) return EXIT.failed;
  const isPair = options['pair'] !== undefined;
  const [first, second] = files.filter(({ named }) => named).map((file) => file.path);
  if (isPair && (files.length !== 2 || second === undefined || wish.language !== undefined)) return context.usage();
  const isOne = first !== undefined && (isPair || files.length === 1);
  if (options['o'] !== undefined && !isOne) return context.usage();

  const isReport = options['report'] !== undefined;
  const language = context.language ?? 'fi';
  const importer = new Importer(run, wish, options['force'] !== undefined, language);
  if (isOne) {
    const result = await importer.import(second === undefined ? [first] : [first, second], options['o']);
    if ('message' in result) error(`${result.file}: ${result.message}`);
    else if (result.notice !== undefined) error(messages(language).cli.written(result.notice));
    else if (!isReport) out(result.yaml.trimEnd());
    if (isReport) out(JSON.stringify(reportOf(result), null, 2));
    return 'message' in result ? EXIT.failed : EXIT.nothing;
  }
  const results: (Imported | Refused)[] = [];
  const targets = besideEach(files.map((file) => file.path));
  for (const [index, file] of files.entries())
    results.push(await importer.import([file.path], isReport ? undefined : targets[index]));
  if (isReport) out(JSON.stringify({ files: results.map((one) => ({ file: one.file, ...reportOf(one) })) }, null, 2));
  else for (const line of tableOf(results, language)) out(line);
  const refused = results.filter((one) => 'message' in one);
  for (const one of refused) error(`${one.file}: ${one.message}`);
  return refused.length > 0 ? EXIT.failed : EXIT.nothing;
}

/** What is asked for; undefined where a word is not understood. */
function wishOf({ order = 'standard', report = 'json', lang }: CommandContext['options']): ImportOptions | undefined {
  if ((order !== 'standard' && order !== 'source') || report !== 'json') return undefined;
  if (lang !== undefined && !isLanguage(lang)) return undefined;
  return { order, ...(lang === undefined ? {} : { language: lang }) };
}

function sourceFiles({ paths, language, error }: CommandContext): ReturnType<typeof inputFiles> | undefined {
  const sentences = messages(language ?? 'fi');
  try {
    // Word leaves files that begin so beside documents that are open
    const files = inputFiles(paths, (name) => !name.startsWith('~$') && ENDINGS.includes(endingOf(name)));
    if (files.length > 0) return files;
    error(sentences.importTable.nothing(ENDINGS));
  } catch (failure) {
    error(sentences.cli.cannotRead((failure as NodeJS.ErrnoException).path ?? paths.join(' '), reasonOf(failure)));
  }
  return undefined;
}

/**
 * `vanha.docx` → `vanha.seloste.yaml`; a second source of the same name is told apart by its ending: `vanha.pdf` →
 * `vanha-pdf.seloste.yaml`.
 */
function besideEach(files: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return files.map((file) => {
    const stem = file.slice(0, -path.extname(file).length || undefined);
    const names = [stem, `${stem}-${endingOf(file)}`];
    // some file systems take two names for one where only the case differs
    const isFree = (name: string): boolean => !taken.has(name.toLowerCase());
    for (let number = 2; !names.some(isFree); number++) names.push(`${stem}-${endingOf(file)}-${number}`);
    const name = names.find(isFree) ?? stem;
    taken.add(name.toLowerCase());
    return `${name}.seloste.yaml`;
  });
}

function endingOf(name: string): string {
  return path.extname(name).slice(1).toLowerCase();
}
