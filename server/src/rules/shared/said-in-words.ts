import type { Language, Prose } from '../../notice';
import type { RegisterView, RuleView } from '../view';
import { once } from './once';
import { textSays } from './once-a-text';
import { textsWithin } from './texts-within';

/** Words in each of the notice's languages. */
export type Words = Readonly<Record<Language, RegExp>>;

/**
 * The texts that tell of one register: the notice's common texts, the defaults and the register's own. Headings are left
 * out, since a heading promises and says nothing.
 * @param register where it is left out, the texts of every register
 * @param except sections whose texts are about something else (Prose.section)
 */
export function textsAbout(view: RuleView, register?: RegisterView, except: readonly string[] = []): Prose[] {
  const told = register ? [...commonTexts(view.prose()), ...textsWithin(view, register.path)] : view.prose();
  return told.filter(({ path, section }) => !path.includes('otsikko') && !except.includes(section));
}

/** True where one of the texts about a register says it, under whatever heading. */
export function saidInWords(
  view: RuleView,
  words: Words,
  register?: RegisterView,
  except: readonly string[] = [],
): boolean {
  return textsAbout(view, register, except).some((prose) => textSays(prose, words));
}

/** The texts that belong to no register: found once, however many registers ask. */
const commonTexts = once((texts: readonly Prose[]): readonly Prose[] =>
  texts.filter(({ path }) => path[0] !== 'rekisterit'),
);
