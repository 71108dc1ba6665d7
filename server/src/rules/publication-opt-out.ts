import type { Rule } from './rule';
import { findWording, says, type Wording, type Words } from './shared/wording';

const UNLESS_OPPOSED: Wording = {
  fi: [
    /(?<mark>(?<!\p{L})(?:jos|mikäli)\s(?:[^.;]{0,60}?\s)??(?:ei|et|eivät)\s+(?:ole\s+)?(?:[^.;]{0,20}?\s)??(?:kiellä|kieltänyt|kieltäneet|vastusta|vastustanut))(?!\p{L})/dgiu,
    /(?<mark>(?<!\p{L})(?:ellei|ellet|elleivät|jollei|jollet|jolleivät)\s(?:[^.;]{0,60}?\s)??(?:kiellä|kieltänyt|kieltäneet|kielletä|kielletty|vastusta|vastustanut))(?!\p{L})/dgiu,
  ],
  sv: [
    /(?<mark>(?<!\p{L})(?:om\s(?:[^.;]{0,40}?\s)??inte|såvida\s(?:[^.;]{0,40}?\s)??inte|såvida\s+inte)\s(?:[^.;]{0,40}?\s)??(?:förbjud\p{L}*|förbjudit|motsätter\s+sig|motsatt\s+sig|invänt|invänder))(?!\p{L})/dgiu,
  ],
  en: [
    /(?<mark>(?<!\p{L})(?:unless|if)\s(?:[^.;]{0,60}?\s)??(?:objects?|objected|opts?\s+out|opted\s+out|prohibit\p{L}*|forbids?|forbidden|refuse[sd]?))(?!\p{L})/dgiu,
  ],
};

const PUBLICATION: Words = {
  fi: /julkais(?!uaj|imme)|julkistet|julkistaa|julkais(?:ta|emme|taan|ema)|nettisivuilla näkyv/iu,
  sv: /publicer|offentliggör/iu,
  en: /publish|publication|made public|make public/iu,
};

/** A notice or a decision published, or the word in another sense. */
const NOT_PERSONAL: Words = {
  fi: /julkaisemme (?:uude|muuto|selost)|seloste\p{L}* julkais|suostumu/iu,
  sv: /beskrivningen publicer|samtyck/iu,
  en: /publish (?:the new|this|changes)|notice is published|consent/iu,
};

/** Personal data published unless the person opposes: a basis under GDPR 6(1) must stand behind it; silence is no consent. */
export const publicationOptOut: Rule = {
  meta: {
    code: 'publication-opt-out',
    severity: 'information',
    law: ['gdpr:6(1)', 'gdpr:4(11)', 'gdpr:21(1)'],
    authority: 'laki',
    reads: { prose: 'all' },
    problem: {
      fi: '”{text}”: selosteen mukaan henkilötietoja julkaistaan, jollei henkilö kiellä sitä.',
      sv: '”{text}”: enligt beskrivningen publiceras personuppgifter om personen inte förbjuder det.',
      en: '“{text}”: according to the notice personal data are published unless the person objects.',
    },
    demand: {
      fi: 'Julkaisemiselle on oltava 6 artiklan 1 kohdan mukainen oikeusperuste, ja vaikeneminen ei ole suostumus (4 artiklan 11 alakohta): kerro peruste tai pyydä suostumus ennen julkaisemista.',
      sv: 'Publiceringen kräver en rättslig grund enligt artikel 6.1, och tystnad är inte samtycke (artikel 4.11): ange grunden eller be om samtycke före publiceringen.',
      en: 'Publication needs a legal basis under Article 6(1), and silence is not consent (Article 4(11)): state the basis or ask for consent before publishing.',
    },
  },
  *check(view) {
    yield* findWording(view, UNLESS_OPPOSED, (hit) => says(hit, PUBLICATION) && !says(hit, NOT_PERSONAL));
  },
};
