/**
 * Names of the Regulation and of acts that stand for something else: the settings of a browser, a handbook, what applies to a
 * contract, the title of the notice itself.
 */

import { BEFORE } from './act-words';
import type { Tokens } from '../language/tokens';

/** Owners of settings: "selaimen tietosuoja-asetus" is no law. */
const SETTINGS = new Set(
  'selaimen selaimesi selaimensa puhelimen laitteen laitteesi laitteensa sovelluksen profiilin tilin tilisi facebookin googlen windowsin käyttäjätilin'.split(
    ' ',
  ),
);

/** Books, courses and forms about the Regulation; "the GDPR privacy policy" is the notice that follows it. */
const ABOUT_IT =
  /^(?:[Gg]uidebook|[Hh]andbook|Guide|[Tt]oolkit|[Cc]hecklist|[Tt]rainings?|[Cc]ourses?|[Ww]ebinars?|Academy|Software|[Ff]orm|Newsletter)$/;
const REQUEST = /^(?:request|consent|complaint)$/;
/** "GDPR-koulutus", "GDPR-utbildning": the same in one word. */
const JOINED =
  /^(?:koulut|kurss|opa(?:s$|s[ta]|an|ssa)|oppa|käsikirj|webinaar|lomak|tietopyyntölomak|utbildning|kurs|handbok|blankett|webbinar)/;

/**
 * Whether the words around a name say that it is none of an act.
 *
 * @param tokens the text.
 * @param first where the name begins, its attributes included.
 * @param next index after it.
 */
export function namesNoneOfThem(tokens: Tokens, first: number, next: number): boolean {
  if (SETTINGS.has(tokens.word(first - 1)) || isWhateverApplies(tokens, first, next)) return true;
  return isAboutIt(tokens, next) || inGeneral(tokens, first, next) || isTitle(tokens, first, next);
}

const APPLICABLE = /^(?:sovellettav|soveltuv|tillämplig)/;

/**
 * "sovellettavan tietosuojalain mukaisesti", "tillämplig dataskyddslag", "“Applicable Data Protection Regulation”": whatever law of data
 * protection applies, in a translated text or as the term of a contract.
 */
function isWhateverApplies(tokens: Tokens, first: number, next: number): boolean {
  if (tokens.sign(next) === '(') return false;
  if (tokens.at(first - 1)?.raw === 'Applicable') return true;
  const law = APPLICABLE.test(tokens.word(first - 1)) && /^(?:tietosuojala|dataskyddslag)/.test(tokens.word(first));
  return law && tokens.digits(next) === '' && tokens.sign(next) !== '§';
}

/** "the GDPR Guidebook for Users", "GDPR training", "GDPR request form", "GDPR-koulutus". */
function isAboutIt(tokens: Tokens, next: number): boolean {
  if (tokens.word(next - 1) !== 'gdpr' || tokens.gap(next) === 2) return false;
  if (tokens.sign(next) === '-')
    return tokens.gap(next) === 0 && tokens.gap(next + 1) === 0 && JOINED.test(tokens.word(next + 1));
  const at = REQUEST.test(tokens.word(next)) ? next + 1 : next;
  return ABOUT_IT.test(tokens.at(at)?.raw ?? '') || JOINED.test(tokens.word(next));
}

/** Words before "data protection regulation" that make it the one that everybody knows. */
const ONE_OF_THEM =
  /^(?:the|this|that|said|eu|eus|european|union|s|general|our|under|with|of|to|by|gdpr|applicable|in|common)$/;

/** "unifies data protection regulation in the EU": small letters and no article: the regulating, not the Regulation. */
function inGeneral(tokens: Tokens, first: number, next: number): boolean {
  if (tokens.at(next - 1)?.raw !== 'regulation' || !/^\p{Ll}/u.test(tokens.at(first)?.raw ?? '')) return false;
  if (BEFORE.has(tokens.word(first)) || tokens.word(first) === 'general') return false;
  return (
    tokens.gap(first) === 1 &&
    tokens.word(first - 1) !== '' &&
    !ONE_OF_THEM.test(tokens.word(first - 1)) &&
    tokens.sign(next) !== '('
  );
}

/** "Dataskyddsförordning" as the first line of a text: what the notice calls itself. */
function isTitle(tokens: Tokens, first: number, next: number): boolean {
  const words = tokens.list.slice(first, next).map(({ norm }) => norm);
  const alone = first === 0 && tokens.at(next)?.kind === 'break';
  return alone && /^(?:tietosuoja-?asetus|dataskyddsförordning)$/.test(words.join(''));
}
