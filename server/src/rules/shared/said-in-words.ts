import type { Language, Prose } from '../../notice';
import type { RegisterView, RuleView } from '../view';

/** Words in each of the notice's languages. */
export type Words = Readonly<Record<Language, RegExp>>;

/**
 * The texts that tell of one register: the notice's common texts, the defaults and the register's own. Headings are left
 * out, since a heading promises and says nothing.
 * @param register where it is left out, the texts of every register
 * @param except sections whose texts are about something else (Prose.section)
 */
export function textsAbout(view: RuleView, register?: RegisterView, except: readonly string[] = []): Prose[] {
  return view
    .prose()
    .filter(({ path, section }) => !path.includes('otsikko') && !except.includes(section) && isAbout(path, register));
}

/** True where one of the texts about a register says it, under whatever heading. */
export function saidInWords(
  view: RuleView,
  words: Words,
  register?: RegisterView,
  except: readonly string[] = [],
): boolean {
  return textsAbout(view, register, except).some((prose) => words[prose.language].test(prose.match.text));
}

function isAbout(path: Prose['path'], register: RegisterView | undefined): boolean {
  return register === undefined || path[0] !== 'rekisterit' || path[1] === register.path[1];
}
