import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import type { ImportOptions } from '../import';
import { LIMITS } from '../import/readers/limits';
import type { Language } from '../language';
import { messages, type ImportProblemCode } from '../messages';
import type { runImport, SourceFile } from '../runner';
import { reasonOf } from './check';
import type { Imported, Refused } from './import-report';
import { writeWhole } from './write';

/** A file, or two language versions of one notice. */
export type Sources = readonly [string] | readonly [string, string];

/** Imports files one by one, each in a thread of its own, and writes what comes of them. */
export class Importer {
  constructor(
    private readonly run: typeof runImport,
    private readonly options: ImportOptions,
    private readonly overwrite: boolean,
    private readonly language: Language,
  ) {}

  /** @param target where the notice is written, if anywhere */
  async import(files: Sources, target: string | undefined): Promise<Imported | Refused> {
    const file = files.join(' + ');
    const result = this.refusalOf(files, target) ?? (await this.make(files));
    if ('message' in result) return { file, ...result };
    if (target === undefined) return { file, ...result };
    const refusal = this.write(target, result.yaml);
    return refusal ? { file, ...refusal } : { file, ...result, notice: target };
  }

  /** What can be said before anything is read. */
  private refusalOf(files: Sources, target: string | undefined): Refusal | undefined {
    const labels = messages(this.language).importTable;
    if (target === undefined) return undefined;
    if (files.some((file) => isSame(file, target))) return { problem: 'is-source', message: labels.isSource(target) };
    if (this.overwrite || !existsSync(target)) return undefined;
    return { problem: 'exists', message: labels.exists(target) };
  }

  private async make([first, second]: Sources): Promise<Omit<Imported, 'file'> | Refusal> {
    const source = this.read(first);
    if ('message' in source) return source;
    const other = second === undefined ? undefined : this.read(second);
    if (other && 'message' in other) return other;
    const outcome = await this.run(other ? [source, other] : source, this.options);
    if (outcome.ok) return { yaml: outcome.yaml, report: outcome.report };
    const { problem, most, name, detail } = outcome;
    const { message } = this.problem(problem, most);
    return {
      problem,
      message: `${name === undefined ? '' : `${name}: `}${message}${detail === undefined ? '' : `\n${detail}`}`,
    };
  }

  private read(file: string): SourceFile | Refusal {
    try {
      // not read at all where it is too large: nobody waits for gigabytes to be told that they are too many
      if (statSync(file).size > LIMITS.bytes) return this.problem('too-large', LIMITS.bytes / 1_000_000);
      return { name: path.basename(file), bytes: readFileSync(file) };
    } catch (failure) {
      return { problem: 'cannot-read', message: messages(this.language).cli.cannotRead(file, reasonOf(failure)) };
    }
  }

  private write(target: string, yaml: string): Refusal | undefined {
    const sentences = messages(this.language);
    try {
      writeWhole(target, yaml, { overwrite: this.overwrite });
      return undefined;
    } catch (failure) {
      return reasonOf(failure) === 'EEXIST'
        ? { problem: 'exists', message: sentences.importTable.exists(target) }
        : { problem: 'cannot-write', message: sentences.cli.cannotWrite(target, reasonOf(failure)) };
    }
  }

  private problem(problem: ImportProblemCode, most = 0): Refusal {
    return { problem, message: messages(this.language).importProblems[problem](most) };
  }
}

type Refusal = Omit<Refused, 'file'>;

function isSame(file: string, target: string): boolean {
  try {
    return realpathSync(file) === realpathSync(target);
  } catch {
    return false;
  }
}
