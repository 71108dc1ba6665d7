import type { Fix } from '../../finding';
import { RIGHTS, type Right } from '../../notice';
import type { Path } from '../../yaml';
import { insertStandardRight, RIGHTS_SECTIONS } from './rights';
import { rightSaid } from './rights-words';
import type { RuleView } from '../view';

/** What a rule that asks whether any right is stated must declare, with `prose: 'all'`. */
export const STATED_SECTIONS = RIGHTS_SECTIONS;

/** The rights of Article 13(2)(b). */
const SIX_RIGHTS = RIGHTS.filter((right) => right !== 'suostumuksen-peruuttaminen');

/** Keys below `oikeudet` that state none of them. */
const OTHER_KEYS = ['otsikko', 'suostumuksen-peruuttaminen', 'valitusoikeus', 'oikeuksien-käyttäminen'];

/** True where the notice states some right of Article 13(2)(b), by a key or in words. */
export function statesAnyRight(view: RuleView): boolean {
  const places = [view.section('oikeudet'), ...view.registers.map((register) => register.section('oikeudet'))];
  const keyed = places.some((rights) => rights.keys.some((key) => !OTHER_KEYS.includes(key) && rights.get(key).filled));
  return keyed || SIX_RIGHTS.some((right) => rightSaid(view, right));
}

/** Where the notice's rights stand: at the top, else in the defaults, else in its only register; at the top where nowhere. */
export function rightsPath(view: RuleView): Path {
  if (view.section('oikeudet').exists) return ['oikeudet'];
  const [first, ...others] = view.registers.map((register) => register.section('oikeudet'));
  if (first?.exists && (others.length === 0 || first.path[0] === 'oletukset')) return first.path;
  return ['oikeudet'];
}

/** Where a finding about a right the whole notice lacks is marked: the rights where they are, else the notice. */
export function rightsPlace(view: RuleView): Path {
  const path = rightsPath(view);
  return path.length > 1 || view.section('oikeudet').exists ? path : [];
}

/** The fix that states a right where the notice's rights stand. */
export function insertRight(view: RuleView, right: Right): Fix {
  const fix = insertStandardRight(right);
  return { ...fix, change: { kind: 'insert', path: rightsPath(view), key: right, value: 'vakioteksti' } };
}
