import { coverage as coverageOf } from '../coverage';
import { coverageReason } from '../features';
import { messages } from '../messages';
import { analyseFile, reasonOf } from './check';
import { EXIT, type CommandContext } from './command';

/** `seloste coverage FILE [--format text|json]`: what a notice mentions of Articles 13 and 14, register by register. */
export function coverage(context: CommandContext): number {
  const { paths, options, out, error } = context;
  const [file] = paths;
  const format = options['format'] ?? 'text';
  if (!file || paths.length > 1 || (format !== 'text' && format !== 'json')) return context.usage();
  try {
    const analysis = analyseFile(file, context);
    const { notice } = analysis;
    const language = context.language ?? notice.primaryLanguage;
    const labels = messages(language).coverage;
    const registers = coverageOf(analysis);
    if (format === 'json') {
      const rows = registers.map((register) => ({
        register: register.name ?? null,
        path: register.path.join('/'),
        articles: register.articles,
        elements: register.rows.map((row) => ({
          provision: row.provision,
          name: row.name[language],
          state: row.state,
          because: row.findings.map(({ code }) => code),
          why: coverageReason(row, language),
        })),
      }));
      out(JSON.stringify({ registers: rows }, null, 2));
      return EXIT.nothing;
    }
    out(labels.title);
    for (const register of registers) {
      out(`\n${register.name ?? ''}`);
      for (const row of register.rows) {
        out(`  ${row.provision.padEnd(9)} ${labels.states[row.state].padEnd(16)} ${row.name[language]}`);
        const why = coverageReason(row, language);
        if (why) out(`${' '.repeat(29)}${why}`);
      }
    }
    if (registers.length === 0) out(labels.noRegisters);
    out(`\n${labels.explanation}`);
    return EXIT.nothing;
  } catch (failure) {
    error(messages(context.language ?? 'fi').cli.cannotRead(file, reasonOf(failure)));
    return EXIT.failed;
  }
}
