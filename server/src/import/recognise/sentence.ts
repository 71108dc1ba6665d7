import type { Language } from '../../language';

/** How a question begins: it may be a heading, verb and all. */
const QUESTION: Readonly<Record<Language, RegExp>> = {
  fi: /^(?:mi(?:kä|tä|tkä|stä|hin|ssä|ten|ksi|llä|nne|llai)\p{L}*|ku(?:ka|inka|nka)|kene\p{L}+|ke(?:tkä|itä|iden)|onko|ovatko|perustuuko|\p{L}+(?:ko|kö)(?!\p{L}))/iu,
  sv: /^(?:vad|vem|vilk\p{L}+|varför|varifrån|var|när|hur|är|kan|får|lämnar|överför\p{L}*)(?!\p{L})/iu,
  en: /^(?:what|who\p{L}*|which|why|where|when|how|is|are|do|does|can|to whom)(?!\p{L})/iu,
};
/** A verb that makes a line a sentence. */
const VERB: Readonly<Record<Language, RegExp>> = {
  fi: /(?<!\p{L})(?:on|ovat|ei|eivät|emme|voi|voit|voivat|voidaan|saa|saat|saadaan|tulee|pitää|toimii|sisältää|koskee|perustuu|vastaa|käsittelee|käsittelevät|kerää|keräävät|luovuttaa|noudattaa|käyttää|tallentaa|säilyttää|huolehtii|ylläpitää|[\p{L}]{3,}(?:taan|tään|daan|dään|llaan|llään|mme))(?!\p{L})/iu,
  sv: /(?<!\p{L})(?:är|har|kan|får|ska|skall|måste|innehåller|grundar)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:is|are|has|have|may|can|will|shall|must|contains)(?!\p{L})/iu,
};

/** Who does something, and a word after it: 'We process …', 'Vi behandlar …'. */
const SAYS: Readonly<Record<Language, RegExp>> = {
  fi: /^(?:me|minä|sinä|te)\s+\p{Ll}+(?:mme|n|t|tte)(?!\p{L})/iu,
  sv: /^(?:vi|du|jag|ni|man)\s+\p{Ll}*r(?!\p{L})/iu,
  en: /^(?:i|we|you|it|they)\s+\p{Ll}/iu,
};

/** True for a line that says something rather than names it. */
export function isSentence(text: string, language: Language): boolean {
  return (
    (VERB[language].test(text) || SAYS[language].test(text)) && !QUESTION[language].test(text) && !/\?$/u.test(text)
  );
}
