import type { Language } from '../../notice';

/** How far from the words in question a denial is looked for, in characters. */
const REACH = 90;

/** A demand denied: 'emme edellytä', 'ei tarvitse', 'ei ole pakollista', 'behöver inte', 'need not', 'ilman …'. */
const REQUIREMENT_DENIED: Readonly<Record<Language, RegExp>> = {
  fi: /(?<!\p{L})(?:ei|eivät|emme|en|eikä|eivätkä|emmekä|älä|älkää)(?!\p{L})[^.;:]{0,60}?(?<!\p{L})(?:edellyt|vaadi(?!ttu)|vaatin|tarvit|tarvin|tarpee|pakko|pako|välttämät|velvoit|velvollisu|pyydä|pyydetä|kysy|peri(?!ttä)|veloit)|(?<!\p{L})ilman(?!\p{L})/iu,
  sv: /(?<!\p{L})(?:behöver|behövs|behövde|krävs|kräver|krävde|fordras|förutsätter|förutsätts|måste|begär|tar)\s(?:[^.;:]{0,30}\s)?(?:inte|icke|ej|inga|ingen|inget)(?!\p{L})|(?<!\p{L})(?:inte|icke|ej|varken)\s(?:[^.;:]{0,40}\s)?(?:behöv|kräv|fordra|förutsätt|nödvändig|obligatorisk|tvungen)|(?<!\p{L})(?:utan|inget krav|inga krav)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:need|needs|must)(?:\snot|n['’]t)(?!\p{L})|(?:(?<!\p{L})(?:not|never|no longer|nor)|n['’]t)\s(?:[^.;:]{0,40}\s)?(?:requir|need|necess|oblig|mandator|demand|insist|have to|ask|charge)|(?<!\p{L})(?:without|no (?:need|requirement|obligation|signature|fee|charge|reason))/iu,
};

/** Any negation word. */
const NEGATION: Readonly<Record<Language, RegExp>> = {
  fi: /(?<!\p{L})(?:ei|eivät|emme|en|eikä|eivätkä|emmekä|älä|älkää|ilman|koskaan|mitään)(?!\p{L})/iu,
  sv: /(?<!\p{L})(?:inte|icke|ej|aldrig|ingen|inget|inga|varken|utan)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:not|no|never|none|nor|neither|cannot|without)(?!\p{L})|n['’]t(?!\p{L})/iu,
};

/** What parts one clause from the next: a stop, a semicolon, a dash, or a comma with 'mutta', 'vaan', 'men', 'but' …. */
const CLAUSE_END =
  /[.;:!?]\s|\s[–—-]\s|,?\s(?:mutta|vaan|men|but|however|although|vaikka|även om|samt että)\s|,\s(?:joka|jotka|jota|joita|jonka|jolla|jos|mikäli|ellei|jollei|ellet|kun|koska|että|jotta|som|om|när|eftersom|att|which|who|that|if|unless|when|because|so)\s/giu;

/**
 * The clause of a text that the stretch [start, end) stands in, at most `REACH` characters to either side, with where it
 * begins in the text.
 */
export function clauseAround(text: string, start: number, end: number): { text: string; start: number } {
  const from = Math.max(0, start - REACH);
  const to = Math.min(text.length, end + REACH);
  let left = from;
  let right = to;
  for (const edge of text.slice(from, to).matchAll(CLAUSE_END)) {
    const at = from + edge.index;
    if (at + edge[0].length <= start) left = at + edge[0].length;
    else if (at >= end) {
      right = at;
      break;
    }
  }
  return { text: text.slice(left, right), start: left };
}

/**
 * True where the clause around [start, end) says that the thing is *not asked*: 'allekirjoitusta ei vaadita', 'ditt krav behöver
 * inte undertecknas', 'need not be signed'. A negation of something else ('allekirjoittamatonta pyyntöä ei käsitellä') is none.
 */
export function requirementDenied(text: string, start: number, end: number, language: Language): boolean {
  return REQUIREMENT_DENIED[language].test(clauseAround(text, start, end).text);
}

/** True where any negation word stands in the clause around [start, end); the phrase's own words count too. */
export function negated(text: string, start: number, end: number, language: Language): boolean {
  return NEGATION[language].test(clauseAround(text, start, end).text);
}
