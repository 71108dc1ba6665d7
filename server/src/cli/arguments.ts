/** The command line's words, sorted out. */
export interface Arguments {
  readonly command: string | undefined;
  readonly paths: readonly string[];
  readonly options: Readonly<Record<string, string>>;
  /** The first word that is not understood. */
  readonly unknown: string | undefined;
}

/**
 * Reads `COMMAND PATH… --option value`; `--option=value` and `-o value` are the same, and after `--` everything is a path.
 * @param known option names that take a value, without dashes
 * @param flags option names that take none; one that is given has the value `yes`
 */
export function readArguments(
  words: readonly string[],
  known: readonly string[],
  flags: readonly string[] = [],
): Arguments {
  const paths: string[] = [];
  const options: Record<string, string> = {};
  let unknown: string | undefined;
  let onlyPaths = false;
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? '';
    if (onlyPaths || !word.startsWith('-') || word === '-') paths.push(word);
    else if (word === '--') onlyPaths = true;
    else {
      const [name = '', inline] = splitOption(word);
      const value = inline ?? words[i + 1];
      if (flags.includes(name) && inline === undefined) options[name] = 'yes';
      else if (!known.includes(name) || value === undefined) unknown ??= word;
      else {
        options[name] = value;
        if (inline === undefined) i++;
      }
    }
  }
  const [command, ...rest] = paths;
  return { command, paths: rest, options, unknown };
}

function splitOption(word: string): [string, string | undefined] {
  const name = word.replace(/^--?/, '');
  const equals = name.indexOf('=');
  return equals < 0 ? [name, undefined] : [name.slice(0, equals), name.slice(equals + 1)];
}
