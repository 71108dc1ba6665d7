import { negated } from './shared/negation';
import { aboutRequest, onlyInDoubt } from './shared/requests';
import type { Rule } from './rule';
import { findWording, says, type Hit, type Wording, type Words } from './shared/wording';

const IN_PERSON: Wording = {
  fi: [
    /(?:vain|ainoastaan|yksinomaan)\s(?:[^.;]{0,40}?\s)??(?<mark>henkilökohtaisesti|henkilökohtaisella käynnillä|paikan päällä|toimipaikassamme|toimistollamme|käymällä\s[^.;,]{1,40})(?!\p{L})/dgiu,
    /(?<mark>henkilökohtaisesti|henkilökohtaisella käynnillä|paikan päällä)(?!\p{L})(?=[^.;]{0,60}(?:vain|ainoastaan)(?!\p{L}))/dgiu,
    /(?:tulee|pitää|täytyy|on)\s(?:[^.;]{0,50}?\s)??(?:tehtävä|esitettävä|jätettävä|toimitettava|noudettava|asioitava|saavuttava|tultava|tehdä|esittää|jättää|toimittaa|noutaa)\s(?:[^.;]{0,30}?\s)??(?<mark>henkilökohtaisesti|paikan päällä)(?!\p{L})/dgiu,
    /(?<mark>henkilökohtaisesti|paikan päällä)\s(?:[^.;]{0,40}?\s)??(?:tehtävä|esitettävä|jätettävä|toimitettava|noudettava|asioitava)(?!\p{L})/dgiu,
    /(?:pyyntö|pyynnöt|tarkastuspyyntö|tarkastuspyynnöt|tarkistuspyyntö)\s(?:tehdään|esitetään|jätetään|toimitetaan)\s(?:[^.;]{0,20}?\s)??(?<mark>henkilökohtaisesti)(?!\p{L})/dgiu,
  ],
  sv: [
    /(?:endast|enbart|bara)\s(?:[^.;]{0,40}?\s)??(?<mark>personligen|vid personligt besök|genom personligt besök|på plats|på vårt kontor)(?!\p{L})/dgiu,
    /(?:ska|skall|måste)\s(?:[^.;]{0,50}?\s)??(?<mark>personligen|vid personligt besök|genom personligt besök|på plats)(?!\p{L})/dgiu,
  ],
  en: [
    /(?:only|solely|exclusively)\s(?:[^.;]{0,40}?\s)??(?<mark>in person|on site|at our office|at our premises|by visiting\s[^.;,]{1,40})(?!\p{L})/dgiu,
    /(?:must|shall|has to|have to|is to)\s(?:[^.;]{0,50}?\s)??(?<mark>in person|on site)(?!\p{L})/dgiu,
  ],
};

/** Another way beside the visit. */
const OTHER_WAY: Words = {
  fi: /(?<!\p{L})(?:tai|taikka|sekä)(?!\p{L})[^.]{0,80}(?:sähköpost|kirj|puhelim|postit|verkko|suullis|asiakirja|lomak|henkilökohtai|toimipaik)|sähköpost\p{L}*|kirjeitse|puhelimitse|postitse|kirjallisesti/iu,
  sv: /(?<!\p{L})eller(?!\p{L})|e-post|telefon|per brev|skriftlig/iu,
  en: /(?<!\p{L})or(?!\p{L})|e-?mail|telephone|by post|by letter|in writing/iu,
};

/** Persons who act by themselves, not the visit: 'henkilökohtaisesti asiaa hoitava'. */
const OTHER_SENSE: Words = {
  fi: /käyttöoik|salasan|tunnuks|nimet|työntek/iu,
  sv: /lösenord|användarnamn|anställd|behörighet/iu,
  en: /password|user name|employee|staff/iu,
};

/** A request accepted only in person: against the duty to facilitate the exercise of rights in GDPR 12(2). */
export const inPersonAccessOnly: Rule = {
  meta: {
    code: 'in-person-access-only',
    severity: 'error',
    law: ['gdpr:12(2)', 'gdpr:12(3)'],
    authority: 'ratkaisu',
    reads: { prose: 'all' },
    problem: {
      fi: '”{text}”: selosteen mukaan pyyntö on tehtävä tai tiedot saadaan vain paikan päällä.',
      sv: '”{text}”: enligt beskrivningen måste begäran göras, eller uppgifterna fås, på plats.',
      en: '“{text}”: according to the notice a request can be made, or the data obtained, only in person.',
    },
    demand: {
      fi: 'Rekisterinpitäjän on helpotettava oikeuksien käyttämistä (12 artiklan 2 kohta), ja sähköiseen pyyntöön vastataan mahdollisuuksien mukaan sähköisesti (12 artiklan 3 kohta); ratkaisukäytännön mukaan käyntiä ei saa vaatia kaavamaisesti: kerro myös muu tapa.',
      sv: 'Den personuppgiftsansvarige ska underlätta utövandet av rättigheterna (artikel 12.2), och en elektronisk begäran besvaras om möjligt elektroniskt (artikel 12.3); enligt beslutspraxis får ett besök inte krävas schablonmässigt: ange också ett annat sätt.',
      en: 'The controller must facilitate the exercise of rights (Article 12(2)) and, where possible, answers an electronic request electronically (Article 12(3)); according to decisions a visit may not be required as a matter of routine: offer another way too.',
    },
  },
  *check(view) {
    yield* findWording(view, IN_PERSON, demanded);
  },
};

function demanded(hit: Hit): boolean {
  if (!aboutRequest(hit) || says(hit, OTHER_WAY) || says(hit, OTHER_SENSE) || onlyInDoubt(hit)) return false;
  const from = hit.start - hit.sentence.start;
  return !negated(hit.sentence.text, from, from + hit.text.length, hit.prose.language);
}
