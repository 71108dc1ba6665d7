import type { Language } from '../../notice';
import type { Sentence } from './sentences';

/** Words right before a law's name that make it a former one: 'kumotun henkilötietolain', 'the former Act'. */
const FORMER_BEFORE: Readonly<Record<Language, RegExp>> = {
  fi: /(?<!\p{L})(?:aiempi|aiem(?:man|massa|masta|paan|paa)|aikaisem(?:pi|man|massa|masta|paa)|enti(?:nen|sen|stä|sessä|sestä|seen)|ent\.|vanha(?:n|a|ssa|sta|an)?|kumot(?:tu|un|tua|ussa|usta|tuun|ulla)|silloi(?:nen|sen|sessa|sesta|seen|sta)|edelt(?:änyt|äneen|ävä|ävän)|korvat(?:tu|un))\s(?:\p{L}{1,30}:?\p{L}{0,3}\s){0,2}["”(]?$/iu,
  sv: /(?<!\p{L})(?:tidigare|gamla|förra|dåvarande|upphävda|föregående|f\.d\.)\s(?:\p{L}{1,30}\s){0,2}["”(]?$/iu,
  en: /(?<!\p{L})(?:former|formerly|previous|previously|old|earlier|repealed|superseded|defunct|invalidated)\s(?:[\p{L}-]{1,30}\s){0,2}["”(]?$/iu,
};

/** Words of a sentence that tell of the end of a law, of what took its place, or that nothing rests on it. */
const ENDED: Readonly<Record<Language, RegExp>> = {
  fi: /(?<!\p{L})(?:kumo(?:si|sivat|nnut|nneen|ttu|ttiin|ttua|tun|taa|utui|utunut|utuneen|aminen|amisen|amista)|korva(?:si|sivat|nnut|nneet|nneen|ttu|ttiin|ttua|utui|utunut|utuu)|korvaa(?:vat|va|van)?(?!\p{L})(?!\s(?:\p{L}{1,30}\s){0,4}vahin)|pätemät\p{L}*|mitätö\p{L}*|syrjäyt\p{L}*|seuraaja\p{L}*|lakannut|lakkasi|päättyi|alun\s?perin|vuoteen\s\d{4}\s(?:asti|saakka)|perustui(?:vat)?|sovellettiin|noudatettiin|oli(?:vat)?\svoimassa|voimassa\solle\p{L}*|ennen\s(?:\p{L}{1,20}\s){0,2}(?:tietosuoja-asetu|gdpr|toukokuu|25\.)\p{L}*)|(?<!\p{L})(?:ei|eivät|emme|eikä|eivätkä|emmekä|en)\s(?:[\p{L}-]{1,30}\s){0,3}?(?:enää|voimassa|sovell|perustu|nojau|nojaa|tukeud|noudat|viita|kelpaa|siirtoperus)/iu,
  sv: /(?<!\p{L})(?:upphäv\p{L}*|ersatt(?:es|s|e|a)?|ersatte(?:s)?|ersätt(?:er|s|as)?(?!\p{L})(?!\s(?:\p{L}{1,30}\s){0,4}skad)|ogiltig\p{L}*|efterträ\p{L}*|efterföljar\p{L}*|ursprungligen|fram\still\s(?:år\s)?20\d\d|i\sstället\sför|grundade\ssig|tillämpades|gällde)|(?<!\p{L})inte\s(?:längre|gäll|tillämp|i\skraft)|(?:tillämpas|gäller|grundar\ssig|stöder\s(?:vi\s)?(?:sig|oss))\s(?:längre\s)?(?:inte|ej)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:repeal\p{L}*|replac(?:ed|es|ing|ement)|supersed\p{L}*|invalid\p{L}*|annul\p{L}*|struck\sdown|successor|predecessor|originally|until\s(?:\p{L}{3,9}\s)?20\d\d|instead\sof|was\s(?:based|in\sforce|drawn)|were\sbased|no\slonger|ceased|expired)|(?:(?<!\p{L})not|n['’]t)\s(?:[\p{L}-]{1,20}\s){0,3}?(?:valid|in\sforce|apply|rely|based|relied|use)/iu,
};

/** Words right after a law's name that put it in the past, or another thing in its place: 'henkilötietolain aikana', '… sijaan'. */
const FORMER_AFTER: Readonly<Record<Language, RegExp>> = {
  fi: /^\s{0,2}(?:\([^)]{0,30}\)\s?)?(?:-\p{L}{1,20}\s)?(?:aikana|aikai\p{L}*|aikaan|sijaan|sijasta|tilalle|tilalla|voimassa\soll\p{L}*)(?!\p{L})/iu,
  sv: /^\s{0,2}(?:\([^)]{0,30}\)\s?)?(?:var i kraft|gällde|tid(?!\p{L}))/iu,
  en: /^\s{0,2}(?:\([^)]{0,30}\)\s?)?(?:was in force|applied|era)(?!\p{L})/iu,
};

/** How far from the words in question their history is looked for, in characters. */
const REACH = 250;

/**
 * True where the law or decision named at [start, end) of a text is told of as past, or denied: 'korvaa henkilötietolain mukaisen
 * selosteen', 'personuppgiftslagen har upphävts', 'does not rely on the Privacy Shield'.
 * @param sentence the sentence it stands in; the whole text where it is undefined
 */
export function toldAsPast(text: string, start: number, end: number, language: Language, sentence?: Sentence): boolean {
  const from = Math.max(sentence?.start ?? 0, start - REACH);
  const to = Math.min(sentence?.end ?? text.length, end + REACH);
  return (
    FORMER_BEFORE[language].test(text.slice(Math.max(from, start - 70), start)) ||
    FORMER_AFTER[language].test(text.slice(end, Math.min(to, end + 80))) ||
    ENDED[language].test(text.slice(from, to))
  );
}
