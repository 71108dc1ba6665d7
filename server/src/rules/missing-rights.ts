import type { Fix } from '../finding';
import { RIGHTS, type Right } from '../notice';
import { standingOf, RIGHT_GROUNDS_SECTIONS } from './shared/rights-of-register';
import { rightsPath, rightsPlace, STATED_SECTIONS, statesAnyRight } from './shared/rights-stated';
import { rightsToldElsewhere } from './shared/rights-words';
import type { Rule } from './rule';
import type { RuleView } from './view';

const ALWAYS: readonly Right[] = ['tarkastusoikeus', 'oikaiseminen', 'rajoittaminen'];

/** A notice tells which rights of Articles 15–18, 20 and 21 the data subject has: GDPR 13(2)(b), 14(2)(c). */
export const missingRights: Rule = {
  meta: {
    code: 'missing-rights',
    severity: 'error',
    law: ['gdpr:13(2)(b)', 'gdpr:14(2)(c)', 'gdpr:15-22'],
    authority: 'laki',
    reads: { sections: [...STATED_SECTIONS, ...RIGHT_GROUNDS_SECTIONS], prose: 'all' },
    problem: {
      fi: 'Selosteessa ei kerrota mistään rekisteröidyn oikeudesta omiin tietoihinsa.',
      sv: 'I beskrivningen nämns ingen av de rättigheter som den registrerade har i fråga om sina uppgifter.',
      en: "The notice mentions none of the data subject's rights over the data.",
    },
    demand: {
      fi: 'Tietosuoja-asetus vaatii kertomaan ne oikeudet, jotka rekisteröidyllä on (13 artiklan 2 kohdan b alakohta, 14 artiklan 2 kohdan c alakohta): lisää selosteeseen oikeudet, jotka käsittelyn oikeusperusteista seuraavat.',
      sv: 'Dataskyddsförordningen kräver att de rättigheter som den registrerade har anges (artikel 13.2 b, artikel 14.2 c): lägg till de rättigheter som följer av de rättsliga grunderna för behandlingen.',
      en: 'The GDPR requires the rights that the data subject has to be told (Article 13(2)(b), Article 14(2)(c)): add the rights that follow from the legal bases of the processing.',
    },
  },
  *check(view) {
    if (statesAnyRight(view) || rightsToldElsewhere(view)) return;
    yield { path: rightsPlace(view), part: 'key', fixes: [insertRights(view)] };
  },
};

/** States every right that the registers surely give, by its standard clause. */
function insertRights(view: RuleView): Fix {
  const given = (right: Right): boolean =>
    ALWAYS.includes(right) || view.registers.some((register) => standingOf(view, register, right).standing === 'yes');
  const path = rightsPath(view);
  const home = view.section('oikeudet');
  const [first = 'tarkastusoikeus', ...others] = RIGHTS.filter((right) => given(right) && !home.get(right).filled);
  // under a key that is made, or filled, by the insertion, the lines after the first stand one step in
  const step = home.keys.length > 0 ? '' : '  ';
  return {
    title: {
      fi: 'Lisää rekisteröidyn oikeudet vakioteksteinä',
      sv: 'Lägg till den registrerades rättigheter som standardklausuler',
      en: "Add the data subject's rights as standard clauses",
    },
    change: {
      kind: 'insert',
      path,
      key: first,
      value: ['vakioteksti', ...others.map((right) => `${step}${right}: vakioteksti`)].join('\n'),
    },
    needsFacts: false,
  };
}
