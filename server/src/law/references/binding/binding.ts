/** Which act a provision is bound to by the words around it. */

import { QUOTES } from '../acts/act-learned';
import { PERSONAL_DATA_ACT, hasArticles } from '../acts/act-words';
import type { ActContext, ActHit, ReferenceFlag } from '../acts/act-words';
import { isDescriptionOfFile } from './description-of-file';
import { dottedSection } from '../provisions/dotted-section';
import { findArticles, findBareArticle } from '../provisions/grammar-article';
import { findSections } from '../provisions/grammar-section';
import { lostBeforeAct, lostInBrackets } from '../provisions/lost-sign';
import { findChapters, findRecitals } from '../provisions/grammar-part';
import { misreadSign } from '../provisions/misread-sign';
import { LEAST_BARE } from '../provisions/grammar-provision';
import type { Provision } from '../provisions/grammar-provision';
import { afterExplanation, namedAfter } from './named-after';
import type { NamedAfter } from './named-after';
import { numberAfterProvision } from './number-after-provision';
import { meant, mixUp, provisionOf, unionOrOwn } from './of-act';
import type { Tokens } from '../language/tokens';
import { AND, CHAPTER, unit } from '../language/words';
import { ordinal } from '../language/ordinals';

/** A provision of no act yet: any kind that can stand without one, and those that need one named after them. */
export function findProvision(tokens: Tokens, i: number): Provision | undefined {
  return (
    findRecitals(tokens, i) ??
    findArticles(tokens, i) ??
    findSections(tokens, i) ??
    findBareArticle(tokens, i, false) ??
    findChapters(tokens, i) ??
    beforeAct(tokens, i)
  );
}

/** "6.1.f GDPR", "6(1)f of the GDPR": with its letter, an article that the act after it makes one. */
function beforeAct(tokens: Tokens, i: number): Provision | undefined {
  const lost = lostBeforeAct(tokens, i) ?? dottedSection(tokens, i, false);
  if (lost !== undefined) return lost;
  if (tokens.number(i) < LEAST_BARE) return undefined;
  const found = findBareArticle(tokens, i, true);
  return found?.places.every((place) => place.path.length === 2) === true ? { ...found, needsAct: true } : undefined;
}

/** A provision bound to the act before it. */
export interface Bound {
  readonly provision: Provision;
  /** Act of the targets: the GDPR for an article cited from the Data Protection Act. */
  readonly act: string;
  readonly end: number;
  readonly flags: readonly ReferenceFlag[];
}

const GENITIVE = new Set(['nimeltään', 'eli']);

/**
 * The provision that follows the name of an act: directly, after a comma, a colon or a dash, or in parentheses.
 *
 * @param tokens the text.
 * @param hit the act.
 * @param context meaning of ambiguous abbreviations.
 * @returns the provision with the end of the mention, or undefined.
 */
