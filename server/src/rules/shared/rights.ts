import type { Fix } from '../../finding';
import type { Section } from '../../notice';
import type { RegisterView, RuleView } from '../view';

/** What a rule that asks for rights must declare. */
export const RIGHTS_SECTIONS = ['oikeudet', 'rekisterit/oikeudet'] as const;

/**
 * The places where a right is stated by its key: in the notice, in the defaults, or in one of the registers given.
 * @param registers the registers whose own rights count; all of them where it is left out
 */
export function rightStated(
  view: RuleView,
  key: string,
  registers: readonly RegisterView[] = view.registers,
): Section[] {
  const places = [view.section('oikeudet'), ...registers.map((register) => register.section('oikeudet'))];
  return places.map((rights) => rights.get(key)).filter((right) => right.filled);
}

/** The fix that states a right by its maintained standard clause. */
export function insertStandardRight(key: string): Fix {
  return {
    title: {
      fi: `Lisää oikeuksiin ”${key}: vakioteksti”`,
      sv: `Lägg till ”${key}: vakioteksti” bland rättigheterna`,
      en: `Add “${key}: vakioteksti” to the rights`,
    },
    change: { kind: 'insert', path: ['oikeudet'], key, value: 'vakioteksti' },
    needsFacts: false,
  };
}
