import type { Severity } from '../../finding';
import type { Translated } from '../../notice';
import { insertPlaceholder } from './placeholder-fix';
import type { RuleFinding } from '../rule';
import type { RegisterView, RuleView } from '../view';

export interface MissingSection {
  /** The register's key that should say it. */
  readonly key: string;
  /** What belongs there, for the placeholder. */
  readonly what: Translated;
  /** Where one code has cases of different weight. */
  readonly severity?: (register: RegisterView) => Severity;
}

/**
 * Findings for registers that do not say something: one for the notice where several registers all lack it (the fix
 * says it once, in the defaults), else one for each.
 */
export function* missingInRegisters(
  view: RuleView,
  lacking: readonly RegisterView[],
  { key, what, severity }: MissingSection,
): Generator<RuleFinding> {
  const [first, ...others] = lacking;
  if (!first) return;
  const weight = (registers: readonly RegisterView[]): { severity?: Severity } => {
    if (!severity) return {};
    const all = registers.map(severity);
    return { severity: all.find((one) => one === 'error') ?? all[0] ?? severity(first) };
  };
  if (others.length > 0 && lacking.length === view.registers.length) {
    const place = first.section(key);
    const related = lacking.map(({ path }) => ({ path }));
    const shared = place.path[0] === 'oletukset';
    const fixes =
      shared || lacking.every((register) => !register.section(key).exists)
        ? [insertPlaceholder(['oletukset'], place, key, what, view.primaryLanguage)]
        : [];
    yield { path: shared ? place.path : ['rekisterit'], part: 'key', related, fixes, ...weight(lacking) };
    return;
  }
  for (const register of lacking) {
    const place = register.section(key);
    yield {
      path: place.path,
      part: 'key',
      fixes: [insertPlaceholder(register.path, place, key, what, view.primaryLanguage)],
      ...weight([register]),
    };
  }
}
