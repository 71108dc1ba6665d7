/**
 * Numbers that stand alone and are those of acts in the tables: "under 1000/2015", "alltså 1000/2015", "ks. 1000/2015",
 * "Biopankki: 1000/2015", "1000/2015, sections 5 and 6", "under 1000/2015 and 1001/2015". The number of a letter or a case may
 * look the same: the words around it must say what it is.
 */

import { MONTHS, euAct, nationalAct } from './grammar-id';
import type { ActNumber, NumberedAct } from './grammar-id';
import { actById, findName } from './lexicon';
import { headOf } from '../language/heads';
import type { Tokens } from '../language/tokens';
import { AND, CHAPTER, ENGLISH_SECTION } from '../language/words';

/**
 * The act in the tables that a number alone stands for.
 *
 * @param tokens the text.
 * @param i index of the number.
 * @param number as written there.
 */
export function knownNumber(tokens: Tokens, i: number, number: ActNumber): NumberedAct | undefined {
  if (number.separator !== '/' || number.european || number.dated || tokens.digits(i) !== number.first)
    return undefined;
  if (tokens.sign(i - 1) === '-' && tokens.gap(i) === 0) return undefined;
  const beside = besideKnown(tokens, i, number);
  if (beside !== undefined) return beside;
  const listed = listedAfter(tokens, i) || afterClauses(tokens, i);
  const act = nationalKnown(number) ?? (listed ? europeanKnown(number) : undefined);
  return act !== undefined && (listed || introduced(tokens, i, number) || cited(tokens, number.next)) ? act : undefined;
}

/**
 * The name of an act that no other can read, before its number in parentheses and a section: "Cat Framework (1000/2015) 138 §".
 *
 * @param tokens the text.
 * @param i index of the number.
 * @param number as written there.
 * @returns the act, the index of the first word of the name and that after all of it; undefined where the number is not that of an act in the tables.
 */
export function nameBeforeNumber(
  tokens: Tokens,
  i: number,
  number: ActNumber,
): (NumberedAct & { first: number; next: number }) | undefined {
  const enclosed = tokens.sign(i - 1) === '(' && tokens.sign(number.next) === ')' && tokens.gap(i - 1) === 1;
  const told = tokens.word(i - 2) !== '' && !RECORDED.test(tokens.word(i - 2));
  const next = afterGiven(tokens, number.next + 1);
  const followed = next > number.next + 1 || beforeSection(tokens, next);
  const act = enclosed && told && followed ? nationalKnown(number) : undefined;
  if (act === undefined) return undefined;
  let first = i - 2;
  for (let at = first - 1; at > i - LONGEST_NAME && tokens.gap(at + 1) === 1 && tokens.isCapital(first); at -= 1) {
    if (tokens.isCapital(at) && tokens.word(at) !== 'the') first = at;
    else if (!SMALL.test(tokens.word(at))) break;
  }
  return { ...act, first, next };
}

/** "kissojen hoidosta (1/2000) annetun lain": index after the end of a title in the middle of which its number stands, or `i`. */
function afterGiven(tokens: Tokens, i: number): number {
  const head = /^(?:annet|asetet)/.test(tokens.word(i)) ? headOf(tokens.word(i + 1)) : undefined;
  return head !== undefined && head.prefix === '' && /^@(?:laki|asetus)$/.test(head.head) ? i + 2 : i;
}

const SMALL = /^(?:of|on|and|in|the|for|to)$/;

function nationalKnown(number: ActNumber): NumberedAct | undefined {
  const numbered = number.second.length === 4 ? nationalAct(number) : undefined;
  return numbered?.swapped === false && actById(numbered.act) !== undefined ? numbered : undefined;
}

function europeanKnown(number: ActNumber): NumberedAct | undefined {
  const numbered = euAct(number, undefined);
  return numbered?.swapped === false ? numbered : undefined;
}

const INTRODUCTION =
  /^(?:under|enligt|formerly|previously|earlier|nowadays|then|tidigare|förut|förr|numera|aik|aiemmin|aikaisemmin|nykyisin|nyk|ennen|alltså|dvs|siis|eli|ks|see|viz|namely|nämligen)$/;
