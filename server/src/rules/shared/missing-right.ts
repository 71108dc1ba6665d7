import type { Severity } from '../../finding';
import type { Right } from '../../notice';
import { rightStated } from './rights';
import { RIGHT_GROUNDS_SECTIONS, standingOf, type Standing } from './rights-of-register';
import { insertRight, rightsPlace, STATED_SECTIONS, statesAnyRight } from './rights-stated';
import { rightSaid, rightsToldElsewhere } from './rights-words';
import type { Rule, RuleFinding, RuleMeta } from '../rule';
import type { RegisterView, RuleView } from '../view';

export interface MissingRight extends Pick<RuleMeta, 'code' | 'law' | 'problem' | 'demand'> {
  /** The right's key under `oikeudet`. */
  readonly right: Right;
  /** True where a public authority's own legislation often sets the right aside (GDPR 23): the finding is a warning. */
  readonly oftenSetAside?: true;
}

interface Lacking {
  readonly register: RegisterView;
  readonly standing: Standing;
}

/**
 * The rule that a right which a register gives is stated. Silent where the notice states no right at all, which is the
 * finding of missing-rights, where the right is said in words anywhere, and where the rights are told on another page.
 */
export function missingRight({ right, oftenSetAside, ...meta }: MissingRight): Rule {
  return {
    meta: {
      ...meta,
      severity: 'error',
      authority: 'laki',
      reads: { sections: [...STATED_SECTIONS, ...RIGHT_GROUNDS_SECTIONS, 'rekisterinpitäjä'], prose: 'all' },
    },
    *check(view) {
      const told = rightStated(view, right, []).length > 0 || rightSaid(view, right);
      if (told || !statesAnyRight(view) || rightsToldElsewhere(view)) return;
      yield* inNotice(view, right, weightOf(view, oftenSetAside));
    },
  };
}

/** One finding where no register states the right; else one for each that lacks it. */
function* inNotice(view: RuleView, right: Right, weight: (standing: Standing) => Severity): Generator<RuleFinding> {
  const giving = view.registers
    .map((register): Lacking => ({ register, standing: standingOf(view, register, right) }))
    .filter(({ standing }) => standing.standing === 'yes' || standing.standing === 'likely');
  const lacking = giving.filter(({ register }) => !register.section('oikeudet').get(right).filled);
  // a notice without registers still tells of the rights that exist on every basis
  const [first = withoutRegisters(view, right)] = lacking;
  if (!first) return;
  if (lacking.length === giving.length) {
    const strongest = lacking.find(({ standing }) => standing.standing === 'yes') ?? first;
    yield {
      path: rightsPlace(view),
      part: 'key',
      severity: weight(strongest.standing),
      ...because(strongest.standing),
      fixes: [insertRight(view, right)],
    };
    return;
  }
  for (const { register, standing } of lacking)
    yield {
      path: [...register.section('oikeudet').path, right],
      part: 'key',
      severity: weight(standing),
      ...because(standing),
    };
}

function withoutRegisters(view: RuleView, right: Right): Pick<Lacking, 'standing'> | undefined {
  const always = right === 'tarkastusoikeus' || right === 'oikaiseminen' || right === 'rajoittaminen';
  return view.registers.length === 0 && always ? { standing: { standing: 'yes' } } : undefined;
}

function because({ because }: Standing): Pick<RuleFinding, 'related'> {
  return because ? { related: [{ path: because.path }] } : {};
}

/** An error where the bases give the right; a warning where they only seem to, and where law may have set it aside. */
function weightOf(view: RuleView, oftenSetAside: true | undefined): (standing: Standing) => Severity {
  const kind = view.section('rekisterinpitäjä').get('tyyppi').text;
  // TSL 31 § for research; a public authority's own Acts under Article 23
  const setAside = kind === 'tutkimus' || (oftenSetAside && kind === 'viranomainen');
  return ({ standing }) => (setAside || standing !== 'yes' ? 'warning' : 'error');
}
