import { version } from '../../../package.json';
import { isLanguage } from '../notice';
import { ANALYSIS_OPTIONS, readAnalysisOptions } from './analysis-options';
import { readArguments } from './arguments';
import { check } from './check';
import { coverage } from './coverage';
import { EXIT, type CommandContext } from './command';
import { importFiles } from './import';
import { newFile } from './new';
import { references } from './references';
import { render } from './render';

const USAGE = `seloste ${version}

  seloste check FILE|DIR…  [--format text|json] [--messages fi|sv|en] [--as-of YYYY-MM-DD]
                           [--severity CODE=off|hint|information|warning|error,…]
                           [--longest-sentence WORDS] [--review-months MONTHS]
  seloste coverage FILE    [--format text|json]
  seloste references FILE  [--format text|json]
  seloste render FILE      [--to html] [--lang fi|sv|en] [-o OUT]
  seloste new --type TYPE --register NAME[=BASIS+…],…  [--lang fi,sv,en] [--name NAME]
              [--business-id ID] [--email ADDRESS] [-o OUT]
  seloste import FILE|DIR… [-o OUT] [--report json] [--order standard|source] [--lang fi|sv|en] [--force]
  seloste import --pair FILE FILE [-o OUT] [--report json] [--order standard|source] [--force]

Exit code: 0 nothing found, 1 findings of severity error, 2 could not run.`;

const OPTIONS = [
  ...['format', 'to', 'o', 'lang', 'messages', ...ANALYSIS_OPTIONS],
  ...['type', 'register', 'name', 'business-id', 'email'],
  ...['report', 'order'],
];
const FLAGS = ['force', 'pair'];

const commands: Readonly<Record<string, (context: CommandContext) => number | Promise<number>>> = {
  check,
  coverage,
  import: importFiles,
  new: newFile,
  references,
  render,
};

function main(words: readonly string[]): number | Promise<number> {
  if (words.includes('--version')) {
    console.log(version);
    return EXIT.nothing;
  }
  if (words.length === 0 || words.includes('--help') || words.includes('-h')) {
    console.log(USAGE);
    return words.length === 0 ? EXIT.failed : EXIT.nothing;
  }
  const { command, paths, options, unknown } = readArguments(words, OPTIONS, FLAGS);
  const usage = (): number => {
    console.error(USAGE);
    return EXIT.failed;
  };
  const analysis = readAnalysisOptions(options, new Date().toISOString().slice(0, 10));
  const language = options['messages'];
  const run = command !== undefined && Object.hasOwn(commands, command) ? commands[command] : undefined;
  if (!run || unknown !== undefined || !analysis || (language !== undefined && !isLanguage(language))) {
    if (unknown !== undefined) console.error(`seloste: ${unknown}?`);
    return usage();
  }
  return run({
    paths,
    options,
    analysis,
    language,
    out: (line) => process.stdout.write(`${line}\n`),
    error: (line) => console.error(line),
    usage,
  });
}

// a reader that has had enough ('| head') closes the pipe: that is no failure of ours
process.stdout.on('error', (failure: NodeJS.ErrnoException) => {
  if (failure.code !== 'EPIPE') throw failure;
  process.exit();
});

// not process.exit(): what is still in a pipe would be lost
void Promise.resolve(main(process.argv.slice(2))).then((code) => (process.exitCode = code));
