import { messages } from '../messages';
import { isLanguage } from '../notice';
import { noticePage } from '../render';
import { analyseFile, reasonOf } from './check';
import { EXIT, type CommandContext } from './command';
import { writeWhole } from './write';

/** `seloste render FILE [--to html] [--lang fi|sv|en] [-o OUT]`: the notice as a page; nothing half-written is left behind. */
export function render(context: CommandContext): number {
  const { options, paths, out, error } = context;
  const [file] = paths;
  const chosen = options['lang'];
  if (
    !file ||
    paths.length > 1 ||
    (options['to'] ?? 'html') !== 'html' ||
    (chosen !== undefined && !isLanguage(chosen))
  )
    return context.usage();
  const labels = messages(context.language ?? 'fi');
  try {
    const { notice } = analyseFile(file, context);
    if (!notice.isDeclared) {
      error(`${file}: ${labels.preview.notNotice}`);
      return EXIT.failed;
    }
    const page = noticePage(notice, chosen ?? notice.primaryLanguage);
    const target = options['o'];
    if (target === undefined) out(page.trimEnd());
    else {
      writeWhole(target, page, { overwrite: true });
      error(labels.cli.written(target));
    }
    return EXIT.nothing;
  } catch (failure) {
    error(labels.cli.cannotRead(file, reasonOf(failure)));
    return EXIT.failed;
  }
}
