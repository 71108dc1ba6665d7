import { rightStated } from './shared/rights';
import { RIGHT_GROUNDS_SECTIONS, standingOf } from './shared/rights-of-register';
import { insertRight, rightsPlace, STATED_SECTIONS } from './shared/rights-stated';
import { rightSaid, rightsToldElsewhere } from './shared/rights-words';
import type { Rule } from './rule';

const RIGHT = 'suostumuksen-peruuttaminen';

/**
 * Where a register rests on consent (GDPR 6(1)(a), 9(2)(a)), the notice tells that it can be withdrawn at any time: GDPR
 * 13(2)(c), 14(2)(d), 7(3). A warning where only the words of the bases tell of consent.
 */
export const missingWithdrawConsent: Rule = {
  meta: {
    code: 'missing-withdraw-consent',
    severity: 'error',
    law: ['gdpr:13(2)(c)', 'gdpr:14(2)(d)', 'gdpr:7(3)'],
    authority: 'laki',
    reads: { sections: [...STATED_SECTIONS, ...RIGHT_GROUNDS_SECTIONS], prose: 'all' },
    problem: {
      fi: 'Käsittely perustuu suostumukseen, mutta selosteessa ei kerrota oikeudesta peruuttaa suostumus.',
      sv: 'Behandlingen grundar sig på samtycke, men i beskrivningen nämns inte rätten att återkalla samtycket.',
      en: 'The processing rests on consent, but the notice does not mention the right to withdraw it.',
    },
    demand: {
      fi: 'Tietosuoja-asetus vaatii kertomaan, että suostumuksen voi peruuttaa milloin tahansa (13 artiklan 2 kohdan c alakohta, 14 artiklan 2 kohdan d alakohta, 7 artiklan 3 kohta): lisää oikeuksiin ”suostumuksen-peruuttaminen: vakioteksti”.',
      sv: 'Dataskyddsförordningen kräver information om att samtycket när som helst kan återkallas (artikel 13.2 c, artikel 14.2 d, artikel 7.3): lägg till ”suostumuksen-peruuttaminen: vakioteksti” bland rättigheterna.',
      en: 'The GDPR requires telling that consent can be withdrawn at any time (Article 13(2)(c), Article 14(2)(d), Article 7(3)): add “suostumuksen-peruuttaminen: vakioteksti” to the rights.',
    },
  },
  *check(view) {
    if (rightStated(view, RIGHT).length > 0 || rightSaid(view, RIGHT) || rightsToldElsewhere(view)) return;
    const standings = view.registers.map((register) => standingOf(view, register, RIGHT));
    const found =
      standings.find(({ standing }) => standing === 'yes') ?? standings.find(({ standing }) => standing === 'likely');
    if (!found) return;
    yield {
      path: rightsPlace(view),
      part: 'key',
      severity: found.standing === 'yes' ? 'error' : 'warning',
      ...(found.because ? { related: [{ path: found.because.path }] } : {}),
      fixes: [insertRight(view, RIGHT)],
    };
  },
};
