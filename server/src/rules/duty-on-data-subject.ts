import { requirementDenied } from './shared/negation';
import type { Rule } from './rule';
import { findWording, says, type Hit, type Wording, type Words } from './shared/wording';

const DUTY: Wording = {
  fi: [
    /(?<mark>(?<!\p{L})(?:rekisteröidyn|rekisteröityjen|asiakkaan|asiakkaiden|käyttäjän|käyttäjien|jäsenen|jäsenten|henkilön|sinun)\s(?:[^.;]{0,40}?\s)??(?:velvollisuus|velvollisuutena|vastuulla))\s(?:[^.;]{0,60}?\s)??(?:oikai\p{L}+|korja\p{L}+|päivit\p{L}+|täydentä\p{L}+|poista\p{L}*|huolehti\p{L}*|pitää)(?!\p{L})/dgiu,
    /(?<mark>(?<!\p{L})(?:rekisteröity|asiakas|käyttäjä|jäsen|henkilö)\s+(?:on|ovat)\s+velvollinen)\s(?:[^.;]{0,60}?\s)??(?:oikai\p{L}+|korja\p{L}+|päivit\p{L}+|täydentä\p{L}+|poista\p{L}*|huolehti\p{L}*|pitä\p{L}+)(?!\p{L})/dgiu,
    /(?<mark>(?<!\p{L})(?:sinä\s+)?olet\s+velvollinen)\s(?:[^.;]{0,60}?\s)??(?:oikai\p{L}+|korja\p{L}+|päivit\p{L}+|täydentä\p{L}+|poista\p{L}*|huolehti\p{L}*|pitä\p{L}+)(?!\p{L})/dgiu,
    /(?<mark>(?<!\p{L})(?:rekisteröity|asiakas|käyttäjä|jäsen)\s+(?:vastaa\s+itse|on\s+itse\s+vastuussa))\s(?:[^.;]{0,60}?\s)??(?:oikeellisuu\p{L}+|ajantasaisuu\p{L}+|paikkansapitävyy\p{L}+|virheettömyy\p{L}+)/dgiu,
  ],
  sv: [
    /(?<mark>(?<!\p{L})(?:den\s+registrerade|kunden|användaren|medlemmen|du)\s+(?:är|har)\s+(?:skyldig|skyldighet|en\s+skyldighet))\s(?:[^.;]{0,60}?\s)??(?:rätta|korrigera|uppdatera|komplettera|radera|se\s+till)(?!\p{L})/dgiu,
    /(?<mark>(?<!\p{L})(?:den\s+registrerade|kunden|användaren|medlemmen|du)\s+(?:ansvarar|svarar)\s+själv)\s(?:[^.;]{0,60}?\s)??(?:riktig\p{L}*|korrekt\p{L}*|aktuell\p{L}*|uppdatera\p{L}*)/dgiu,
  ],
  en: [
    /(?<mark>(?<!\p{L})(?:the\s+)?(?:data\s+subjects?|customers?|users?|members?|you)\s+(?:is|are|have|has)\s+(?:obliged|obligated|required|an?\s+obligation|a\s+duty|under\s+a\s+duty))\s(?:[^.;]{0,60}?\s)??(?:to\s+)(?:rectify|correct|update|complete|delete|erase|keep)(?!\p{L})/dgiu,
    /(?<mark>(?<!\p{L})(?:the\s+)?(?:data\s+subject|customer|user|member|you)\s+(?:is|are)\s+(?:solely\s+|personally\s+|yourself\s+|themselves\s+)(?:responsible|liable))\s(?:[^.;]{0,60}?\s)??(?:accura\p{L}+|correct\p{L}*|up\s+to\s+date)/dgiu,
  ],
};

/** A duty that stands in an act or a contract, which the sentence names. */
const FROM_LAW: Words = {
  fi: /(?<!\p{L})(?:lain|laki|lakiin|laissa|asetuksen|sopimuks\p{L}+|sopimusehto\p{L}*|ehtojen)(?!\p{L})|lakisäät|\d\s?§|rekisterinpitäjä\p{L}* (?:on |velvollis)/iu,
  sv: /(?<!\p{L})(?:lagen|lag|lagstad\p{L}*|avtalet|avtalsvillkor\p{L}*)(?!\p{L})|\d\s?§/iu,
  en: /(?<!\p{L})(?:by law|under the act|statutory|contract|contractual|terms)(?!\p{L})|section \d/iu,
};

/** A duty to correct or update data laid on the data subject: accuracy is the controller's duty, GDPR 5(1)(d), 16. */
export const dutyOnDataSubject: Rule = {
  meta: {
    code: 'duty-on-data-subject',
    severity: 'warning',
    law: ['gdpr:5(1)(d)', 'gdpr:16', 'gdpr:5(2)'],
    authority: 'laki',
    reads: { prose: 'all' },
    problem: {
      fi: '”{text}”: seloste panee tietojen oikeellisuuden rekisteröidyn velvollisuudeksi.',
      sv: '”{text}”: beskrivningen gör uppgifternas riktighet till den registrerades skyldighet.',
      en: '“{text}”: the notice makes the accuracy of the data a duty of the data subject.',
    },
    demand: {
      fi: 'Tietojen täsmällisyydestä vastaa rekisterinpitäjä (5 artiklan 1 kohdan d alakohta ja 2 kohta), ja oikaisu on rekisteröidyn oikeus (16 artikla): kirjoita kohta oikeutena tai pyyntönä.',
      sv: 'Den personuppgiftsansvarige svarar för att uppgifterna är riktiga (artikel 5.1 d och 5.2), och rättelse är den registrerades rätt (artikel 16): skriv punkten som en rätt eller en önskan.',
      en: 'The controller answers for accuracy (Article 5(1)(d) and 5(2)), and rectification is the data subject’s right (Article 16): word it as a right or a wish.',
    },
  },
  *check(view) {
    yield* findWording(view, DUTY, laidOnReader);
  },
};

function laidOnReader(hit: Hit): boolean {
  if (says(hit, FROM_LAW) || hit.prose.section === 'rekisterit/tietojen-antaminen') return false;
  const from = hit.start - hit.sentence.start;
  return !requirementDenied(hit.sentence.text, from, from + hit.text.length, hit.prose.language);
}