export function followingProvision(tokens: Tokens, hit: ActHit, context: ActContext): Bound | undefined {
  let at = afterQuote(tokens, hit);
  // "henkilötietolain, (10 ja 24 §)"
  if (tokens.sign(at) === ',' && tokens.sign(at + 1) === '(' && !hit.open) at += 1;
  const sign = tokens.sign(at);
  const loose = sign === ',' || sign === ';' || isStop(tokens, at);
  let bracket = hit.open;
  // also "GDPR 2016/679 · artiklat 13 & 14"
  if (loose || /^[:/·]$/.test(sign) || (sign === '-' && tokens.gap(at + 1) > 0)) at += 1;
  else if (sign === '(' && !hit.open) {
    at += 1;
    bracket = true;
  } else if (sign === ')' && !hit.open) return afterBracket(tokens, hit, context);
  if (!bracket && !loose) {
    const worded = afterChapterWords(tokens, at);
    bracket = worded > at;
    at = worded;
  }
  // "the GDPR (2016/679) in Articles 12 and 14"
  if (tokens.word(at) === 'in' && /^articles?$/.test(tokens.word(at + 1))) at += 1;
  if (isDate(tokens, at)) return undefined;
  if (GENITIVE.has(tokens.word(at))) at += 1;
  const singledOut = afterEmphasis(tokens, at);
  if (bracket || (singledOut > at && !loose && provisionOf(tokens, singledOut, hit, true) !== undefined))
    at = singledOut;
  const whole = provisionOf(tokens, at, hit, loose && !bracket) ?? enclosedNumbers(tokens, at, hit);
  const provision = whole === undefined ? undefined : ownPart(tokens, hit, at, whole, context);
  if (provision === undefined || (provision.kind === 'chapter' && tokens.gap(at) === 2 && !bracket)) return undefined;
  const again = namedAgain(tokens, hit, provision, context, loose);
  if (again === 'another') return undefined;
  if (again !== undefined) return { provision, act: again.target, end: again.end, flags: again.flags };
  const end = bracket && tokens.sign(provision.next) === ')' ? provision.next + 1 : provision.next;
  if (hit.act === undefined) return { provision, act: '', end, flags: [] };
  const act = (loose && isOwnArticle(provision) ? undefined : unionOrOwn(tokens, hit, provision)) ?? hit.act;
  const mixed = mixUp(act, provision);
  if (mixed === undefined) return { provision, act, end, flags: [] };
  if ((mixed === 'no' || act === PERSONAL_DATA_ACT) && isCalledArticle(tokens, hit, at, provision))
    return { provision, act: hit.act, end, flags: ['article-of-statute'] };
  // "Personal Data Act (523/1999), Articles 10 and 24"
  const described = isDescriptionOfFile(provision) && isPersonalDataAct(tokens, hit);
  const pointed = provision.places.every(({ path }) => path.length === 2);
  const ends = tokens.sign(at) === '§' && endsClause(tokens, provision.next);
  // "asetuksen (EU) 2016/679, 22 § mukaisesti"
  const led = tokens.digits(hit.next - 1) !== '' && LEADS_BACK.test(tokens.word(provision.next));
  const signed = mixed === 'section-of-regulation' && (pointed || ends || led);
  if (mixed === 'no' || (loose && !described && !signed)) return undefined;
  return { provision, act: described ? PERSONAL_DATA_ACT : meant(hit.act, provision), end, flags: [mixed] };
}

/** What is done under the provision before it. */
const LEADS_BACK = /^(?:mukaan|mukainen|mukais\p{L}+|nojalla|perusteella|edellyttä\p{L}+)$/u;

/** The Personal Data Act, also as translators call it: "Personal Data Protection Act (Articles 10 and 24)". */
function isPersonalDataAct(tokens: Tokens, hit: ActHit): boolean {
  const named = hit.act === 'fi:1050/2018' && tokens.word(hit.first) === 'personal';
  return hit.act === PERSONAL_DATA_ACT || named;
}

/** "Dataskyddsförordningen, § 13-14⏎": nothing follows that the sections may belong to. */
function endsClause(tokens: Tokens, i: number): boolean {
  return tokens.at(i) === undefined || tokens.gap(i) === 2 || /^[.);]$/.test(tokens.sign(i));
}

/** Articles that notices name without an act right after one that is their other basis. */
const OWN_ARTICLE = /^(?:6|9)$/;

function isOwnArticle(provision: Provision): boolean {
  return provision.places.some(({ number }) => OWN_ARTICLE.test(number));
}

/**
 * "arkistolain 5 artikla", "the Patient Act (785/1992) Article 12", "the Patient Act (785/1992), Article 12": what a translator
 * calls the section of a statute. After a comma it is one only with the number of the act, and no list of articles, and none
 * that the text explains: "…, Article 15 (right of access)".
 */
