import { negated } from './shared/negation';
import { aboutAccess } from './shared/requests';
import type { Rule } from './rule';
import { findWording, inRights, says, type Hit, type Wording, type Words } from './shared/wording';

const DISCRETION: Wording = {
  fi: [
    /(?<mark>(?<!\p{L})(?:rekisterinpitäjä|yhdistys|yritys|yhtiö|organisaatio|yhteyshenkilö|vastuuhenkilö|johto|hallitus)\s+(?:päättää|ratkaisee|harkitsee)),?\s(?:[^.;]{0,60}?\s)??(?:saako|annetaanko|luovutetaanko|myönnetäänkö|voidaanko|voiko|toteutetaanko|suostutaanko|tarkastusoikeu\p{L}+)(?!\p{L})/dgiu,
    /(?<mark>(?<!\p{L})(?:päätämme|harkitsemme|ratkaisemme)),?\s(?:[^.;]{0,60}?\s)??(?:saako|saatko|annetaanko|annammeko|luovutetaanko|myönnetäänkö|voidaanko|voitko|voiko)(?!\p{L})/dgiu,
    /(?<mark>(?<!\p{L})(?:rekisterinpitäjän|oman|omalla|yhdistyksen|yrityksen)\s+(?:oman\s+)?(?:harkin(?:nan|tansa|tamme|nallaan|tavallan)\p{L}*(?:\s+(?:mukaan|nojalla))?|luvalla|suostumuksella))(?!\p{L})/dgiu,
  ],
  sv: [
    /(?<mark>(?<!\p{L})(?:den\s+)?(?:personuppgiftsansvarige?|registeransvarige?|föreningen|företaget|bolaget|vi|kontaktpersonen)\s+(?:avgör|bestämmer|beslutar))\s+(?:[^.;]{0,30}?\s)??(?:om|huruvida)\s(?:[^.;]{0,60}?\s)??(?:får|insyn|tillgång|lämnas\s+ut|ges|beviljas)(?!\p{L})/dgiu,
    /(?<mark>(?<!\p{L})(?:efter|enligt)\s+(?:eget|egen|vårt|vår|den\s+personuppgiftsansvariges)\s+(?:gottfinnande|prövning|övervägande|bedömning))(?!\p{L})/dgiu,
  ],
  en: [
    /(?<mark>(?<!\p{L})(?:the\s+)?(?:controller|company|association|board|we)\s+(?:decides?|determines?))\s+(?:[^.;]{0,30}?\s)??(?:whether|if)\s(?:[^.;]{0,60}?\s)??(?:access|inspect|given|granted|see|receive|disclosed|obtain)(?!\p{L})/dgiu,
    /(?<mark>(?<!\p{L})at\s+(?:our|its|the\s+controller['’]s)\s+(?:sole\s+|own\s+)?discretion)(?!\p{L})/dgiu,
  ],
};

/** Another matter decided: excessive requests, further copies, the law's own grounds. */
const LAWFUL: Words = {
  fi: /kohtuut[to]|perusteet[to]|useam|lain (?:nojalla|mukai)|lais(?:sa|ta)|34 §|muiden oikeu|oikai|korjat|poist/iu,
  sv: /orimlig|ogrundad|ytterligare|lagen|34 §|andras rätt|rättas|rader/iu,
  en: /excessive|unfounded|further|section 34|the law|rights of others|rectif|eras/iu,
};

/** The right of access presented as something the controller grants at its discretion: GDPR 15. */
export const controllerDecidesAccess: Rule = {
  meta: {
    code: 'controller-decides-access',
    severity: 'warning',
    law: ['gdpr:15', 'gdpr:12(4)', 'fi:1050/2018:34'],
    authority: 'laki',
    reads: { prose: 'all' },
    problem: {
      fi: '”{text}”: seloste jättää oikeuden saada pääsy tietoihin rekisterinpitäjän harkintaan.',
      sv: '”{text}”: beskrivningen gör rätten till tillgång beroende av den personuppgiftsansvariges gottfinnande.',
      en: '“{text}”: the notice leaves the right of access to the controller’s discretion.',
    },
    demand: {
      fi: 'Rekisteröidyllä on oikeus saada pääsy tietoihinsa (15 artikla), ja siitä saa poiketa vain laissa säädetyllä perusteella, joka on kerrottava (12 artiklan 4 kohta, tietosuojalain 34 §): kirjoita kohta oikeutena.',
      sv: 'Den registrerade har rätt att få tillgång till sina uppgifter (artikel 15), och undantag får göras endast på en lagstadgad grund som ska uppges (artikel 12.4, 34 § i dataskyddslagen): skriv punkten som en rättighet.',
      en: 'Data subjects have the right of access to their data (Article 15), from which only a ground laid down by law, which must be told, allows departure (Article 12(4), section 34 of the Data Protection Act): word it as a right.',
    },
  },
  *check(view) {
    yield* findWording(view, DISCRETION, (hit) => inRights(hit.prose) && aboutAccess(hit) && !lawful(hit));
  },
};

function lawful(hit: Hit): boolean {
  const from = hit.start - hit.sentence.start;
  return says(hit, LAWFUL) || negated(hit.sentence.text, from, from + hit.text.length, hit.prose.language);
}
