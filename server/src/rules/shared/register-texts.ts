import type { Prose } from '../../notice';
import type { RegisterView, RuleView } from '../view';
import { textsWithin } from './texts-within';

/** The texts of a register's sections: its own, or the defaults' where it has none of its own. Headings are left out. */
export function textsOfRegister(view: RuleView, register: RegisterView, keys: readonly string[]): Prose[] {
  return keys
    .flatMap((key) => textsWithin(view, register.section(key).path))
    .filter(({ path }) => !path.includes('otsikko'));
}
