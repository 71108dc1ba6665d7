import { requirementDenied } from './shared/negation';
import { aboutRequest, onlyInDoubt, optional } from './shared/requests';
import type { Rule } from './rule';
import { findWording, says, type Hit, type Wording, type Words } from './shared/wording';

const SIGNED: Wording = {
  fi: [
    /(?<mark>(?:(?:omakätisesti|omalla kädellä|henkilökohtaisesti)\s+)?allekirjoite(?:t|ttu|tt?ava)\p{L}*)/dgiu,
    /(?<mark>(?:(?:omakätisesti|rekisteröidyn|itse|itsensä)\s+)?allekirjoittama\p{L}*)/dgiu,
    /(?:tulee|pitää|täytyy|on syytä)\s(?:[^.;]{0,40}?\s)??(?<mark>allekirjoittaa)(?!\p{L})/dgiu,
    /(?<mark>allekirjoitu(?:s|sta|ksen|ksella)(?!\p{L}))[^.;]{0,30}(?:vaad|edellyt|oltava|tulee olla|pitää olla|tarvita|pakolli)/dgiu,
    /(?:oltava|tulee olla|pitää olla|vaaditaan|vaadimme|edellytetään|edellytämme|edellyttää)\s(?:[^.;]{0,30}?\s)??(?<mark>allekirjoitu(?:s|sta|ksen|ksella))(?!\p{L})/dgiu,
    /(?<mark>allekirjoituks(?:ella|in)\s+(?:varustet|vahviste|varmennet)\p{L}*)/dgiu,
  ],
  sv: [
    /(?<mark>(?:(?:egenhändigt|personligen)\s+)?(?:undertecknade?|undertecknat|undertecknas|underskriv(?:en|et|na)|signera(?:d|t|s|de))(?!\p{L}))/dgiu,
    /(?<mark>(?:namnunderskrift|underskrift|namnteckning)(?:en)?)(?!\p{L})[^.;]{0,30}(?:krävs|fordras|ska|skall|måste)/dgiu,
    /(?:kräv(?:s|er)|fordras|ska ha|måste ha|försedd med|förses med)\s(?:[^.;]{0,30}?\s)??(?<mark>(?:namnunderskrift|underskrift|namnteckning)(?:en)?)(?!\p{L})/dgiu,
  ],
  en: [
    /(?<mark>(?:(?:personally|hand|duly)[\s-]+)?signed)(?!\p{L})(?!\s+(?:in|up|out|off)(?!\p{L}))/dgiu,
    /(?<mark>signature)(?!\p{L})[^.;]{0,30}(?:is required|is needed|must|is necessary)/dgiu,
    /(?:requir(?:e|es|ed)|must bear|must carry|must contain|must include|must have)\s(?:[^.;]{0,30}?\s)??(?<mark>signature)(?!\p{L})/dgiu,
    /(?:must|shall|have to|has to|are required to)\s+(?<mark>sign)\s+(?:the|your|their|a|any)\s+(?:[^.;]{0,20}?\s)??(?:request|letter|form|application)/dgiu,
  ],
};

/** Other papers that people sign: contracts, powers of attorney, undertakings, consents. */
const OTHER_PAPER: Words = {
  fi: /valtakirj|valtuutu|suostumuslomak|allekirjoite\p{L}*\s+(?:[^.\s]{1,30}\s)?(?:suostumu|sopimu|sitoumu|vakiolausek|asiakirjoj)|sopimukse|sitoumu/iu,
  sv: /fullmakt|(?:undertecknad|signerad|underskriv)\p{L}*\s+(?:samtyck|avtal|förbindelse)|avtalet|sekretessförbind/iu,
  en: /power of attorney|authori[sz]ation|mandate|signed\s+(?:[^.\s]{1,30}\s)?(?:consent|contract|agreement|undertaking)|confidentiality|contract/iu,
};

/** A paper that the data come from is no condition for using a right: 'collected from the report signed by …'. */
const DATA_SOURCE: Words = {
  fi: /(?:tiedot|tietoja)\s[^.;]{0,40}(?:kerätään|saadaan|perustuvat)[^.;]{0,80}allekirjoit/iu,
  sv: /(?:uppgift\p{L}*|information\p{L}*)\s[^.;]{0,40}(?:samlas|inhämtas|fås)[^.;]{0,80}(?:undertecknad|underskriv|signera)/iu,
  en: /(?:data|information|details)\s[^.;]{0,40}(?:collected|obtained|received)\s+from[^.;]{0,80}signed/iu,
};