function isCalledArticle(tokens: Tokens, hit: ActHit, at: number, provision: Provision): boolean {
  const numbered = /^(?:\)|\d{4})$/.test(tokens.sign(hit.next - 1) || tokens.digits(hit.next - 1));
  const explained = tokens.sign(provision.next) === '(' && tokens.word(provision.next + 1) !== '';
  const alone = provision.places.length === 1 && !explained;
  const parted = tokens.sign(hit.next) === ',' && at === hit.next + 1 && numbered && alone;
  return (
    (at === hit.next || parted) &&
    tokens.gap(at) === 1 &&
    provision.kind === 'article' &&
    !isOwnArticle(provision) &&
    provision.places.every(({ path }) => path.every((part) => /^\d/.test(part)))
  );
}

/** "Kissalaki 1/2000. 10 ja 24 §": a full stop between the number of an act and those of its sections, which have their sign. */
function isStop(tokens: Tokens, i: number): boolean {
  if (tokens.sign(i) !== '.' || tokens.gap(i) > 0 || tokens.gap(i + 1) !== 1 || tokens.digits(i + 1) === '')
    return false;
  const numbered = tokens.digits(i - 1) !== '' && tokens.sign(i - 2) === '/';
  return numbered && (findSections(tokens, i + 1) ?? misreadSign(tokens, i + 1)) !== undefined;
}

/** Index after the name, and after the quotation mark that closes it: "“henkilötietolain” 10 §". */
function afterQuote(tokens: Tokens, hit: ActHit): number {
  const quoted =
    QUOTES.has(tokens.sign(hit.first - 1)) && QUOTES.has(tokens.sign(hit.next)) && tokens.gap(hit.next) === 0;
  return quoted ? hit.next + 1 : hit.next;
}

/**
 * What of a provision after an act is its own: of "föreningslagen 11 § samt 2 § i lagen om …" the last section is that of the
 * act named after it, and of "GDPR⏎10 § i personuppgiftslagen" nothing is.
 */
function ownPart(
  tokens: Tokens,
  hit: ActHit,
  at: number,
  whole: Provision,
  context: ActContext,
): Provision | undefined {
  if (hit.act === undefined) return whole;
  const connected = /^(?:of|i)$/.test(tokens.word(afterExplanation(tokens, whole.next)));
  // on the next line, or of a kind that the act does not have
  const apart = tokens.gap(at) === 2 || mixUp(hit.act, whole) !== undefined;
  if (!connected && !apart) return whole;
  const after = namedAfter(tokens, whole, context);
  if (typeof after !== 'object') return whole;
  if (after.act !== hit.act) return connected ? whole.before : undefined;
  return connected && (apart || whole.before !== undefined) ? whole.before : whole;
}

/**
 * The act that is named after the provision, too: the same one by its number ("Code of Inheritance, Chapter 20, section 1
 * (Act 40/1965)"), or another one, whose provision it is, where only a comma stands before it.
 */
function namedAgain(
  tokens: Tokens,
  hit: ActHit,
  provision: Provision,
  context: ActContext,
  loose: boolean,
): NamedAfter | 'another' | undefined {
  const enclosed = tokens.sign(provision.next) === '(';
  // "Associations Act (Section 11 of the Associations Act)"
  const inside = tokens.sign(hit.next) === '(';
  const after = hit.open || !(loose || enclosed || inside) ? undefined : namedAfter(tokens, provision, context);
  if (typeof after === 'object' && after.act === hit.act) {
    if (enclosed) return after;
    if (inside && tokens.sign(after.end) === ')') return { ...after, end: after.end + 1 };
  }
  const numbered = hit.open ? undefined : numberAfterProvision(tokens, hit.act ?? '', provision);
  if (numbered !== undefined) return numbered;
  // "Accounting Act, section 10 under the …", "Accounting Act, section 10, Archives Act": the next one is another reference
  const parted = tokens.sign(provision.next) === ',' || /^(?:under|enligt|per)$/.test(tokens.word(provision.next));
  return after !== undefined && loose && !parted ? 'another' : undefined;
}

