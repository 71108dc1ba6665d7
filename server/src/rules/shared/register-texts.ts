import type { Prose } from '../../notice';
import type { RegisterView, RuleView } from '../view';

/** The texts of a register's sections: its own, or the defaults' where it has none of its own. Headings are left out. */
export function textsOfRegister(view: RuleView, register: RegisterView, keys: readonly string[]): Prose[] {
  const places = keys.map((key) => register.section(key).path);
  return view
    .prose()
    .filter(
      ({ path }) =>
        !path.includes('otsikko') && places.some((place) => place.every((step, index) => path[index] === step)),
    );
}