/** What is offered beside the signed request, so that it is not required. */
const OTHER_WAY: Words = {
  fi: /(?:tai|taikka)\s[^.]{0,60}(?:sähköpost|puhelim|verkko|lomakkeel|suullis|asioimalla|kirjautu|vapaamuoto|henkilökohtai|käymällä)|(?:sähköpost\p{L}*|puhelimi?tse|verkossa|suullisesti|henkilökohtaisesti)\s(?:[^.]{0,30}?\s)??(?:tai|taikka)(?!\p{L})/iu,
  sv: /eller\s[^.]{0,60}(?:e-post|telefon|muntlig|webb|personlig|besök)|(?:e-post|telefon|muntligen|personligen)\S*\s(?:[^.]{0,30}?\s)??eller(?!\p{L})/iu,
  en: /(?<!\p{L})or\s[^.]{0,60}(?:e-?mail|phone|oral|online|in person|visit)|(?:e-?mail|phone|orally|online|in person)\s(?:[^.]{0,30}?\s)??or(?!\p{L})/iu,
};

/** A request must be signed: GDPR 12(2) and 12(6) know no such condition (decision 6097/161/21; it stood in 523/1999 28 §). */
export const signedRequestRequired: Rule = {
  meta: {
    code: 'signed-request-required',
    severity: 'error',
    law: ['gdpr:12(2)', 'gdpr:12(6)'],
    authority: 'ratkaisu',
    reads: { prose: 'all' },
    problem: {
      fi: '”{text}”: seloste vaatii, että rekisteröity allekirjoittaa pyyntönsä.',
      sv: '”{text}”: beskrivningen kräver att den registrerade undertecknar sin begäran.',
      en: '“{text}”: the notice requires data subjects to sign their requests.',
    },
    demand: {
      fi: 'Rekisterinpitäjän on helpotettava oikeuksien käyttämistä (12 artiklan 2 kohta), ja lisätietoja saa pyytää vain, jos henkilöllisyyttä on perusteltua syytä epäillä (12 artiklan 6 kohta); ratkaisukäytännön mukaan allekirjoitusta ei saa vaatia kaavamaisesti: poista vaatimus.',
      sv: 'Den personuppgiftsansvarige ska underlätta utövandet av rättigheterna (artikel 12.2), och ytterligare information får begäras endast när det finns rimliga skäl att betvivla identiteten (artikel 12.6); enligt beslutspraxis får en underskrift inte krävas schablonmässigt: stryk kravet.',
      en: 'The controller must facilitate the exercise of rights (Article 12(2)) and may ask for more only where it reasonably doubts the identity (Article 12(6)); according to decisions a signature may not be required as a matter of routine: remove the requirement.',
    },
  },
  *check(view) {
    yield* findWording(view, SIGNED, required);
  },
};

function required(hit: Hit): boolean {
  if (!aboutRequest(hit) || says(hit, OTHER_PAPER) || says(hit, DATA_SOURCE) || onlyInDoubt(hit)) return false;
  const from = hit.start - hit.sentence.start;
  if (requirementDenied(hit.sentence.text, from, from + hit.text.length, hit.prose.language)) return false;
  // one of several ways is no condition; 'voit pyytää … lähettämällä allekirjoitetun pyynnön' offers no other
  return !says(hit, OTHER_WAY) && !(optional(hit) && !ONLY_MEANS[hit.prose.language].test(hit.sentence.text));
}

/** The one means told: 'voit tarkastaa tietosi lähettämällä allekirjoitetun …'. */
const ONLY_MEANS: Words = {
  fi: /(?<!\p{L})(?:vain|ainoastaan)(?!\p{L})|(?:lähettämällä|toimittamalla|esittämällä|tekemällä)\s(?:[^.]{0,60}?\s)??(?:omakätisesti )?allekirjoitetu|allekirjoitetulla/iu,
  sv: /(?<!\p{L})(?:endast|enbart|bara)(?!\p{L})|genom att (?:skicka|sända|lämna)[^.]{0,60}undertecknad/iu,
  en: /(?<!\p{L})only(?!\p{L})|by (?:sending|submitting|presenting|delivering)[^.]{0,60}signed/iu,
};