/** "… ensimmäisen ja toisen luvun säännöksiin (1, 4 ja 8 §)": index inside the parentheses that tell the chapters' sections, or `i`. */
function afterChapterWords(tokens: Tokens, i: number): number {
  let at = i;
  while (at < i + LONGEST_EMPHASIS && (ordinal(tokens.word(at)) > 0 || AND.has(tokens.word(at)))) at += 1;
  const chapter = at > i ? unit(tokens, at, CHAPTER) : -1;
  if (chapter < 0) return i;
  const end = /^säännö/.test(tokens.word(chapter)) ? chapter + 1 : chapter;
  return tokens.sign(end) === '(' ? end + 1 : i;
}

/** "(EU 679/2016, 12–22)": bare numbers after that of the act, in the same parentheses; "Personal Data Act (10 and 24 )". */
function enclosedNumbers(tokens: Tokens, i: number, hit: ActHit): Provision | undefined {
  if (hit.act === PERSONAL_DATA_ACT && !hit.open && tokens.sign(i - 1) === '(') {
    const sections = lostInBrackets(tokens, i, 'section');
    return sections !== undefined && isDescriptionOfFile(sections) ? sections : undefined;
  }
  if (!hit.open || hit.act === undefined || tokens.sign(i - 1) !== ',') return undefined;
  return lostInBrackets(tokens, i, hasArticles(hit.act) ? 'article' : 'section');
}

/** "GDPR 25.5 2018": the day it began to apply, no article of it. */
function isDate(tokens: Tokens, i: number): boolean {
  const day =
    tokens.number(i) > 0 && tokens.sign(i + 1) === '.' && tokens.number(i + 2) > 0 && tokens.number(i + 2) <= 12;
  const year = tokens.sign(i + 3) === '.' ? i + 4 : i + 3;
  return day && /^(?:19|20)\d\d$/.test(tokens.digits(year));
}

/** Words that single a part of an act out, or give it as an example. */
const EMPHASIS =
  /^ (?:erit|spec|esp|mm|esim|eg|bl a|t ex|bl \. a|t \. ex|e \. g|i \. e|muun muassa|esimerkiksi|(?:ja )?erityisesti|etenkin|varsinkin|ennen (?:kaikkea|muuta)|lähinnä|(?:tarkemmin|täsmällisemmin)(?: (?:sanottuna|ottaen))?|bland annat|till exempel|särskilt|speciellt|framför allt|i synnerhet|främst|närmare bestämt|(?:mer|mera) exakt|inter alia|for example|for instance|especially|particularly|in particular|notably|namely|mainly|primarily|(?:more )?(?:specifically|precisely))(?: [.,:])? /;
const LONGEST_EMPHASIS = 5;

/** "(2001/55, erit. 2 luku)", "potilaslain mm. 2 §": index after the words that single a part out. */
function afterEmphasis(tokens: Tokens, i: number): number {
  let text = ' ';
  for (let at = i; at < i + LONGEST_EMPHASIS; at += 1) text += `${tokens.at(at)?.norm ?? ''} `;
  const found = EMPHASIS.exec(text)?.[0] ?? ' ';
  return (
    i +
    found
      .trim()
      .split(' ')
      .filter((word) => word !== '').length
  );
}

/** "(GDPR) article 13", "asetuksen 2016/679) 13 artikla": the act alone in its parentheses, or a stray one after it. */
function afterBracket(tokens: Tokens, hit: ActHit, context: ActContext): Bound | undefined {
  const at = hit.next + 1;
  const alone = tokens.sign(hit.first - 1) === '(' || !tokens.closes(hit.next);
  if (!alone || hit.act === undefined || tokens.gap(at) !== 1) return undefined;
  const provision = findArticles(tokens, at) ?? findSections(tokens, at);
  if (provision === undefined || mixUp(hit.act, provision) !== undefined) return undefined;
  if (namedAfter(tokens, provision, context) !== undefined) return undefined;
  return { provision, act: hit.act, end: provision.next, flags: [] };
}