/** Labels before the number of an act: "Peruste: 1000/2015"; a date or the number of a paper follows other words as well. */
const LABEL =
  /(?:la(?:ki|it|in|kia|insäädäntö)|asetu(?:s|kset|ksen)|säädö(?:s|kset)|perust(?:e|eet|a)|lag(?:en|ar|stiftning)?|förordning(?:en|ar)?|grund(?:en|er)?|acts?|decrees?|laws?|bas[ie]s|statutes?|legislation)$/u;

/** "under 1000/2015", "ks. 1000/2015", "the old one, 1000/2015", "från år 2015 (1000/2015)", "Biopankki: 1000/2015". */
function introduced(tokens: Tokens, i: number, number: ActNumber): boolean {
  const sign = tokens.sign(i - 1);
  if (sign === ',') return tokens.word(i - 2) === 'one' || INTRODUCTION.test(tokens.word(i - 2));
  if (sign === '.') return /^(?:ks|aik|nyk)$/.test(tokens.word(i - 2));
  if (REPLACED.test(tokens.word(i - 2)) && /^(?:by|av|med|laki|lain)$/.test(tokens.word(i - 1))) return true;
  if (/^(?:var|was|oli)$/.test(tokens.word(i - 1))) return OF_ACT.test(tokens.word(i - 2));
  if (sign === '(') {
    if (tokens.sign(number.next) !== ')') return false;
    if (BY_LAW.test(tokens.word(i - 2)) || behindSection(tokens, i - 2)) return true;
    return /^(?:år|vuoden|vuodelta|year)$/.test(tokens.word(i - 3)) && tokens.digits(i - 2) === number.second;
  }
  if (sign !== ':') return tokens.gap(i) === 1 && INTRODUCTION.test(tokens.word(i - 1));
  const label = tokens.word(i - 2);
  return tokens.gap(i) === 1 && LABEL.test(label);
}

/** "10 § (1000/2015)", "Sections 10 and 12 (1000/2015)": the number of their act behind sections; `i` is the last token of them. */
function behindSection(tokens: Tokens, i: number): boolean {
  if (tokens.sign(i) === '§') return tokens.digits(i - 1) !== '';
  let at = i;
  const first = Math.max(0, i - LONGEST_SECTIONS);
  while (at > first && (tokens.digits(at) !== '' || tokens.sign(at) === ',' || AND.has(tokens.word(at)))) at -= 1;
  return at < i && (ENGLISH_SECTION.has(tokens.word(at)) || tokens.sign(at) === '§');
}

const LONGEST_SECTIONS = 8;

/** "lainsäädännölliseen (1000/2015) velvoitteeseen", "lagstadgad (1000/2015)". */
const BY_LAW = /^(?:lainsäädän|lakisääte|lagstad|lagstift|statutory|legislat)/;
const REPLACED = /^(?:replaced|superseded|repealed|ersatts?|upphävts|korvattu|thereafter)$/;
const OF_ACT = /(?:la(?:ki|in)|lag(?:en)?|act|asetus|förordning(?:en)?|decree)$/u;
const LONGEST_LIST = 4;
/** Words right before a number that is that of an act. */
const HEAD =
  /(?:acts?|decrees?|directives?|regulations?|decisions?|laws?|la(?:ki|in|eissa|eista|kien)|lag(?:en|ar|arna)?|asetu\p{L}*|direktiiv\p{L}*|direktiv\p{L}*|förordning\p{L}*|nro|nr|no)$/u;

/** "under 1000/2015 and 1001/2015": the number before it is that of a known act, too. */
function listedAfter(tokens: Tokens, i: number, depth = 1): boolean {
  if (!AND.has(tokens.word(i - 1)) && tokens.sign(i - 1) !== ',') return false;
  const [first, second] = [tokens.digits(i - 4), tokens.digits(i - 2)];
  if (tokens.sign(i - 3) !== '/' || first === '' || second === '' || tokens.sign(i - 5) === '/') return false;
  const before: ActNumber = { first, second, separator: '/', european: false, dated: false, next: i - 1 };
  if (nationalKnown(before) === undefined && europeanKnown(before) === undefined) return false;
  // "(EU) 2015/849"
  if (tokens.sign(i - 5) === ')' && tokens.word(i - 6) === 'eu') return true;
  if (HEAD.test(tokens.word(i - 5)) || introduced(tokens, i - 4, before)) return true;
  return depth < LONGEST_LIST && listedAfter(tokens, i - 4, depth + 1);
}

