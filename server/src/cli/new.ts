import { writeFileSync } from 'node:fs';
import { newNotice, type NewNoticeWish } from '../features';
import { messages } from '../messages';
import { isLanguage, type Language } from '../notice';
import { basesOffered, CONTROLLER_TYPES, controllerTypeNamed, registerTemplates, templateNamed } from '../templates';
import { reasonOf } from './check';
import { EXIT, type CommandContext } from './command';

/** A word of the command line that is none of those allowed. */
class UnknownWordError extends Error {
  constructor(
    readonly word: string,
    readonly allowed: readonly string[],
  ) {
    super(word);
  }
}

/**
 * `seloste new --type TYPE --register NAME[=BASIS+BASIS…],… [--lang fi,sv] [--name …] [--business-id …] [--email …] [-o OUT]`:
 * a notice to begin with, with marked places to fill in. A file that exists is never overwritten.
 */
export function newFile(context: CommandContext): number {
  const { options, paths, out, error } = context;
  if (paths.length > 0 || options['type'] === undefined || options['register'] === undefined) return context.usage();
  const labels = messages(context.language ?? 'fi').cli;
  const target = options['o'];
  try {
    const { text } = newNotice(readWish(options, context.analysis.asOf));
    if (target === undefined) out(text.trimEnd());
    else {
      writeFileSync(target, text, { flag: 'wx' });
      error(labels.written(target));
    }
    return EXIT.nothing;
  } catch (failure) {
    if (failure instanceof UnknownWordError) error(labels.unknownWord(failure.word, failure.allowed));
    else if (reasonOf(failure) === 'EEXIST') error(labels.exists(target ?? ''));
    else error(labels.cannotWrite(target ?? '', reasonOf(failure)));
    return EXIT.failed;
  }
}

function readWish(options: CommandContext['options'], date: string): NewNoticeWish {
  const type = controllerTypeNamed(options['type'] ?? '');
  if (!type) throw new UnknownWordError(options['type'] ?? '', CONTROLLER_TYPES);
  const [first = 'fi', ...rest] = words(options['lang'] ?? 'fi').map(languageNamed);
  const registers = words(options['register'] ?? '').map((word) => {
    const [name = '', bases] = word.split('=');
    const template = templateNamed(name);
    if (!template)
      throw new UnknownWordError(
        name,
        registerTemplates.map((known) => known.name),
      );
    if (bases === undefined) return { template: template.name };
    const offered = basesOffered(template, type, first).map(({ basis }) => basis);
    const asked = bases.split('+');
    const unknown = asked.find((basis) => !offered.includes(basis));
    if (unknown !== undefined) throw new UnknownWordError(unknown, offered);
    return { template: template.name, bases: asked };
  });
  const told = { name: options['name'], businessId: options['business-id'], email: options['email'] };
  return { type, languages: [first, ...rest], registers, date, ...told };
}

function words(list: string): string[] {
  return [...new Set(list.split(',').map((word) => word.trim()))];
}

function languageNamed(word: string): Language {
  if (!isLanguage(word)) throw new UnknownWordError(word, ['fi', 'sv', 'en']);
  return word;
}
