import { requirementDenied } from './shared/negation';
import { aboutRequest, onlyInDoubt, optional } from './shared/requests';
import type { Rule } from './rule';
import { findWording, inRights, says, type Hit, type Wording, type Words } from './shared/wording';

const WRITTEN: Wording = {
  fi: [
    /(?<mark>kirjallisesti|kirjallisena|kirjallisella\s+pyynnöllä|kirjallisessa\s+muodossa|kirjeitse)(?!\p{L})(?!\s+(?:tai|taikka)(?!\p{L}))/dgiu,
    /(?<mark>kirjalli(?:nen|sen|set|sta)\s+(?:tarkastus|tarkistus|korjaus|oikaisu|tieto)?(?:pyyn\p{L}+|vaatimu\p{L}+))/dgiu,
  ],
  sv: [/(?<mark>skriftlig(?:en|t)?|i\s+skriftlig\s+form|per\s+brev)(?!\p{L})(?!\s+eller(?!\p{L}))/dgiu],
  en: [
    /(?<mark>in\s+writing|in\s+written\s+form|written\s+(?:request|application)|by\s+letter)(?!\p{L})(?!\s+or(?!\p{L}))/dgiu,
  ],
};

/** Words that make it the way: a duty, or the present tense of instructions. */
const DEMAND: Words = {
  fi: /(?<!\p{L})(?:tulee|pitää|täytyy|on\s(?:[^.]{0,40}?\s)??(?:tehtävä|esitettävä|lähetettävä|toimitettava|osoitettava|oltava|pyydettävä|ilmoitettava)|oltava|tehdään|esitetään|lähetetään|toimitetaan|osoitetaan|ilmoitetaan|pyydetään|vaadi(?:taan|mme)|edellyt(?:etään|ämme|tää)|vain|ainoastaan)(?!\p{L})/iu,
  sv: /(?<!\p{L})(?:ska|skall|måste|bör|krävs|kräver|görs|framförs|skickas|lämnas|riktas|endast|enbart|bara)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:must|shall|should|has to|have to|is to be|are to be|required|requires|only|is made|are made|is sent|are sent|submitted)(?!\p{L})/iu,
};

/** Whose writing it is: the answer, the refusal and the certificate are the controller's. */
const OF_CONTROLLER: Words = {
  fi: /kirjalli(?:nen|sen|sesti)\s(?:[^.]{0,30}?\s)??(?:vastau|todistu|perustel|selvity|kieltäyty|sopimu|päätö|ohje)|vastaamme\s(?:[^.]{0,30}?\s)??kirjallis|(?:tiedot|tieto|vastaus|jäljennös)\s(?:[^.]{0,20}?\s)??(?:annetaan|toimitetaan|lähetetään)\s(?:[^.]{0,30}?\s)??kirjallis|kirjallisesti\s(?:[^.]{0,20}?\s)??(?:vastaa|anne|perustel)|ilmoit(?:amme|amme sinulle)|suostumu|peruut/iu,
  sv: /skriftlig\p{L}*\s(?:[^.]{0,20}?\s)??(?:svar|intyg|motivering|beslut|avtal|samtyck)|(?:uppgifterna|svaret)\s(?:lämnas|ges|skickas)|vi (?:svarar|lämnar|ger|meddelar)|samtyck|återkalla/iu,
  en: /written (?:answer|reply|certificate|decision|contract|agreement|consent|notice)|we (?:reply|answer|give|provide|inform|notify)|(?:data|information) (?:is|are) (?:given|provided|sent)|consent|withdraw/iu,
};

/** Another way beside the written one. */
const OTHER_WAY: Words = {
  fi: /sähköpost|sähköises|puhelim|suullis|verkko|henkilökohtai|käymällä|vapaamuotoi/iu,
  sv: /e-post|elektronisk|telefon|muntlig|webb|personlig|fritt formulerad|besök/iu,
  en: /e-?mail|electronic|phone|orally|verbal|online|in person|any form|visit/iu,
};

/** A request accepted only in writing: no provision asks for a form, and GDPR 12(2) asks to make it easy. */
export const writtenRequestRequired: Rule = {
  meta: {
    code: 'written-request-required',
    severity: 'information',
    law: ['gdpr:12(2)'],
    authority: 'ratkaisu',
    reads: { prose: 'all' },
    problem: {
      fi: '”{text}”: seloste antaa pyynnölle vain kirjallisen muodon.',
      sv: '”{text}”: enligt beskrivningen kan begäran göras endast skriftligen.',
      en: '“{text}”: the notice accepts requests only in writing.',
    },
    demand: {
      fi: 'Tietosuoja-asetus ei säädä pyynnölle muotoa, ja rekisterinpitäjän on helpotettava oikeuksien käyttämistä (12 artiklan 2 kohta); ratkaisukäytännössä muotovaatimuksia ei ole hyväksytty: kerro, että pyynnön saa tehdä vapaamuotoisesti.',
      sv: 'Dataskyddsförordningen föreskriver ingen form för begäran, och den personuppgiftsansvarige ska underlätta utövandet av rättigheterna (artikel 12.2); i beslutspraxis har formkrav inte godtagits: berätta att begäran är formfri.',
      en: 'The GDPR prescribes no form for a request, and the controller must facilitate the exercise of rights (Article 12(2)); decisions have not accepted requirements of form: say that a request may be made in any form.',
    },
  },
  *check(view) {
    yield* findWording(view, WRITTEN, demanded);
  },
};

function demanded(hit: Hit): boolean {
  if (!aboutRequest(hit) || (!inRights(hit.prose) && hit.prose.section !== 'muut-kohdat')) return false;
  if (!says(hit, DEMAND) || says(hit, OF_CONTROLLER) || says(hit, OTHER_WAY) || optional(hit) || onlyInDoubt(hit))
    return false;
  const from = hit.start - hit.sentence.start;
  return !requirementDenied(hit.sentence.text, from, from + hit.text.length, hit.prose.language);
}