/**
 * "laki ammatillisesta koulutuksesta 531/2017 ja 637/2017", "lukiolaki 714/2018 ja 1217/2020": one of the same year as the known
 * act's right before it, or a later one that amended it.
 */
function besideKnown(tokens: Tokens, i: number, number: ActNumber): NumberedAct | undefined {
  const [first, second] = [tokens.digits(i - 4), tokens.digits(i - 2)];
  if (!AND.has(tokens.word(i - 1)) || tokens.sign(i - 3) !== '/' || first === '') return undefined;
  // "arkistolaki 831/1994 ja 3/2015": perhaps a month
  const later = Number(number.first) > MONTHS && number.second.length === 4 && number.second > second;
  if (second !== number.second && !(later && isNamed(tokens, i - 4))) return undefined;
  // the known one stands after words of its title, no number of a list
  if (tokens.word(i - 5) === '' || tokens.gap(i - 4) !== 1 || second.length !== 4) return undefined;
  const before: ActNumber = { first, second, separator: '/', european: false, dated: false, next: i - 1 };
  return nationalKnown(before) === undefined ? undefined : nationalAct(number);
}

const LONGEST_NAME = 14;

/** A name of the tables ends right before an index: no "Asia 831/1994 ja 120/2015". */
function isNamed(tokens: Tokens, end: number): boolean {
  for (let at = end - 1; at >= 0 && at > end - LONGEST_NAME && tokens.gap(at + 1) < 2; at -= 1) {
    const name = findName(tokens, at);
    if (name?.next === end && name.entry !== 'none') return true;
  }
  return false;
}

/** "standard contractual clauses 2021/914", "vakiolausekkeet 2021/914". */
function afterClauses(tokens: Tokens, i: number): boolean {
  return /^(?:clauses|vakiolausek\p{L}*|vakiosopimuslausek\p{L}*|mallisopimuslausek\p{L}*|standardavtalsklausul\p{L}*|standardklausul\p{L}*)$/u.test(
    tokens.word(i - 1),
  );
}

/** Whoever has minutes, and papers with numbers of their own: "Kunnanhallitus 1000/2015, 8 §", "lausunto (1000/2015) 8 §". */
const RECORDED =
  /(?:asiakirja|seloste|dokument(?:et)?|document|notice|policy|file|lausunto|sopimus|hakemus|kirje|asia|avtal(?:et)?|utlåtande|brev(?:et)?|ärende|statement|agreement|contract|letter|case|matter|hallitus|lautakunta|valtuusto|kokous|päätös|päätöksen|beslut|decision|esityslista|pöytäkirja|diaarinumero|styrelse|nämnd|fullmäktige|möte|protokoll|minutes|agenda|board|council|flat|apartment|asunto|lägenhet)$/u;

/** "1000/2015, sections 26 and 27", "1000/2015, 29 §", "… is public (1000/2015, 8 §)". */
function cited(tokens: Tokens, i: number): boolean {
  // "Biopankki: 1000/2015, 5 §"
  const before = /^[:(,;]$/.test(tokens.sign(i - 4)) ? i - 5 : i - 4;
  // "(1000/2015 8 §, 1001/2015 13 §)"
  const told = tokens.word(before) !== '' || tokens.sign(before) === '§';
  return told && !RECORDED.test(tokens.word(before)) && beforeSection(tokens, i);
}

/** "sections 26 and 27", "29 §" right after the number, or after a comma. */
function beforeSection(tokens: Tokens, i: number): boolean {
  const at = /^[,)]$/.test(tokens.sign(i)) ? i + 1 : i;
  if (tokens.gap(at) === 2) return false;
  const word = tokens.word(at);
  if (ENGLISH_SECTION.has(word) || CHAPTER.has(word)) return tokens.digits(at + 1) !== '';
  if (tokens.sign(at) === '§') return true;
  return tokens.digits(at) !== '' && (tokens.sign(at + 1) === '§' || CHAPTER.has(tokens.word(at + 1)));
}
