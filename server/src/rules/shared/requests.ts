import { clauseAround } from './negation';
import { inRights, saysNearby, type Hit, type Words } from './wording';

/** A request of a data subject, or the use of a right, as notices put it. */
const REQUEST: Words = {
  fi: /pyynn|pyyntö|pyydet|pyytä|tarkastu|tarkistu|tarkastaa|tarkistaa|tietopyy|oikaisu|korjausvaati|vaatimu|oikeuksi\p{L}* käyt|hakemu|kielto-oikeu/iu,
  sv: /begäran|begär|förfråg|ansökan|insyn|kontrollrätt|kontrollera (?:sina|dina|de) |registerutdrag|yrkande|utöva/iu,
  en: /request|inquir|enquir|application|(?:right|rights) of (?:access|inspection)|subject access|exercis\p{L}* (?:your|their|his|the|these)/iu,
};

/** Access to one's own data: the right itself, or a request for the data or for a copy. */
export const ACCESS: Words = {
  fi: /tarkastusoik|tarkastuspyy|tarkistuspyy|tietopyy|(?:tarkast|tarkist)(?:aa|amis|us|aminen|etta|ettu|ukse|aja)|pääsy\p{L}* tietoi|pääs\p{L}* (?:omiin )?tietoi|jäljennö|kopio\p{L}* tiedo|(?:omat|omia|omista|itseään koskevat|häntä koskevat|sinua koskevat|henkilö)\s?tie(?:tosi|tonsa|toja|dot|tojaan|tojasi|doistasi|doistaan)/iu,
  sv: /insyn|kontrollrätt|granskningsrätt|kontrollera (?:sina|dina|de|vilka)|granska (?:sina|dina|de)|registerutdrag|(?:tillgång till|ta del av|få veta|få ut|kopia av|utdrag|kopior av|lämna ut|lämnas ut)[^.]{0,40}uppgifter|rätt till tillgång|rätten till tillgång/iu,
  en: /right of (?:access|inspection)|right to (?:access|inspect|check|review)|access request|(?:access|inspect|check|review|copy of|copies of|see|obtain|receive)[^.]{0,40}(?:data|information|details)|data subject request/iu,
};

/** What is left to the reader: 'voit', 'halutessasi', 'kan', 'may'. */
const OPTION: Words = {
  fi: /(?<!\p{L})(?:voi|voit|voivat|voidaan|voisi|voisit|saa|saat|saavat|halutessa\p{L}*|esimerkiksi|esim|myös|suosittelemme|mielellään)(?!\p{L})/iu,
  sv: /(?<!\p{L})(?:kan|får|gärna|exempelvis|till exempel|t\.ex|också|även|rekommenderar)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:can|may|could|for example|e\.g|such as|preferably|also|recommend)(?!\p{L})/iu,
};

/** A reasonable doubt, or what is done only where there is need: Article 12(6) allows it. */
const DOUBT: Words = {
  fi: /epäil|epäselv|epävarm|tarvittaessa|tarpeen vaatiessa|(?<!\p{L})(?:jos|mikäli|jollei|ellei|ellemme|jollemme|tapauskohtai\p{L}*)(?!\p{L})/iu,
  sv: /tvivel|tvivla|betvivla|osäker|oklar|vid behov|från fall till fall|(?<!\p{L})(?:om|ifall|såvida)(?!\p{L}) (?:vi|det|den|din|ditt|du|personuppgiftsansvarig)/iu,
  en: /doubt|uncertain|where necessary|if necessary|where needed|case by case|(?<!\p{L})(?:if|unless|where)(?!\p{L}) (?:we|there|it|the controller|your|you)/iu,
};

/** True where the hit speaks of a data subject's request: its sentence, the one before, or its place among the rights. */
export function aboutRequest(hit: Hit): boolean {
  return inRights(hit.prose) || saysNearby(hit, REQUEST);
}

/** True where the hit speaks of access to one's own data. */
export function aboutAccess(hit: Hit): boolean {
  return hit.prose.path.includes('tarkastusoikeus') || saysNearby(hit, ACCESS);
}

/** True where the clause leaves the thing to the reader's choice. */
export function optional(hit: Hit): boolean {
  const from = hit.start - hit.sentence.start;
  const clause = clauseAround(hit.sentence.text, from, from + hit.text.length);
  return OPTION[hit.prose.language].test(clause.text);
}

/** True where the sentence asks the thing only in doubt or at need. */
export function onlyInDoubt(hit: Hit): boolean {
  return DOUBT[hit.prose.language].test(hit.sentence.text);
}
