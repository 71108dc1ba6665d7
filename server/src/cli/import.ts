import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import type { ImportOptions } from '../import';
import { LIMITS } from '../import/readers/limits';
import { isLanguage, type Language } from '../language';
import { messages } from '../messages';
import { runImport } from '../runner';
import { reasonOf } from './check';
import { EXIT, type CommandContext } from './command';
import { inputFiles } from './files';
import { reportOf, tableOf, type Imported, type Refused } from './import-report';
import { writeWhole } from './write';

/** Endings of the files in a folder that are looked at; what cannot be read is told of, so that none is forgotten. */
const ENDINGS = ['docx', 'doc', 'pdf', 'html', 'htm', 'xhtml', 'md', 'markdown', 'txt', 'rtf', 'odt'];

/**
 * `seloste import FILE|DIR… [-o OUT] [--report json] [--order standard|source] [--lang fi|sv|en] [--force]`: notice files of
 * old notices. Of one file the notice goes to OUT, or out; of several each goes beside its source, and a table tells what
 * became of them. With `--report` it comes out what was understood, and a notice is written to OUT only. The sources are
 * read and never changed; a file that exists is replaced with `--force` only.
 * @param run how a file is imported, which is bounded in time and memory
 */
export async function importFiles(context: CommandContext, run = runImport): Promise<number> {
  const { options, paths, out, error } = context;
  const wish = wishOf(options);
  if (paths.length === 0 || !wish) return context.usage();
  const files = sourceFiles(context);
  if (!files) return EXIT.failed;
  const [only] = files;
  const single = files.length === 1 && only?.named ? only : undefined;
  if (options['o'] !== undefined && !single) return context.usage();

  const isReport = options['report'] !== undefined;
  const language = context.language ?? 'fi';
  const importer = new Importer(run, wish, options['force'] !== undefined, language);
  if (single) {
    const result = await importer.import(single.path, options['o']);
    if ('message' in result) error(`${single.path}: ${result.message}`);
    else if (result.notice !== undefined) error(messages(language).cli.written(result.notice));
    else if (!isReport) out(result.yaml.trimEnd());
    if (isReport) out(JSON.stringify(reportOf(result), null, 2));
    return 'message' in result ? EXIT.failed : EXIT.nothing;
  }
  const results: (Imported | Refused)[] = [];
  for (const file of files) results.push(await importer.import(file.path, isReport ? undefined : besideOf(file.path)));
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

/** Imports files one by one, each in a thread of its own. */
class Importer {
  constructor(
    private readonly run: typeof runImport,
    private readonly options: ImportOptions,
    private readonly overwrite: boolean,
    private readonly language: Language,
  ) {}

  /** @param target where the notice is written, if anywhere */
  async import(file: string, target: string | undefined): Promise<Imported | Refused> {
    const sentences = messages(this.language);
    const refused = (problem: Refused['problem'], message: string): Refused => ({ file, problem, message });
    if (target !== undefined && isSame(file, target))
      return refused('is-source', sentences.importTable.isSource(target));
    if (target !== undefined && !this.overwrite && existsSync(target))
      return refused('exists', sentences.importTable.exists(target));

    let bytes: Uint8Array;
    try {
      const { size } = statSync(file);
      // not read at all: nobody waits for gigabytes to be told that they are too many
      if (size > LIMITS.bytes)
        return refused('too-large', sentences.importProblems['too-large'](LIMITS.bytes / 1_000_000));
      bytes = readFileSync(file);
    } catch (failure) {
      return refused('cannot-read', sentences.cli.cannotRead(file, reasonOf(failure)));
    }
    const outcome = await this.run({ name: path.basename(file), bytes }, this.options);
    if (!outcome.ok) {
      const { problem, most = 0, detail } = outcome;
      const sentence = sentences.importProblems[problem](most);
      return refused(problem, detail === undefined ? sentence : `${sentence}\n${detail}`);
    }
    const { yaml, report } = outcome;
    if (target === undefined) return { file, yaml, report };
    try {
      writeWhole(target, yaml, { overwrite: this.overwrite });
    } catch (failure) {
      return reasonOf(failure) === 'EEXIST'
        ? refused('exists', sentences.importTable.exists(target))
        : refused('cannot-write', sentences.cli.cannotWrite(target, reasonOf(failure)));
    }
    return { file, yaml, report, notice: target };
  }
}

/** `vanha.docx` → `vanha.seloste.yaml` */
function besideOf(file: string): string {
  return `${file.slice(0, -path.extname(file).length || undefined)}.seloste.yaml`;
}

function endingOf(name: string): string {
  return path.extname(name).slice(1).toLowerCase();
}

function isSame(file: string, target: string): boolean {
  try {
    return realpathSync(file) === realpathSync(target);
  } catch {
    return false;
  }
}
