import type { AnalysisOptions } from '../analysis';
import type { Language } from '../notice';

/** Exit codes: nothing found, findings of severity error, could not run. */
export const EXIT = { nothing: 0, findings: 1, failed: 2 } as const;

/** What a command of the command line is given. */
export interface CommandContext {
  readonly paths: readonly string[];
  readonly options: Readonly<Record<string, string>>;
  /** How notices are judged: the day whose law applies, and what else was chosen. */
  readonly analysis: AnalysisOptions;
  /** The language of messages; undefined for each notice's own. */
  readonly language: Language | undefined;
  readonly out: (line: string) => void;
  readonly error: (line: string) => void;
  /** Prints how the command is used and returns the exit code of a command that could not run. */
  readonly usage: () => number;
}
