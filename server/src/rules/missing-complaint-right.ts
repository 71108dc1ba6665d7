import { insertStandardRight, RIGHTS_SECTIONS, rightStated } from './shared/rights';
import type { Rule } from './rule';

/** The right to complain said in running text, under whatever heading: a noun or a verb, before the body or after it. */
const SAID_IN_WORDS = {
  // not 'valituille viranomaisille', which are the chosen ones
  fi: /(?:valitu[sk]|valitta[am]|kantelu|kannel)\S*[^.]{0,80}(?:viranomai|tietosuojavaltuutet)|(?:viranomai|tietosuojavaltuutet)[^.]{0,80}(?:valitu[sk]|valitta[am]|kantelu|kannel|käsiteltäväksi)|saattaa[^.]{0,80}tietosuojavaltuutetun/i,
  sv: /klag(?:omål|a(?!\p{L}))[^.]{0,80}(?:myndighet|dataombudsman)|(?:myndighet|dataombudsman)[^.]{0,80}klag(?:omål|a(?!\p{L}))/iu,
  en: /complain[^.]{0,80}(?:authority|ombudsman)|(?:authority|ombudsman)[^.]{0,80}complain/i,
} as const;

/** Every notice tells of the right to lodge a complaint with a supervisory authority: GDPR 13(2)(d), 14(2)(e), 77. */
export const missingComplaintRight: Rule = {
  meta: {
    code: 'missing-complaint-right',
    severity: 'error',
    law: ['gdpr:13(2)(d)', 'gdpr:14(2)(e)', 'gdpr:77', 'fi:1050/2018:21'],
    authority: 'laki',
    reads: { sections: RIGHTS_SECTIONS, prose: 'all' },
    problem: {
      fi: 'Selosteessa ei kerrota oikeudesta tehdä valitus valvontaviranomaiselle.',
      sv: 'I beskrivningen nämns inte rätten att lämna in klagomål till en tillsynsmyndighet.',
      en: 'The notice does not mention the right to lodge a complaint with a supervisory authority.',
    },
    demand: {
      fi: 'Tietosuoja-asetus vaatii kertomaan siitä aina (13 artiklan 2 kohdan d alakohta, 14 artiklan 2 kohdan e alakohta): lisää oikeuksiin ”valitusoikeus: vakioteksti”.',
      sv: 'Dataskyddsförordningen kräver att den alltid nämns (artikel 13.2 d, artikel 14.2 e): lägg till ”valitusoikeus: vakioteksti” bland rättigheterna.',
      en: 'The GDPR requires it in every notice (Article 13(2)(d), Article 14(2)(e)): add “valitusoikeus: vakioteksti” to the rights.',
    },
  },
  *check(view) {
    if (rightStated(view, 'valitusoikeus').length > 0) return;
    if (view.prose().some((prose) => SAID_IN_WORDS[prose.language].test(prose.match.text))) return;
    const rights = view.section('oikeudet');
    yield {
      path: rights.exists ? rights.path : [],
      part: 'key',
      fixes: [insertStandardRight('valitusoikeus')],
    };
  },
};
